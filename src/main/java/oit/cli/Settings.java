package oit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oit.checklist.yaml.Fields;
import oit.checklist.yaml.FileBytes;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.YamlText;
import oit.store.Home;

/**
 * Settings of {@code scan} that hold wherever it is called: a flag on the command line wins over
 * the environment ({@code OIT_MAX_PAGES}), that over the file {@code config.yaml} in {@code
 * OIT_HOME} ({@code max-pages: 300}), and that over what the program comes with.
 *
 * @param given flag without dashes → what it is set to, where that does
 * @param problems of values that do not
 */
record Settings(Map<String, Setting> given, List<String> problems) {

  static final Settings NONE = new Settings(Map.of(), List.of());
  static final String FILE = "config.yaml";

  /** In the order in which they are shown. */
  static final List<String> FLAGS =
      Stream.of(
              List.of("checklist"),
              ScanFlags.OF_CRAWL,
              List.of("format", "closing", "feed", "feed-token-env"),
              LogFlags.NAMES,
              MetricsFlags.NAMES)
          .flatMap(List::stream)
          .toList();

  /**
   * @param source where it was set: a variable, or a place in a file
   */
  record Setting(String value, String source) {}

  static Settings ofSystem(Language language) {
    return of(System.getenv(), Home.ofSystem().path().resolve(FILE), language);
  }

  static Settings of(Map<String, String> environment, Path file, Language language) {
    ScanFlags flags = new ScanFlags(new Sentences("oit.cli.messages", language), language);
    List<String> problems = new ArrayList<>();
    Map<String, Setting> all = new LinkedHashMap<>(ofFile(file, language, problems));
    for (String flag : FLAGS) {
      String value = environment.getOrDefault(variable(flag), "").strip();
      if (!value.isEmpty()) {
        all.put(flag, new Setting(value, variable(flag)));
      }
    }
    Map<String, Setting> good = new LinkedHashMap<>();
    all.forEach((flag, setting) ->
        flags
            .problem(flag, setting.value())
            .ifPresentOrElse(
                why -> problems.add(setting.source() + ": " + why), () -> good.put(flag, setting)));
    return new Settings(good, problems);
  }

  /** The variable that sets a flag. */
  static String variable(String flag) {
    return "OIT_" + flag.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  Optional<Setting> of(String flag) {
    return Optional.ofNullable(given.get(flag));
  }

  /**
   * @throws Refusal with every value that does not do
   */
  void refuseBad() {
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
  }

  private static Map<String, Setting> ofFile(Path file, Language language, List<String> problems) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return settings;
    }
    Problems found = new Problems(file.toString(), Messages.in(language.name()));
    FileBytes.read(file, found)
        .flatMap(bytes -> FileBytes.text(bytes, found))
        .flatMap(text -> YamlText.parse(text, found))
        .ifPresent(node -> {
          Fields fields = new Fields(node, FLAGS, found);
          for (String flag : FLAGS) {
            fields
                .maybe(flag)
                .ifPresent(value -> {
                  if (value instanceof Node.Scalar scalar) {
                    String place = file + ":" + scalar.at().line() + ":" + scalar.at().column();
                    settings.put(flag, new Setting(scalar.text().strip(), place));
                  } else {
                    found.error(value.at(), "wants-text");
                  }
                });
          }
        });
    found.list().stream().map(Problem::toString).forEach(problems::add);
    return settings;
  }
}
