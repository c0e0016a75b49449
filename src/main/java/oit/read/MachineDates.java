package oit.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page was last changed, as it tells machines: Open Graph ({@code
 * article:modified_time}) and schema.org in JSON-LD ({@code dateModified}); the day of publishing
 * where there is no other. No visitor sees it, so it is no evidence of anything.
 */
final class MachineDates {
  private static final List<String> CARD =
      List.of("article:modified_time", "og:updated_time", "article:published_time");
  private static final List<String> LINKED = List.of("\"dateModified\"", "\"datePublished\"");
  private static final Pattern DAY =
      Pattern.compile("\\s{0,9}:\\s{0,9}\"([12][0-9]{3})-([01][0-9])-([0-3][0-9])");
  private static final int LONGEST = 60;
  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_TAG = 300;

  private MachineDates() {}

  /**
   * @param markup of the page, in which nothing is looked for but the two names of JSON-LD
   */
  static @Nullable LocalDate in(Document page, String markup) {
    LocalDate found = null;
    int best = CARD.size();
    for (Element meta : page.head().children()) {
      int rank = meta.normalName().equals("meta") ? CARD.indexOf(meta.attr("property")) : -1;
      if (rank >= 0 && rank < best) {
        LocalDate day = day(": \"" + meta.attr("content"));
        best = day == null ? best : rank;
        found = day == null ? found : day;
      }
    }
    return found == null ? linked(markup) : found;
  }

  private static @Nullable LocalDate linked(String markup) {
    for (String name : LINKED) {
      int at = markup.indexOf(name);
      if (at >= 0 && isLinkedData(markup, at)) {
        int from = at + name.length();
        LocalDate day = day(markup.substring(from, Math.min(markup.length(), from + LONGEST)));
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static boolean isLinkedData(String markup, int at) {
    int script = markup.lastIndexOf("<script", at);
    int end = script < 0 ? -1 : markup.indexOf('>', script);
    return end > 0
        && end < Math.min(at, script + LONGEST_TAG)
        && markup.substring(script, end).contains("ld+json");
  }

  private static @Nullable LocalDate day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.lookingAt()) {
      return null;
    }
    int year = Integer.parseInt(day.group(1));
    int common = year > LAST_YEAR ? year - BUDDHIST_ERA : year;
    if (common < FIRST_YEAR || common > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(common, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
