package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.checklist.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {

  private static final Set<Ground> PLAINLY = EnumSet.of(Ground.FOUND);

  @Test
  void whatIsPlainlyFoundNeedsNoEye() {
    assertThat(Confidence.needsEye(Confidence.of(PLAINLY))).isFalse();
  }

  @Test
  void whatMayBeSaidInOtherWordsNeedsAnEye() {
    double partial = Confidence.of(EnumSet.of(Ground.PARTIAL));
    double lacking = Confidence.of(EnumSet.of(Ground.PARTIAL, Ground.WORDS_NOT_FOUND));
    assertThat(lacking).isLessThan(partial);
    assertThat(Confidence.needsEye(lacking)).isTrue();
  }

  @Test
  void nothingOfTheNameIsSurerThanSomethingThatFails() {
    assertThat(Confidence.of(Grounds.ofAbsence(true, false)))
        .isGreaterThan(Confidence.of(Grounds.ofAbsence(true, true)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "LABEL_WEAK",
        "LABEL_SAYS_MORE",
        "CONTENT_ALONE",
        "PART_OF_PAGE",
        "AROUND_THE_PAGE",
        "WORDS_NOT_FOUND",
        "RECOGNISED"
      })
  void eachDoubtMakesLessSure(Ground doubt) {
    Set<Ground> doubted = EnumSet.of(Ground.FOUND, doubt);
    assertThat(Confidence.of(doubted)).isLessThan(Confidence.of(PLAINLY));
  }

  @Test
  void isNeverCertain() {
    assertThat(Confidence.of(EnumSet.allOf(Ground.class))).isBetween(0.05, 0.99);
    assertThat(Confidence.of(Set.of())).isBetween(0.05, 0.99);
  }

  @Test
  void aWeakLabelAndAYearThatIsNotShownAreNamed() {
    Element plan = Items.mentions(PeriodRule.FY, "แผน");
    Item item = Items.item(plan);
    Site site = Pages.site(Pages.html("plan", "แผน", "<p>แผน</p>"));
    Candidate candidate =
        Items.candidate(item, site, site.pages().getFirst(), Items.label(item, true, 0.3));
    Outcome met = Outcome.met("", "", Reason.of("element.fine"));
    Appraisal found =
        new Appraisal(
            candidate,
            Appraisal.Grade.FOUND,
            candidate::cluster,
            List.of(new Appraisal.Judged(plan, met, met)),
            Timing.of(Timing.Standing.RIGHT, Set.of(2566)),
            Reason.of("item.found", "แผน"));

    assertThat(Grounds.of(found, Optional.empty(), Set.of(2565), 2566))
        .contains(Ground.FOUND, Ground.LABEL_WEAK, Ground.LABEL_SAYS_MORE, Ground.YEAR_NOT_SHOWN)
        .doesNotContain(Ground.WORDS_NOT_FOUND);
    assertThat(Grounds.of(found, Optional.empty(), Set.of(2566), 2566))
        .doesNotContain(Ground.YEAR_NOT_SHOWN);
  }

  @Test
  void theElementThatAsksForTheTimeBearsTheBlameAlone() {
    Outcome met = Outcome.met("", "", Reason.of("element.fine"));
    Outcome late = Outcome.unmet(Reason.of("element.wrong-year"));
    Element plan = Items.mentions(PeriodRule.FY, "แผน");
    Element inYear = Items.element("in_year", PeriodRule.FY, new Check.Exists());
    Appraisal.Judged content = new Appraisal.Judged(plan, met, late);
    Appraisal.Judged time = new Appraisal.Judged(inYear, met, late);

    assertThat(outdated(List.of(content, time)).said(content)).isEqualTo(met);
    assertThat(outdated(List.of(content, time)).said(time)).isEqualTo(late);
    assertThat(outdated(List.of(content)).said(content)).isEqualTo(late);
  }

  private static Appraisal outdated(List<Appraisal.Judged> elements) {
    Item item = Items.item(elements.stream().map(j -> j.element()).toArray(Element[]::new));
    Site site = Pages.site(Pages.html("plan", "แผน", "<p>แผน</p>"));
    return new Appraisal(
        Items.candidate(item, site, site.pages().getFirst(), Items.label(item, false, 1)),
        Appraisal.Grade.OUTDATED,
        Optional::empty,
        elements,
        Timing.of(Timing.Standing.WRONG, Set.of(2565)),
        Reason.of("item.outdated", "2565", "2566"));
  }
}
