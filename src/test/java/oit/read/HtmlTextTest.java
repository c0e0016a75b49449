package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @Test
  void keepsTheReadingOrderAndTheRoles() {
    Resource page =
        Given.body(
            """
            <h1>ITA 2566</h1><p>ย่อหน้า<b>หนา</b><ul><li>หนึ่ง<li>สอง</ul>
            <div role=heading aria-level=3>หัวข้อ</div><figure><img src=a.png><figcaption>ภาพ</figcaption></figure>
            <button>กด</button>ท้าย<br><br>จบ\
            """);

    assertThat(Given.blocks(page))
        .containsExactly(
            "HEADING 1: ITA 2566",
            "PARAGRAPH: ย่อหน้าหนา",
            "LIST_ITEM: หนึ่ง",
            "LIST_ITEM: สอง",
            "HEADING 3: หัวข้อ",
            "CAPTION: ภาพ",
            "CONTROL: กด",
            "PARAGRAPH: ท้าย",
            "PARAGRAPH: จบ");
  }

  @Test
  void repairsTextForDisplay() {
    Resource page = Given.body("<p>เเผนดําเนินงาน&nbsp;&nbsp; \n  ปี\u200B 2566</p>");

    assertThat(page.blocks().getFirst().text()).isEqualTo("แผนดำเนินงาน ปี 2566");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='display: none'>ลับ</div>",
        "<div hidden>ลับ</div>",
        "<p></p><div style='display:none'>ลับ</div>",
        "<p style='position:absolute; left:-9999px'>ลับ</p>",
        "<script>ลับ</script>",
        "<style>ลับ</style>",
        "<template><p>ลับ</p></template>",
        "<noscript>ลับ</noscript>",
        "<!-- <a href=x>ลับ</a> -->",
        "<i class='material-icons'>ลับ</i>",
        "<mat-icon>ลับ</mat-icon>",
        "<input type=hidden value=ลับ>",
      })
  void leavesOutWhatNobodySees(String markup) {
    Resource page = Given.body("<p>เห็น</p>" + markup);

    assertThat(Given.text(page)).isEqualTo("เห็น");
    assertThat(page.links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=accordion><div style='display:none'>แผง</div></div>",
        "<div class='panel-collapse collapse'>แผง</div>",
        "<a href=#x data-toggle=tab></a><div id=x style='display:none'>แผง</div>",
        "<button onclick=\"show('x')\"></button><div id=x hidden>แผง</div>",
        "<details><p>แผง</p></details>",
        "<div role=tabpanel hidden>แผง</div>",
        "<nav><ul style='display:none'><li>แผง</ul></nav>",
        "<div class=d-none>แผง</div>",
        "<button></button><div hidden>แผง</div>",
        "<h3></h3><div style='display:none'>แผง</div>",
        "<dl><dt></dt><dd style='display:none'>แผง</dd></dl>",
        "<a href=javascript:></a><div style='display:none'>แผง</div>",
      })
  void keepsPanelsThatWaitForAClick(String markup) {
    assertThat(Given.text(Given.body(markup))).isEqualTo("แผง");
  }

  @Test
  void aPanelsTitleIsItsHeading() {
    Resource page =
        Given.body(
            """
            <ul><li><a data-toggle=tab href=#y65>ปี 2565</a><li><a data-toggle=tab href=#y66>ปี 2566</a></ul>
            <div class=tab-pane id=y65><p>เก่า</p></div><div class=tab-pane id=y66><p>ใหม่</p></div>
            <div class=accordion-header>คำถาม</div><details><summary>สรุป</summary>ตอบ</details>\
            """);

    assertThat(Given.blocks(page))
        .containsExactly(
            "LIST_ITEM: ปี 2565",
            "LIST_ITEM: ปี 2566",
            "HEADING 4: ปี 2565",
            "PARAGRAPH: เก่า",
            "HEADING 4: ปี 2566",
            "PARAGRAPH: ใหม่",
            "HEADING 4: คำถาม",
            "HEADING 4: สรุป",
            "PARAGRAPH: ตอบ");
    assertThat(page.links()).isEmpty();
  }

  @Test
  void aShortParagraphInBoldIsAHeading() {
    Resource page =
        Given.body(
            "<p><b>O12 รายงาน</b></p><p><a href=1>คลิก</a></p><p><b>ตัวหนา</b> ตามด้วยบางสิ่ง</p>"
                + "<p><strong><a href=2>ลิงก์</a></strong></p><p><b>"
                + "ยาว".repeat(60)
                + "</b></p>");

    assertThat(page.blocks())
        .extracting(Block::role)
        .containsExactly(
            Block.Role.HEADING,
            Block.Role.PARAGRAPH,
            Block.Role.PARAGRAPH,
            Block.Role.PARAGRAPH,
            Block.Role.PARAGRAPH);
    assertThat(Given.link(page, "คลิก").context()).isEqualTo("O12 รายงาน");
  }

  @Test
  void saysThePhoneNumberBehindALink() {
    Resource page =
        Given.body(
            "<p><a href='tel:043000000'>โทรศัพท์</a></p><p><a href='tel:+6643000000'>โทร. 0-4300-0000</a>"
                + "</p><p><a href='mailto:saraban@example.go.th?subject=x'><i></i></a></p>");

    assertThat(page.blocks())
        .extracting(Block::text)
        .containsExactly("โทรศัพท์ 043000000", "โทร. 0-4300-0000", "saraban@example.go.th");
    assertThat(page.links()).isEmpty();
  }

  @Test
  void readsFormsWithTheirLabels() {
    Resource page =
        Given.body(
            """
            <form method=POST action=send.php><label for=n>ชื่อ</label><input id=n name=n>
            <table><tr><td>เบอร์โทร</td><td><input type=tel name=t></td></tr></table>
            <textarea name=m placeholder=ข้อความ></textarea><input type=hidden name=h><input type=submit value=ส่ง>
            </form><input type=search name=q aria-label=ค้นหา>\
            """);

    assertThat(page.forms()).hasSize(2);
    Form form = page.forms().getFirst();
    assertThat(form.action()).isEqualTo("https://www.example.go.th/dir/send.php");
    assertThat(form.method()).isEqualTo("post");
    assertThat(form.fields())
        .containsExactly(
            new Form.Field("n", "text", "ชื่อ"),
            new Form.Field("t", "tel", "เบอร์โทร"),
            new Form.Field("m", "textarea", "ข้อความ"));
    assertThat(form.takesMessage()).isTrue();
    assertThat(page.blocks().get(form.block()).text()).isEqualTo("ชื่อ");
    assertThat(Given.blocks(page)).contains("CONTROL: ส่ง");
    assertThat(page.forms().get(1).fields())
        .containsExactly(new Form.Field("q", "search", "ค้นหา"));
  }

  @Test
  void readsPicturesWithTheirWords() {
    Resource page =
        Given.body(
            "<p>ก่อน</p><img src='a b.png' alt=ผัง width=600 height=400px><figure>"
                + "<img data-src=l.jpg src='data:image/gif;base64,AA'><figcaption>คำบรรยาย</figcaption></figure>");

    assertThat(page.images())
        .containsExactly(
            new Image(
                "https://www.example.go.th/dir/a%20b.png", "ผัง", 600, 400, Block.Region.MAIN, 1),
            new Image(
                "https://www.example.go.th/dir/l.jpg", "คำบรรยาย", 0, 0, Block.Region.MAIN, 1));
  }
}
