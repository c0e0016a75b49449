package oit.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Node.Sequence;

/** Puts the examples of items together: no label stands twice. */
final class Examples {

  private static final String MATCH = "match";
  private static final String NO_MATCH = "no-match";

  private Examples() {}

  /** An older item's examples and its own; a label said anew counts as it is said now. */
  static Node over(Node old, Node own) {
    Map<String, Node> all = new LinkedHashMap<>();
    Stream.concat(members(own), members(old)).forEach(e -> all.putIfAbsent(label(e), e));
    return own instanceof Sequence ? new Sequence(own.at(), List.copyOf(all.values())) : own;
  }

  /** The examples of two items that become one: what named either names the one. */
  static Node together(Node second, Node first) {
    Map<String, Node> all = new LinkedHashMap<>();
    Stream.concat(members(first), members(second))
        .forEach(e -> all.merge(label(e), e, (a, b) -> a.text(MATCH).isEmpty() ? b : a));
    return first instanceof Sequence ? new Sequence(first.at(), List.copyOf(all.values())) : first;
  }

  private static Stream<Node> members(Node examples) {
    return examples instanceof Sequence list ? list.items().stream() : Stream.of();
  }

  private static String label(Node example) {
    return example.text(MATCH).isEmpty() ? example.text(NO_MATCH) : example.text(MATCH);
  }
}
