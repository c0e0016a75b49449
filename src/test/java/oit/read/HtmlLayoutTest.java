package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLayoutTest {
  private static final String CONTENT =
      "<div>" + "<p>เนื้อหาของหน้านี้ยาวพอควร</p>".repeat(40) + "</div>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<nav><a href=a>X</a></nav> | NAVIGATION",
        "<div role=navigation>X</div> | NAVIGATION",
        "<ul class='main-menu'><li><a href=a>X</a></ul> | NAVIGATION",
        "<div id=topMenu><a href=a>X</a></div> | NAVIGATION",
        "<ol class=breadcrumb><li><a href=a>X</a></ol> | NAVIGATION",
        "<header><nav><a href=a>X</a></nav></header> | NAVIGATION",
        "<header>X</header> | HEADER",
        "<div id=header>X</div> | HEADER",
        "<div role=banner>X</div> | HEADER",
        "<footer>X</footer> | FOOTER",
        "<div class='site-footer dark'>X</div> | FOOTER",
        "<footer><nav><a href=a>X</a></nav></footer> | FOOTER",
        "<aside>X</aside> | ASIDE",
        "<div class=sidebar>X</div> | ASIDE",
        "<div class='left-sidebar'>X</div> | ASIDE",
        "<div class=widget>X</div> | ASIDE",
        "<div class='elementor'><div class='elementor-widget elementor-widget-tabs'>X</div></div> | MAIN",
        "<div class='so-panel widget'>X</div> | ASIDE",
        "<div class=entry-content><div class='so-panel widget'>X</div></div> | MAIN",
        "<main><div class='widget'>X</div></main> | MAIN",
        "<main><div class='sidebar'><div class=widget>X</div></div></main> | ASIDE",
        "<article><header>X</header></article> | MAIN",
        "<div class=card-header>X</div> | MAIN",
        "<div class=entry-header>X</div> | MAIN",
        "<div class=menu>X<p>ข้อความที่ไม่ใช่ลิงก์เลยสักคำเดียว</p></div> | MAIN",
        "<div class=footer><main>X</main></div> | MAIN",
        "<main>X</main> | MAIN",
      })
  void knowsTheRegionsOfAPage(String markup, Region expected) {
    Resource page = Given.body(markup + CONTENT);

    Block block =
        page.blocks().stream().filter(b -> b.text().equals("X")).findFirst().orElseThrow();
    assertThat(block.region()).isEqualTo(expected);
    assertThat(page.blocks().getLast().region()).isEqualTo(Region.MAIN);
  }

  @Test
  void aPageThatCallsItselfMenuIsStillContent() {
    Resource page = Given.body("<div id=menu class=footer>" + CONTENT + "</div>");

    assertThat(page.blocks()).allMatch(b -> b.region() == Region.MAIN);
  }

  @Test
  void countsRowsAndColumnsThroughSpans() {
    Resource page =
        Given.body(
            """
            <table><thead><tr><td>ข้อ<td>ปี<td>ลิงก์</thead>
            <tr><td rowspan=2>O1<td colspan=2>รวม
            <tr><td><p>สอง</p><p>บรรทัด</p><td>ท้าย</table>
            <table><tr><th>ก<td>ข</table>\
            """);

    assertThat(page.blocks().stream().map(HtmlLayoutTest::place))
        .containsExactly(
            "HEADER_CELL 0:0:0 ข้อ",
            "HEADER_CELL 0:0:1 ปี",
            "HEADER_CELL 0:0:2 ลิงก์",
            "CELL 0:1:0 O1",
            "CELL 0:1:1 รวม",
            "CELL 0:2:1 สอง บรรทัด",
            "CELL 0:2:2 ท้าย",
            "HEADER_CELL 1:0:0 ก",
            "CELL 1:0:1 ข");
  }

  @Test
  void aBoldTopRowIsAHeader() {
    Resource page =
        Given.body(
            "<table><tr><td><b>ลำดับ</b><td><strong>ชื่อ</strong><tr><td>1<td><b>นาย ก</b></table>");

    assertThat(page.blocks())
        .extracting(Block::role)
        .containsExactly(Role.HEADER_CELL, Role.HEADER_CELL, Role.CELL, Role.CELL);
  }

  private static String place(Block b) {
    return b.role() + " " + b.table() + ":" + b.row() + ":" + b.column() + " " + b.text();
  }

  @Test
  void tablesThatLayOutAPageAreNone() {
    Resource page =
        Given.body(
            "<table><tr><td>เมนู<td><table><tr><td>ก<td>ข<tr><td>ค<td>ง</table><p>ย่อหน้า</table>"
                + "<table><tr><td>คนเดียว</table><table role=presentation><tr><td>1<td>2<tr><td>3<td>4</table>");

    List<Block> cells =
        page.blocks().stream().filter(b -> b.role() == Role.CELL || b.table() >= 0).toList();
    assertThat(cells).extracting(Block::text).containsExactly("ก", "ข", "ค", "ง");
    assertThat(page.blocks()).extracting(Block::text).contains("เมนู", "ย่อหน้า", "คนเดียว", "4");
  }
}
