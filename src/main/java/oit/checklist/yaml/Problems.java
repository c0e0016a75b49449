package oit.checklist.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import oit.checklist.yaml.Problem.Severity;

/** Collects everything wrong in one file, so that all of it can be told at once. One thread. */
public final class Problems {

  /** Nobody reads more; it also bounds the memory a broken file can take. */
  static final int LIMIT = 1000;

  private final String file;
  private final Messages messages;
  private final List<Problem> found = new ArrayList<>();

  public Problems(String file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  public void error(Node.At at, String key, Object... arguments) {
    add(Severity.ERROR, at, messages.say(key, arguments));
  }

  public void warning(Node.At at, String key, Object... arguments) {
    add(Severity.WARNING, at, messages.say("advice", messages.say(key, arguments)));
  }

  /** An error about a word that is not among those known, with the nearest one or all of them. */
  public void unknown(Node.At at, String key, String word, Collection<String> known) {
    String hint =
        Nearest.to(word, known)
            .map(near -> messages.say("did-you-mean", near))
            .orElseGet(
                () -> known.isEmpty() ? "" : messages.say("known-here", String.join(", ", known)));
    add(Severity.ERROR, at, messages.say(key, word) + hint);
  }

  private void add(Severity severity, Node.At at, String message) {
    if (found.size() < LIMIT) {
      found.add(new Problem(severity, file, at.line(), at.column(), message));
    }
  }

  /** Whether anything found makes the file unusable. */
  public boolean haveErrors() {
    return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** Everything found, in the order of the file. */
  public List<Problem> list() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  /** Only what makes the file unusable, in the order of the file. */
  public List<Problem> errors() {
    return list().stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }
}
