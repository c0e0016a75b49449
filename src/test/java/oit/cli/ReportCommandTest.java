package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir private Path folder;

  @Test
  void writesEveryFormatOfOneAgency() throws IOException {
    store("banklongthip", example());
    Ran ran = report("--format", "xlsx,docx,csv,md");
    assertThat(ran.code()).isZero();
    assertThat(folder.resolve("banklongthip"))
        .isDirectoryContaining("glob:**/gap-report.xlsx")
        .isDirectoryContaining("glob:**/gap-report.docx")
        .isDirectoryContaining("glob:**/gap-report.csv")
        .isDirectoryContaining("glob:**/gap-report.md");
    assertThat(ran.out()).contains("gap-report.xlsx", "gap-report.docx");
  }

  @Test
  void tellsEveryBadFileAtOnceAndWritesTheGoodOnes() throws IOException {
    store("a", "{}");
    store("banklongthip", example());
    store("c", "no json");
    Ran ran = report("--format", "xlsx");
    assertThat(ran.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.err())
        .contains(Path.of("a", "gap-report.json").toString())
        .contains(Path.of("c", "gap-report.json").toString());
    assertThat(folder.resolve("banklongthip/gap-report.xlsx")).isNotEmptyFile();
  }

  @Test
  void refusesWhereNoFileIsGood() throws IOException {
    store("a", "{}");
    assertThat(report("--format", "xlsx").code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(folder.resolve("a/gap-report.xlsx")).doesNotExist();
  }

  @Test
  void goesByTheReportWhereItsChecklistIsUnknown() throws IOException {
    store("banklongthip", example().replace("oit-2566", "our-own-list"));
    Ran ran = report("--format", "xlsx,html,csv,md,docx");
    assertThat(ran.code()).isZero();
    assertThat(ran.err().lines()).hasSize(1).first().asString().contains("our-own-list");
    assertThat(folder.resolve("banklongthip/gap-report.md")).isNotEmptyFile();
  }

  /** Run as a program of its own, because nobody can take a variable from this one. */
  @Test
  void writesTheOtherFormatsWhereNoBrowserPrints() throws Exception {
    store("banklongthip", example());
    Path err = folder.resolve("err");
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "oit.Launcher",
                "report",
                folder.toString(),
                "--format=pdf,md,csv",
                "--lang=en")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    program.environment().put("OIT_CHROMIUM", folder.resolve("none").toString());
    Process process = program.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(Files.readString(err)).contains("The PDF was not written", "Install Chromium");
    assertThat(folder.resolve("banklongthip/gap-report.md")).isNotEmptyFile();
    assertThat(folder.resolve("banklongthip/gap-report.csv")).isNotEmptyFile();
    assertThat(folder.resolve("banklongthip/gap-report.pdf")).doesNotExist();
  }

  private Ran report(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "report";
    arguments[1] = folder.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Ran.oit(arguments);
  }

  private void store(String agency, String report) throws IOException {
    Files.createDirectories(folder.resolve(agency));
    Files.writeString(folder.resolve(agency).resolve("gap-report.json"), report);
  }

  private static String example() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ReportCommandTest.class.getResourceAsStream("/oit/report/gap-report-1.example.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
