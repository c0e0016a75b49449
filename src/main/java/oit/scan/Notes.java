package oit.scan;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import oit.report.GapReport;

/**
 * The report's findings: what was noted on the way, put into a sentence, each once and {@link
 * #MOST_OF_A_KIND} of a kind at most.
 */
final class Notes {

  static final int MOST_OF_A_KIND = 50;

  private final ResourceBundle words;
  private final List<GapReport.Finding> all = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> ofKind = new HashMap<>();

  Notes(Locale locale) {
    words = ResourceBundle.getBundle("oit.scan.messages", locale);
  }

  /** {@code note} is a sentence, or what a kind that has a sentence here fills into it. */
  void add(String kind, String url, String note) {
    if (ofKind.getOrDefault(kind, 0) < MOST_OF_A_KIND && known.add(kind + " " + url + " " + note)) {
      ofKind.merge(kind, 1, Integer::sum);
      String key = "finding." + kind;
      String text =
          words.containsKey(key)
              ? new MessageFormat(words.getString(key), words.getLocale())
                  .format(new Object[] {note})
              : note;
      all.add(new GapReport.Finding(kind, url, text));
    }
  }

  List<GapReport.Finding> all() {
    return List.copyOf(all);
  }
}
