package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left of a page's words without labels behind which nothing stands. */
class SiteWordsTest {

  private static String words(String body) {
    Site site = Pages.site(Pages.html("page.html", "หน้า", body), Pages.pdf("a.pdf", "รายงาน"));
    return site.words(Piece.whole(site, site.pages().getFirst(), ""));
  }

  @Test
  void leavesOutRowsWhoseLinksAreAllDead() {
    assertThat(
            words(
                "<table><tr><td>แถวหนึ่ง<td><a href=#>ตุลาคม</a>"
                    + "<tr><td>แถวสอง<td><a href=#>พฤศจิกายน</a> <a href=a.pdf>ธันวาคม</a></table>"))
        .doesNotContain("แถวหนึ่ง", "ตุลาคม", "พฤศจิกายน")
        .contains("แถวสอง", "ธันวาคม");
  }

  @Test
  void leavesOutTheSecondDateOfAFile() {
    assertThat(words("<p><a href=a.pdf>มกราคม</a><p>ดู <a href=a.pdf>กุมภาพันธ์</a>"))
        .contains("มกราคม", "ดู")
        .doesNotContain("กุมภาพันธ์");
  }

  @Test
  void leavesOutMonthsThatAreSaidToCome() {
    assertThat(words("<ul><li>กุมภาพันธ์ 2566<li>มีนาคม 2566 (อยู่ระหว่างดำเนินการ)</ul>"))
        .contains("กุมภาพันธ์")
        .doesNotContain("มีนาคม");
  }

  @Test
  void aRowOfATableMaySayThatWorkGoesOn() {
    assertThat(
            words(
                "<table><tr><th>โครงการ<th>กำหนด<tr><td>อบรม<td>มีนาคม 2566 (อยู่ระหว่างดำเนินการ)"
                    + "<tr><td>ประชุม<td>เมษายน 2566</table>"))
        .contains("มีนาคม");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsARowOfThousandsOfDeadLinks() {
    StringBuilder row = new StringBuilder("<p>ต้นหน้า<table><tr><th>ลำดับ<th>เรื่อง<tr>");
    for (int i = 0; i < 4_900; i++) {
      row.append("<td><a href=#>เดือนที่ ").append(i).append("</a>");
    }
    assertThat(words(row.append("</table>").toString()))
        .contains("ต้นหน้า")
        .doesNotContain("เดือน");
  }
}
