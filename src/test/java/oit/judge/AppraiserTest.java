package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.checklist.check.Check;
import oit.read.Block;
import oit.read.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraiserTest {

  private static final Item PLAN =
      Items.item(
          Items.mentions(PeriodRule.NONE, "โครงการ"),
          Items.mentions(PeriodRule.NONE, "งบประมาณ"),
          Items.mentions(PeriodRule.NONE, "ผู้รับผิดชอบ"));

  @ParameterizedTest
  @CsvSource({
    // weak label | share of its words that it accounts for | text | grade
    "true,  0.4, โครงการ งบประมาณ ผู้รับผิดชอบ, FOUND",
    "true,  0.4, โครงการ งบประมาณ, REJECTED",
    "true,  0.5, โครงการ งบประมาณ, PARTIAL",
    "true,  1.0, โครงการ, REJECTED",
    "false, 0.4, โครงการ งบประมาณ, PARTIAL",
    "false, 0.4, โครงการ, PARTIAL",
    "false, 0.4, หมู่บ้าน, REJECTED",
    // a document that is not what the first element says
    "true,  1.0, งบประมาณ ผู้รับผิดชอบ, REJECTED",
    "false, 1.0, งบประมาณ ผู้รับผิดชอบ, PARTIAL"
  })
  void aWeakLabelThatCoversHalfOfTheWordsMayBePartial(
      boolean weak, double coverage, String text, String grade) {
    assertThat(grade(PLAN, Items.label(PLAN, weak, coverage), text)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"1.0, UNVERIFIABLE", "0.8, UNVERIFIABLE", "0.7, REJECTED"})
  void aScanBehindALabelThatSaysNothingElseIsNotAbsent(double coverage, String grade) {
    Site site = Pages.site(Pages.scan("scan.pdf"));
    Candidate candidate =
        Items.candidate(PLAN, site, site.pages().getFirst(), Items.label(PLAN, true, coverage));
    assertThat(Items.appraiser(site).appraise(candidate).grade()).hasToString(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "ปีงบประมาณ พ.ศ. 2565 โครงการ ผู้รับผิดชอบ, OUTDATED",
    // what is not there at all is not there in another year either
    "ปีงบประมาณ พ.ศ. 2565 โครงการ, PARTIAL",
    "ปีงบประมาณ พ.ศ. 2565 และ ปีงบประมาณ พ.ศ. 2566 โครงการ ผู้รับผิดชอบ, FOUND"
  })
  void evidenceThatFailsByItsYearAloneIsOutdated(String text, String grade) {
    Item item =
        Items.item(
            Items.mentions(PeriodRule.PREVIOUS_FY, "โครงการ"),
            Items.mentions(PeriodRule.FY, "ผู้รับผิดชอบ"));
    assertThat(grade(item, Items.label(item, false, 1), text)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"LINK, FOUND", "LIKENESS, REJECTED"})
  void whatAnyDocumentHasTellsNothingWhereNoLabelNamesTheItem(
      Candidate.Origin origin, String grade) {
    Item item =
        Items.item(
            Items.element("a", PeriodRule.NONE, new Check.Exists()),
            Items.element("b", PeriodRule.NONE, new Check.Substance(20)));
    assertThat(grade(item, Items.label(item, true, 0.3), origin, "โครงการ")).isEqualTo(grade);
  }

  @Test
  void wordsThatAreAskedForTellAnItemThatNoLabelNames() {
    assertThat(
            grade(
                PLAN,
                Items.label(PLAN, true, 0.3),
                Candidate.Origin.LIKENESS,
                "โครงการ งบประมาณ ผู้รับผิดชอบ"))
        .isEqualTo("FOUND");
  }

  @ParameterizedTest
  @CsvSource({
    // what the label says | where it leads | grade
    "O8, https://system.example.org/, UNVERIFIABLE",
    "O8, https://docs.google.com/forms/d/e/1/viewform, FOUND",
    "ถามตอบ, https://system.example.org/, FOUND"
  })
  void anotherServiceUnderABareCodeIsNotTakenOnTrust(String phrase, String url, String grade) {
    Item item =
        Items.item(
            Items.element(
                "a",
                PeriodRule.NONE,
                new Check.Channel(
                    Set.of(Check.Channel.Way.SYSTEM, Check.Channel.Way.EXTERNAL_FORM))));
    Link link = new Link(url, phrase, "", Link.Rel.ANCHOR, Block.Region.MAIN, -1);
    Site site = Pages.site(Pages.html("index.html", "หน้า", Pages.PROSE));
    Candidate outside =
        new Candidate(
            item,
            new Label(item, false, phrase.equals("O8") ? item.code() : phrase, 0.5, true, 0),
            phrase,
            List.of(phrase),
            Optional.of(new Cluster(List.of(), List.of(link))),
            url,
            Pages.HOME,
            Candidate.Origin.OUTSIDE,
            Optional.empty());
    assertThat(Items.appraiser(site).appraise(outside).grade().name()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "มีผลตั้งแต่วันที่ 3 มิถุนายน 2567, OUTDATED",
    "มีผลตั้งแต่วันที่ 3 มิถุนายน 2565, FOUND",
    "ไม่บอกวัน, FOUND"
  })
  void adviceOnTheTimeIsNoDemandUnlessTheTimeIsPlainlyAnother(String words, String grade) {
    Element advice = Items.element("b", PeriodRule.COVERS_FY, new Check.Exists());
    Item item =
        Items.item(
            Items.mentions(PeriodRule.NONE, "นโยบาย"),
            new Element(
                advice.id(),
                advice.text(),
                false,
                advice.check(),
                advice.period(),
                advice.confidence(),
                advice.agencies()));
    assertThat(grade(item, Items.label(item, false, 1), "นโยบาย " + words)).isEqualTo(grade);
  }

  private static String grade(Item item, Label label, String text) {
    return grade(item, label, Candidate.Origin.LINK, text);
  }

  private static String grade(Item item, Label label, Candidate.Origin origin, String text) {
    Site site = Pages.site(Pages.pdf("a.pdf", text, Pages.PROSE));
    Candidate link = Items.candidate(item, site, site.pages().getFirst(), label);
    Candidate candidate =
        new Candidate(
            item,
            label,
            link.words(),
            link.years(),
            link.cluster(),
            link.targetUrl(),
            link.sourceUrl(),
            origin,
            Optional.empty());
    return Items.appraiser(site).appraise(candidate).grade().name();
  }
}
