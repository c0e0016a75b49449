package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ItemCodeTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/thai/codes.csv", delimiter = '|', quoteCharacter = '`')
  void readsCodesInLabels(String label, @Nullable String expected) {
    String found =
        ItemCode.find(label).stream()
            .map(c -> c.number() + "/" + c.strength() + ":" + label.substring(c.start(), c.end()))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
