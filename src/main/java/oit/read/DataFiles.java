package oit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that only the data in a script names, as lists do that a script draws; each with the
 * Thai words that stand beside it in the same record.
 */
final class DataFiles {
  private static final int MAX_SCRIPT = 2_000_000;
  private static final int MOST = 300;
  private static final int NEAR = 600;
  private static final Pattern ENDING =
      Pattern.compile("\\.(?:pdf|docx?|xlsx?)(?=[\"'])", Pattern.CASE_INSENSITIVE);
  private static final Pattern THAI_WORDS =
      Pattern.compile("[\"']((?:[^\"'\\\\{}]|\\\\.){0,300})[\"'](?!\\s*:)");

  private DataFiles() {}

  /**
   * A document.
   *
   * @param label may be empty
   */
  record Named(String address, String label) {}

  static List<Named> in(String script) {
    if (script.length() > MAX_SCRIPT || !mayName(script)) {
      return List.of();
    }
    Map<String, String> files = new LinkedHashMap<>();
    Matcher ending = ENDING.matcher(script);
    while (ending.find() && files.size() < MOST) {
      int start = start(script, ending.start(), script.charAt(ending.end()));
      if (start < 0) {
        continue;
      }
      String address = Expression.at(script, start, new HashMap<>()).text();
      if (address != null && !address.isBlank()) {
        files.putIfAbsent(address, label(script, start, ending.end()));
      }
    }
    List<Named> named = new ArrayList<>();
    files.forEach((address, label) -> named.add(new Named(address, label)));
    return named;
  }

  private static boolean mayName(String script) {
    return script.contains(".pdf")
        || script.contains(".doc")
        || script.contains(".xls")
        || script.contains(".PDF");
  }

  private static int start(String script, int end, char quote) {
    for (int i = end; i >= 0 && end - i < NEAR; i--) {
      char c = script.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '\n' || c == '<' || c == '{') {
        return -1;
      }
    }
    return -1;
  }

  private static String label(String script, int start, int end) {
    int from = Math.max(script.lastIndexOf('{', start), start - NEAR);
    int close = script.indexOf('}', end);
    int to = Math.min(close < 0 ? script.length() : close, end + NEAR);
    String record = script.substring(Math.max(0, from), to);
    Matcher words = THAI_WORDS.matcher(record);
    while (words.find()) {
      String text = Expression.at(record, words.start(), Map.of()).text();
      if (text != null && text.chars().anyMatch(c -> c >= '\u0E01' && c <= '\u0E5B')) {
        return text;
      }
    }
    return "";
  }
}
