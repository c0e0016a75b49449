package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that an agency entered: what is told of each, and of each mistake in their file. */
class DeclaredLinksTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void serve() {
    String menu =
        "<nav><a href=/about>ประวัติ</a> <a href=/plan65>แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)</a>"
            + " <a href=/plan66>แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)</a>"
            + " <a href=/powers>อำนาจหน้าที่</a></nav>";
    site.page(
        "/", "อบต.บ้านทดสอบ", menu + "<h1>ยินดีต้อนรับ</h1><p>อบต.บ้านทดสอบ ยินดีต้อนรับทุกท่าน");
    site.page(
        "/about", "ประวัติ", menu + "<h1>ประวัติ</h1><p>" + "ตำบลบ้านทดสอบตั้งมานาน ".repeat(9));
    site.page("/plan65", "แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)", menu + plan("2561 - 2565"));
    site.page("/plan66", "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)", menu + plan("2566 - 2570"));
    site.page("/powers", "อำนาจหน้าที่", menu + POWERS);
    site.page("/hidden", "อำนาจหน้าที่", menu + POWERS.replace("ถนน", "ทางเดินเท้า"));
    site.route("/members", Reply.status(401));
  }

  private static final String POWERS =
      "<h1>อำนาจหน้าที่</h1><p>มีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ."
          + " 2537 มาตรา 66 มาตรา 67 จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาดของถนน"
          + " ทางน้ำ และที่สาธารณะ ป้องกันโรคและระงับโรคติดต่อ ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม";

  private static String plan(String years) {
    return "<h1>แผนพัฒนาท้องถิ่น (พ.ศ. "
        + years
        + ")</h1><p>ยุทธศาสตร์หรือแนวทาง: ยุทธศาสตร์ที่ 1 การพัฒนาโครงสร้างพื้นฐาน เป้าหมาย:"
        + " ประชาชนมีถนนที่ดี ตัวชี้วัด: ร้อยละของถนนที่ได้มาตรฐาน วิสัยทัศน์ พันธกิจ ของ"
        + " อบต.บ้านทดสอบ ประจำปี พ.ศ. "
        + years;
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void eachLinkIsJudgedOnItsOwnAndComparedWithTheSite() throws IOException {
    GapReport report =
        report(
            "O3," + site.url("/powers"),
            "O4," + site.url("/plan65"),
            "O1," + site.url("/"),
            "O2," + site.url("/gone"),
            "O6," + site.url("/powers"),
            "O7," + site.url("/members"));

    assertThat(report.declared())
        .extracting(d -> d.item() + " " + d.outcome() + " " + d.judged())
        .containsExactly(
            "O1 home-page missing",
            "O2 gone missing",
            "O3 ok found",
            "O4 ok outdated",
            "O6 other-item missing",
            "O7 login-wall unverifiable");
    assertThat(declared(report, "O4").better()).isEqualTo(site.url("/plan66"));
    assertThat(note(report, "O4"))
        .contains(
            "ลิงก์ที่กรอกไว้เปิดข้อมูลของปี",
            "2565",
            "หน้านี้มีข้อมูลของ 2566: " + site.url("/plan66"));
    assertThat(note(report, "O6")).contains("O3 อำนาจหน้าที่");
    assertThat(note(report, "O2")).contains("ลิงก์ที่กรอกไว้เสีย");
    assertThat(site.asked().indexOf("/powers")).isLessThan(site.asked().indexOf("/about"));
  }

  @Test
  void evidenceThatOnlyALinkLeadsToCountsAndItsWayIsNotMadeUp() throws IOException {
    site.page("/powers", "อำนาจหน้าที่", "<p>อยู่ระหว่างปรับปรุง");

    GapReport report = report("O3," + site.url("/hidden"));

    assertThat(declared(report, "O3").judged()).isEqualTo("found");
    GapReport.ItemEntry item =
        report.items().stream().filter(i -> i.code().equals("O3")).findFirst().orElseThrow();
    assertThat(item.verdict()).isEqualTo("found");
    assertThat(item.evidence().getFirst().clicks()).isEqualTo(-1);
  }

  @Test
  void linkThatStandsOnThePagesKeepsItsWay() throws IOException {
    GapReport report = report("O3," + site.url("/powers"));

    GapReport.ItemEntry item =
        report.items().stream().filter(i -> i.code().equals("O3")).findFirst().orElseThrow();
    assertThat(item.evidence().getFirst().clicks()).isEqualTo(1);
    assertThat(item.evidence().getFirst().foundVia()).containsExactly("อำนาจหน้าที่");
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsPlaceAndNothingIsFetched() throws IOException {
    Ran ran =
        scan(
            "O99," + site.url("/powers"),
            "O4,not an address",
            "O3," + site.url("/powers"),
            ",",
            "๐๓," + site.url("/powers#here"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines().map(l -> l.replaceFirst("^.*\\.csv", "")))
        .satisfiesExactly(
            l -> assertThat(l).startsWith(":2:2: ").contains("O99", "oit-2566", "O1–O43"),
            l -> assertThat(l).startsWith(":3:5: ").contains("not an address"),
            l -> assertThat(l).startsWith(":6:5: ").contains("บรรทัด 4"));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void emptyFileAndMissingColumnAreToldPlainly() throws IOException {
    Path file = folder.resolve("links.csv");
    Files.writeString(file, "");
    assertThat(scan(file).err()).contains("links.csv:1:1: ไม่มีลิงก์ในไฟล์");
    Files.writeString(file, "agency,item,url\n");
    assertThat(scan(file).err()).contains("links.csv:1:1: ไม่มีลิงก์ในไฟล์");
    Files.writeString(file, "item,address\nO2,x\n");
    assertThat(scan(file).err()).contains("“agency”", "“url”");
    assertThat(scan(folder.resolve("none.csv")).err()).contains("none.csv");
    assertThat(scan(file).code()).isEqualTo(2);
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void rowsOfAnotherAgencyAloneAreAMistake() throws IOException {
    Path file = folder.resolve("links.csv");
    Files.writeString(file, "agency,item,url\nelsewhere,O2," + site.url("/about") + "\n");

    Ran ran = scan(file);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("links.csv:2:1", "elsewhere", "site");
  }

  @Test
  void readsWhatExcelSaves() throws IOException {
    Path file = folder.resolve("links.csv");
    String text = "ข้อ;หน่วยงาน;ลิงก์\r\nO3;site;\"" + site.url("/powers") + "\"\r\n";
    Files.write(file, text.getBytes(Charset.forName("x-windows-874")));

    assertThat(scan(file).code()).isZero();
    assertThat(Ran.report(folder.resolve("out")).declared()).hasSize(1);
  }

  @Test
  void secondJudgementJudgesTheLinksOnceMore() throws IOException {
    report("O3," + site.url("/powers"), "O2," + site.url("/gone"));

    Path again = folder.resolve("again");
    Ran ran =
        Ran.oit(
            "rejudge",
            folder.resolve("out").toString(),
            "--checklist=oit-2565",
            "--format=json",
            "--out=" + again);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Ran.report(again).declared())
        .extracting(GapReport.Declared::url, GapReport.Declared::outcome)
        .contains(org.assertj.core.groups.Tuple.tuple(site.url("/gone"), "gone"));
  }

  private GapReport report(String... rows) throws IOException {
    Ran ran = scan(rows);
    assertThat(ran.code()).as(ran.err()).isZero();
    return Ran.report(folder.resolve("out"));
  }

  /** Rows without their first cell, the agency. */
  private Ran scan(String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("agency,item,url"));
    List.of(rows).forEach(r -> lines.add("," + r));
    return scan(Files.write(folder.resolve("links.csv"), lines));
  }

  private Ran scan(Path file) {
    return Ran.oit(
        "scan",
        site.url("/"),
        "--id=site",
        "--checklist=oit-2566",
        "--declared=" + file,
        "--allow-private",
        "--delay=0",
        "--render=never",
        "--format=json",
        "--out=" + folder.resolve("out"));
  }

  private static GapReport.Declared declared(GapReport report, String item) {
    return report.declared().stream().filter(d -> d.item().equals(item)).findFirst().orElseThrow();
  }

  private static String note(GapReport report, String item) {
    return report.findings().stream()
        .filter(f -> f.kind().equals(GapReport.DECLARED_LINK) && f.note().startsWith(item + ":"))
        .map(GapReport.Finding::note)
        .findFirst()
        .orElseThrow();
  }
}
