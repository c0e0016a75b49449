package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreCommandTest {

  private static final String SCORES =
      """
      fiscalYear: 2568
      iit: {1: 83.53, 2: 90.98, 3: 95.56, 4: 71.24, 5: 76.60}
      eit1: 80.96
      eit2: 98.41
      oit: {9: 66.50, 10: 60.00}
      """;

  private static final String REPORT =
      """
      {"schema": "gap-report/1",
       "agency": {"name": "อบต.ตัวอย่าง"}, "checklist": {"id": "oit-2566", "fiscalYear": 2566},
       "items": [
        {"code": "O1", "title": "โครงสร้าง", "indicator": "9", "subIndicator": "9.1",
         "verdict": "found", "score": 100, "gap": {"summary": "", "fix": "", "unit": ""}},
        {"code": "O2", "title": "ข้อมูลผู้บริหาร", "indicator": "9", "subIndicator": "9.1",
         "verdict": "partial", "score": 0,
         "gap": {"summary": "ไม่มีโทรศัพท์", "fix": "เพิ่มโทรศัพท์\\u001b[2J\\nทุกคน", "unit": "สำนักปลัด"}},
        {"code": "O11", "title": "แผนงบประมาณ", "indicator": "9", "subIndicator": "9.2",
         "verdict": "unverifiable", "score": null},
        {"code": "O39", "title": "แผนป้องกันการทุจริต", "indicator": "10", "subIndicator": "10.2",
         "verdict": "missing", "score": 0, "gap": {"fix": "ประกาศแผน"}}
       ]}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @Test
  void printsTheItaResultInThai() throws IOException {
    assertThat(run("--input", file("scores.yaml", SCORES))).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            ผลการประเมิน ITA ปีงบประมาณ 2568

              83.58  IIT (บุคลากรภายใน) น้ำหนัก 30%
              80.96  EIT ส่วนที่ 1 (ผู้รับบริการภายนอก) น้ำหนัก 15%
              98.41  EIT ส่วนที่ 2 (ผู้รับบริการภายนอก) น้ำหนัก 15%
              63.25  OIT (การเปิดเผยข้อมูลบนเว็บไซต์) น้ำหนัก 40%

              77.28  คะแนนรวม

            ระดับ: ต้องปรับปรุง
            ผล: ไม่ผ่าน (ต้องได้ 85 คะแนนขึ้นไป)
            """);
  }

  @Test
  void printsTheItaResultOfAnUnknownYearWithARangeInEnglish() throws IOException {
    file("report.json", REPORT.replace("2566}", "2570}"));
    String scores =
        file("s.yaml", "fiscalYear: 2570\niit: 96\neit: 97\noit: {gapReport: report.json}\n");

    assertThat(run("--input", scores, "--lang", "en")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            ITA result, fiscal year 2570

              96.00  IIT (own staff) weight 30%
              97.00  EIT (people served) weight 30%
              25.00  OIT (open data on the website) weight 40%

              67.90  total

            Level: Needs urgent improvement (ต้องปรับปรุงโดยด่วน)
            Result: not passed (85 or more are needed)
            Some items could not be checked, so the total lies between 62.90, Needs urgent improvement (ต้องปรับปรุงโดยด่วน), and 72.90, Needs improvement (ต้องปรับปรุง)
            Note: the rules of fiscal year 2570 are not known yet; those of 2568 were used, so this result may change
            """);
  }

  @Test
  void saysWhichInstrumentKeepsTheTotalFromBeingCounted() throws IOException {
    assertThat(run("--input", file("s.yaml", "fiscalYear: 2564\niit: 96\noit: 100\n"))).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            ผลการประเมิน ITA ปีงบประมาณ 2564

              96.00  IIT (บุคลากรภายใน) น้ำหนัก 30%
                  -  EIT (ผู้รับบริการภายนอก) น้ำหนัก 30%
             100.00  OIT (การเปิดเผยข้อมูลบนเว็บไซต์) น้ำหนัก 40%

            คิดคะแนนรวมไม่ได้ เพราะยังไม่มีคะแนน EIT (ผู้รับบริการภายนอก)
              EIT ไม่ประมวลผล เมื่อไม่ให้ข้อมูลผู้รับบริการ หรือมีผู้ตอบน้อยกว่าจำนวนขั้นต่ำ
            """);
  }

  @Test
  void printsTheItaResultAsJson() throws IOException {
    assertThat(run("--json", "--input", file("scores.yaml", SCORES))).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "{\"fiscalYear\":2568,\"iit\":83.58,\"eit1\":80.96,\"eit2\":98.41,\"oit\":63.25,"
                + "\"total\":77.28,\"level\":\"ต้องปรับปรุง\",\"passed\":false}\n");
  }

  @Test
  void folderOfOneReportStandsForTheReport() throws IOException {
    file("gap-report.json", REPORT);
    assertThat(run(folder.toString())).isZero();
    assertThat(out.toString()).startsWith("คะแนน OIT ของ อบต.ตัวอย่าง");
  }

  @Test
  void folderWithoutAReportIsToldPlainly() {
    Ran ran = Ran.oit("score", folder.toString(), "--lang=en");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("No gap-report.json in " + folder + "\n");
  }

  @Test
  void printsEveryStepOfAGapReportAndWhatToFixFirst() throws IOException {
    assertThat(run(file("gap-report.json", REPORT))).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            คะแนน OIT ของ อบต.ตัวอย่าง (เกณฑ์ oit-2566 ปีงบประมาณ 2566)

              50.00  ตัวชี้วัดที่ 9 (ต่ำสุด 25.00 สูงสุด 75.00)
              50.00    ตัวชี้วัดย่อยที่ 9.1
                100      O1 โครงสร้าง
                  0      O2 ข้อมูลผู้บริหาร
              50.00    ตัวชี้วัดย่อยที่ 9.2 (ต่ำสุด 0.00 สูงสุด 100.00)
                  -      O11 แผนงบประมาณ (ตรวจไม่ได้)
               0.00  ตัวชี้วัดที่ 10
               0.00    ตัวชี้วัดย่อยที่ 10.2
                  0      O39 แผนป้องกันการทุจริต

              25.00  คะแนน OIT (ต่ำสุด 12.50 สูงสุด 37.50)

            ควรแก้ก่อน คุ้มแรงที่สุดอยู่บน (คะแนน OIT ที่จะได้เพิ่ม)
             +50.00  O39 แผนป้องกันการทุจริต (คะแนนรวม ITA +20.00)
                     ประกาศแผน
             +12.50  O2 ข้อมูลผู้บริหาร (คะแนนรวม ITA +5.00)
                     เพิ่มโทรศัพท์ [2J ทุกคน
                     ผู้รับผิดชอบ: สำนักปลัด

            ข้อที่ตรวจไม่ได้ ควรเปิดดูเอง (คะแนน OIT ของข้อนั้น)
             +25.00  O11 แผนงบประมาณ (คะแนนรวม ITA +10.00)
            """);
  }

  @Test
  void printsAFullScoreInEnglish() throws IOException {
    String report =
        file("r.json", REPORT.replace("null", "100").replace("score\": 0", "score\": 100"));

    assertThat(run(report, "--lang", "en")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            OIT score of อบต.ตัวอย่าง (checklist oit-2566, fiscal year 2566)

             100.00  indicator 9
             100.00    sub-indicator 9.1
                100      O1 โครงสร้าง
                100      O2 ข้อมูลผู้บริหาร
             100.00    sub-indicator 9.2
                100      O11 แผนงบประมาณ
             100.00  indicator 10
             100.00    sub-indicator 10.2
                100      O39 แผนป้องกันการทุจริต

             100.00  OIT score

            Nothing needs fixing
            """);
  }

  @Test
  void printsAGapReportsScoreAsJson() throws IOException {
    assertThat(run(file("gap-report.json", REPORT), "--json")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "{\"oit\":25.00,\"low\":12.50,\"high\":37.50,\"indicators\":["
                + "{\"code\":\"9\",\"score\":50.00,\"subIndicators\":["
                + "{\"code\":\"9.1\",\"score\":50.00},{\"code\":\"9.2\",\"score\":50.00}]},"
                + "{\"code\":\"10\",\"score\":0.00,\"subIndicators\":["
                + "{\"code\":\"10.2\",\"score\":0.00}]}],"
                + "\"fixFirst\":[{\"code\":\"O39\",\"oitPoints\":50.00,\"itaPoints\":20.00},"
                + "{\"code\":\"O2\",\"oitPoints\":12.50,\"itaPoints\":5.00}]}\n");
  }

  @Test
  void tellsEveryMistakeAndExitsWithTwo() throws IOException {
    String scores = file("bad.yaml", "fiscalYear: 2568\niit: 101\nxyz: 1\n");

    assertThat(run("--input", scores, "--lang", "en")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            scores
                + ":2:6: 101 is not between 0 and 100\n"
                + scores
                + ":3:1: \"xyz\" is not known here; possible are fiscalYear, iit, eit, eit1, eit2,"
                + " oit\n");
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThat(run("nowhere.json")).isEqualTo(2);
    assertThat(err.toString()).isEqualToNormalizingNewlines("nowhere.json: ไม่พบไฟล์นี้\n");
  }

  @Test
  void refusesNoSourceTwoSourcesAndOtherLanguages() throws IOException {
    String scores = file("scores.yaml", SCORES);

    assertThat(run()).isEqualTo(2);
    assertThat(run("--input", scores, "gap-report.json")).isEqualTo(2);
    assertThat(run("--input", scores, "--lang", "fr")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void hasEverySentenceInBothLanguages() {
    var thai = ResourceBundle.getBundle("oit.cli.score", Locale.of("th"));
    var english = ResourceBundle.getBundle("oit.cli.score", Locale.ENGLISH);

    assertThat(thai.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(english.getString(key)).as(key).doesNotContainPattern("[ก-๙]");
    }
  }

  private int run(String... args) {
    return new CommandLine(new ScoreCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
