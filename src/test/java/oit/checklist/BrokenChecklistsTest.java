package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oit.checklist.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file begins with what is expected of it: {@code #! line:column: message}. */
class BrokenChecklistsTest {

  private static final Path FOLDER = Path.of("src/test/resources/checklist");

  static Stream<Path> broken() throws IOException {
    return files("broken");
  }

  static Stream<Path> advice() throws IOException {
    return files("advice");
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void tellsEveryProblemAndItsPlace(Path file) throws IOException {
    assertThat(told(problems(file, "en"))).isEqualTo(expected(file));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void tellsTheSameInThai(Path file) throws IOException {
    List<Problem> thai = problems(file, "th");
    List<Problem> english = problems(file, "en");
    assertThat(thai).hasSameSizeAs(english);
    for (int i = 0; i < thai.size(); i++) {
      assertThat(thai.get(i).line()).isEqualTo(english.get(i).line());
      assertThat(thai.get(i).column()).isEqualTo(english.get(i).column());
      assertThat(thai.get(i).message()).containsPattern("[ก-ฮ]").doesNotContain("{0}");
    }
  }

  @ParameterizedTest
  @MethodSource("advice")
  void lintAdvisesOnFilesThatLoad(Path file) throws IOException {
    assertThat(new ChecklistLoader("en").load(file)).isInstanceOf(Loaded.Good.class);
    assertThat(told(new ChecklistLoader("en").lint(file))).isEqualTo(expected(file));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void lintTellsWhatLoadingTells(Path file) {
    assertThat(new ChecklistLoader("en").lint(file)).containsAll(problems(file, "en"));
  }

  @Test
  void thereAreManyBrokenFiles() throws IOException {
    assertThat(broken()).hasSizeGreaterThan(70);
  }

  private static List<Problem> problems(Path file, String language) {
    return switch (new ChecklistLoader(language).load(file)) {
      case Loaded.Bad bad -> bad.problems();
      case Loaded.Good good -> List.of();
    };
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(p -> p.line() + ":" + p.column() + ": " + p.message()).toList();
  }

  private static List<String> expected(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(l -> l.startsWith("#! "))
        .map(l -> l.substring(3))
        .toList();
  }
}
