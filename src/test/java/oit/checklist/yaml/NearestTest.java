package oit.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, abd, 1",
    "abc, abcd, 1",
    "abc, bc, 1",
    "xslx, xlsx, 1",
    "kitten, sitting, 3",
    "elements, examples, 5"
  })
  void countsLettersToChange(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    assertThat(Nearest.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void findsTheWordWithFewestLettersToChange() {
    assertThat(Nearest.to("elemnts", List.of("examples", "elements"))).contains("elements");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Nearest.to("fix", List.of("examples", "elements"))).isEmpty();
    assertThat(Nearest.to("fix", List.of())).isEmpty();
    assertThat(Nearest.to("x".repeat(10_000), List.of("x".repeat(9_999)))).isEmpty();
  }
}
