package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import oit.store.Home;
import oit.store.history.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {

  @TempDir private Path folder;
  private Path browser;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2027-01-10T00:00:00Z"));
  private List<String> ways = List.of("eth0");

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

  private Said doctor(String... arguments) {
    return run(command -> Optional.empty(), Map.of(), folder, arguments);
  }

  @Test
  void looksAtThePlaceWhereResultsAreKept() {
    assertThat(doctor("--lang", "en").out())
        .contains("✓  Clock             2027-01-10 07:00 +07:00")
        .contains("✓  Home folder       " + folder.resolve("home"))
        .contains("✓  Free space        ", " GiB")
        .contains("✓  Store             " + folder.resolve("home").resolve("oit.db"))
        .contains("✓  Network           eth0");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01T00:00:30Z", "2024-10-01T00:00:00Z", "2106-02-07T06:28:15Z"})
  void aClockThatCannotBeRightIsTold(Instant wrong) {
    now.set(wrong);

    Said said = doctor("--lang", "en");

    assertThat(said.exit()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(said.out())
        .contains("✗  Clock             wrong", "Clock: this machine tells a time");
  }

  @Test
  void aStoreTellsItsVersionOrThatItIsNoGood() throws IOException {
    Home home = new Home(folder.resolve("home"));
    History.open(home, History.usual(home)).close();
    assertThat(doctor("--lang", "en").out()).contains("oit.db (1/1)");
    Path other = Files.writeString(folder.resolve("other.db"), "no database, but long enough");

    Said said = doctor("--lang", "en", "--store", other.toString());

    assertThat(said.exit()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(said.out()).contains("✗  Store             not usable", "PGPASSWORD");
    assertThat(doctor("--store", "postgresql://oit:s3cret@127.0.0.1:1/ita").out())
        .doesNotContain("s3cret");
  }

  @Test
  void theNetworkIsTriedOnlyWithAWebsiteThatIsNamed() {
    assertThat(doctor("--lang", "en", "--network", "https://up.example").out())
        .contains("✓  Network           https://up.example/");
    assertThat(doctor("--lang", "en", "--network", "https://down.example").out())
        .contains("!  Network           no way out");
    ways = List.of();
    assertThat(doctor("--lang", "en").out())
        .contains("!  Network           no way out", "firewall");
  }

  @Test
  void schedulesThatAreIllAreTold() throws IOException {
    Path schedules = Files.createDirectories(folder.resolve("schedules"));
    Files.writeString(schedules.resolve("bad.yaml"), "id: bad\ncron: nonsense\n");

    Said said = doctor("--lang", "en", "--schedules", schedules.toString());

    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("!  Schedules         something is wrong", "oit schedule list");
  }

  @Test
  void sayTheSameAsJson() {
    JsonNode said = new JsonMapper().readTree(doctor("--json", "--lang", "en").out());

    assertThat(said.get("fit").asBoolean()).isTrue();
    assertThat(said.get("findings").valueStream().map(f -> f.get("name").asString()))
        .contains("java", "zone", "browser", "ocr", "fonts", "clock", "home", "store", "network");
    JsonNode browser = said.get("findings").get(3);
    assertThat(browser.get("ok").asBoolean()).isFalse();
    assertThat(browser.get("needed").asBoolean()).isFalse();
    assertThat(browser.get("advice").asString()).contains("Install Chromium");
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

  private PlaceCheckup places() {
    return new PlaceCheckup(
        new Home(folder.resolve("home")),
        now::get,
        () -> ways,
        url -> url.host().equals("up.example"));
  }

  private Said run(
      Programs programs, Map<String, String> environment, Path temporary, String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line =
        new CommandLine(new DoctorCommand(new Checkup(programs, environment, temporary), places()));
    line.setOut(new PrintWriter(out));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    int exit = line.execute(arguments);
    return new Said(exit, out.toString().replace(System.lineSeparator(), "\n"));
  }
}
