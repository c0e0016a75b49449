import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds all phrases in one pass over a text (Aho and Corasick, 1975). Immutable. */
final class PhraseFinder {

  /** Number of each letter that occurs in a phrase; 0 for all others. */
  private final char[] letters = new char[Character.MAX_VALUE + 1];

  private final int width;
  private final int[] next;
  private final int[] ends;

  PhraseFinder(List<String> phrases) {
    int count = 0;
    for (char c : String.join("", phrases).toCharArray()) {
      if (letters[c] == 0) {
        letters[c] = (char) ++count;
      }
    }
    width = count + 1;
    int most = phrases.stream().mapToInt(String::length).sum() + 1;
    next = new int[most * width];
    ends = new int[most];
    int states = 1;
    for (String phrase : phrases) {
      int state = 0;
      for (char c : phrase.toCharArray()) {
        int at = state * width + letters[c];
        if (next[at] == 0) {
          next[at] = states++;
        }
        state = next[at];
      }
      ends[state]++;
    }
    fallBack(states);
  }

  private void fallBack(int states) {
    int[] shorter = new int[states];
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int state = queue.remove();
      ends[state] += state == 0 ? 0 : ends[shorter[state]];
      for (int letter = 1; letter < width; letter++) {
        int at = state * width + letter;
        int fallback = state == 0 ? 0 : next[shorter[state] * width + letter];
        if (next[at] == 0) {
          next[at] = fallback;
        } else {
          shorter[next[at]] = fallback;
          queue.add(next[at]);
        }
      }
    }
  }

  int count(String text) {
    int found = 0;
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next[state * width + letters[text.charAt(i)]];
      found += ends[state];
    }
    return found;
  }
}
