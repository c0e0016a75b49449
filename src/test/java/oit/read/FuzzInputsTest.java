package oit.read;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from, and whatever once made a parser break its promise. */
class FuzzInputsTest {

  static Stream<Path> inputs() throws IOException {
    return Files.list(Path.of("src", "test", "resources", "fuzz")).sorted();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(60)
  void everyInputComesToAnEnd(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);

    assertThatCode(() -> FuzzTarget.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }
}
