package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings from the environment and from a file, and which of them wins. */
class SettingsTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve(Settings.FILE), text);
  }

  @Test
  void environmentWinsOverTheFile() throws IOException {
    Path file = file("max-pages: 300\ndelay: 2s\nformat: json,xlsx\nstrict-tls: true\n");

    Settings settings = Settings.of(Map.of("OIT_MAX_PAGES", "40"), file, Language.en);

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.given())
        .containsEntry("max-pages", new Settings.Setting("40", "OIT_MAX_PAGES"))
        .containsEntry("delay", new Settings.Setting("2s", file + ":2:8"))
        .containsEntry("format", new Settings.Setting("json,xlsx", file + ":3:9"))
        .containsEntry("strict-tls", new Settings.Setting("true", file + ":4:13"))
        .hasSize(4);
  }

  @Test
  void nothingSetIsNothingGiven() {
    assertThat(Settings.of(Map.of(), folder.resolve("none.yaml"), Language.en))
        .isEqualTo(Settings.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max-pages: many  | config.yaml:1:12 | whole number",
        "max-pages: 0     | config.yaml:1:12 | --max-pages",
        "max-page: 3      | config.yaml:1:1  | max-pages",
        "checklist: oit-1 | config.yaml:1:12 | oit-1",
        "render: [auto]   | config.yaml:1:9  | text",
        "[                | config.yaml:     | YAML",
      })
  void tellsWhereAValueStandsThatDoesNotDo(String text, String place, String said)
      throws IOException {
    Settings settings = Settings.of(Map.of(), file(text + "\n"), Language.en);

    assertThat(settings.given()).isEmpty();
    assertThat(settings.problems()).anyMatch(p -> p.contains(place) && p.contains(said));
  }

  @Test
  void tellsWhichVariableDoesNotDo() {
    Settings settings =
        Settings.of(Map.of("OIT_DELAY", "soon"), folder.resolve("none.yaml"), Language.en);

    assertThat(settings.problems()).singleElement().asString().startsWith("OIT_DELAY: ");
  }

  @Test
  void showNamesEverySettingWithItsValueSourceAndEffect() {
    Ran ran = Ran.oit("config", "show", "--lang", "en");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("--max-pages = 500   (default)", "--delay = 1s", "--format = json,html")
        .contains("Read at most this many pages", "OIT_HOME = ", "A flag wins over");
    for (String flag : Settings.FLAGS) {
      assertThat(ran.out()).contains("--" + flag + " = ");
    }
  }
}
