package oit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oit.fetch.browser.Chromium;

/** Looks at what this machine has of what the program uses. */
final class Checkup {

  private static final int OLDEST_JAVA = 21;
  private static final String ZONE = "Asia/Bangkok";

  /**
   * One thing looked at.
   *
   * @param name key of its sentences
   * @param needed whether the program cannot do without
   * @param found what there is; empty if it is missing
   */
  record Finding(String name, boolean needed, Optional<String> found) {
    boolean isMissing() {
      return found.isEmpty();
    }
  }

  private final Programs programs;
  private final Map<String, String> environment;
  private final Path temporary;

  Checkup(Programs programs, Map<String, String> environment, Path temporary) {
    this.programs = programs;
    this.environment = environment;
    this.temporary = temporary;
  }

  static Checkup ofThisMachine() {
    return new Checkup(
        Programs.INSTALLED, System.getenv(), Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  List<Finding> findings() {
    return List.of(
        new Finding("java", true, java()),
        new Finding("temporary", true, temporary()),
        new Finding("zone", true, zone()),
        new Finding("browser", false, browser()),
        new Finding("ocr", false, ocr()),
        new Finding("fonts", false, fonts()));
  }

  private static Optional<String> java() {
    return Runtime.version().feature() < OLDEST_JAVA
        ? Optional.empty()
        : Optional.of(Runtime.version() + " (" + System.getProperty("java.vendor", "?") + ")");
  }

  private Optional<String> temporary() {
    try {
      Files.delete(Files.createTempFile(temporary, "oit-", ".check"));
      return Optional.of(temporary.toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> zone() {
    try {
      String rules = ZoneRulesProvider.getVersions(ZONE).lastKey();
      return Optional.of(ZoneId.of(ZONE) + " / " + ZoneId.systemDefault() + " (" + rules + ")");
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> browser() {
    return Chromium.find(environment)
        .flatMap(program ->
            programs
                .output(program.toString(), "--version")
                .map(said -> lastLine(said) + " (" + program + ")"));
  }

  private Optional<String> ocr() {
    return programs
        .output("tesseract", "--list-langs")
        .filter(said -> said.lines().anyMatch(line -> line.strip().equals("tha")))
        .flatMap(said -> programs.output("tesseract", "--version"))
        .map(said -> said.lines().findFirst().orElse("tesseract").strip() + ", tha");
  }

  /** Where no program lists the fonts, as on Windows and macOS, Thai fonts come with the system. */
  private Optional<String> fonts() {
    Optional<String> listed = programs.output("fc-list", ":lang=th", "family");
    if (listed.isEmpty()) {
      String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
      return system.startsWith("windows") || system.startsWith("mac")
          ? Optional.of(system)
          : Optional.empty();
    }
    return listed.get().lines().filter(l -> !l.isBlank()).map(String::strip).sorted().findFirst();
  }

  /** Start scripts may complain before the program speaks. */
  private static String lastLine(String said) {
    return said.lines().filter(l -> !l.isBlank()).reduce("", (a, b) -> b).strip();
  }
}
