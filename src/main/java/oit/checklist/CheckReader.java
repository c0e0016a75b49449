package oit.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.checklist.check.Check;
import oit.checklist.yaml.Fields;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.Values;

/** Reads the {@code check} of an element. */
final class CheckReader {

  /** A key of another item that a check refers to. */
  record Reference(Node.At at, String key) {}

  /** Checks written as a bare word. */
  static final Map<String, Supplier<Check>> WORDS =
      ordered(
          Map.entry("exists", Check.Exists::new),
          Map.entry("not-whole-law", Check.NotWholeLaw::new),
          Map.entry("own-name", Check.OwnName::new));

  /** Checks written as a map of one key, the name, with what it asks. */
  static final Map<String, BiFunction<CheckReader, Node, Check>> MAPS =
      ordered(
          Map.entry("all", (r, n) -> new Check.All(r.checks(n))),
          Map.entry("any", (r, n) -> new Check.Any(r.checks(n))),
          Map.entry("not", (r, n) -> new Check.Not(r.read(n))),
          Map.entry("mentions", CheckReader::mentions),
          Map.entry("parts", CheckReader::parts),
          Map.entry("near", CheckReader::near),
          Map.entry("file", (r, n) -> new Check.HasFile(r.words(n, Vocabulary.FILE_KINDS))),
          Map.entry("chart", CheckReader::chart),
          Map.entry("people", CheckReader::people),
          Map.entry(
              "contact",
              (r, n) -> new Check.Contact(r.chosen(n, named(Check.Contact.Detail.values())))),
          Map.entry(
              "channel",
              (r, n) -> new Check.Channel(r.chosen(n, named(Check.Channel.Way.values())))),
          Map.entry("social", CheckReader::social),
          Map.entry("links-to", (r, n) -> new Check.LinksTo(r.phrases.filled(n))),
          Map.entry("months", (r, n) -> new Check.Months(r.values.whole(n, 1, 12))),
          Map.entry("money", (r, n) -> new Check.Money(r.values.whole(n, 1, 1000))),
          Map.entry("signed", (r, n) -> new Check.Signed(r.phrases.filled(n))),
          Map.entry("substance", (r, n) -> new Check.Substance(r.values.whole(n, 1, 100_000))),
          Map.entry("same-posts", CheckReader::samePosts),
          Map.entry("separate-from", (r, n) -> new Check.SeparateFrom(r.phrases.filled(n))),
          Map.entry("follows", (r, n) -> new Check.Follows(r.reference(n))),
          Map.entry("from-home", (r, n) -> new Check.FromHome(r.values.whole(n, 1, 20))),
          Map.entry("items-dated", (r, n) -> new Check.Dated(r.values.whole(n, 1, 1000))));

  /** The keys inside those checks that take a map. */
  static final Map<String, List<String>> KEYS =
      ordered(
          Map.entry("mentions", List.of("phrases", "at-least")),
          Map.entry("parts", List.of("at-least", "of")),
          Map.entry("near", List.of("groups", "within")),
          Map.entry("chart", List.of("units", "at-least")),
          Map.entry("people", List.of("posts", "at-least", "each")),
          Map.entry("social", List.of("networks", "at-least")),
          Map.entry("same-posts", List.of("as", "posts")));

  private final Problems problems;
  private final Values values;
  private final Phrases phrases;
  private final List<Reference> references = new ArrayList<>();

  CheckReader(Phrases phrases, Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
    this.phrases = phrases;
  }

  /** Keys of other items that the checks read so far refer to. */
  List<Reference> references() {
    return references;
  }

  Check read(Node node) {
    return switch (node) {
      case Node.Mapping mapping when mapping.entries().size() == 1 ->
          named(mapping.entries().getFirst());
      case Node.Scalar scalar when scalar.type() == Node.Scalar.Type.TEXT -> word(scalar);
      default -> {
        problems.error(node.at(), "wants-check");
        yield new Check.Exists();
      }
    };
  }

  private Check word(Node.Scalar scalar) {
    Supplier<Check> check = WORDS.get(scalar.text());
    if (check != null) {
      return check.get();
    }
    if (MAPS.containsKey(scalar.text())) {
      problems.error(scalar.at(), "check-wants-arguments", scalar.text());
    } else {
      unknown(scalar.at(), scalar.text());
    }
    return new Check.Exists();
  }

  private Check named(Node.Entry entry) {
    BiFunction<CheckReader, Node, Check> reader = MAPS.get(entry.key());
    if (reader != null) {
      return reader.apply(this, entry.value());
    }
    if (WORDS.containsKey(entry.key())) {
      problems.error(entry.at(), "check-is-a-word", entry.key());
    } else {
      unknown(entry.at(), entry.key());
    }
    return new Check.Exists();
  }

