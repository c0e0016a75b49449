package oit.judge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import oit.thai.ThaiText;

/** Phrases of the checklist, folded once, and as they are shown to people. */
final class Phrases {

  /** Stands for a few words between the parts of a phrase. */
  static final char GAP = '…';

  private static final int MOST_SHOWN = 6;
  private static final int LONGEST_SNIPPET = 160;
  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();
  private static final Map<String, String> BONES = new ConcurrentHashMap<>();

  private Phrases() {}

  static String fold(String phrase) {
    String known = FOLDED.get(phrase);
    return known != null ? known : FOLDED.computeIfAbsent(phrase, p -> Lexicon.SHIPPED.spelt(p));
  }

  /** The skeleton of a folded phrase of the checklist. */
  static String bones(String folded) {
    String known = BONES.get(folded);
    return known != null ? known : BONES.computeIfAbsent(folded, ThaiText::skeleton);
  }

  /** The first few phrases, for a sentence. */
  static String list(List<String> phrases) {
    List<String> words = phrases.stream().filter(Phrases::isWords).toList();
    String shown = String.join(", ", words.subList(0, Math.min(MOST_SHOWN, words.size())));
    return words.size() > MOST_SHOWN ? shown + " …" : shown;
  }

  /** As against what a cell must say alone, or a shape. */
  private static boolean isWords(String phrase) {
    return !phrase.startsWith(Shapes.MARK) && !phrase.startsWith(Shapes.WHOLE_CELL);
  }

  static String shorten(String text) {
    return text.length() <= LONGEST_SNIPPET ? text : text.substring(0, LONGEST_SNIPPET) + "…";
  }
}
