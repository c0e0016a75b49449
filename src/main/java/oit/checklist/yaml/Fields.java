package oit.checklist.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known keys of one map in a file. Unknown and repeated keys are reported when it is made. */
public final class Fields {

  private final Node node;
  private final Problems problems;
  private final Values values;
  private final Map<String, Node> known = new LinkedHashMap<>();

  /**
   * @param keys every key allowed here
   */
  public Fields(Node node, Collection<String> keys, Problems problems) {
    this.node = node;
    this.problems = problems;
    this.values = new Values(problems);
    for (Node.Entry entry : values.entries(node)) {
      if (keys.contains(entry.key())) {
        known.put(entry.key(), entry.value());
      } else {
        problems.unknown(entry.at(), "unknown-key", entry.key(), keys);
      }
    }
  }

  /** Where the map begins. */
  public Node.At at() {
    return node.at();
  }

  /** The value of a key that may be absent. */
  public Optional<Node> maybe(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /** The value of a key that must be there; its absence is reported. */
  public Optional<Node> need(String key) {
    Optional<Node> value = maybe(key);
    if (value.isEmpty() && node instanceof Node.Mapping) {
      problems.error(node.at(), "missing-key", key);
    }
    return value;
  }

  /** Text that must be there; empty where it is not. */
  public String text(String key) {
    return need(key).map(values::text).orElse("");
  }

  /** Text that may be absent; empty where it is. */
  public String textOrEmpty(String key) {
    return maybe(key).map(values::text).orElse("");
  }

  /** Text that must be there and look like the pattern, which {@code rule} puts in words. */
  public String text(String key, String pattern, String rule) {
    String text = text(key);
    if (!text.isEmpty() && !text.matches(pattern)) {
      maybe(key).ifPresent(n -> problems.error(n.at(), rule, text));
    }
    return text;
  }

  public int whole(String key, int least, int most) {
    return need(key).map(n -> values.whole(n, least, most)).orElse(least);
  }

  public int whole(String key, int least, int most, int fallback) {
    return maybe(key).map(n -> values.whole(n, least, most)).orElse(fallback);
  }

  public boolean truth(String key, boolean fallback) {
    return maybe(key).map(values::truth).orElse(fallback);
  }

  /** The members of a list that must be there and have some. */
  public List<Node> list(String key) {
    return need(key).map(values::filled).orElse(List.of());
  }

  /** The members of a list that may be absent or empty. */
  public List<Node> listOrEmpty(String key) {
    return maybe(key).map(values::list).orElse(List.of());
  }

  /** One of the named choices; the fallback where the key is absent or another word. */
  public <T> T choice(String key, Map<String, T> choices, T fallback) {
    return maybe(key)
        .flatMap(n -> values.word(n, choices.keySet()))
        .map(choices::get)
        .orElse(fallback);
  }
}
