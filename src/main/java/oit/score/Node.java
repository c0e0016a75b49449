package oit.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a YAML or JSON file that knows its place, so that every mistake can be pointed at.
 * Immutable.
 */
sealed interface Node {

  /** Where the piece begins. */
  Place at();

  /** Line and column, both from 1. */
  record Place(int line, int column) {}

  /** A value under its key. */
  record Entry(Place at, Node value) {}

  /** A map. */
  record Fields(Place at, Map<String, Entry> entries) implements Node {
    public Fields {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Nullable Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }
  }

  /** A list. */
  record Elements(Place at, List<Node> elements) implements Node {
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /** A text, number, truth value or nothing. */
  record Value(Place at, String text, Kind kind) implements Node {}

  /** What a {@link Value} is. */
  enum Kind {
    TEXT,
    NUMBER,
    OTHER
  }
}
