package oit.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.report.TextWidth;

/** Text in terminal columns; Thai vowels and tone marks above and below take no column. */
final class Columns {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Locale THAI = Locale.forLanguageTag("th");

  private Columns() {}

  /** Lines of rows whose cells stand below each other; no blanks at the end of a line. */
  static List<String> table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().mapToInt(r -> TextWidth.of(r.get(c))).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row ->
            IntStream.range(0, row.size())
                .mapToObj(c -> TextWidth.pad(row.get(c), widths[c]))
                .collect(Collectors.joining("  "))
                .stripTrailing())
        .toList();
  }

  /**
   * Lines no wider than {@code width}, broken between words; a longer word stands alone, and a web
   * address is one word.
   */
  static List<String> wrap(String text, int width) {
    BreakIterator breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Matcher address = ADDRESS.matcher(text);
    int addressEnd = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to > addressEnd && address.find(from) && address.start() < to) {
        addressEnd = address.end();
      }
      if (to < addressEnd) {
        continue;
      }
      String word = text.substring(from, to);
      if (!line.isEmpty() && TextWidth.of(line + word.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
      from = to;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
