package oit.checklist.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.checklist.yaml.Node.Scalar;

/**
 * Reads single nodes as the type wanted. What does not fit is reported and read as an empty value,
 * so that the rest of the file is still checked.
 */
public final class Values {

  private final Problems problems;

  public Values(Problems problems) {
    this.problems = problems;
  }

  /** Text with something in it. */
  public String text(Node node) {
    if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT) {
      if (scalar.text().isBlank()) {
        problems.error(node.at(), "empty-text");
      }
      return scalar.text().strip();
    }
    boolean number = node instanceof Scalar scalar && scalar.type() != Scalar.Type.NOTHING;
    problems.error(node.at(), number ? "wants-quoted-text" : "wants-text");
    return "";
  }

  /** A whole number from {@code least} to {@code most}; {@code least} where it is none. */
  public int whole(Node node, int least, int most) {
    if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.WHOLE_NUMBER) {
      Optional<Integer> number = parse(scalar.text());
      if (number.isPresent() && number.get() >= least && number.get() <= most) {
        return number.get();
      }
    }
    problems.error(node.at(), "wants-whole-number", least, most);
    return least;
  }

  private static Optional<Integer> parse(String digits) {
    try {
      return Optional.of(Integer.valueOf(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public boolean truth(Node node) {
    if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.TRUTH) {
      return scalar.text().equals("true");
    }
    problems.error(node.at(), "wants-truth");
    return false;
  }

  /** One word of a fixed set; nothing where it is another. */
  public Optional<String> word(Node node, Collection<String> known) {
    if (!(node instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING) {
      problems.error(node.at(), "wants-word", String.join(", ", known));
      return Optional.empty();
    }
    if (!known.contains(scalar.text())) {
      problems.unknown(node.at(), "unknown-word", scalar.text(), known);
      return Optional.empty();
    }
    return Optional.of(scalar.text());
  }

  /** Words of a fixed set, at least one, none twice. */
  public List<String> words(Node node, Collection<String> known) {
    List<String> words =
        filled(node).stream().map(n -> word(n, known)).flatMap(Optional::stream).toList();
    if (words.stream().distinct().count() < words.size()) {
      problems.error(node.at(), "word-twice");
    }
    return words.stream().distinct().toList();
  }

  /** The members of a list, which may be empty. */
  public List<Node> list(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    problems.error(node.at(), "wants-list");
    return List.of();
  }

  /** The members of a list that must have some. */
  public List<Node> filled(Node node) {
    List<Node> members = list(node);
    if (members.isEmpty() && node instanceof Node.Sequence) {
      problems.error(node.at(), "empty-list");
    }
    return members;
  }

  /** The entries of a map, without repeated keys. */
  public List<Node.Entry> entries(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.error(node.at(), "wants-map");
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    return mapping.entries().stream()
        .filter(e -> {
          boolean first = seen.add(e.key());
          if (!first) {
            problems.error(e.at(), "key-twice", e.key());
          }
          return first;
        })
        .toList();
  }
}
