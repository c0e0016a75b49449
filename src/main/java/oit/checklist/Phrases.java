package oit.checklist;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.Values;

/**
 * Reads lists of phrases, with {@code @term} replaced by the phrases of that term. A term may use
 * the terms above it.
 */
final class Phrases {

  /** Phrases in one list; more is a mistake or an attack. */
  static final int MOST = 1000;

  static final Pattern TERM_NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** Words on both sides of each ellipsis. */
  private static final Pattern PHRASE = Pattern.compile("\\s*[^…\\s][^…]*(…\\s*[^…\\s][^…]*)*+");

  private final Problems problems;
  private final Values values;
  private final Map<String, List<String>> terms = new LinkedHashMap<>();
  private final Map<String, Node.At> unused = new LinkedHashMap<>();

  Phrases(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
  }

  /** Takes the {@code terms} of the file. */
  void define(Node node) {
    for (Node.Entry entry : values.entries(node)) {
      if (!TERM_NAME.matcher(entry.key()).matches()) {
        problems.error(entry.at(), "bad-term-name", entry.key());
      }
      terms.put(entry.key(), filled(entry.value()));
      unused.put(entry.key(), entry.at());
    }
  }

  /** A list with at least one phrase. */
  List<String> filled(Node node) {
    return read(node, values.filled(node));
  }

  /** A list of phrases that may be empty. */
  List<String> any(Node node) {
    return read(node, values.list(node));
  }

  /** The terms that no list of phrases has used so far, with their places. */
  Map<String, Node.At> unused() {
    return unused;
  }

  private List<String> read(Node list, List<Node> members) {
    Set<String> phrases = new LinkedHashSet<>();
    Set<String> written = new HashSet<>();
    for (Node member : members) {
      String text = values.text(member);
      if (!text.isEmpty() && !written.add(text)) {
        problems.warning(member.at(), "phrase-twice", text);
      }
      phrases.addAll(text.startsWith("@") ? term(member, text) : phrase(member, text));
    }
    if (phrases.size() > MOST) {
      problems.error(list.at(), "too-many-phrases", MOST);
      return List.of();
    }
    return List.copyOf(phrases);
  }

  private List<String> phrase(Node node, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (!PHRASE.matcher(text).matches()) {
      problems.error(node.at(), "bare-ellipsis", text);
    }
    return List.of(text);
  }

  private List<String> term(Node node, String text) {
    String name = text.substring(1);
    List<String> phrases = terms.get(name);
    if (phrases == null) {
      problems.unknown(
          node.at(), "unknown-term", text, terms.keySet().stream().map(n -> "@" + n).toList());
      return List.of();
    }
    unused.remove(name);
    return phrases;
  }
}
