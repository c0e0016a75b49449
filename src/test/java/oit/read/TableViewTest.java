package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableViewTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a row of headings
          <tr><th>โครงการ<th>งบ<tr><td>ถนน<td>5 | โครงการ=ถนน; งบ=5
          <thead><tr><td>โครงการ<td>งบ</thead><tr><td>ถนน<td>5 | โครงการ=ถนน; งบ=5
          <tr><td>โครงการ<td>งบ<tr><td>ถนน<td>5 | โครงการ=ถนน; งบ=5
          # two rows of headings, the first spanning columns or rows
          <tr><th rowspan=2>ที่<th colspan=2>งบ<th rowspan=2>ผล<tr><th>ตั้ง<th>ใช้<tr><td>1<td>5<td>4<td>ดี | ที่=1; งบ ตั้ง=5; งบ ใช้=4; ผล=ดี
          # headings beside
          <tr><th>โทร<td>191<tr><th>แฟกซ์<td>192 | /โทร=191; /แฟกซ์=192
          <tr><th>ปี<th>2565<th>2566<tr><th>ใช้<td>5<td>6 | 2565/ใช้=5; 2566/ใช้=6
          # a cell that runs down
          <tr><th>โครงการ<th>งบ<tr><td rowspan=2>ถนน<td>5<tr><td>6 | โครงการ=ถนน; งบ=5; งบ=6
          # an empty cell is not there; the others keep their headings
          <tr><th>ก<th>ข<th>ค<tr><td>1<td><td>3 | ก=1; ค=3
          # sheets begin with their title; a heading may hold a date where numbers stand below
          <tr><td>รายงานปี 2566<tr><td>ข้อมูล ณ มี.ค.<tr><td>โครงการ<td>งบ<tr><td>ถนน<td>5 | โครงการ=ถนน; งบ=5
          <tr><td>โครงการ<td>เบิกถึง 31 มี.ค.<tr><td>ถนน<td>4,000 | โครงการ=ถนน; เบิกถึง 31 มี.ค.=4,000
          <tr><td>ถนนหมู่ 3<td>เสร็จ<tr><td>ถนนหมู่ 4<td>รอ | =ถนนหมู่ 3; =เสร็จ; =ถนนหมู่ 4; =รอ
          # figures in the first row are no headings
          <tr><td>1<td>2<tr><td>3<td>4 | =1; =2; =3; =4
          """)
  void putsCellsUnderTheirHeadings(String rows, String expected) {
    Resource page = Given.body("<table>" + rows + "</table>");
    String cells =
        TableView.of(page.blocks(), i -> true).getFirst().cells().stream()
            .map(c ->
                c.heading()
                    + (c.rowHeading().isEmpty() ? "" : "/" + c.rowHeading())
                    + "="
                    + c.block().text())
            .collect(Collectors.joining("; "));
    assertThat(cells).isEqualTo(expected);
  }

  @Test
  void takesOnlyTheBlocksAskedFor() {
    Resource page =
        Given.body(
            "<table><tr><th>ก<th>ข<tr><td>1<td>2</table><p>คั่น</p>"
                + "<table><tr><th>ค<th>ง<tr><td>3<td>4</table>");
    int second = page.blocks().stream().map(Block::text).toList().indexOf("ค");
    assertThat(TableView.of(page.blocks(), i -> true)).hasSize(2);
    assertThat(TableView.of(page.blocks(), i -> i >= second).getFirst().heading(1)).isEqualTo("ง");
  }

  @Test
  void aTableOfHeadingsAloneHasNone() {
    Resource page = Given.body("<table><tr><th>ก<th>ข<tr><th>ค<th>ง</table>");
    assertThat(TableView.of(page.blocks(), i -> true).getFirst().heading(0)).isEmpty();
  }
}
