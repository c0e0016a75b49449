package oit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in Thai and in English, with the same values to fill in. */
class BundlesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/oit");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)[,}]");
  private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

  /** Bundle names without a language; help texts have Thai as their plain file. */
  static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .map(file -> RESOURCES.relativize(file).toString())
          .filter(name -> name.endsWith(".properties") && !name.equals("version.properties"))
          .map(name -> name.replaceFirst("(_th|_en)?\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
    assertThat(english(bundle).keySet()).isEqualTo(thai(bundle).keySet()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesFillInTheSameValues(String bundle) throws IOException {
    TreeMap<String, String> english = english(bundle);
    thai(bundle)
        .forEach((key, thai) ->
            assertThat(values(english.getOrDefault(key, ""))).as(key).isEqualTo(values(thai)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noSentenceIsEmptyOrLeftUntranslated(String bundle) throws IOException {
    TreeMap<String, String> english = english(bundle);
    assertThat(english.values()).noneMatch(String::isBlank);
    assertThat(thai(bundle).values())
        .noneMatch(String::isBlank)
        .anyMatch(sentence -> THAI.matcher(sentence).find());
    thai(bundle)
        .forEach((key, thai) -> {
          if (THAI.matcher(thai).find()) {
            // a Thai word may be quoted in English
            assertThat(english.get(key)).as(key).isNotEqualTo(thai);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noApostropheHidesAValue(String bundle) throws IOException {
    for (TreeMap<String, String> sentences : List.of(thai(bundle), english(bundle))) {
      sentences.forEach((key, sentence) -> {
        Set<Integer> values = values(sentence);
        int highest = values.stream().mapToInt(i -> i + 1).max().orElse(0);
        if (highest > 0) {
          assertThat(new MessageFormat(sentence).getFormatsByArgumentIndex())
              .as(key)
              .hasSize(highest);
        }
      });
    }
  }

  private static TreeMap<String, String> thai(String bundle) throws IOException {
    Path marked = RESOURCES.resolve(bundle + "_th.properties");
    return load(Files.exists(marked) ? marked : RESOURCES.resolve(bundle + ".properties"));
  }

  private static TreeMap<String, String> english(String bundle) throws IOException {
    return load(RESOURCES.resolve(bundle + "_en.properties"));
  }

  private static TreeMap<String, String> load(Path file) throws IOException {
    Properties properties = new Properties();
    // refuses bytes that are not UTF-8
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    TreeMap<String, String> sentences = new TreeMap<>();
    properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
    return sentences;
  }

  private static Set<Integer> values(String sentence) {
    return VALUE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .map(value -> Integer.valueOf(value.replaceAll("\\D", "")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
