package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code oit score} says about items that might be found and about a target. */
class OutlookTest {

  private static final String REPORT =
      """
      {"schema": "gap-report/1",
       "agency": {"name": "อบต.ตัวอย่าง"}, "checklist": {"id": "oit-2566", "fiscalYear": 2566},
       "items": [
        {"code": "O1", "title": "โครงสร้าง", "indicator": "9", "subIndicator": "9.1",
         "verdict": "found", "score": 100},
        {"code": "O2", "title": "ข้อมูลผู้บริหาร", "indicator": "9", "subIndicator": "9.1",
         "verdict": "partial", "score": 0},
        {"code": "O11", "title": "แผนงบประมาณ", "indicator": "9", "subIndicator": "9.2",
         "verdict": "unverifiable", "score": null},
        {"code": "O39", "title": "แผนป้องกันการทุจริต", "indicator": "10", "subIndicator": "10.2",
         "verdict": "missing", "score": 0}
       ]}
      """;

  @TempDir Path folder;
  private String report = "";
  private String scores = "";

  @BeforeEach
  void writeFiles() throws IOException {
    report = Files.writeString(folder.resolve("r.json"), REPORT).toString();
    scores =
        Files.writeString(
                folder.resolve("s.yaml"),
                "fiscalYear: 2566\niit: 96\neit: 97\noit: {gapReport: r.json}\n")
            .toString();
  }

  @Test
  void tellsTheOitScoreWithItemsFoundInThai() {
    Ran ran = Ran.oit("score", report, "--what-if", "O1,o2,O39");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .endsWith(
            """

            ถ้าพบครบในข้อ O1, O2, O39
              คะแนน OIT 25.00 (ต่ำสุด 12.50 สูงสุด 37.50) → 100.00 (ต่ำสุด 75.00 สูงสุด 100.00)
            ข้อที่พบครบอยู่แล้ว คะแนนจึงไม่เปลี่ยน: O1
            """);
  }

  @Test
  void tellsTheCheapestFixesOfTheOitScoreInEnglish() {
    assertThat(Ran.oit("score", report, "--target", "60", "--lang=en").out())
        .endsWith(
            """

            Cheapest set of fixes to reach 60
              O39 แผนป้องกันการทุจริต (missing: publish it)
              OIT score 25.00 (lowest 12.50, highest 37.50) → 75.00 (lowest 62.50, highest 87.50)
            """);
    assertThat(Ran.oit("score", report, "--target", "85", "--lang=en").out())
        .endsWith(
            """

            Cheapest set of fixes to reach 85
              O11 แผนงบประมาณ (could not be checked: look yourself)
              O39 แผนป้องกันการทุจริต (missing: publish it)
            Fixes alone do not suffice: items that could not be checked have to be found, too; please look yourself
              OIT score 25.00 (lowest 12.50, highest 37.50) → 87.50
            """);
    assertThat(Ran.oit("score", report, "--target", "12.5", "--lang=en").out())
        .endsWith("\n\nNothing needs fixing to reach 12.5\n");
  }

  @Test
  void tellsTheTotalAndItsLevelAndGoesOnFromWhatIsFound() {
    assertThat(
            Ran.oit("score", "--input", scores, "--what-if", "O39", "--target=90", "--lang=en")
                .out())
        .endsWith(
            """

            If these were found: O39
              ITA total 67.90, Needs urgent improvement (ต้องปรับปรุงโดยด่วน) (lowest 62.90, Needs urgent improvement (ต้องปรับปรุงโดยด่วน), highest 72.90, Needs improvement (ต้องปรับปรุง)) → 87.90, Pass (ผ่าน) (lowest 82.90, Needs improvement (ต้องปรับปรุง), highest 92.90, Good pass (ผ่านดี))

            Cheapest set of fixes to reach 90
              O11 แผนงบประมาณ (could not be checked: look yourself)
            Fixes alone do not suffice: items that could not be checked have to be found, too; please look yourself
              ITA total 87.90, Pass (ผ่าน) (lowest 82.90, Needs improvement (ต้องปรับปรุง), highest 92.90, Good pass (ผ่านดี)) → 92.90, Good pass (ผ่านดี)
            """);
  }

  @Test
  void saysThatATotalCannotBeReachedByTheWebsite() {
    assertThat(Ran.oit("score", "--input", scores, "--target", "98").out())
        .endsWith("→ 97.90 ผ่านดีเยี่ยม\n")
        .contains("แก้เว็บไซต์อย่างเดียวไม่ถึง 98 คะแนน ถ้าพบครบทุกข้อจะได้มากที่สุด\n");
  }

  @Test
  void answersInJson() {
    assertThat(Ran.oit("score", report, "--json", "--what-if=O2", "--target=60").out())
        .endsWith(
            ",\"whatIf\":{\"found\":[\"O2\"],\"after\":{\"oit\":50.00,\"low\":25.00,\"high\":50.00}},"
                + "\"plan\":{\"target\":60,\"reached\":true,\"items\":[{\"code\":\"O39\","
                + "\"verdict\":\"missing\",\"unchecked\":false}],"
                + "\"after\":{\"oit\":100.00,\"low\":75.00,\"high\":100.00}}}\n");
    assertThat(Ran.oit("score", "--input", scores, "--json", "--target=98").out())
        .endsWith(
            "\"unchecked\":false}],\"after\":{\"fiscalYear\":2566,\"iit\":96.00,\"eit\":97.00,"
                + "\"oit\":100.00,\"total\":97.90,\"level\":\"ผ่านดีเยี่ยม\",\"passed\":true}}}\n")
        .contains("\"plan\":{\"target\":98,\"reached\":false,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --what-if=O2,O99  | There is no item O99 in the report; its items are O1 to O39
          --target=100.01   | The target 100.01 is not above 0 and at most 100
          --target=0        | The target 0 is not above 0 and at most 100
          --target=-5       | The target -5 is not above 0 and at most 100
          --target=good     | --target cannot be “good”; it must be a score between 0 and 100 such as 85
          """)
  void saysWhatIsWrong(String flag, String sentence) {
    Ran ran = Ran.oit("score", report, "--lang=en", flag);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).first().isEqualTo(sentence);
  }

  @Test
  void needsItemsAndATotal() throws IOException {
    Path number = Files.writeString(folder.resolve("n.yaml"), "fiscalYear: 2566\noit: 80\n");
    Path alone =
        Files.writeString(
            folder.resolve("a.yaml"), "fiscalYear: 2566\niit: 9\noit: {gapReport: r.json}\n");
    assertThat(Ran.oit("score", "--input", number.toString(), "--target=85", "--lang=en"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "--what-if and --target need the items: give oit as a gapReport, that is the file"
                    + " gap-report.json\n"));
    assertThat(Ran.oit("score", "--input", alone.toString(), "--what-if=O2", "--lang=en"))
        .isEqualTo(
            new Ran(
                2, "", "--what-if and --target need a total: there is no score of eit1, eit2\n"));
  }
}
