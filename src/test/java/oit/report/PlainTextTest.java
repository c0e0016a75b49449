package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void makesOneLine() {
    assertThat(PlainText.line("  ก\n\tข\u00a0\u2028ค\u0000ง  ")).isEqualTo("ก ข ค ง");
  }

  @Test
  void takesOutWhatTurnsOrHides() {
    assertThat(PlainText.line("a\u202eb\u200fc\u2066d\u200be\ufefff\u00adg\udc00h"))
        .isEqualTo("abcdefgh");
  }

  @Test
  void keepsThaiAndLowersTowersOfMarks() {
    assertThat(PlainText.line("ป้ องกันน้ำ")).isEqualTo("ป้ องกันน้ำ");
    assertThat(PlainText.line("ก" + "\u0e49".repeat(500))).hasSize(5);
  }

  @Test
  void shortensAtAWordsEndAndWithinALongWord() {
    assertThat(PlainText.line("one two three four five", 12)).isEqualTo("one two…");
    assertThat(PlainText.line("x".repeat(10_000), 50)).hasSize(50).endsWith("…");
    assertThat(PlainText.line("ที่".repeat(100), 20)).hasSizeLessThanOrEqualTo(20).endsWith("ที่…");
  }
}
