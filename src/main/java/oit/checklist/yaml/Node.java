package oit.checklist.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One node of a YAML file with its place. Immutable. */
public sealed interface Node {

  /** Where the node begins. */
  At at();

  /** The members of the list under a key of this map; none where there is no such list. */
  default Stream<Node> members(String key) {
    return this instanceof Mapping map && map.get(key).orElse(null) instanceof Sequence list
        ? list.items().stream()
        : Stream.of();
  }

  /** The single value under a key of this map, as written; empty where there is none. */
  default String text(String key) {
    return this instanceof Mapping map && map.get(key).orElse(null) instanceof Scalar scalar
        ? scalar.text()
        : "";
  }

  /** A place in a file; line and column count from 1, columns in characters. */
  record At(int line, int column) {
    /** The first character of the file. */
    public static final At START = new At(1, 1);
  }

  /** Keys and values in the order of the file; a key may occur twice. */
  record Mapping(At at, List<Entry> entries) implements Node {

    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of the first entry with this key. */
    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** One key with its value; {@code at} is the place of the key. */
  record Entry(String key, At at, Node value) {}

  record Sequence(At at, List<Node> items) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A single value; {@code text} is as written, without quotes. */
  record Scalar(At at, Type type, String text) implements Node {
    /** What a single value is, by the core schema of YAML 1.2. */
    public enum Type {
      TEXT,
      WHOLE_NUMBER,
      DECIMAL_NUMBER,
      TRUTH,
      NOTHING
    }
  }
}
