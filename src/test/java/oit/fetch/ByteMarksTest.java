package oit.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteMarksTest {
  private static final List<String> WORDS = List.of("abab", "babc_", "ccc");

  @Test
  void findsWhatContainsWouldFind() {
    ByteMarks marks = new ByteMarks(WORDS);
    Random random = new Random(5);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append("abcABC_ก".charAt(random.nextInt(8)));
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      String lower = text.toString().toLowerCase(Locale.ROOT);
      assertThat(marks.first(bytes, bytes.length) >= 0)
          .as(lower)
          .isEqualTo(WORDS.stream().anyMatch(lower::contains));
    }
  }

  @Test
  void looksNoFurtherThanToldTo() {
    byte[] bytes = "xx ccc".getBytes(UTF_8);
    ByteMarks marks = new ByteMarks(WORDS);
    assertThat(marks.first(bytes, 6)).isEqualTo(2);
    assertThat(marks.first(bytes, 5)).isEqualTo(-1);
    assertThat(marks.first(bytes, 0)).isEqualTo(-1);
  }
}
