package oit.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oit.checklist.yaml.Merge;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Node.Entry;
import oit.checklist.yaml.Node.Mapping;
import oit.checklist.yaml.Node.Scalar;
import oit.checklist.yaml.Node.Sequence;
import oit.checklist.yaml.Problems;

/**
 * Completes a list that {@code extends} others with what it takes from them, so that a new year or
 * an agency type only writes what differs. What is taken bears the place of the line that took it:
 * a fault of the result is told where its owner can mend it. One thread, one list.
 */
final class Inheritance {

  private final List<Mapping> bases;
  private final Problems problems;

  /**
   * @param bases complete lists; where two know the same, the first is taken
   */
  Inheritance(List<Mapping> bases, Problems problems) {
    this.bases = bases;
    this.problems = problems;
  }

  /** The list as if everything stood in its own file. */
  Mapping complete(Mapping own) {
    Node.At at = own.get("extends").map(Node::at).orElse(own.at());
    Mapping list = without(own, "items");
    boolean ownOrder = own.get("indicators").isPresent();
    for (Mapping base : bases) {
      list = taken(base, list, at, ownOrder);
    }
    return ownOrder
        ? (Mapping) Merge.maps(list, m -> m.get("from").isPresent() ? item(m) : m)
        : changed(list, own.members("items").toList());
  }

  private Mapping taken(Mapping base, Mapping list, Node.At at, boolean ownOrder) {
    List<Entry> shared =
        base.entries().stream()
            .filter(e ->
                switch (e.key()) {
                  case "framework", "criteriaPhrases", "terms" -> true;
                  case "indicators" -> !ownOrder;
                  default -> false;
                })
            .map(e -> new Entry(e.key(), at, Merge.at(at, e.value())))
            .toList();
    return Merge.entries(
        new Mapping(at, shared),
        list,
        (key, old, own) ->
            switch (key) {
              case "criteriaPhrases" -> Merge.added(old, own);
              case "terms" -> Merge.entries((Mapping) old, (Mapping) own, Inheritance::term);
              default -> own;
            });
  }

  /** A term said anew; its own name in it stands for the older phrases. */
  private static Node term(String name, Node old, Node own) {
    if (!(old instanceof Sequence before) || !(own instanceof Sequence now)) {
      return own;
    }
    Stream<Node> members =
        now.items().stream()
            .flatMap(n ->
                n instanceof Scalar s && s.text().equals("@" + name)
                    ? before.items().stream()
                    : Stream.of(n));
    return new Sequence(own.at(), members.toList());
  }

  /** An item with what it takes from the older items named under {@code from}. */
  private Mapping item(Mapping own) {
    Node from = own.get("from").orElse(own);
    List<Mapping> older = new ArrayList<>();
    for (Node name : from instanceof Sequence list ? list.items() : List.of(from)) {
      named(name).ifPresent(m -> older.add((Mapping) Merge.at(name.at(), m)));
    }
    Mapping plain = without(own, "from");
    return older.stream()
        .reduce((first, second) -> Merge.entries(second, first, Inheritance::together))
        .map(base -> over(base, plain))
        .orElse(plain);
  }

  /** Two older items as one: the words of the first; labels, elements and examples of both. */
  private static Node together(String key, Node second, Node first) {
    return switch (key) {
      case "find", "elements", "examples" -> Merge.added(second, first);
      default -> first;
    };
  }

  /**
   * An older item with changes: what it finds by and its examples are added to, the rest said anew.
   */
  private static Mapping over(Mapping base, Mapping own) {
    return Merge.entries(
        base,
        own,
        (key, old, now) ->
            switch (key) {
              case "find", "examples" -> Merge.added(old, now);
              case "elements" -> elements(old, now);
              default -> now;
            });
  }

  /** The elements as listed, each completed from the older element with its id. */
  private static Node elements(Node older, Node own) {
    if (!(older instanceof Sequence before) || !(own instanceof Sequence list)) {
      return own;
    }
    return new Sequence(
        own.at(),
        list.items().stream()
            .map(n ->
                n instanceof Mapping map
                    ? Merge.with(before.items().stream(), "id", map.text("id"))
                        .<Node>map(old -> Merge.entries(old, map, (key, was, is) -> is))
                        .orElse(map)
                    : n)
            .toList());
  }

  /** The older structure with some items changed. */
  private Mapping changed(Mapping list, List<Node> changes) {
    Map<String, Node> left = new HashMap<>();
    changes.forEach(c -> left.put(c.text("key"), c));
    Mapping result =
        (Mapping)
            Merge.maps(
                list,
                m ->
                    m.get("key").isPresent() && left.remove(m.text("key")) instanceof Mapping change
                        ? over(m, change)
                        : m);
    left.forEach((key, node) -> problems.unknown(node.at(), "unknown-item", key, keys()));
    return result;
  }

  private Optional<Mapping> named(Node name) {
    String key = name instanceof Scalar scalar ? scalar.text() : "";
    Optional<Mapping> item =
        bases.stream().flatMap(b -> Merge.with(items(b), "key", key).stream()).findFirst();
    if (item.isEmpty()) {
      problems.unknown(name.at(), "unknown-item", key, keys());
    }
    return item;
  }

  private List<String> keys() {
    return bases.stream()
        .flatMap(Inheritance::items)
        .map(m -> m.text("key"))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Node> items(Node list) {
    return list.members("indicators")
        .flatMap(i -> i.members("subIndicators"))
        .flatMap(s -> s.members("items"));
  }

  private static Mapping without(Mapping map, String key) {
    return new Mapping(map.at(), map.entries().stream().filter(e -> !e.key().equals(key)).toList());
  }
}
