package oit.checklist;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problems;

/** Looks for what is allowed in a checklist but makes it worse than it could be. */
final class Lint {

  private static final int SHORTEST_WEAK = 4;

  /** The item that first used a label. */
  private record Use(String code, Node.At at) {}

  private final Problems problems;
  private final Map<String, Use> labels = new HashMap<>();

  Lint(Problems problems) {
    this.problems = problems;
  }

  /**
   * Looks at a list without errors.
   *
   * @param open with its blanks
   * @param tree the same, filled in
   */
  void look(Node open, Node tree, Checklist list) {
    english(tree);
    years(open, list.fiscalYear());
    Map<String, Node> byCode = new HashMap<>();
    items(tree).forEach(n -> byCode.put(n.text("code"), n));
    for (Item item : list.items()) {
      Node node = byCode.get(item.code());
      if (node != null) {
        look(node, item);
      }
    }
  }

  private void look(Node node, Item item) {
    if (item.examples().isEmpty()) {
      problems.warning(node.at(), "no-examples", item.code());
    } else if (item.examples().stream().noneMatch(Item.Example::match)) {
      problems.warning(node.at(), "no-match-example", item.code());
    }
    if (item.fix().th().isEmpty()) {
      problems.warning(node.at(), "no-fix", item.code());
    }
    Node find = child(node, "find").orElse(node);
    for (String label : item.find().labels()) {
      Node.At at = place(find, "labels", label);
      Use first = labels.putIfAbsent(plain(label), new Use(item.code(), at));
      if (first != null && !first.code().equals(item.code())) {
        problems.warning(at, "label-twice", label, first.code(), first.at().line());
      }
    }
    for (String weak : item.find().weak()) {
      if (letters(weak) < SHORTEST_WEAK) {
        problems.warning(place(find, "weak", weak), "short-weak", weak, SHORTEST_WEAK);
      }
    }
  }

  /** Reports titles of items that name the list's year or the year before instead of a blank. */
  private void years(Node open, int year) {
    items(open)
        .flatMap(i -> child(i, "title").stream())
        .forEach(title ->
            Stream.of(year, year - 1)
                .filter(y -> (title.text("th") + title.text("en")).contains(Integer.toString(y)))
                .forEach(y ->
                    problems.warning(
                        title.at(), "year-written-out", "" + y, y == year ? "<FY>" : "<FY-1>")));
  }

  private static Stream<Node> items(Node list) {
    return list.members("indicators")
        .flatMap(i -> i.members("subIndicators"))
        .flatMap(s -> s.members("items"));
  }

  /** Reports each Thai text that stands without its English. */
  private void english(Node node) {
    switch (node) {
      case Node.Mapping mapping -> {
        if (mapping.get("th").isPresent() && mapping.get("en").isEmpty()) {
          problems.warning(node.at(), "no-english");
        }
        mapping.entries().stream()
            .filter(e -> !e.key().equals("check") && !e.key().equals("terms"))
            .forEach(e -> english(e.value()));
      }
      case Node.Sequence sequence -> sequence.items().forEach(this::english);
      case Node.Scalar scalar -> {}
    }
  }

  /** Where a phrase is written, or the list itself where it comes from a term. */
  private static Node.At place(Node find, String key, String phrase) {
    return find.members(key)
        .filter(n -> n instanceof Node.Scalar s && s.text().strip().equals(phrase))
        .map(Node::at)
        .findFirst()
        .or(() -> child(find, key).map(Node::at))
        .orElse(find.at());
  }

  private static String plain(String label) {
    return label.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  private static long letters(String phrase) {
    return phrase.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
  }
}
