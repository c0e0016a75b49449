package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fuzzer starts from, and whatever once made a parser break its promise. */
class FuzzInputsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(60)
  void everyInputComesToAnEnd(Path input) throws IOException {
    String format = FOLDER.relativize(input).getName(0).toString();
    byte[] bytes = Files.readAllBytes(input);

    assertThat(FuzzTarget.read(format, bytes).state()).isNotNull();
  }

  /** A seed that no parser understands would feed nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"pdf", "doc", "xls", "ppt", "docx", "xlsx", "pptx", "odt", "ods", "fodt", "zip"})
  void seedsAreRead(String format) throws IOException {
    byte[] seed = Files.readAllBytes(FOLDER.resolve(format).resolve("seed"));

    assertThat(FuzzTarget.read(format, seed).blocks()).isNotEmpty();
  }
}
