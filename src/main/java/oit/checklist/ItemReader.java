package oit.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Checklist.Confidence;
import oit.checklist.Element.PeriodRule;
import oit.checklist.check.Check;
import oit.checklist.yaml.Fields;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.Values;

/** Reads the items of a list, their elements and examples. */
final class ItemReader {

  static final List<String> WORDS_KEYS = List.of("th", "en");
  static final List<String> ITEM_KEYS =
      List.of(
          "code",
          "from",
          "key",
          "succeeds",
          "title",
          "unit",
          "confidence",
          "find",
          "elements",
          "fix",
          "examples");
  static final List<String> FIND_KEYS =
      List.of("labels", "weak", "unlike", "unless", "paths", "drop");
  static final List<String> ELEMENT_KEYS =
      List.of("id", "text", "required", "check", "period", "confidence", "agencies");
  static final List<String> EXAMPLE_KEYS = List.of("match", "no-match");

  private static final String KEY = "[a-z][a-z0-9_]*";
  private static final Map<String, Confidence> CONFIDENCES = Vocabulary.named(Confidence.values());

  private final Problems problems;
  private final Values values;
  private final Phrases phrases;
  private final CheckReader checks;
  private final Set<String> codes = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  ItemReader(Phrases phrases, Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
    this.phrases = phrases;
    this.checks = new CheckReader(phrases, problems);
  }

  Item read(Node node) {
    Fields fields = new Fields(node, ITEM_KEYS, problems);
    fields.maybe("from").ifPresent(n -> problems.error(n.at(), "from-nothing", "from"));
    String code = fields.text("code", "[A-Z]+[0-9]+(\\.[0-9]+)*", "bad-code");
    unique(codes, code, fields.maybe("code"), "code-twice");
    String key = fields.text("key", KEY, "bad-key");
    unique(keys, key, fields.maybe("key"), "item-key-twice");
    return new Item(
        code,
        key,
        fields.listOrEmpty("succeeds").stream().map(this::older).toList(),
        words(fields.need("title")),
        fields.text("unit"),
        fields.choice("confidence", CONFIDENCES, Confidence.CONFIRMED),
        find(fields.need("find")),
        elements(fields.list("elements")),
        words(fields.maybe("fix")),
        fields.listOrEmpty("examples").stream().map(this::example).toList());
  }

  private String older(Node node) {
    String key = values.text(node);
    if (!key.isEmpty() && !key.matches(KEY)) {
      problems.error(node.at(), "bad-key", key);
    }
    return key;
  }

  /** Reports checks that refer to items the list does not have. */
  void checkReferences() {
    for (CheckReader.Reference reference : checks.references()) {
      if (!keys.contains(reference.key())) {
        problems.unknown(
            reference.at(), "unknown-item", reference.key(), keys.stream().sorted().toList());
      }
    }
  }

  /** A title or sentence; empty where it is absent. */
  Words words(Optional<Node> node) {
    if (node.isEmpty()) {
      return new Words("", "");
    }
    Fields fields = new Fields(node.get(), WORDS_KEYS, problems);
    return new Words(fields.text("th"), fields.textOrEmpty("en"));
  }

  private Item.Find find(Optional<Node> node) {
    if (node.isEmpty()) {
      return new Item.Find(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Fields fields = new Fields(node.get(), FIND_KEYS, problems);
    fields.maybe("drop").ifPresent(n -> problems.error(n.at(), "from-nothing", "drop"));
    return new Item.Find(
        fields.need("labels").map(phrases::filled).orElse(List.of()),
        some(fields, "weak"),
        some(fields, "unlike"),
        some(fields, "unless"),
        some(fields, "paths"));
  }

  private List<String> some(Fields fields, String key) {
    return fields.maybe(key).map(phrases::any).orElse(List.of());
  }

  private List<Element> elements(List<Node> nodes) {
    Set<String> ids = new HashSet<>();
    return nodes.stream().map(n -> element(n, ids)).toList();
  }

  private Element element(Node node, Set<String> ids) {
    Fields fields = new Fields(node, ELEMENT_KEYS, problems);
    String id = fields.text("id", "[a-z0-9][a-z0-9_-]*", "bad-id");
    unique(ids, id, fields.maybe("id"), "element-twice");
    return new Element(
        id,
        words(fields.need("text")),
        fields.truth("required", true),
        fields.need("check").map(checks::read).orElseGet(Check.Exists::new),
        fields.choice("period", Vocabulary.PERIODS, PeriodRule.NONE),
        fields.choice("confidence", CONFIDENCES, Confidence.CONFIRMED),
        fields.maybe("agencies").map(n -> values.words(n, Vocabulary.AGENCIES)).orElse(List.of()));
  }

  private Item.Example example(Node node) {
    Fields fields = new Fields(node, EXAMPLE_KEYS, problems);
    Optional<Node> match = fields.maybe("match");
    Optional<Node> noMatch = fields.maybe("no-match");
    if (node instanceof Node.Mapping && match.isPresent() == noMatch.isPresent()) {
      problems.error(node.at(), "wants-one-example");
    }
    return new Item.Example(
        match.or(() -> noMatch).map(values::text).orElse(""), match.isPresent());
  }

  private void unique(Set<String> seen, String word, Optional<Node> node, String rule) {
    if (!word.isEmpty() && !seen.add(word)) {
      node.ifPresent(n -> problems.error(n.at(), rule, word));
    }
  }
}
