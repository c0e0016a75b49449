package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({"abc,3", "ที่,1", "กำ,2", "ผู้บริหาร,6", "น้ำ,2", "中文,4", "'',0", "🙂,2"})
  void countsColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef,6,abcdef",
    "abcdef,5,abcd…",
    "ที่ที่ที่,2,ที่…",
    "กกกำกก,4,กก…",
    "中文中文,5,中文…",
    "中文中文,4,中…"
  })
  void cutsBetweenWholeLetters(String text, int columns, String cut) {
    assertThat(TextWidth.cut(text, columns)).isEqualTo(cut);
    assertThat(TextWidth.of(cut)).isLessThanOrEqualTo(columns);
  }
}
