package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import oit.checklist.Item;
import oit.read.Kind;
import oit.read.ReadState;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HollowTest {

  private static final Labels LABELS = new Labels(Pages.list(2566));
  private static final Item PLAN = Pages.item(2566, "ac_plan");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # body of the page behind "แผนปฏิบัติการป้องกันการทุจริต" | why it is nothing, or nothing where it is something
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><p>อยู่ระหว่างปรับปรุงข้อมูล                          | nearest.placeholder
          <p>Coming soon                                                                       | nearest.placeholder
          <p>ยังไม่มีข้อมูล                                                                       | nearest.placeholder
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1>                                                 | nearest.empty
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><p>เผยแพร่เมื่อ 5 มกราคม 2566                      | nearest.empty
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><p>สถิติผู้เข้าชม<p>ออนไลน์ : 5<p>วันนี้ : 123 คน<p>เดือนนี้ : 12,345 คน<p>ทั้งหมด : 1,234,567 ครั้ง | nearest.empty
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><form action=/search><input name=q></form>       | nearest.empty
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><form method=post action=/wp-comments-post.php><p>แสดงความเห็น<textarea name=comment></textarea></form> | nearest.empty
          <p>แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริต<p>มีข้อมูลรายละเอียดของแผน ที่อย่างน้อยประกอบด้วย โครงการ งบประมาณ ช่วงเวลา | nearest.criteria
          <p>O36 แสดงแผนปฏิบัติการป้องกันการทุจริต<p>- เป็นแผนที่มีระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2566 | nearest.criteria
          <h1>แผนปฏิบัติการป้องกันการทุจริต เทศบาลตำบลหนองไผ่</h1><p>โครงการอบรมพนักงานและผู้นำชุมชน เดือนมกราคม | nearest.foreign
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><p>โครงการอบรมพนักงานและผู้นำชุมชน เดือนมกราคม        |
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><h3>อบรม</h3><ol><li>เชิญวิทยากร<li>อบรมหนึ่งวัน<li>สรุปผลการอบรม</ol><h3>ดูงาน</h3><p>เร็ว ๆ นี้ |
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><ul><li><a href=/a>หน้าแรก</a><li><a href=/b>ข่าวสาร</a><li><a href=/c>ติดต่อเรา</a></ul><p>เร็ว ๆ นี้ | nearest.placeholder
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><ul><li><a href=/a>แผนฉบับเต็ม</a><li><a href=/b>สรุปแผน</a><li>ฉบับอินโฟกราฟิก (เร็ว ๆ นี้)</ul> |
          <h1>แผนปฏิบัติการป้องกันการทุจริต</h1><ul><li><a href=/a>แผนฉบับเต็ม</a><li>ฉบับอินโฟกราฟิก (เร็ว ๆ นี้)</ul> | nearest.placeholder
          <h1>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</h1><p>รายละเอียดของมาตรการและผู้รับผิดชอบ | nearest.other-item
          <h1>งานป้องกันของเรา</h1><p>แผนปฏิบัติการป้องกันการทุจริตฉบับเต็มอยู่ด้านล่างนี้ |
          <p><img src=plan.png width=800 height=1200>                                           |
          """)
  void seesThroughPagesThatAreNoEvidence(String body, String why) {
    assertThat(why(Pages.html("plan.html", "แผนปฏิบัติการป้องกันการทุจริต", body))).isEqualTo(why);
  }

  @Test
  void aLongPageMaySpeakOfSomethingNotReady() {
    assertThat(
            why(
                Pages.html(
                    "plan.html",
                    "แผน",
                    "<p>" + Pages.PROSE.repeat(5) + "<p>ส่วนนี้ยังไม่มีข้อมูล")))
        .isNull();
  }

  @Test
  void copiedCriteriaBesideADocumentAreTakenAwayAndTheDocumentStays() {
    Resource page =
        Pages.html(
            "plan.html",
            "แผน",
            "<p>แสดงแผนปฏิบัติการที่มีวัตถุประสงค์<p>เป็นแผนที่มีระยะเวลาบังคับใช้ครอบคลุมปี");
    Hollow.Sifted sifted =
        sift(page, Pages.pdf("plan.pdf", "แผนปฏิบัติการป้องกันการทุจริต ปี 2566", Pages.PROSE));
    assertThat(sifted.why()).isEmpty();
    assertThat(sifted.cluster().pieces())
        .singleElement()
        .matches(p -> p.page().url().endsWith("plan.pdf"));
  }

  @Test
  void aDocumentWithAnotherItemsTitleIsThatItems() {
    assertThat(
            why(
                Pages.pdf(
                    "a.pdf",
                    "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
                    "ผู้รับบริการพึงพอใจร้อยละเก้าสิบ " + Pages.PROSE)))
        .isEqualTo("nearest.other-item");
  }

  @Test
  void theColumnNamesThatDataBeginWithAreNoTitle() {
    String columns = "รายงานผลการสำรวจความพึงพอใจการให้บริการ";
    assertThat(why(Pages.document("a.csv", Kind.CSV, new ReadState.Complete(), columns, "1,2")))
        .isNull();
    assertThat(why(Pages.document("a.xlsx", Kind.XLSX, new ReadState.Complete(), columns, "1")))
        .isEqualTo("nearest.other-item");
  }

  @Test
  void aDocumentWhoseTitleOnlySoundsLikeTheItemIsSomethingElse() {
    assertThat(why(Pages.pdf("a.pdf", "ผลตามแผนป้องกันการทุจริต", Pages.PROSE)))
        .isEqualTo("nearest.other-item");
  }

  @Test
  void aDocumentOfAnotherAgencyIsForeignUnlessItNamesThisOne() {
    String title = "แผนปฏิบัติการป้องกันการทุจริต เทศบาลตำบลหนองไผ่";
    assertThat(why(Pages.pdf("a.pdf", title, Pages.PROSE))).isEqualTo("nearest.foreign");
    assertThat(why(Pages.pdf("a.pdf", title, "ส่งถึง อบต.ดอนตะวัน"))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the second line of a plan | why it is nothing
          เทศบาลตำบลหนองไผ่                        | nearest.foreign
          องค์การบริหารส่วนตำบลดอนตะวัน               |
          โครงการของเทศบาลตำบลหนองไผ่เป็นแบบอย่าง    |
          """)
  void theNameUnderTheTitleTellsWhoseItIs(String line, String why) {
    String title = "แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566";
    assertThat(why(Pages.pdf("a.pdf", title, line, Pages.PROSE))).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # how a plan begins | why it is nothing
          ประกาศสำนักงานเขตพื้นที่การศึกษา เรื่อง แผนปฏิบัติการป้องกันการทุจริต | nearest.foreign
          คำสั่งจังหวัดเมืองใหม่ เรื่อง แผนปฏิบัติการป้องกันการทุจริต          | nearest.foreign
          ท้องถิ่นอำเภอเมืองใหม่ แผนปฏิบัติการป้องกันการทุจริต               | nearest.foreign
          ประกาศ เรื่อง แผนปฏิบัติการป้องกันการทุจริต                      |
          """)
  void aPaperIsOfTheOfficeThatIssuedIt(String opening, String why) {
    assertThat(why(Pages.pdf("a.pdf", opening, Pages.PROSE))).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({"false, ", "true, nearest.other-item"})
  void aLabelThatOnlyMayNameTheItemYieldsToTheTitleOfWhatItLeadsTo(boolean weak, String why) {
    Site site =
        Pages.site(
            Pages.pdf(
                "a.pdf",
                "รายงานผลการสำรวจความพึงพอใจการให้บริการประชาชน ณ จุดบริการ และนอกสถานที่ ปี 2566",
                Pages.PROSE));
    Label label = new Label(PLAN, weak, "แผนงาน", 1, true, 0);
    Candidate candidate = Items.candidate(PLAN, site, site.pages().getFirst(), label);
    assertThat(sift(candidate, site).why().map(Reason::key).orElse(null)).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # how a document begins | why it is nothing
          แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของหน่วยงาน | nearest.publishing-form
          ตามประกาศ แบบฟอร์มขอเผยแพร่ข้อมูล ปี 2566       | nearest.publishing-form
          ตามประกาศ เรื่อง การเผยแพร่ข้อมูล ปี 2566        |
          """)
  void aFormThatAsksForPublicationIsNoEvidence(String opening, String why) {
    String plan = "ชื่อเรื่อง แผนปฏิบัติการป้องกันการทุจริต ";
    assertThat(why(Pages.pdf("a.pdf", opening, plan + Pages.PROSE))).isEqualTo(why);
  }

  @Test
  void aDocumentThatMentionsTheFormLaterOnIsEvidence() {
    assertThat(why(Pages.pdf("a.pdf", Pages.PROSE.repeat(5), "แบบฟอร์มการขอเผยแพร่ข้อมูล")))
        .isNull();
  }

  @Test
  void whatCannotBeReadIsNotCalledHollow() {
    assertThat(why(Pages.scan("a.pdf"))).isNull();
  }

  @Test
  void thePlaceholdersWordsAreQuoted() {
    Hollow.Sifted sifted =
        sift(Pages.html("a.html", "แผน", "<h1>แผน</h1><p>อยู่ระหว่างปรับปรุงข้อมูล กรุณารอ</p>"));
    assertThat(sifted.why().orElseThrow().arguments())
        .containsExactly("อยู่ระหว่างปรับปรุงข้อมูล กรุณารอ");
  }

  private static String why(Resource resource) {
    return sift(resource).why().map(Reason::key).orElse(null);
  }

  private static Hollow.Sifted sift(Resource... resources) {
    Site site = Pages.site(resources);
    return sift(Pages.candidate(PLAN, PLAN.title().th(), Pages.cluster(site)), site);
  }

  private static Hollow.Sifted sift(Candidate candidate, Site site) {
    Hollow hollow = new Hollow(Pages.list(2566).criteriaPhrases(), Pages.names(), LABELS, site);
    return hollow.sift(candidate, candidate.cluster().orElseThrow());
  }
}
