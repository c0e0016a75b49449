package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextSumTest {

  private static final int MANY = 300_000;

  @Test
  void addressesThatDifferInAFigureOrALetterHaveDifferentSums() {
    Set<Long> sums = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      sums.add(TextSum.of("tambon.example/th/news/" + i + ".html"));
      sums.add(TextSum.of("tambon.example/index.php?id=" + i + "&page=" + i % 7));
    }
    assertThat(sums).hasSize(2 * MANY);
  }

  /** These share the hash code that {@code String} has. */
  @Test
  void textsWithTheSameHashCodeHaveDifferentSums() {
    assertThat("AaBB".hashCode()).isEqualTo("BBAa".hashCode());
    assertThat(TextSum.of("AaBB")).isNotEqualTo(TextSum.of("BBAa"));
    assertThat(TextSum.of("")).isNotEqualTo(TextSum.of("\0"));
  }
}
