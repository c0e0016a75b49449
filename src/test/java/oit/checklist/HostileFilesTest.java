package oit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import oit.checklist.yaml.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

  private static final Path GOOD =
      Path.of("src/test/resources/checklist/advice/nothing-to-say.yaml");

  @TempDir Path folder;

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThat(told(folder.resolve("none.yaml"))).containsExactly("1:1: there is no such file");
  }

  @Test
  void saysThatAFolderCannotBeOpened() {
    assertThat(told(folder)).containsExactly("1:1: the file cannot be opened");
  }

  @Test
  void refusesFilesOverTwoMegabytes() throws IOException {
    Path file = folder.resolve("large.yaml");
    Files.writeString(file, "# " + "x".repeat(2 * 1024 * 1024));
    assertThat(told(file)).containsExactly("1:1: the file is larger than 2 MB");
  }

  @Test
  void pointsAtTheFirstByteThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("thai.yaml");
    Files.write(file, "id: x\ntitle: โครง".getBytes(Charset.forName("x-windows-874")));
    assertThat(told(file)).containsExactly("2:8: not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void readsFilesWithByteOrderMarkAndWindowsLineEnds() throws IOException {
    Path file = folder.resolve("windows.yaml");
    Files.writeString(file, "\uFEFF" + Files.readString(GOOD).replace("\n", "\r\n"));
    assertThat(new ChecklistLoader("en").load(file)).isInstanceOf(Loaded.Good.class);
  }

  @Test
  void hashesTheBytesOfTheFile() throws IOException {
    Path file = folder.resolve("list.yaml");
    Files.writeString(file, Files.readString(GOOD) + "# one more line\n", UTF_8);
    assertThat(list(GOOD).sha256()).matches("[0-9a-f]{64}").isNotEqualTo(list(file).sha256());
  }

  @Test
  void answersQuicklyToEndlessNesting() throws IOException {
    Path file = folder.resolve("deep.yaml");
    Files.writeString(file, "id: " + "[".repeat(500_000));
    assertThat(quickly(file)).containsExactly("1:44: nested deeper than 40 levels");
  }

  @Test
  void answersQuicklyToAliasesOfAliases() throws IOException {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 30; i++) {
      String last = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s, %s]\n".formatted(i, i, last, last));
    }
    Path file = folder.resolve("laughs.yaml");
    Files.writeString(file, laughs);
    assertThat(quickly(file)).anyMatch(p -> p.contains("aliases (*a0) are not allowed"));
  }

  @Test
  void answersQuicklyToTermsOfTerms() throws IOException {
    StringBuilder terms = new StringBuilder("terms:\n  t0: [");
    for (int i = 0; i < 1200; i++) {
      terms.append("p").append(i).append(',');
    }
    terms.append("]\n");
    for (int i = 1; i < 2000; i++) {
      terms.append("  t%d: [\"@t%d\", q%d]\n".formatted(i, i - 1, i));
    }
    Path file = folder.resolve("terms.yaml");
    Files.writeString(file, terms);
    assertThat(quickly(file)).contains("2:7: more than 1000 phrases in one list");
  }

  @Test
  void stopsCountingProblemsAfterAThousand() throws IOException {
    Path file = folder.resolve("many.yaml");
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      keys.append('k').append(i).append(": 1\n");
    }
    Files.writeString(file, keys);
    assertThat(quickly(file)).hasSize(1000);
  }

  private static List<String> quickly(Path file) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told(file));
  }

  private static Checklist list(Path file) {
    return ((Loaded.Good) new ChecklistLoader("en").load(file)).checklist();
  }

  private static List<String> told(Path file) {
    List<Problem> problems = ((Loaded.Bad) new ChecklistLoader("en").load(file)).problems();
    return problems.stream().map(p -> p.line() + ":" + p.column() + ": " + p.message()).toList();
  }
}
