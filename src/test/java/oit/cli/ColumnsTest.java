package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.report.TextWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "OIT, 3",
    "กำหนด, 5", // sara am takes a column
    "ที่, 1",
    "ผู้บริหาร, 6",
    "โครงสร้าง, 8",
    "'a\u200Bb', 2",
    "'', 0"
  })
  void countsColumnsWithoutMarks(String text, int width) {
    assertThat(TextWidth.of(text)).isEqualTo(width);
  }

  @Test
  void cellsStandBelowEachOther() {
    assertThat(
            Columns.table(List.of(List.of("รหัส", "ที่", "ชื่อ"), List.of("O1", "ปี่พาทย์", "x"))))
        .containsExactly("รหัส  ที่      ชื่อ", "O1   ปี่พาทย์  x");
  }

  @Test
  void breaksThaiLinesBetweenWords() {
    List<String> lines = Columns.wrap("แผนผังโครงสร้างของหน่วยงานที่แสดงทุกส่วนราชการ", 16);
    assertThat(String.join("", lines)).isEqualTo("แผนผังโครงสร้างของหน่วยงานที่แสดงทุกส่วนราชการ");
    assertThat(lines).hasSizeGreaterThan(2).allMatch(l -> TextWidth.of(l) <= 16);
    assertThat(lines.getFirst()).startsWith("แผนผังโครงสร้าง");
  }

  @Test
  void aWordThatIsTooLongStandsAlone() {
    assertThat(Columns.wrap("ab abcdefghij cd", 5)).containsExactly("ab", "abcdefghij", "cd");
  }
}
