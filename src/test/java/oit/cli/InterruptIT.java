package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oit.report.GapReport;
import oit.report.TextWidth;
import oit.testing.Endless;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program on a slow site without end: interrupted, out of time, and on a terminal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends POSIX signals")
@Timeout(120)
class InterruptIT {

  private static final int PAGES = 5;
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty();
  private final Endless pages = new Endless();
  private final CountDownLatch seen = new CountDownLatch(PAGES);
  private volatile Duration pause = Duration.ofMillis(100);

  @BeforeEach
  void serve() {
    site.route("/robots.txt", Reply.status(404));
    site.otherwise(path -> {
      if (path.endsWith(".xml")) {
        return Reply.status(404);
      }
      seen.countDown();
      return pages.page(path).after(pause);
    });
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void aSignalEndsInAPartialReport(String signal) throws Exception {
    Process oit = start(command("--lang", "en"));
    assertThat(seen.await(60, TimeUnit.SECONDS)).isTrue();
    // from now on the server stays silent, as servers do
    pause = Duration.ofMinutes(1);

    long before = System.nanoTime();
    kill(signal, oit);

    assertThat(oit.waitFor(15, TimeUnit.SECONDS)).as("ends soon").isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    assertThat(oit.exitValue()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("err"))).contains("Stopped before the end");
    assertThat(Files.readString(folder.resolve("out"))).contains("O28", "Open the report");
    GapReport report = Ran.report(folder.resolve("reports"));
    assertThat(report.coverage().outcome()).isEqualTo("partial");
    assertThat(report.coverage().stoppedBy()).isEqualTo("interrupted");
    assertThat(report.coverage().pages()).isPositive();
    assertThat(report.items())
        .extracting(GapReport.ItemEntry::verdict)
        .containsOnly("unverifiable");
  }

  @Test
  void maxTimeEndsAScanWithAReport() throws Exception {
    Process oit = start(command("--max-time", "3s"));

    assertThat(oit.waitFor(15, TimeUnit.SECONDS)).isTrue();
    assertThat(oit.exitValue()).isZero();
    GapReport report = Ran.report(folder.resolve("reports"));
    assertThat(report.coverage().stoppedBy()).isEqualTo("max-time");
    assertThat(report.coverage().outcome()).isEqualTo("partial");
    assertThat(report.items())
        .extracting(GapReport.ItemEntry::verdict)
        .containsOnly("unverifiable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void aTerminalShowsOneLineThatRewritesItself(String language) throws Exception {
    assumeThat(SCRIPT).as("needs a pseudo-terminal from script(1)").isExecutable();
    Process oit = start(onTerminal(command("--max-pages", "8", "--lang", language)));

    assertThat(oit.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(oit.exitValue()).isZero();
    String shown = Files.readString(folder.resolve("out"));
    List<String> lines =
        Pattern.compile("\r\u001b\\[2K([^\r\n]*)")
            .matcher(shown)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(l -> l.contains(site.url("/")))
        .allMatch(l -> l.matches(".*\\d+ .*\\d+ .*\\d+:\\d\\d.*"))
        .allMatch(l -> TextWidth.of(l) < 80);
    assertThat(shown.substring(shown.lastIndexOf("\u001b[2K"))).contains("O1 ", "OIT ");
  }

  @Test
  void withoutATerminalNothingOfTheLineIsPrinted() throws Exception {
    Process oit = start(command("--max-pages", "5"));

    assertThat(oit.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("out")))
        .contains("OIT ")
        .doesNotContain("\r", "\u001b");
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  private List<String> command(String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(List.of("-jar", System.getProperty("oit.jar"), "scan", site.url("/")));
    command.addAll(List.of("--allow-private", "--delay", "0", "--checklist", "oit-2568"));
    command.addAll(List.of("--out", folder.resolve("reports").toString()));
    command.addAll(List.of(more));
    return command;
  }

  private static List<String> onTerminal(List<String> command) {
    String line = command.stream().map(w -> " '" + w + "'").collect(Collectors.joining());
    return List.of(SCRIPT.toString(), "-qec", "COLUMNS=80 exec" + line, "/dev/null");
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static void kill(String signal, Process process) throws Exception {
    String pid = Long.toString(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
  }
}
