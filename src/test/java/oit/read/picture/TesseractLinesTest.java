package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TesseractLinesTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf"
          + "\ttext\n"
          + "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n";

  @Test
  void joinsLettersAndPutsBlanksWhereThereIsRoom() {
    String table =
        HEAD
            + word(1, 100, 30, 96, "แ")
            + word(1, 132, 30, 94, "ผ")
            + word(1, 164, 30, 95, "น")
            + word(1, 230, 60, 95, "No")
            + word(1, 296, 60, 95, "Gift")
            + word(2, 100, 30, 80, "ข้อ");

    Sheet sheet = TesseractLines.of(table, 1, line -> line);

    assertThat(sheet.lines())
        .containsExactly(new Sheet.Line("แผน No Gift", 95), new Sheet.Line("ข้อ", 80));
    assertThat(sheet.confidence()).isBetween(90, 95);
  }

  @Test
  void dropsLinesThatAreHardlyLetters() {
    assertThat(TesseractLines.of(HEAD + word(1, 9, 9, 12, "~"), 1, line -> line).lines()).isEmpty();
  }

  @Test
  void survivesTablesThatAreNone() {
    String odd = "5\t1\n\n" + "5\t1\t1\t1\t1\t1\tx\ty\t\t99999999999\tnan\t?\n" + "\t\t\t\n";

    assertThat(TesseractLines.of(odd, 1, line -> line)).isEqualTo(Sheet.EMPTY);
  }

  private static String word(int line, int left, int width, int confidence, String text) {
    return "5\t1\t1\t1\t%d\t1\t%d\t200\t%d\t44\t%d\t%s\n"
        .formatted(line, left, width, confidence, text);
  }
}
