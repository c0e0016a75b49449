package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.read.Block;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

  private static final Labels LABELS = new Labels(Pages.list(2566));

  @Test
  void cutsAPageAtHeadingsThatNameItems() {
    assertThat(
            sections(
                "<h1>OIT</h1><h2>O1 โครงสร้าง</h2><p>แผนผัง</p><h3>ฝ่ายประจำ</h3><p>ปลัด</p>"
                    + "<h2>O3 อำนาจหน้าที่</h2><p>ดูแลถนน</p>"))
        .containsExactly(
            "structure: O1 โครงสร้าง|แผนผัง|ฝ่ายประจำ|ปลัด", "authority: O3 อำนาจหน้าที่|ดูแลถนน");
  }

  @Test
  void anotherHeadingOfTheSameLevelEndsASection() {
    assertThat(sections("<h2>โครงสร้าง</h2><p>แผนผัง</p><h2>ภาพกีฬาสี</h2><p>วิ่งเปี้ยว</p>"))
        .containsExactly("structure: โครงสร้าง|แผนผัง");
  }

  @Test
  void aShortLineThatNamesAnItemIsAHeadingToo() {
    assertThat(sections("<p>O1 โครงสร้าง</p><p>แผนผัง</p><p>O3 อำนาจหน้าที่</p><p>ดูแลถนน</p>"))
        .containsExactly("structure: O1 โครงสร้าง|แผนผัง", "authority: O3 อำนาจหน้าที่|ดูแลถนน");
  }

  @Test
  void aLinkedLineIsALabelAndNoHeading() {
    assertThat(sections("<p><a href=/a>โครงสร้าง</a></p><p>แผนผัง</p>")).isEmpty();
  }

  @Test
  void anEntryWithoutALinkEndsWhereTheNextOneStands() {
    assertThat(
            sections(
                "<p>O1 โครงสร้าง</p><p>รอไฟล์</p><p>O3 อำนาจหน้าที่ <a href=/a>PDF</a></p>"
                    + "<p>O7 ข่าวประชาสัมพันธ์ <a href=/b>PDF</a></p>"))
        .containsExactly("structure: O1 โครงสร้าง|รอไฟล์");
  }

  @Test
  void aRowWithALinkIsNamedByItsCells() {
    assertThat(
            sections(
                "<table><tr><td>O1<td>โครงสร้าง<td><a href=/a>คลิก</a>"
                    + "<tr><td>O3<td>อำนาจหน้าที่<td>ไม่มีลิงก์</table>"))
        .containsExactly("structure: O1|โครงสร้าง|คลิก");
  }

  @Test
  void aHeadingOverALargePictureIsASectionAndOverNothingIsNot() {
    assertThat(
            sections(
                "<h2>โครงสร้าง</h2><img src=a.png width=800 height=600><h2>อำนาจหน้าที่</h2>"
                    + "<h2>สขร.1</h2><img src=b.png width=24><h2>โครงสร้าง</h2><img src=c.png>"))
        .containsExactly("structure: โครงสร้าง", "structure: โครงสร้าง");
  }

  private static List<String> sections(String body) {
    Site site = Pages.site(Pages.html("p.html", "หน้า", body));
    Page page = site.pages().getFirst();
    return Sections.of(site, page, LABELS).stream()
        .map(s ->
            s.labels().getFirst().item().key()
                + ": "
                + String.join(
                    "|",
                    page.resource().blocks().subList(s.from(), s.to()).stream()
                        .map(b -> b.text())
                        .toList()))
        .toList();
  }

  @Test
  void headingsAboveABlockAreTheNearestOfEachLevel() {
    Resource page =
        Pages.html("p.html", "หน้า", "<h1>ก</h1><h2>ข</h2><p>1</p><h2>ค</h2><h3>ง</h3><p>2</p>");
    List<Block> blocks = page.blocks();
    assertThat(Sections.headingsAbove(blocks, 5)).containsExactly("ง", "ค", "ก");
    assertThat(Sections.headingsAbove(blocks, 2)).containsExactly("ข", "ก");
    assertThat(Sections.headingsAbove(blocks, -1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.dontawan.go.th/files/plan_2566.pdf, plan 2566",
    "https://www.dontawan.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99-2566.pdf?x=1, แผน 2566",
    "https://www.dontawan.go.th/a%zz.pdf, a%zz",
    "https://www.dontawan.go.th/, ''"
  })
  void readsFileNames(String url, String name) {
    assertThat(Sections.fileName(url)).isEqualTo(name);
  }
}
