package oit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oit.report.GapReportSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program, run as a user runs it. */
class PackagedJarIT {

  private static final Duration WAIT = Duration.ofMinutes(3);
  private static final Pattern FLAG = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:\\./oit|/oit/oit|^ {4}oit|`oit) ([a-z]+(?: (?:lint|test|list|show|diff|new)\\b)?)");

  @TempDir private Path folder;

  @TempDir private Path home;

  private record Ran(int code, String out, String err) {}

  @Test
  void tellsItsVersion() throws Exception {
    Ran ran = oit("--version");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).matches("oit \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void listsItsCommands() throws Exception {
    Ran ran = oit("--help");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("demo", "scan", "report", "score", "checklist");
  }

  @ParameterizedTest
  @CsvSource({
    "scan --chekclist oit-2568 https://www.example,--checklist",
    "scan https://www.example --checklist oit-2658,oit-2568",
    "scna https://www.example,scan",
    "demo --format pfd,json",
    "scan,URL",
    "scan https://www.example --max-pages 0,--max-pages",
  })
  void refusesWrongUsageAndSaysWhatIsRight(String line, String hint) throws Exception {
    Ran ran = oit(line.split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(hint).doesNotContain("Exception");
    assertThat(files()).isEmpty();
  }

  @Test
  void demoEndsInAValidReport() throws Exception {
    Ran ran = oit("demo", "--out", "my reports");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(files())
        .containsExactly(
            "my reports/demo/evidence.warc.gz",
            "my reports/demo/gap-report.html",
            "my reports/demo/gap-report.json");
    assertThat(ran.out())
        .contains("O1 ", "O28", "OIT ")
        .contains(folder.toRealPath().resolve("my reports/demo/gap-report.html").toString());
    Path reports = folder.resolve("my reports/demo");
    assertThat(GapReportSchema.problems(Files.readString(reports.resolve("gap-report.json"))))
        .isEmpty();
    assertThat(Files.readString(reports.resolve("gap-report.html")))
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n");
  }

  @Test
  void reportWritesOtherFormatsLater() throws Exception {
    assertThat(oit("demo", "--out", "r", "--format", "json").code()).isZero();
    assertThat(oit("report", "r", "--format", "csv,md").code()).isZero();

    assertThat(files())
        .containsExactly(
            "r/demo/evidence.warc.gz",
            "r/demo/gap-report.csv",
            "r/demo/gap-report.json",
            "r/demo/gap-report.md");
    assertThat(oit("score", "r/demo/gap-report.json").out()).contains("OIT");
  }

  @Test
  void rejudgeNeedsNoNetworkAndSaysWhatChanged() throws Exception {
    assertThat(oit("demo", "--out", "r", "--format", "json").code()).isZero();

    Ran same = oit("rejudge", "r", "--checklist", "oit-2568", "--out", "same");
    Ran other = oit("rejudge", "r/demo", "--checklist", "oit-2566", "--out", "other");

    assertThat(same.err()).isEmpty();
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains(" 0 ").doesNotContain(": –");
    assertThat(other.code()).isZero();
    assertThat(other.out()).contains("oit-2568 → oit-2566", "O1 ");
    assertThat(files()).contains("other/demo/gap-report.json", "other/demo/evidence.warc.gz");
  }

  @Test
  void rejudgeSaysWhatToDoWhereTheArchiveIsGone() throws Exception {
    assertThat(oit("demo", "--out", "r", "--format", "json").code()).isZero();
    Path report = folder.resolve("r/demo/gap-report.json");
    Files.writeString(
        report, Files.readString(report).replaceFirst("\"runId\": \"\\d", "\"runId\": \"x"));

    Ran ran = oit("rejudge", "r", "--checklist", "oit-2568", "--out", "again", "--lang", "en");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("no longer kept").doesNotContain("Exception");
    assertThat(files()).noneMatch(name -> name.startsWith("again/"));
  }

  @Test
  void quietScanPrintsOnlyWhatWentWrong() throws Exception {
    // where the site was scanned before, what changed since is written too
    ProcessBuilder builder =
        java("scan", "http://127.0.0.1:1/", "--quiet", "--format", "json", "--out", "r");
    builder.environment().put("OIT_HOME", home.toString());

    Ran ran = run(builder);

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isNotBlank();
    assertThat(files()).hasSize(1).allMatch(name -> name.endsWith("gap-report.json"));
  }

  @Test
  void settingsCountWhereverTheCommandStands() throws Exception {
    ProcessBuilder builder = java("--lang", "en", "scan", "http://127.0.0.1:1/");
    builder.environment().put("OIT_MAX_PAGES", "many");

    Ran ran = run(builder);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("OIT_MAX_PAGES");
  }

  static Stream<String> documents() {
    return Stream.of(
        "README.md",
        "README.th.md",
        "CONTRIBUTING.md",
        "checklists/README.md",
        "schedules/README.md");
  }

  /** Commands and flags that the documents show really exist. */
  @ParameterizedTest
  @MethodSource("documents")
  void documentsShowOnlyWhatExists(String document) throws Exception {
    Map<String, Set<String>> flags = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(document))) {
      Set<String> commands = new TreeSet<>();
      COMMAND.matcher(line).results().forEach(found -> commands.add(found.group(1)));
      if (line.startsWith("| `--")) {
        commands.add("scan");
      }
      Set<String> named = new TreeSet<>();
      FLAG.matcher(line).results().map(MatchResult::group).forEach(named::add);
      for (String command : commands) {
        flags.computeIfAbsent(command, key -> new TreeSet<>()).addAll(named);
      }
    }

    assertThat(flags).isNotEmpty();
    for (var entry : flags.entrySet()) {
      String help = oit((entry.getKey() + " --help").split(" ")).out();
      assertThat(help).as(entry.getKey()).startsWith("Usage: oit " + entry.getKey());
      assertThat(entry.getValue()).as(entry.getKey()).allMatch(help::contains);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the script for Unix shells")
  void startsThroughTheScript() throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", Path.of("oit").toRealPath().toString(), "-V");
    builder.environment().put("OIT_JAVA_HOME", System.getProperty("java.home"));

    assertThat(run(builder)).isEqualTo(oit("--version"));
  }

  private Ran oit(String... arguments) throws Exception {
    return run(java(arguments));
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("oit.jar")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private Ran run(ProcessBuilder builder) throws Exception {
    Path out = Files.createTempFile("oit-out", ".txt");
    Path err = Files.createTempFile("oit-err", ".txt");
    try {
      Process process =
          builder
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      boolean ended = process.waitFor(WAIT.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("ended within %s", WAIT).isTrue();
      return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private TreeSet<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      TreeSet<String> names = new TreeSet<>();
      all.filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
      return names;
    }
  }
}
