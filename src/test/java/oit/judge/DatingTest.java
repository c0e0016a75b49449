package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.checklist.Element.PeriodRule;
import oit.judge.Timing.Standing;
import oit.read.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

  /** More than a title page holds. */
  private static final String REST_OF_THE_TITLE_PAGE = Pages.PROSE.repeat(6);

  @ParameterizedTest(name = "{0} {1} | {2} | {3} | {4}: {5}")
  @CsvFileSource(resources = "/judge/dating.csv", delimiter = '|')
  void datesDocuments(
      PeriodRule rule,
      String title,
      @Nullable String label,
      @Nullable String content,
      String file,
      Standing expected) {
    Resource document =
        Pages.pdf(file, title, REST_OF_THE_TITLE_PAGE, content == null ? "" : content);
    assertThat(timing(rule, label == null ? List.of() : List.of(label), document).standing())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} | {2} | {3}: {5}")
  @CsvFileSource(resources = "/judge/dating.csv", delimiter = '|')
  void datesWebPagesAlike(
      PeriodRule rule,
      String title,
      @Nullable String label,
      @Nullable String content,
      String file,
      Standing expected) {
    Resource page =
        Pages.html(
            file.replace(".pdf", ".html"),
            title,
            "<h1>" + title + "</h1><p>" + Pages.PROSE + "<p>" + (content == null ? "" : content));
    assertThat(timing(rule, label == null ? List.of() : List.of(label), page).standing())
        .isEqualTo(expected);
  }

  @Test
  void aScanIsOfTheYearOfThePostThatHoldsItNotOfTheIndex() {
    Resource post =
        Pages.html("p.html", "รายงานผล ปี 2565", "<h1>รายงานผล ปีงบประมาณ 2565</h1>" + Pages.PROSE);
    assertThat(timing(PeriodRule.PREVIOUS_FY, List.of("ITA 2566"), post, Pages.scan("a.pdf")))
        .matches(Timing::isRight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # address of a scan | what its link says | the heading over the link | standing as a report of 2565
          /uploads/2022/10/scan0017.pdf | รายงานผลประจำปี      | ITA 2566                          | UNKNOWN
          /uploads/2023/02/scan0017.pdf | O22 รายงานผลประจำปี  | การเปิดเผยข้อมูลสาธารณะ (OIT) 2566   | UNKNOWN
          /uploads/2565/scan0017.pdf    | รายงานผลประจำปี      | OIT ปีงบประมาณ 2566                 | UNKNOWN
          /uploads/2022/10/scan0017.pdf | รายงานผลประจำปี 2565 | ITA 2566                          | RIGHT
          /uploads/2022/10/scan0017.pdf | OIT22 รายงานผล 2564 | ITA 2566                          | WRONG
          /uploads/2022/10/scan0017.pdf | รายงานผลประจำปี      | รายงานของปี 2564                    | WRONG
          /uploads/2022/10/report65.pdf | รายงานผลประจำปี      | ITA 2566                          | UNKNOWN
          /uploads/2023/10/report2565.pdf | รายงานผลประจำปี    | ITA 2566                          | RIGHT
          """)
  void aScanIsNotOfTheYearOfItsFolderNorOfTheAssessment(
      String address, String label, String heading, Standing standing) {
    assertThat(
            timing(PeriodRule.PREVIOUS_FY, List.of(label, heading), Pages.scan(address)).standing())
        .isEqualTo(standing);
  }

  @Test
  void sixMonthsOfAnotherYearAreOfThatYearWhateverTheTitleSays() {
    assertThat(
            timing(
                PeriodRule.FIRST_HALF,
                List.of(),
                Pages.pdf(
                    "a.pdf",
                    "สถิติ ปี 2566",
                    "ต.ค. 2564 พ.ย. 2564 ธ.ค. 2564 ม.ค. 2565 ก.พ. 2565 มี.ค. 2565")))
        .matches(Timing::isWrong);
  }

  @Test
  void documentsDecideOverThePageThatLinksThem() {
    Resource page = Pages.html("p.html", "รายงาน ปี 2566", "<h1>รายงาน ปี 2566</h1>" + Pages.PROSE);
    assertThat(timing(PeriodRule.FY, List.of(), page, Pages.pdf("a.pdf", "รายงาน ปี 2564")))
        .matches(Timing::isWrong)
        .extracting(Timing::sortedYears)
        .isEqualTo(List.of(2564));
  }

  @Test
  void aSilentDocumentLeavesTheWordToThePage() {
    Resource page = Pages.html("p.html", "รายงาน ปี 2566", "<h1>รายงาน ปี 2566</h1>" + Pages.PROSE);
    assertThat(timing(PeriodRule.FY, List.of(), page, Pages.pdf("a.pdf", "รายงาน")))
        .matches(Timing::isRight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of a policy behind a label of 2566
          มีผลตั้งแต่วันที่ 3 มิถุนายน 2567                                    | WRONG
          ประกาศ ณ วันที่ 3 มิถุนายน พ.ศ. 2567                              | WRONG
          ให้ไว้ ณ วันที่ 3 มิถุนายน 2567 แก้ไขจากที่ประกาศ ณ วันที่ 5 มกราคม 2565 | RIGHT
          แผน พ.ศ. 2566 - 2570 ประกาศ ณ วันที่ 3 พฤศจิกายน 2566             | RIGHT
          # a visit, not the policy
          ปรับปรุงข้อมูล ณ วันที่ 3 มิถุนายน 2567                             | RIGHT
          """)
  void whatTakesEffectAfterTheYearWasNotInForce(String words, Standing standing) {
    Resource policy = Pages.pdf("a.pdf", "นโยบายคุ้มครองข้อมูล", Pages.PROSE.repeat(6), words);
    assertThat(timing(PeriodRule.COVERS_FY, List.of("ITA 2566"), policy).standing())
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # title | what a paper that names no year in it says | standing
          นโยบายคุ้มครองข้อมูล | ประกาศ ณ วันที่ 1 มิถุนายน 2565               | RIGHT
          นโยบายคุ้มครองข้อมูล | ประกาศ ณ วันที่ 1 มิถุนายน 2545               | WRONG
          นโยบายบริหารงานบุคคล | ใช้ในปีงบประมาณ 2565 ประกาศ ณ วันที่ 1 มิถุนายน 2565 | WRONG
          แผนพัฒนาบุคลากร    | ประกาศ ณ วันที่ 1 มิถุนายน 2565               | WRONG
          """)
  void aRuleStaysInForceFromTheDayItWasAnnounced(String title, String words, Standing standing) {
    Resource paper = Pages.pdf("a.pdf", title, Pages.PROSE.repeat(6), words);
    assertThat(timing(PeriodRule.COVERS_FY, List.of(), paper).standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what a page tells of | what stands over its link | standing
          รับฟังความคิดเห็น 1 - 30 พฤศจิกายน 2563 | ITA 2566           | WRONG
          รับฟังความคิดเห็น 1 - 30 พฤศจิกายน 2565 | ITA 2566           | RIGHT
          รับฟังความคิดเห็น                      | ITA 2566           | RIGHT
          ตามคำสั่งปี 2563                        | ITA 2566           | RIGHT
          รับฟังความคิดเห็น 1 - 30 พฤศจิกายน 2563 | การมีส่วนร่วม ปี 2566 | RIGHT
          """)
  void theHeadingOverTheIndexDatesNoPageThatTellsOfOtherDays(
      String words, String heading, Standing standing) {
    Resource page = Pages.html("p.html", "รับฟัง", "<h1>รับฟัง</h1><p>" + words + Pages.PROSE);
    assertThat(timing(PeriodRule.FY, List.of("รับฟัง", heading), page).standing())
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q2-66.pdf | ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565) | INCOMPLETE
          q2-66.pdf | ไตรมาสที่ 1-2 (ตุลาคม 2565 - มีนาคม 2566) | RIGHT
          """)
  void theNameOfAFileAddsNoMonths(String file, String words, Standing standing) {
    Resource report = Pages.pdf(file, "รายงานผล ปีงบประมาณ 2566 " + words, Pages.PROSE);
    assertThat(timing(PeriodRule.FIRST_HALF, List.of(), report).standing()).isEqualTo(standing);
  }

  @Test
  void oneDocumentOfTheRightYearIsEnough() {
    assertThat(
            timing(
                PeriodRule.FY,
                List.of(),
                Pages.pdf("a.pdf", "รายงาน ปี 2564"),
                Pages.pdf("b.pdf", "รายงาน ปี 2565"),
                Pages.pdf("c.pdf", "รายงาน ปี 2566")))
        .matches(Timing::isRight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FY         | แผน ปีงบประมาณ 25566                              | ปีงบประมาณ 25566
          FIRST_HALF | รายงาน ปีงบประมาณ 2566 (1 ต.ค. 2566 - 31 มี.ค. 2566) | 1 ต.ค. 2566 - 31 มี.ค. 2566
          FY         | แผน ปีงบประมาณ 2566                               | ''
          FY         | แผนพัฒนา                                          | ''
          """)
  void aMisprintedYearIsQuoted(PeriodRule rule, String title, String misprint) {
    assertThat(timing(rule, List.of(), Pages.pdf("a.pdf", title)).misprint()).isEqualTo(misprint);
  }

  @Test
  void monthlyFilesCoverTheHalfYearTogether() {
    Resource[] months = {
      month("ตุลาคม 2565"), month("พฤศจิกายน 2565"), month("ธันวาคม 2565"),
      month("มกราคม 2566"), month("กุมภาพันธ์ 2566"), month("มีนาคม 2566")
    };
    assertThat(timing(PeriodRule.FIRST_HALF, List.of(), months)).matches(Timing::isRight);
    assertThat(timing(PeriodRule.FIRST_HALF, List.of(), months[0], months[1], months[2], months[3]))
        .extracting(Timing::standing)
        .isEqualTo(Standing.INCOMPLETE);
  }

  private static Resource month(String month) {
    return Pages.pdf(Integer.toHexString(month.hashCode()) + ".pdf", "สรุปผลประจำเดือน " + month);
  }

  @Test
  void aScanIsDatedByItsLabel() {
    assertThat(timing(PeriodRule.FY, List.of("ประกาศ ปี 2566"), Pages.scan("a.pdf")))
        .matches(Timing::isRight);
    assertThat(timing(PeriodRule.FY, List.of(), Pages.scan("a.pdf")).standing())
        .isEqualTo(Standing.UNKNOWN);
  }

  /** Each heading opens one year; a section must be dated by its own. */
  @Test
  void sectionsOfAnAccordionAreDatedOneByOne() {
    Resource page =
        Pages.html(
            "p.html",
            "แผนดำเนินงาน",
            "<h1>แผนดำเนินงาน</h1><h2>ปี 2566</h2><p>ถนนสายใหม่</p><h2>ปี 2565</h2><p>ถนนสายเก่า</p>");
    Site site = Pages.site(page);
    Dating dating = new Dating(site, 2566);
    Page only = site.pages().getFirst();
    Piece newer = Piece.section(site, only, 1, 3, "");
    Piece older = Piece.section(site, only, 3, 5, "");
    assertThat(dating.of(PeriodRule.FY, newer, List.of()).standing()).isEqualTo(Standing.RIGHT);
    assertThat(dating.of(PeriodRule.FY, older, List.of()).standing()).isEqualTo(Standing.WRONG);
    assertThat(dating.of(PeriodRule.FY, Piece.whole(site, only, ""), List.of()).standing())
        .isEqualTo(Standing.RIGHT);
  }

  private static Timing timing(PeriodRule rule, List<String> label, Resource... resources) {
    return new Dating(Pages.site(resources), 2566).of(rule, Pages.cluster(resources), label);
  }
}
