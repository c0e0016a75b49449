package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.checklist.Item;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {

  private static final Item MONTHLY = Pages.item(2566, "proc_monthly");

  @Test
  void filesInOtherWordsBesideTheItemsOwnAreSomethingElse() {
    assertThat(
            files(
                "<a href=a.pdf>สขร.1 ตุลาคม 2565</a> <a href=b.pdf>สขร.1 พฤศจิกายน 2565</a>"
                    + " <a href=c.pdf>คู่มือการคัดแยก</a>"))
        .containsExactly("a.pdf", "b.pdf");
  }

  @Test
  void filesWhoseLinksSayNothingGoWithTheOthers() {
    assertThat(
            files(
                "<a href=a.pdf>สขร.1 ตุลาคม 2565</a> <a href=b.pdf>สขร.1 พฤศจิกายน 2565</a>"
                    + " <a href=c.pdf>ดาวน์โหลด</a>"))
        .containsExactly("a.pdf", "b.pdf", "c.pdf");
  }

  @Test
  void whereNoFileBearsTheItemsNameAllBelongToThePage() {
    assertThat(files("<a href=a.pdf>ตุลาคม 2565</a> <a href=b.pdf>พฤศจิกายน 2565</a>"))
        .containsExactly("a.pdf", "b.pdf");
  }

  @ParameterizedTest
  @CsvSource({"'', false", "ปีงบประมาณ 2566 มีทั้งหมดสิบสองโครงการ รวมหนึ่งล้านบาท, true"})
  void theNameOfAnItemOverItsLinkShowsNothing(String words, boolean shown) {
    Site site =
        Pages.site(
            Pages.html("", "หน้าหลัก", Pages.PROSE),
            Pages.html(
                "ita.html",
                "OIT",
                "<h4>O19 แผนการจัดซื้อจัดจ้าง</h4><p>" + words + " <a href=a.pdf>รายละเอียด</a>"),
            Pages.pdf("a.pdf", "ประกาศ", Pages.PROSE));
    Labels labels = new Labels(Pages.list(2566));
    Page page = site.pages().get(1);
    Sections.Section entry = Sections.of(site, page, labels).getFirst();
    Cluster cluster =
        new Clusters(site, labels).section(page, entry, Pages.item(2566, "proc_plan"));
    assertThat(cluster.find(Phrases.fold("แผนการจัดซื้อ")).isPresent()).isEqualTo(shown);
    assertThat(cluster.hasFile()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1 ต.ค. 65 - 31 มี.ค. 66 เรื่องร้องเรียนทุจริตทั้งหมด 0 เรื่อง แล้วเสร็จ 0 เรื่อง"
        + " ระหว่างดำเนินการ 0 เรื่อง (ไม่มี), 1",
    "เปิดดู, 0"
  })
  void whatIsWrittenBesideALinkInItsCellGoesWithIt(String words, int pieces) {
    Site site =
        Pages.site(
            Pages.html("", "หน้าหลัก", Pages.PROSE),
            Pages.html(
                "ita.html",
                "OIT",
                "<table><tr><th>ข้อ<th>ข้อมูล<tr><td>สถิติ<td>"
                    + words
                    + " <a href=https://drive.google.com/file/d/1/view>ไฟล์</a>"
                    + " <a href=https://itas.nacc.go.th/go/eit/1>EIT</a></table>"));
    Page page = site.pages().get(1);
    Cluster cluster =
        new Clusters(site, new Labels(Pages.list(2566)))
            .beside(page, site.open(page).links().getFirst());
    assertThat(cluster.pieces()).hasSize(pieces);
    assertThat(cluster.outside()).hasSize(2);
  }

  @Test
  void underTheCodeOfAnItemAllBelongsToItButWhatPlainlyIsAnothers() {
    Resource index =
        Pages.html(
            "ita.html",
            "OIT",
            "<h4>O32 การสร้างวัฒนธรรม No Gift Policy</h4><ul><li><a"
                + " href=gift.html>ปีใหม่นี้เราไม่รับ</a><li><a"
                + " href=plan.html>แผนปฏิบัติการป้องกันการทุจริต</a></ul>");
    Site site =
        Pages.site(
            Pages.html("", "หน้าหลัก", Pages.PROSE),
            index,
            Pages.html("gift.html", "ข่าว", Pages.PROSE),
            Pages.html("plan.html", "แผน", Pages.PROSE));
    Labels labels = new Labels(Pages.list(2566));
    Page page = site.pages().get(1);
    Sections.Section entry = Sections.of(site, page, labels).getFirst();
    assertThat(
            new Clusters(site, labels)
                .section(page, entry, Pages.item(2566, "nogift_culture")).pieces().stream()
                    .map(p -> p.page().url()))
        .anyMatch(url -> url.endsWith("gift.html"))
        .noneMatch(url -> url.endsWith("plan.html"));
  }

  private static List<String> files(String links) {
    Resource page = Pages.html("p.html", "สรุปผลรายเดือน", "<p>" + links + "<p>" + Pages.PROSE);
    Site site =
        Pages.site(
            Pages.html("", "หน้าหลัก", Pages.PROSE),
            page,
            Pages.pdf("a.pdf", "แบบ"),
            Pages.pdf("b.pdf", "แบบ"),
            Pages.pdf("c.pdf", "แบบ"));
    Clusters clusters = new Clusters(site, new Labels(Pages.list(2566)));
    return clusters.around(site.pages().get(1), MONTHLY, "สขร.1").pieces().stream()
        .map(p -> p.page().url())
        .filter(url -> url.endsWith(".pdf"))
        .map(url -> url.substring(url.lastIndexOf('/') + 1))
        .toList();
  }
}
