package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

  @ParameterizedTest
  @ValueSource(strings = {"plan.xlsx", "plan.xls"})
  void readsSheetsAsTheyAreShown(String sample) {
    Resource book = Given.file(sample);

    assertThat(book.state()).isEqualTo(new ReadState.Complete());
    assertThat(book.pages()).isEqualTo(1);
    assertThat(Given.blocks(book))
        .containsExactly(
            "HEADING 1: แผนจัดซื้อจัดจ้าง",
            "HEADER_CELL: ลำดับ",
            "HEADER_CELL: ชื่อโครงการ",
            "HEADER_CELL: งบประมาณ",
            "HEADER_CELL: วันที่ประกาศ",
            "CELL: 1",
            "CELL: จ้างก่อสร้างถนนสายบ้านสมมติ",
            "CELL: 499,000.00",
            "CELL: 26 ธันวาคม 2565");
    assertThat(book.blocks().get(7))
        .extracting(Block::table, Block::row, Block::column, Block::page)
        .containsExactly(0, 2, 2, 1);
    assertThat(book.links())
        .containsExactly(
            new Link(
                "https://www.example.go.th/p1",
                "จ้างก่อสร้างถนนสายบ้านสมมติ",
                "1 · 499,000.00 · 26 ธันวาคม 2565",
                Link.Rel.ANCHOR,
                Block.Region.MAIN,
                6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "44921 | d mmmm yyyy | 26 December 2022",
        "44921 | [$-41E]d mmm yy | 26 ธ.ค. 22",
        "44921 | [$-107041E]d mmmm yyyy | 26 ธันวาคม 2565",
        "44921 | [$-D07041E]d mmm yy;@ | ๒๖ ธ.ค. ๖๕",
        "44921 | d/m/bbbb | 26/12/2565",
        "44921.5625 | dd/mm/yyyy hh:mm | 26/12/2022 13:30",
        "44921.5625 | h:mm AM/PM | 1:30 PM",
        "1234567 | #,##0 | 1,234,567",
        "1234567 | [$-D000000]#,##0 | ๑,๒๓๔,๕๖๗",
        "12 | t0 | ๑๒",
        "0.5 | 0% | 50%",
        "2566 | General | 2566",
        "1.5 | nonsense\"\"[ | 1.5",
      })
  void showsNumbersAndDatesAsExcelDoes(double value, String format, String shown) {
    assertThat(new CellText().of(value, 200, format, false)).isEqualTo(shown);
  }

  @Test
  void readsNoMoreCellsThanTheLimit() {
    String cells =
        IntStream.range(0, 200)
            .mapToObj(i -> "<c t=\"inlineStr\"><is><t>ช่อง</t></is></c>")
            .collect(Collectors.joining());
    byte[] bytes =
        new Zip()
            .part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:relationships\"><sheets><sheet name=\"ก\" r:id=\"r1\"/></sheets></workbook>")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></R>")
            .part(
                "xl/worksheets/s.xml",
                "<worksheet>" + ("<row>" + cells + "</row>").repeat(600) + "</worksheet>")
            .bytes();

    Resource book = new Reader().read(Given.bytes("https://a.go.th/a.xlsx", null, bytes));

    assertThat(book.state()).isEqualTo(new ReadState.Cut("blocks"));
    assertThat(book.blocks()).hasSize(Limits.DEFAULT.cells());
    assertThat(book.blocks().getLast().row()).isEqualTo(499);
  }
}
