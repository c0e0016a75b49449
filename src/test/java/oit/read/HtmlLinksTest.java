package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import oit.read.Link.Rel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLinksTest {
  private static final String DIR = "https://www.example.go.th/dir/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=a.pdf>แผน</a> | แผน | a.pdf | ANCHOR",
        "<a href=a.pdf>แผน<br>พัฒนา</a> | แผน พัฒนา | a.pdf | ANCHOR",
        "<a href=a.pdf><img src=i.png alt=รูป></a> | รูป | a.pdf | ANCHOR",
        "<a href=a.pdf title=ชื่อ><img src=i.png></a> | ชื่อ | a.pdf | ANCHOR",
        "<a href=a.pdf><img src='/i/แผน-พัฒนา.png'></a> | แผน พัฒนา | a.pdf | ANCHOR",
        "<a href=a.pdf><img src='/i/%E0%B9%81%E0%B8%9C%E0%B8%99_1.png'></a> | แผน 1 | a.pdf |"
            + " ANCHOR",
        "<a href=a.pdf><img src='/i/O12.png'></a> | O12 | a.pdf | ANCHOR",
        "<a href=a.pdf><img src='/i/banner_oit_2566.png'></a> | banner oit 2566 | a.pdf | ANCHOR",
        "<a href=a.pdf><img src='/i/icon.png'></a> | `` | a.pdf | ANCHOR",
        "<a href=a.pdf aria-label=ป้าย></a> | ป้าย | a.pdf | ANCHOR",
        "<a href=a.html><div>กล่อง</div></a> | กล่อง | a.html | ANCHOR",
        "<map><area href=m.html alt=แผนที่></map> | แผนที่ | m.html | IMAGE_MAP",
        "<iframe src=f.html title=กรอบ></iframe> | กรอบ | f.html | EMBED",
        "<object data=o.pdf></object> | `` | o.pdf | EMBED",
        "<embed src=e.pdf> | `` | e.pdf | EMBED",
        "<a href=\"javascript:window.open('w.html')\">เปิด</a> | เปิด | w.html | SCRIPT",
        "<a href=# onclick=\"location.href='l.html'\">ไป</a> | ไป | l.html | SCRIPT",
        "<div onclick=\"window.location='d.html'\">กล่อง</div> | กล่อง | d.html | SCRIPT",
        "<tr data-href=r.html> <p data-href=r.html>แถว</p> | แถว | r.html | SCRIPT",
        "<script>window.location.replace(\"s.html\")</script> | `` | s.html | SCRIPT",
        "<a href=\"a.php?x=1&amp;amp;y=2\">ก</a> | ก | a.php?x=1&y=2 | ANCHOR",
      })
  void findsWhereAPersonCanGo(String markup, String label, String url, Rel rel) {
    Resource page = Given.body(markup);

    assertThat(page.links()).hasSize(1);
    Link link = page.links().getFirst();
    assertThat(link.label()).isEqualTo(label);
    assertThat(link.url()).isEqualTo(DIR + url);
    assertThat(link.rel()).isEqualTo(rel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=#>ตาย</a> | ANCHOR",
        "<a href=''>ตาย</a> | ANCHOR",
        "<a href='javascript:void(0);'>ตาย</a> | ANCHOR",
        "<a href='file:///C:/a.pdf'>ตาย</a> | ANCHOR",
        "<a href='#' onclick='show(5)'>ตาย</a> | SCRIPT",
        "<a href='javascript:show(5)'>ตาย</a> | SCRIPT",
        "<a href='#' onclick=\"open('a' + id)\">ตาย</a> | SCRIPT",
      })
  void keepsLinksWhoseTargetIsNotKnown(String markup, Rel rel) {
    Link link = Given.link(Given.body(markup), "ตาย");

    assertThat(link.url()).isEmpty();
    assertThat(link.isDead()).isEqualTo(rel != Rel.SCRIPT);
    assertThat(link.isScriptOnly()).isEqualTo(rel == Rel.SCRIPT);
    assertThat(link.rel()).isEqualTo(rel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=#></a>",
        "<a name=top>บนสุด</a>",
        "<li><a href=#>เมนู</a><ul><li>ย่อย</ul>",
        "<a href=# data-toggle=dropdown>เมนู</a>",
        "<a href='mailto:a@example.go.th'>เมล</a>",
        "<a href='line://ti/p/@thung'>ไลน์</a>",
        "<form action=s.php><select><option value=a.html>ไป</select></form>",
      })
  void whatOpensOrAsksIsNoLink(String markup) {
    assertThat(Given.body(markup).links()).isEmpty();
  }

  @Test
  void followsFramesRefreshAndBase() {
    Resource frames =
        Given.page("<frameset><frame src=menu.html name=menu><frame src=/main.html></frameset>");
    Resource refresh =
        Given.page(
            "<base href=/site/><meta http-equiv=Refresh content=\"3;URL='home.php'\"><p><a"
                + " href=x>ก</a>");

    assertThat(frames.links())
        .containsExactly(
            new Link(DIR + "menu.html", "menu", "", Rel.FRAME, Block.Region.MAIN, -1),
            new Link(
                "https://www.example.go.th/main.html", "", "", Rel.FRAME, Block.Region.MAIN, -1));
    assertThat(Given.links(refresh))
        .containsExactly(
            " -> https://www.example.go.th/site/home.php", "ก -> https://www.example.go.th/site/x");
    assertThat(refresh.links().getFirst().rel()).isEqualTo(Rel.REFRESH);
  }

  @ParameterizedTest
  @CsvSource({
    "/pdfjs/web/viewer.html?file=%2Ffiles%2Fa.pdf, https://www.example.go.th/files/a.pdf",
    "https://docs.google.com/viewer?embedded=true&url=http%3A%2F%2Fa.go.th%2Fb.pdf,"
        + " http://a.go.th/b.pdf",
    "https://docs.google.com/gview?url=http://a.go.th/d/5, http://a.go.th/d/5",
    "https://view.officeapps.live.com/op/embed.aspx?src=http%3A%2F%2Fa.go.th%2Fb.docx,"
        + " http://a.go.th/b.docx",
    "https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fthung,"
        + " https://www.facebook.com/thung",
  })
  void looksThroughViewers(String viewer, String shown) {
    Resource page = Given.body("<iframe src='" + viewer + "'></iframe>");

    assertThat(page.links()).hasSize(2);
    assertThat(page.links().get(1).url()).isEqualTo(shown);
    assertThat(page.links().get(1).rel()).isEqualTo(Rel.EMBED);
  }

  @Test
  void aShareButtonIsNoViewer() {
    Resource page =
        Given.body("<a href='https://social.example/sharer.php?u=http://a.go.th/'>แชร์</a>");

    assertThat(page.links()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script src='https://embed.tawk.to/1/default'></script> | tawk.to |"
            + " https://embed.tawk.to/1/default",
        "<script>s.src='https://embed.tawk.to/1/default';</script> | tawk.to |"
            + " https://embed.tawk.to/1/default",
        "<div class=fb-customerchat page_id=123></div> | Messenger | https://m.me/123",
        "<a href='https://line.me/R/ti/p/@thung'><i></i></a> | `` | https://line.me/R/ti/p/@thung",
      })
  void seesChatServices(String markup, String label, String url) {
    Link link = Given.body(markup).links().getFirst();

    assertThat(link.label()).isEqualTo(label);
    assertThat(link.url()).isEqualTo(url);
  }

  @Test
  void givesTheWordsAroundALinkAsContext() {
    Resource page =
        Given.body(
            """
            <h2>แผนพัฒนา</h2><p><a href=1>คลิก1</a></p>
            <ul><li>แผนปี 2566 <a href=2>คลิก2</a></ul>
            <table><tr><td rowspan=2>O12<td>ไตรมาส 1<td><a href=3>คลิก3</a><tr><td>ไตรมาส 2<td><a href=4>คลิก4</a></table>
            <figure><a href=5><img src=x alt=คลิก5></a><figcaption>ผัง</figcaption></figure>
            <div><a href=6><img src=x alt=คลิก6></a><div>การ์ด</div></div>\
            """);

    assertThat(Given.link(page, "คลิก1").context()).isEqualTo("แผนพัฒนา");
    assertThat(Given.link(page, "คลิก2").context()).isEqualTo("แผนปี 2566");
    assertThat(Given.link(page, "คลิก3").context()).isEqualTo("O12 · ไตรมาส 1");
    assertThat(Given.link(page, "คลิก4").context()).isEqualTo("O12 · ไตรมาส 2");
    assertThat(Given.link(page, "คลิก5").context()).isEqualTo("ผัง");
    assertThat(Given.link(page, "คลิก6").context()).isEqualTo("การ์ด");
  }

  @Test
  void pointsToTheBlockALinkStandsIn() {
    Resource page =
        Given.body(
            "<p>ก</p><p>ดู <a href=1>หนึ่ง</a> และ <a href=2>สอง</a></p><table><tr><td>แผน<td><a"
                + " href=3><img src=x alt=สาม></a><tr><td>อื่น<td>ๆ</table>");

    assertThat(Given.link(page, "หนึ่ง").block()).isEqualTo(1);
    assertThat(Given.link(page, "สอง").block()).isEqualTo(1);
    assertThat(page.blocks().get(Given.link(page, "สาม").block()).text()).isEqualTo("แผน");
  }
}
