package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedChecklistsTest {

  private static final Path FOLDER = Path.of("src/test/resources/checklist/shipped");

  private final ShippedChecklists samples = new ShippedChecklists(schema(FOLDER));

  static Stream<String> shipped() {
    return new ShippedChecklists().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedListLoadsUnderTheNameOfItsFile(String id) {
    Loaded loaded = new ShippedChecklists().find(id, "en").orElseThrow();
    assertThat(loaded).isInstanceOf(Loaded.Good.class);
    assertThat(((Loaded.Good) loaded).checklist().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void lintHasNothingToSayAboutShippedLists(String id) {
    assertThat(new ShippedChecklists().lint(id, "en").orElseThrow()).isEmpty();
  }

  @Test
  void shipsEveryListOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("checklists"))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(shipped().map(id -> id + ".yaml").toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-30, oit-2569", // 2565 is not there: the newest
    "2022-10-01, oit-2566",
    "2023-09-30, oit-2566",
    "2023-10-01, oit-2569",
    "2025-01-15, oit-2568",
    "2026-10-01, oit-2569"
  })
  void choosesTheListOfTheFiscalYear(LocalDate date, String id) {
    assertThat(samples.idFor(date)).isEqualTo(id);
  }

  @Test
  void readsListsFromAJar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("a b.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"checklist.schema.json", "oit-2566.yaml", "oit-2568.yaml"}) {
        out.putNextEntry(new JarEntry("oit/checklists/" + name));
        out.write(Files.readAllBytes(FOLDER.resolve(name)));
      }
      out.putNextEntry(new JarEntry("oit/checklists/old/oit-2560.yaml"));
      out.putNextEntry(new JarEntry("elsewhere.yaml"));
    }
    ShippedChecklists lists =
        new ShippedChecklists(
            URI.create("jar:" + jar.toUri() + "!/oit/checklists/checklist.schema.json").toURL());
    assertThat(lists.ids()).containsExactly("oit-2566", "oit-2568");
    assertThat(lists.find("oit-2568", "en")).contains(samples.find("oit-2568", "en").orElseThrow());
  }

  @Test
  void findsAListByItsFile() {
    String file = FOLDER.resolve("oit-2568.yaml").toString();
    assertThat(samples.find(file, "en")).isEqualTo(samples.find("oit-2568", "en"));
  }

  @ParameterizedTest
  @CsvSource({"oit-2570", "nowhere/oit-2566.yaml", "src", "'\0'"})
  void findsNothingForOtherNames(String name) {
    assertThat(samples.find(name, "en")).isEmpty();
    assertThat(samples.lint(name, "en")).isEmpty();
  }

  @Test
  void guessesAMisspeltId() {
    assertThat(samples.nearest("oti-2566")).contains("oit-2566");
    assertThat(samples.nearest("something else")).isEmpty();
  }

  private static URL schema(Path folder) {
    try {
      return folder.resolve("checklist.schema.json").toUri().toURL();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
