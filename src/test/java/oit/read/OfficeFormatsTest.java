package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFormatsTest {

  private static Resource sample(String name) {
    return new Reader().read(Given.bytes("https://a.go.th/" + name, null, Recall.sample(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "text.odt, ODT",
    "text.docx, DOCX",
    "text.doc, DOC",
    "text.rtf, RTF",
    "sheet.ods, ODS",
    "sheet.xlsx, XLSX",
    "sheet.xls, XLS",
    "slides.pptx, PPTX",
    "slides.odp, ODP"
  })
  void tablesStayTablesWithTheirHeader(String name, Kind kind) {
    Resource read = sample(name);

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.state()).isEqualTo(new ReadState.Complete());
    assertThat(read.blocks())
        .filteredOn(b -> b.role() == Block.Role.HEADER_CELL)
        .extracting(Block::text, Block::row, Block::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("รายการ", 0, 0),
            org.assertj.core.groups.Tuple.tuple("รายละเอียด", 0, 1));
    assertThat(read.blocks())
        .filteredOn(b -> b.role() == Block.Role.CELL && b.column() == 1 && b.row() == 1)
        .extracting(Block::text)
        .containsExactly(Recall.phrases().get(34));
  }

  @Test
  void slidesAreItsPages() {
    assertThat(sample("slides.pptx").pages()).isEqualTo(8);
    assertThat(sample("slides.odp").pages()).isEqualTo(8);
  }
}
