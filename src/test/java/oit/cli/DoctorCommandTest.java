package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DoctorCommandTest {

  @TempDir private Path folder;
  private Path browser;

  @BeforeEach
  void install() throws IOException {
    browser = Files.createFile(folder.resolve("chromium"));
    assertThat(browser.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void tellsWhatThereIs() {
    Said said = run(this::everything, Map.of("PATH", folder.toString()), folder, "--lang", "en");
    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains("✓  Browser           Chromium 140.0 (" + browser + ")")
        .contains("✓  Text recognition  tesseract 5.3.0, tha")
        .contains("✓  Thai fonts        Garuda")
        .contains("✓  Time zone         Asia/Bangkok / ")
        .endsWith("oit can run on this machine.\n")
        .doesNotContain("not found");
  }

  @Test
  void missingExtrasAreNotesThatSayWhatToInstall() {
    Said said = run(command -> Optional.empty(), Map.of(), folder, "--lang", "en");
    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains("!  Browser           not found", "!  Text recognition  not found")
        .contains("apt install chromium", "OIT_CHROMIUM", "tesseract-ocr-tha");
  }

  @Test
  void tesseractWithoutThaiIsNotEnough() {
    Programs noThai =
        command -> command[0].equals("tesseract") ? Optional.of("eng\nosd\n") : Optional.empty();
    assertThat(run(noThai, Map.of(), folder, "--lang", "en").out())
        .contains("!  Text recognition  not found");
  }

  @Test
  void withoutATemporaryFolderNothingWorks() {
    Said said = run(this::everything, Map.of(), folder.resolve("gone"), "--lang", "en");
    assertThat(said.exit()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(said.out()).contains("✗  Temporary folder  not found", "TMPDIR");
  }

  @Test
  void speaksThai() {
    assertThat(run(command -> Optional.empty(), Map.of(), folder).out())
        .contains("!  เบราว์เซอร์", "ไม่พบ", "ให้ติดตั้ง Chromium", "เครื่องนี้ใช้ oit ได้");
  }

  private Optional<String> everything(String... command) {
    return switch (String.join(" ", command).replace(folder + "/", "")) {
      case "chromium --version" -> Optional.of("warning: x\nChromium 140.0 \n");
      case "tesseract --list-langs" -> Optional.of("List of available languages (2):\neng\ntha\n");
      case "tesseract --version" -> Optional.of("tesseract 5.3.0\n leptonica\n");
      case "fc-list :lang=th family" -> Optional.of("Norasi\nGaruda\n");
      default -> Optional.empty();
    };
  }

  private record Said(int exit, String out) {}

  private static Said run(
      Programs programs, Map<String, String> environment, Path temporary, String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line =
        new CommandLine(new DoctorCommand(new Checkup(programs, environment, temporary)));
    line.setOut(new PrintWriter(out));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    int exit = line.execute(arguments);
    return new Said(exit, out.toString().replace(System.lineSeparator(), "\n"));
  }
}
