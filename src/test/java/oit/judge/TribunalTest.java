package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.read.Resource;
import org.junit.jupiter.api.Test;

/** Which candidates are looked at, in which order, and when it is enough. */
class TribunalTest {

  private static final Item ITEM =
      Items.item(
          Items.mentions(PeriodRule.FY, "โครงการ"), Items.mentions(PeriodRule.FY, "มาตรการ"));
  private static final String WHOLE = "เมื่อ 5 มกราคม 2566 โครงการ มาตรการ";
  private static final String HALF = "เมื่อ 5 มกราคม 2566 โครงการ";
  private static final String NOTHING = "เมื่อ 5 มกราคม 2566";

  private final List<Prospect> prospects = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();

  @Test
  void aFoundCandidateOfTheRightYearEndsTheSearch() {
    add("better", Items.label(ITEM, false, 1), WHOLE, "2566");
    add("worse", Items.label(ITEM, false, 0.5), WHOLE, "2566");
    assertThat(appraise()).containsExactly("better");
    assertThat(opened).containsExactly("better");
  }

  @Test
  void whatIsNotWholeDoesNotEndIt() {
    add("better", Items.label(ITEM, false, 1), HALF, "2566");
    add("worse", Items.label(ITEM, false, 0.5), WHOLE, "2566");
    assertThat(appraise()).containsExactly("worse", "better");
  }

  @Test
  void candidatesOfAnotherYearComeLast() {
    add("other", Items.label(ITEM, false, 1), HALF, "2564");
    add("none", Items.label(ITEM, false, 0.7), HALF);
    add("right", Items.label(ITEM, false, 0.5), HALF, "2566");
    appraise();
    assertThat(opened).containsExactly("none", "right", "other");
  }

  @Test
  void patienceEndsAfterTwelveInVain() {
    IntStream.range(0, 20).forEach(i -> add("n" + i, Items.label(ITEM, false, 1), NOTHING));
    appraise();
    assertThat(opened).hasSize(13);
  }

  @Test
  void whatCannotBeOpenedCostsNoPatience() {
    Unopened gone = new Unopened(Pages.HOME + "gone.pdf", "gone", true, "");
    IntStream.range(0, 20).forEach(i -> add("n" + i, Items.label(ITEM, false, 1), NOTHING));
    prospects.replaceAll(p -> p.behind(gone));
    add("there", Items.label(ITEM, false, 0.5), WHOLE, "2566");
    assertThat(appraise()).startsWith("there");
  }

  @Test
  void weakLabelsAreHeardEvenWhereTheStrongOnesWereInVain() {
    IntStream.range(0, 20).forEach(i -> add("n" + i, Items.label(ITEM, false, 1), NOTHING));
    add("weak", Items.label(ITEM, true, 1), WHOLE, "2566");
    assertThat(appraise()).startsWith("weak");
  }

  private void add(String name, Label label, String text, String... years) {
    Resource document = Pages.pdf(name + ".pdf", text, Pages.PROSE);
    Site site = Pages.site(document);
    Candidate candidate = Items.candidate(ITEM, site, site.pages().getFirst(), label, years);
    Candidate closed =
        new Candidate(
            ITEM,
            label,
            name,
            candidate.years(),
            Optional.empty(),
            candidate.targetUrl(),
            candidate.sourceUrl(),
            candidate.origin(),
            Optional.empty());
    prospects.add(
        new Prospect(
            closed,
            () -> {
              opened.add(name);
              return candidate.cluster().orElseThrow();
            }));
  }

  /** Names of the candidates that were looked at, best first. */
  private List<String> appraise() {
    return new Tribunal(Items.appraiser(Pages.site()), 2566)
        .appraise(prospects).stream().map(a -> a.candidate().words()).toList();
  }
}
