package oit.checklist;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oit.checklist.Checklist.Grouping;
import oit.checklist.Checklist.Indicator;
import oit.checklist.Checklist.Status;
import oit.checklist.Checklist.SubIndicator;
import oit.checklist.yaml.Fields;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.Values;

/** Reads a whole list. What does not fit is reported, and the rest is read on. */
final class ListReader {

  static final List<String> KEYS =
      List.of(
          "id",
          "extends",
          "framework",
          "fiscalYear",
          "status",
          "title",
          "notes",
          "terms",
          "criteriaPhrases",
          "indicators",
          "items",
          "groupings");
  static final List<String> GROUPING_KEYS = List.of("note", "subIndicators");
  static final List<String> INDICATOR_KEYS = List.of("code", "title", "subIndicators");
  static final List<String> SUB_INDICATOR_KEYS = List.of("code", "title", "items");

  static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  static final int FIRST_YEAR = 2555;
  static final int LAST_YEAR = 2600;

  private static final Map<String, Status> STATUSES = Vocabulary.named(Status.values());
  private static final String NUMBER = "[0-9]+(\\.[0-9]+)*";

  private final Problems problems;
  private final Values values;
  private final Phrases phrases;
  private final ItemReader items;
  private final Set<String> codes = new HashSet<>();

  ListReader(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
    this.phrases = new Phrases(problems);
    this.items = new ItemReader(phrases, problems);
  }

  Checklist read(Node root, String sha256) {
    Fields fields = new Fields(root, KEYS, problems);
    fields.maybe("terms").ifPresent(phrases::define);
    fields.maybe("items").ifPresent(n -> problems.error(n.at(), "from-nothing", "items"));
    List<Indicator> indicators = fields.list("indicators").stream().map(this::indicator).toList();
    Checklist list =
        new Checklist(
            fields.text("id", ID, "bad-list-id"),
            fields.text("framework"),
            fields.whole("fiscalYear", FIRST_YEAR, LAST_YEAR),
            items.words(fields.need("title")),
            status(fields),
            fields.listOrEmpty("notes").stream().map(values::text).toList(),
            fields.maybe("criteriaPhrases").map(phrases::any).orElse(List.of()),
            indicators,
            fields.listOrEmpty("groupings").stream().map(n -> grouping(n, indicators)).toList(),
            sha256);
    items.checkReferences();
    Optional<Node.At> taken = fields.maybe("extends").map(Node::at);
    phrases
        .unused()
        .forEach((name, at) -> {
          if (!taken.equals(Optional.of(at))) {
            problems.warning(at, "unused-term", "@" + name);
          }
        });
    return list;
  }

  private Status status(Fields fields) {
    fields.need("status");
    return fields.choice("status", STATUSES, Status.PROVISIONAL);
  }

  private Indicator indicator(Node node) {
    Fields fields = new Fields(node, INDICATOR_KEYS, problems);
    return new Indicator(
        code(fields),
        items.words(fields.need("title")),
        fields.list("subIndicators").stream().map(this::subIndicator).toList());
  }

  private SubIndicator subIndicator(Node node) {
    Fields fields = new Fields(node, SUB_INDICATOR_KEYS, problems);
    return new SubIndicator(
        code(fields),
        items.words(fields.need("title")),
        fields.list("items").stream().map(items::read).toList());
  }

  private Grouping grouping(Node node, List<Indicator> indicators) {
    Fields fields = new Fields(node, GROUPING_KEYS, problems);
    Words note = items.words(fields.need("note"));
    List<SubIndicator> subs = indicators.stream().flatMap(i -> i.subIndicators().stream()).toList();
    List<String> known = subs.stream().map(SubIndicator::code).toList();
    Set<String> left =
        subs.stream()
            .flatMap(s -> s.items().stream().map(Item::code))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Node.Entry entry : fields.need("subIndicators").map(values::entries).orElse(List.of())) {
      if (!known.contains(entry.key())) {
        problems.unknown(entry.at(), "unknown-word", entry.key(), known);
      }
      List<Node> members = values.filled(entry.value());
      groups.put(entry.key(), members.stream().map(n -> member(n, left)).toList());
    }
    if (!left.isEmpty()) {
      problems.error(node.at(), "not-grouped", String.join(", ", left));
    }
    return new Grouping(note, groups);
  }

  /** An item code that no group has taken yet. */
  private String member(Node node, Set<String> left) {
    String code = values.text(node);
    if (!code.isEmpty() && !left.remove(code)) {
      problems.error(node.at(), "not-to-group", code);
    }
    return code;
  }

  private String code(Fields fields) {
    String code = fields.text("code", NUMBER, "bad-number");
    if (!code.isEmpty() && !codes.add(code)) {
      fields.maybe("code").ifPresent(n -> problems.error(n.at(), "code-twice", code));
    }
    return code;
  }
}
