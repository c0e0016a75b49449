package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/thai/folds.csv", delimiter = '|', quoteCharacter = '`')
  void folds(String text, String folded) {
    assertThat(ThaiText.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/thai/repairs.csv", delimiter = '|', quoteCharacter = '`')
  void repairs(String text, String repaired) {
    assertThat(ThaiText.repair(text)).isEqualTo(repaired);
  }

  @Test
  void mapsEveryPrivateGlyphOfWindowsFonts() {
    String real =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
            + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";
    for (int i = 0; i < real.length(); i++) {
      String glyph = "ก" + (char) (0xF700 + i);
      assertThat(ThaiText.fold(glyph)).isEqualTo("ก" + real.charAt(i));
      assertThat(ThaiText.repair(glyph)).isEqualTo("ก" + real.charAt(i));
    }
  }

  @Test
  void readsWordsWrittenWithPrivateGlyphs() {
    assertThat(ThaiText.fold("ป\uF706องก\uF710น")).isEqualTo("ป้องกัน");
    assertThat(ThaiText.fold("\uF70F\u0E32\u0E15\u0E34")).isEqualTo("ญาติ");
  }

  @Test
  void dropsIconsThatUseTheSameCodes() {
    assertThat(ThaiText.fold("menu\uF706 x\uE001")).isEqualTo("menux");
  }

  @ParameterizedTest
  @CsvSource({
    "ข้าว,ขาว",
    "ข่าว,ขาว",
    "ประจำปี,ประจาป",
    "ประจาปี,ประจาป",
    "คูม่ือ,คมอ",
    "วัสดุ,วสด",
    "จันทร์,จนทร",
    "no gift,nogift"
  })
  void skeletonLeavesTheBones(String folded, String bones) {
    assertThat(ThaiText.skeleton(folded)).isEqualTo(bones);
  }

  @Test
  void skeletonFindsWordsWithMovedMarks() {
    assertThat(ThaiText.skeleton(ThaiText.fold("การใชจ้า่ย วสัด ุ")))
        .isEqualTo(ThaiText.skeleton(ThaiText.fold("การใช้จ่ายวัสดุ")));
  }

  @Test
  void keepsSingleBlanksWhenAsked() {
    assertThat(ThaiText.foldKeepingBlanks("  ๑ \n ต.ค.\u00A0๖๕ ท ี่ ").text())
        .isEqualTo("1 ต.ค. 65 ที่");
  }

  @Test
  void turnsThaiDigitsOnly() {
    assertThat(ThaiText.digits("๐๑๒๓๔๕๖๗๘๙ กA")).isEqualTo("0123456789 กA");
  }

  @Test
  void repairKeepsLineBreaksAndDigits() {
    assertThat(ThaiText.repair("บรรทัด ๑\r\nบรรทัด ๒\u200B")).isEqualTo("บรรทัด ๑\r\nบรรทัด ๒");
  }

  @Test
  void snippetsAreCutFromTheOriginal() {
    String text = "งาน ป้ อ\u200Bงกัน  ภัย";
    Folded folded = ThaiText.foldWithOffsets(text);
    int at = folded.text().indexOf("ป้องกัน");
    int from = folded.originalOffset(at);
    int to = folded.originalEnd(at + "ป้องกัน".length());
    assertThat(text.substring(from, to)).isEqualTo("ป้ อ\u200Bงกัน");
  }

  @Test
  void offsetsBeyondTheTextAreRefused() {
    Folded folded = ThaiText.foldWithOffsets("ก ข");
    assertThat(folded.originalOffset(2)).isEqualTo(3);
    assertThatThrownBy(() -> folded.originalOffset(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void foldingTwiceChangesNothing() {
    Random random = new Random(43);
    for (int i = 0; i < 20_000; i++) {
      String text = Soup.of(random, 30);
      String once = ThaiText.fold(text);
      assertThat(ThaiText.fold(once)).as(codes(text)).isEqualTo(once);
      String blanks = ThaiText.foldKeepingBlanks(text).text();
      assertThat(ThaiText.foldKeepingBlanks(blanks).text()).as(codes(text)).isEqualTo(blanks);
      String repaired = ThaiText.repair(text);
      assertThat(ThaiText.repair(repaired)).as(codes(text)).isEqualTo(repaired);
    }
  }

  @Test
  void offsetsNeverFallAndStayInRange() {
    Random random = new Random(9);
    for (int i = 0; i < 5000; i++) {
      String text = Soup.of(random, 30);
      for (Folded folded :
          List.of(ThaiText.foldWithOffsets(text), ThaiText.foldKeepingBlanks(text))) {
        int last = 0;
        for (int k = 0; k <= folded.text().length(); k++) {
          int offset = folded.originalOffset(k);
          assertThat(offset).as(codes(text)).isBetween(last, text.length());
          last = offset;
        }
      }
    }
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(String.format("%04X ", c)));
    return codes.toString();
  }
}
