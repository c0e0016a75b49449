package oit.checklist.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import oit.checklist.yaml.Node.Entry;
import oit.checklist.yaml.Node.Mapping;
import oit.checklist.yaml.Node.Scalar;
import oit.checklist.yaml.Node.Sequence;

/** Puts YAML trees together. All methods make new trees; an older tree is never changed. */
public final class Merge {

  private Merge() {}

  /** The value of a key that an older and a newer map have. */
  @FunctionalInterface
  public interface Both {
    Node of(String key, Node old, Node own);
  }

  /** The same tree with every node at one place: where it was taken over. */
  public static Node at(Node.At place, Node node) {
    return switch (node) {
      case Mapping map ->
          new Mapping(
              place,
              map.entries().stream()
                  .map(e -> new Entry(e.key(), place, at(place, e.value())))
                  .toList());
      case Sequence list ->
          new Sequence(place, list.items().stream().map(n -> at(place, n)).toList());
      case Scalar scalar -> new Scalar(place, scalar.type(), scalar.text());
    };
  }

  /** Replaces every text; keys stay. */
  public static Node texts(Node node, UnaryOperator<String> change) {
    return switch (node) {
      case Mapping map ->
          new Mapping(
              map.at(),
              map.entries().stream()
                  .map(e -> new Entry(e.key(), e.at(), texts(e.value(), change)))
                  .toList());
      case Sequence list ->
          new Sequence(list.at(), list.items().stream().map(n -> texts(n, change)).toList());
      case Scalar scalar ->
          scalar.type() == Scalar.Type.TEXT
              ? new Scalar(scalar.at(), scalar.type(), change.apply(scalar.text()))
              : scalar;
    };
  }

  /** Replaces maps from the leaves up. */
  public static Node maps(Node node, UnaryOperator<Mapping> change) {
    return switch (node) {
      case Mapping map ->
          change.apply(
              new Mapping(
                  map.at(),
                  map.entries().stream()
                      .map(e -> new Entry(e.key(), e.at(), maps(e.value(), change)))
                      .toList()));
      case Sequence list ->
          new Sequence(list.at(), list.items().stream().map(n -> maps(n, change)).toList());
      case Scalar scalar -> scalar;
    };
  }

  /** A map with the entries of both; {@code both} makes the value of a key that both have. */
  public static Mapping entries(Mapping old, Mapping own, Both both) {
    Map<String, Entry> all = new LinkedHashMap<>();
    old.entries().forEach(e -> all.put(e.key(), e));
    for (Entry entry : own.entries()) {
      all.merge(
          entry.key(),
          entry,
          (before, now) ->
              new Entry(now.key(), now.at(), both.of(now.key(), before.value(), now.value())));
    }
    return new Mapping(own.at(), List.copyOf(all.values()));
  }

  /** Lists one behind the other without repeated texts, maps key by key; else the newer node. */
  public static Node added(Node old, Node own) {
    if (old instanceof Sequence before && own instanceof Sequence now) {
      Set<String> seen = new HashSet<>();
      List<Node> members = new ArrayList<>();
      Stream.concat(now.items().stream(), before.items().stream())
          .filter(n -> !(n instanceof Scalar scalar) || seen.add(scalar.text()))
          .forEach(members::add);
      return new Sequence(own.at(), members);
    }
    return old instanceof Mapping before && own instanceof Mapping now
        ? entries(before, now, (key, was, is) -> added(was, is))
        : own;
  }

  /** A map whose lists hold only some of their members. */
  public static Mapping members(Mapping map, Predicate<Node> kept) {
    return new Mapping(
        map.at(),
        map.entries().stream()
            .map(e ->
                e.value() instanceof Sequence list
                    ? new Entry(
                        e.key(),
                        e.at(),
                        new Sequence(list.at(), list.items().stream().filter(kept).toList()))
                    : e)
            .toList());
  }

  /** The first of the maps with this text under a key. */
  public static Optional<Mapping> with(Stream<Node> nodes, String key, String text) {
    return nodes
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(m -> !text.isEmpty() && m.text(key).equals(text))
        .findFirst();
  }
}
