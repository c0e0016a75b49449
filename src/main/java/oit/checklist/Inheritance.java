package oit.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                  case "indicators", "groupings" -> !ownOrder;
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
      case "find" -> Merge.added(second, first);
      case "elements" -> elementsOfBoth(second, first);
      case "examples" -> Examples.together(second, first);
      default -> first;
    };
  }

  /** Elements of both; where both have an id, that of the first. */
  private static Node elementsOfBoth(Node second, Node first) {
    Set<String> taken = new HashSet<>();
    return Merge.added(second, first) instanceof Sequence all
        ? new Sequence(all.at(), all.items().stream().filter(e -> taken.add(e.text("id"))).toList())
        : first;
  }

  /**
   * An older item with changes: what it finds by and its examples are added to, the rest said anew.
   */
  private Mapping over(Mapping base, Mapping own) {
    return Merge.entries(
        base,
        own,
        (key, old, now) ->
            switch (key) {
              case "find" -> find(old, now);
              case "examples" -> Examples.over(old, now);
              case "elements" -> elements(old, now);
              default -> now;
            });
  }

  /** What the older item is found by, without what is dropped, and what is added. */
  private Node find(Node old, Node own) {
    if (!(old instanceof Mapping before) || !(own instanceof Mapping now)) {
      return own;
    }
    Set<String> phrases = new HashSet<>();
    before.entries().forEach(e -> before.members(e.key()).forEach(n -> phrases.add(text(n))));
    Set<String> dropped = new HashSet<>();
    for (Node phrase : now.members("drop").toList()) {
      dropped.add(text(phrase));
      if (!phrases.contains(text(phrase))) {
        problems.error(phrase.at(), "nothing-to-drop", text(phrase));
      }
    }
    return Merge.added(
        Merge.members(before, n -> !dropped.contains(text(n))), without(now, "drop"));
  }

  private static String text(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
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

  /** The item named by its key, in the list before the slash or else in the first that has it. */
  private Optional<Mapping> named(Node name) {
    String key = text(name);
    String list = key.substring(0, Math.max(0, key.indexOf('/')));
    String plain = key.substring(key.indexOf('/') + 1);
    Optional<Mapping> item =
        bases.stream()
            .filter(b -> list.isEmpty() || b.text("id").equals(list))
            .flatMap(b -> Merge.with(items(b), "key", plain).stream())
            .findFirst();
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
