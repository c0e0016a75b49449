package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

  private static final Path LISTS = Path.of("checklists");
  private static final Path SAMPLES = Path.of("src/test/resources/checklist");

  /** What a schema cannot see: it takes relations between distant parts of the file. */
  private static final Set<String> ONLY_THE_LOADER_SEES =
      Set.of(
          "alias",
          "element-id-twice",
          "extends-a-list-that-is-not-there",
          "ellipsis-at-the-end",
          "follows-unknown-item",
          "grouping-leaves-an-item-out",
          "grouping-with-unknown-item",
          "grouping-with-unknown-sub-indicator",
          "item-code-twice",
          "item-key-twice",
          "key-twice",
          "mentions-more-than-there-are",
          "nested-too-deep",
          "parts-more-than-there-are",
          "same-posts-of-unknown-item",
          "second-document",
          "sub-indicator-code-twice",
          "term-used-above-itself",
          "unknown-term");

  private static final String TEXT = read(LISTS.resolve("checklist.schema.json"));
  private static final JsonNode TREE = JsonMapper.shared().readTree(TEXT);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  static Stream<Path> good() throws IOException {
    return Stream.concat(
        Stream.of(SAMPLES.resolve("good.yaml")),
        Stream.concat(
            Stream.concat(yaml(LISTS), yaml(LISTS.resolve("examples"))),
            Stream.concat(yaml(SAMPLES.resolve("advice")), shipped())));
  }

  private static Stream<Path> shipped() throws IOException {
    return yaml(SAMPLES.resolve("shipped"));
  }

  static Stream<Path> broken() throws IOException {
    return yaml(SAMPLES.resolve("broken"))
        .filter(f -> !name(f).startsWith("syntax-") && !name(f).equals("only-comments"))
        .filter(f -> !ONLY_THE_LOADER_SEES.contains(name(f)));
  }

  @ParameterizedTest
  @MethodSource("good")
  void acceptsWhatTheLoaderAccepts(Path file) {
    assertThat(new ChecklistLoader("en").load(file)).isInstanceOf(Loaded.Good.class);
    assertThat(errors(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatTheLoaderRefuses(Path file) {
    assertThat(errors(file)).isNotEmpty();
  }

  @Test
  void knowsTheSameKeysAsTheLoader() {
    Map<String, List<String>> loader = new TreeMap<>();
    loader.put("checklist", ListReader.KEYS);
    loader.put("indicator", ListReader.INDICATOR_KEYS);
    loader.put("subIndicator", ListReader.SUB_INDICATOR_KEYS);
    loader.put("item", ItemReader.ITEM_KEYS);
    loader.put("find", ItemReader.FIND_KEYS);
    loader.put("element", ItemReader.ELEMENT_KEYS);
    loader.put("words", ItemReader.WORDS_KEYS);
    loader.put("checkMap", List.copyOf(CheckReader.MAPS.keySet()));
    loader.forEach((part, keys) ->
        assertThat(keys(TREE.at("/$defs/" + part)))
            .as(part)
            .containsExactlyInAnyOrderElementsOf(keys));
    assertThat(words(TREE.at("/$defs/checkWord/enum")))
        .containsExactlyElementsOf(CheckReader.WORDS.keySet());
  }

  @Test
  void knowsTheSameExampleAndCheckKeys() {
    assertThat(keys(TREE.at("/$defs/example")))
        .containsExactlyInAnyOrderElementsOf(ItemReader.EXAMPLE_KEYS);
    CheckReader.KEYS.forEach((check, keys) ->
        assertThat(keys(TREE.at("/$defs/checkMap/properties/" + check)))
            .as(check)
            .containsExactlyInAnyOrderElementsOf(keys));
  }

  @Test
  void knowsTheSameWords() {
    JsonNode checks = TREE.at("/$defs/checkMap/properties");
    assertThat(words(checks.at("/file/items/enum"))).isEqualTo(Vocabulary.FILE_KINDS);
    assertThat(words(TREE.at("/$defs/networks/items/enum"))).isEqualTo(Vocabulary.NETWORKS);
    JsonNode element = TREE.at("/$defs/element/properties");
    assertThat(words(element.at("/agencies/items/enum"))).isEqualTo(Vocabulary.AGENCIES);
    assertThat(words(element.at("/period/enum")))
        .containsExactlyInAnyOrderElementsOf(Vocabulary.PERIODS.keySet());
  }

  /** Property names of an object schema, or of the object schemas among its alternatives. */
  private static Set<String> keys(JsonNode schema) {
    Set<String> keys = new TreeSet<>(schema.path("properties").propertyNames());
    schema.path("oneOf").forEach(s -> keys.addAll(s.path("properties").propertyNames()));
    return keys;
  }

  private static List<String> words(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static List<Error> errors(Path file) {
    return SCHEMA.validate(read(file), InputFormat.YAML);
  }

  private static Stream<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