  private void unknown(Node.At at, String name) {
    List<String> names =
        Stream.of(WORDS.keySet(), MAPS.keySet()).flatMap(Collection::stream).toList();
    problems.unknown(at, "unknown-check", name, names);
  }

  private List<Check> checks(Node node) {
    return values.filled(node).stream().map(this::read).toList();
  }

  private Check mentions(Node node) {
    if (node instanceof Node.Sequence) {
      return new Check.Mentions(phrases.filled(node), 1);
    }
    Fields fields = fields("mentions", node);
    List<String> list = fields.need("phrases").map(phrases::filled).orElse(List.of());
    return new Check.Mentions(list, atLeast(fields, list.size(), 1));
  }

  private Check parts(Node node) {
    if (node instanceof Node.Mapping mapping
        && mapping.get("of").filter(Node.Mapping.class::isInstance).isPresent()) {
      Fields fields = fields("parts", node);
      Map<String, List<String>> parts = fields.need("of").map(this::groups).orElse(Map.of());
      return new Check.Parts(parts, atLeast(fields, parts.size(), parts.size()));
    }
    Map<String, List<String>> parts = groups(node);
    return new Check.Parts(parts, parts.size());
  }

  private Map<String, List<String>> groups(Node node) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Node.Entry entry : values.entries(node)) {
      groups.put(entry.key(), phrases.filled(entry.value()));
    }
    if (groups.isEmpty() && node instanceof Node.Mapping) {
      problems.error(node.at(), "empty-map");
    }
    return Collections.unmodifiableMap(groups);
  }

  private Check near(Node node) {
    Fields fields = fields("near", node);
    List<Node> groups = fields.list("groups");
    if (groups.size() == 1) {
      problems.error(groups.getFirst().at(), "near-wants-two");
    }
    return new Check.Near(
        groups.stream().map(phrases::filled).toList(), fields.whole("within", 1, 10_000, 200));
  }

  private Check chart(Node node) {
    Fields fields = fields("chart", node);
    List<String> units = fields.need("units").map(phrases::filled).orElse(List.of());
    return new Check.Chart(units, atLeast(fields, units.size(), Math.min(3, units.size())));
  }

  private Check people(Node node) {
    Fields fields = fields("people", node);
    List<String> posts = fields.maybe("posts").map(phrases::any).orElse(List.of());
    Set<Check.People.Detail> details =
        fields
            .maybe("each")
            .map(n -> chosen(n, named(Check.People.Detail.values())))
            .orElse(Set.of(Check.People.Detail.NAME, Check.People.Detail.POST));
    return new Check.People(posts, fields.whole("at-least", 1, 1000, 1), details);
  }

  private Check social(Node node) {
    if (node instanceof Node.Sequence) {
      return new Check.Social(words(node, Vocabulary.NETWORKS), 1);
    }
    Fields fields = fields("social", node);
    Set<String> networks =
        fields.need("networks").map(n -> words(n, Vocabulary.NETWORKS)).orElse(Set.of());
    return new Check.Social(networks, atLeast(fields, networks.size(), 1));
  }

  private Check samePosts(Node node) {
    Fields fields = fields("same-posts", node);
    String key = fields.need("as").map(this::reference).orElse("");
    return new Check.SamePosts(key, fields.need("posts").map(phrases::filled).orElse(List.of()));
  }

  private String reference(Node node) {
    String key = values.text(node);
    if (!key.isEmpty()) {
      references.add(new Reference(node.at(), key));
    }
    return key;
  }

  private Fields fields(String check, Node node) {
    return new Fields(node, KEYS.getOrDefault(check, List.of()), problems);
  }

  /** A number that can be reached with so many members. */
  private int atLeast(Fields fields, int members, int fallback) {
    return fields.whole("at-least", 1, Math.max(1, members), fallback);
  }

  private Set<String> words(Node node, Collection<String> known) {
    return new LinkedHashSet<>(values.words(node, known));
  }

  private <E> Set<E> chosen(Node node, Map<String, E> choices) {
    return values.words(node, choices.keySet()).stream()
        .flatMap(w -> Stream.ofNullable(choices.get(w)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Enum constants by the name they have in files: {@code EXTERNAL_FORM} is external-form. */
  static <E extends Enum<E>> Map<String, E> named(E[] constants) {
    Map<String, E> names = new LinkedHashMap<>();
    Arrays.stream(constants)
        .forEach(c -> names.put(c.name().toLowerCase(Locale.ROOT).replace('_', '-'), c));
    return names;
  }

  @SafeVarargs
  private static <V> Map<String, V> ordered(Map.Entry<String, V>... entries) {
    Map<String, V> map = new LinkedHashMap<>();
    Arrays.stream(entries).forEach(e -> map.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(map);
  }
}
