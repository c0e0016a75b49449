package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that no label names, told by what they begin with. */
class LookalikesTest {

  private static final String OPENING =
      "ปี 2566 เรามีแผนปฏิบัติการป้องกันการทุจริตที่ทำกันทั้งตำบล ";
  private static final String DETAILS =
      "โครงการอบรมคุณธรรมแก่พนักงาน งบประมาณ 5,000 บาท ไตรมาส 1 "
          + "โครงการตรวจสอบการใช้รถส่วนกลาง ไม่ใช้งบประมาณ ตลอดปีงบประมาณ ";
  private static final Resource HOME =
      Pages.html("", "หน้าแรก", "<h1>ยินดีต้อนรับ</h1><p><a href=/x.html>สำนักปลัด</a>");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # opening, with or without the projects, the money and the time | verdict
          true  | true  | FOUND
          true  | false | MISSING
          false | true  | MISSING
          """)
  void aPageWithoutALabelIsFoundOnlyWithAllElements(
      boolean opening, boolean details, ItemVerdict verdict) {
    assertThat(plan(HOME, page(opening, details))).isEqualTo(verdict);
  }

  @Test
  void whatALabelNamesGoesBeforeWhatOnlyResembles() {
    Resource home =
        Pages.html(
            "",
            "หน้าแรก",
            "<p><a href=/x.html>สำนักปลัด</a>"
                + "<p><a href=/old.pdf>แผนปฏิบัติการป้องกันการทุจริต</a>");
    Resource old = Pages.pdf("old.pdf", "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2560", DETAILS);
    assertThat(plan(home, page(true, true), old)).isEqualTo(ItemVerdict.OUTDATED);
    assertThat(plan(home, page(true, true), Pages.scan("old.pdf")))
        .isEqualTo(ItemVerdict.UNVERIFIABLE);
    // a label behind which nothing stands is no verdict
    assertThat(plan(home, page(true, true))).isEqualTo(ItemVerdict.FOUND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # title | body | whether it resembles the plan
          สำนักปลัด        | <p>เรามีแผนปฏิบัติการป้องกันการทุจริตของตำบล                  | true
          # marks lost, words between
          สำนักปลัด        | <p>เรามีแผนปฏิบัตการ ป้องกนการทุจรติ ของตำบล                  | true
          สำนักปลัด        | <p>เรามีแผนปฏิบัติการเพื่อป้องกันการทุจริตของตำบล              | true
          สำนักปลัด        | <p>เรามีแผนปฏิบัติการของตำบล                              | false
          # only far below what it begins with
          สำนักปลัด        | <p>PROSE<p>เรามีแผนปฏิบัติการป้องกันการทุจริตของตำบล          | false
          # the page of another item
          ข้อมูลการติดต่อ   | <p>เรามีแผนปฏิบัติการป้องกันการทุจริตของตำบล | false
          # a list of links
          สำนักปลัด        | <p><a href=/plan.pdf>เรามีแผนปฏิบัติการป้องกันการทุจริตของตำบล</a> | false
          """)
  void resemblesByWhatItBeginsWith(String title, String body, boolean alike) {
    Resource page = Pages.html("x.html", title, body.replace("PROSE", Pages.PROSE.repeat(8)));
    assertThat(itemsOf(page, title).contains("ac_plan")).isEqualTo(alike);
  }

  @Test
  void aPageThatResemblesManyItemsIsAListOfThem() {
    List<String> titles =
        List.of("ac_plan", "structure", "authority", "news", "qa", "satisfaction", "eservice")
            .stream()
            .map(key -> Pages.item(2566, key).title().th())
            .toList();
    String few = String.join(" ", titles.subList(0, 2));
    assertThat(itemsOf(Pages.html("x.html", "ก", "<p>" + few + Pages.PROSE), "ก"))
        .contains("ac_plan");
    String many = String.join(" ", titles);
    assertThat(itemsOf(Pages.html("x.html", "ก", "<p>" + many + Pages.PROSE), "ก")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"เอกสารของสำนักปลัด, true", "ข้อมูลการติดต่อ, false"})
  void aDocumentThatBearsTheNameOfAnotherItemIsThatItems(String title, boolean alike) {
    Resource document =
        Pages.pdf("x.pdf", title, "", Pages.PROSE, "เรามีแผนปฏิบัติการป้องกันการทุจริตของตำบล");
    assertThat(itemsOf(document, "").contains("ac_plan")).isEqualTo(alike);
  }

  private static List<String> itemsOf(Resource page, String title) {
    Site site = Pages.site(HOME, page);
    Labels labels = new Labels(Pages.list(2566));
    Lookalikes lookalikes =
        new Lookalikes(site, labels, new Clusters(site, labels), Resemblance.of(Pages.list(2566)));
    return lookalikes.of(site.pages().getLast(), title).stream()
        .map(p -> p.candidate().item().key())
        .toList();
  }

  private static Resource page(boolean opening, boolean details) {
    return Pages.html(
        "x.html",
        "สำนักปลัด",
        "<p>" + (opening ? OPENING : "ปี 2566 ") + Pages.PROSE + (details ? DETAILS : ""));
  }

  private static ItemVerdict plan(Resource... resources) {
    Judge judge = new Judge(Pages.list(2566), Pages.subject());
    for (Page page : Pages.pages(resources)) {
      judge.observe(page.resource(), page.clicks(), page.foundVia());
    }
    return judge.conclude(new Extent(true, true, 50)).items().stream()
        .filter(i -> i.item().key().equals("ac_plan"))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
