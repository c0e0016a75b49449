package oit.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
  static final Map<String, Supplier<Check>> WORDS = words();

  /** Checks written as a map of one key, the name, with what it asks. */
  static final Map<String, BiFunction<CheckReader, Node, Check>> MAPS = maps();

  /** The keys inside those checks that take a map. */
  static final Map<String, List<String>> KEYS =
      Map.of(
          "mentions", List.of("phrases", "at-least"),
          "parts", List.of("at-least", "of"),
          "near", List.of("groups", "within"),
          "chart", List.of("units", "at-least"),
          "people", List.of("posts", "at-least", "each"),
          "social", List.of("networks", "at-least"),
          "same-posts", List.of("as", "posts"));

  private static final Map<String, Check.People.Detail> PERSON_DETAILS =
      Vocabulary.named(Check.People.Detail.values());
  private static final Map<String, Check.Contact.Detail> CONTACT_DETAILS =
      Vocabulary.named(Check.Contact.Detail.values());
  private static final Map<String, Check.Channel.Way> WAYS =
      Vocabulary.named(Check.Channel.Way.values());

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
            .map(n -> chosen(n, PERSON_DETAILS))
            .orElse(Set.of(Check.People.Detail.NAME, Check.People.Detail.POST));
    return new Check.People(posts, fields.whole("at-least", 1, 1000, 1), details);
  }

  private Check social(Node node) {
    if (node instanceof Node.Sequence) {
      return new Check.Social(chosen(node, Vocabulary.NETWORKS), 1);
    }
    Fields fields = fields("social", node);
    Set<String> networks =
        fields.need("networks").map(n -> chosen(n, Vocabulary.NETWORKS)).orElse(Set.of());
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

  /** A number that so many members can reach. */
  private int atLeast(Fields fields, int members, int fallback) {
    int number = fields.whole("at-least", 1, 1000, fallback);
    if (number > members && members > 0) {
      fields.maybe("at-least").ifPresent(n -> problems.error(n.at(), "too-many-wanted", members));
    }
    return number;
  }

  private Set<String> chosen(Node node, Collection<String> known) {
    return new LinkedHashSet<>(values.words(node, known));
  }

  private <E> Set<E> chosen(Node node, Map<String, E> choices) {
    return values.words(node, choices.keySet()).stream()
        .flatMap(w -> Stream.ofNullable(choices.get(w)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<String, Supplier<Check>> words() {
    Map<String, Supplier<Check>> words = new LinkedHashMap<>();
    words.put("exists", Check.Exists::new);
    words.put("not-whole-law", Check.NotWholeLaw::new);
    words.put("own-name", Check.OwnName::new);
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, BiFunction<CheckReader, Node, Check>> maps() {
    Map<String, BiFunction<CheckReader, Node, Check>> maps = new LinkedHashMap<>();
    maps.put("all", (r, n) -> new Check.All(r.checks(n)));
    maps.put("any", (r, n) -> new Check.Any(r.checks(n)));
    maps.put("not", (r, n) -> new Check.Not(r.read(n)));
    maps.put("mentions", CheckReader::mentions);
    maps.put("parts", CheckReader::parts);
    maps.put("near", CheckReader::near);
    maps.put("file", (r, n) -> new Check.HasFile(r.chosen(n, Vocabulary.FILE_KINDS)));
    maps.put("chart", CheckReader::chart);
    maps.put("people", CheckReader::people);
    maps.put("contact", (r, n) -> new Check.Contact(r.chosen(n, CONTACT_DETAILS)));
    maps.put("channel", (r, n) -> new Check.Channel(r.chosen(n, WAYS)));
    maps.put("social", CheckReader::social);
    maps.put("links-to", (r, n) -> new Check.LinksTo(r.phrases.filled(n)));
    maps.put("months", (r, n) -> new Check.Months(r.values.whole(n, 1, 12)));
    maps.put("money", (r, n) -> new Check.Money(r.values.whole(n, 1, 1000)));
    maps.put("filled", (r, n) -> new Check.Filled(r.phrases.filled(n)));
    maps.put("signed", (r, n) -> new Check.Signed(r.phrases.filled(n)));
    maps.put("substance", (r, n) -> new Check.Substance(r.values.whole(n, 1, 100_000)));
    maps.put("same-posts", CheckReader::samePosts);
    maps.put("separate-from", (r, n) -> new Check.SeparateFrom(r.phrases.filled(n)));
    maps.put("follows", (r, n) -> new Check.Follows(r.reference(n)));
    maps.put("from-home", (r, n) -> new Check.FromHome(r.values.whole(n, 1, 20)));
    maps.put("items-dated", (r, n) -> new Check.Dated(r.values.whole(n, 1, 1000)));
    return Collections.unmodifiableMap(maps);
  }
}
