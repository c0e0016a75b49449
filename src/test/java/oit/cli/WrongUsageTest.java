package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage: one clear sentence in the language asked for, exit code 2, nothing done. */
class WrongUsageTest {

  private static final String SITE = "http://no-such-host.invalid/";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/oit/cli/wrong-usage.csv", useHeadersInDisplayName = true)
  void saysWhatIsWrongAndWhatIsRight(String line, String thai, String english) throws Exception {
    Path out = folder.resolve("out");
    String[] args = line.replace("SITE", SITE).replace("OUT", out.toString()).split(" ");

    assertRefused(Ran.oit(args), thai);
    assertRefused(Ran.oit(with(args, "--lang", "th")), thai);
    assertRefused(Ran.oit(with(args, "--lang=en")), english);
    assertThat(out).doesNotExist();
  }

  private static void assertRefused(Ran ran, String sentence) {
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(sentence).doesNotContain("Exception", "picocli", "{0}", "null");
    assertThat(ran.err().lines().count()).isLessThanOrEqualTo(3);
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void tellsEveryMistakeOfAChecklistWithItsPlace() throws IOException {
    Path list = folder.resolve("my list.yaml");
    Files.writeString(
        list,
        """
        id: my-list
        framework: oit
        fiscalYear: soon
        tite: {th: ก, en: A}
        status: certain
        indicators: []
        """);

    Ran ran = Ran.oit("scan", SITE, "--checklist", list.toString(), "--lang", "en");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines())
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(line -> line.matches(".*my list\\.yaml:\\d+:\\d+: .+"))
        .anyMatch(line -> line.contains(".yaml:3:13: "))
        .anyMatch(line -> line.contains(".yaml:4:1: ") && line.contains("\"title\""))
        .anyMatch(line -> line.contains(".yaml:5:9: "));
    assertThat(Ran.oit("scan", SITE, "--checklist", list.toString()).err())
        .hasLineCount((int) ran.err().lines().count())
        .containsPattern("\\p{IsThai}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below"})
  void refusesAnOutFolderThatIsAFileBeforeItScans(String out) throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    Path path = folder.resolve(out);

    Ran thai = Ran.oit("scan", SITE, "--out", path.toString());
    Ran english = Ran.oit("scan", SITE, "--out", path.toString(), "--lang", "en");

    assertThat(thai.code()).isEqualTo(2);
    assertThat(thai.out()).isEmpty();
    assertThat(thai.err()).contains(path.toString(), "ไม่ได้", "--out").hasLineCount(1);
    assertThat(english.code()).isEqualTo(2);
    assertThat(english.err()).contains(path.toString(), "cannot be written").hasLineCount(1);
    assertThat(folder.resolve("file")).hasContent("mine");
  }

  @Test
  void refusesAnOutFolderThatMayNotBeWritten() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeThat(locked.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(locked)).as("nothing is locked for root").isFalse();

    assertThat(Ran.oit("scan", SITE, "--out", locked.toString()).code()).isEqualTo(2);
  }

  @Test
  void saysWhenAReportCannotBeWrittenInTheEnd() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("no-such-host.invalid"), "in the way");

    Ran ran = Ran.oit("scan", SITE, "--out", out.toString(), "--lang", "en");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("could not be written", out.toString());
  }

  @Test
  void helpSpeaksTheLanguageAskedFor() {
    assertThat(Ran.oit("scan", "--help").out()).contains("ตรวจเว็บไซต์", "แสดงคำอธิบายนี้");
    for (String command : new String[] {"", "scan", "demo", "report", "score", "checklist"}) {
      Ran ran = Ran.oit((command + " --help --lang en").strip().split(" "));
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).as(command).doesNotContainPattern("\\p{IsThai}").doesNotContain("${");
      assertThat(Ran.oit((command + " --help").strip().split(" ")).out())
          .as(command)
          .containsPattern("\\p{IsThai}")
          .doesNotContain("${");
    }
  }
}
