package oit.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one cell of a {@link Sheet} holds. Text is made harmless when it is made. Immutable. */
public sealed interface Cell {

  Cell EMPTY = new Text("", Tone.PLAIN);

  /** Leads down from the folder. */
  Pattern PATH = Pattern.compile("(?:(?!\\.)[\\p{L}\\p{M}\\p{Nd}._-]+(?:/|$))+(?<!/)");

  /** Background of a cell; never the only sign, the words say it too. */
  enum Tone {
    PLAIN,
    GOOD,
    FAIR,
    OLD,
    BAD,
    UNKNOWN;

    /** The tone of a verdict of an item. */
    public static Tone of(String verdict) {
      return switch (verdict) {
        case "found" -> GOOD;
        case "partial" -> FAIR;
        case "outdated" -> OLD;
        case "missing" -> BAD;
        default -> UNKNOWN;
      };
    }
  }

  /** Words. */
  record Text(String text, Tone tone) implements Cell {}

  /** {@code decimals} are always shown. */
  record Figure(double value, int decimals) implements Cell {}

  /** 0 to 1, shown as percent without decimals. */
  record Share(double value) implements Cell {}

  /** Shown in the Buddhist era. */
  record Time(LocalDateTime time, boolean clock) implements Cell {}

  /** {@code href} is http or https, or a path seen from the workbook. */
  record Link(String href, String text) implements Cell {}

  /** Words in one line. */
  static Cell text(String text) {
    return new Text(PlainText.line(text, PageText.LONG), Tone.PLAIN);
  }

  /** A word with a background. */
  static Cell word(String text, Tone tone) {
    return new Text(PlainText.line(text, PageText.SHORT), tone);
  }

  /** Several lines in one cell. */
  static Cell lines(List<String> lines) {
    int most = PageText.MOST_OF_A_CELL / Math.max(1, lines.size()) - 1;
    return new Text(
        lines.stream()
            .limit(PageText.MOST_OF_A_CELL / 10)
            .map(line -> PlainText.line(line, Math.clamp(most, 9, PageText.LONG)))
            .collect(Collectors.joining("\n")),
        Tone.PLAIN);
  }

  /** A whole number. */
  static Cell number(long number) {
    return new Figure(number, 0);
  }

  /** A score with two decimals; empty for none. */
  static Cell score(@Nullable Double score) {
    return score == null || !Double.isFinite(score) ? EMPTY : new Figure(score, 2);
  }

  /** The day, Bangkok time; what is no ISO time stays text. */
  static Cell day(String isoTime) {
    return time(isoTime, false);
  }

  /** The day and the time of day, Bangkok time; what is no ISO time stays text. */
  static Cell moment(String isoTime) {
    return time(isoTime, true);
  }

  /** The address as a link under its readable form; plain text if it is no web address. */
  static Cell link(String url) {
    WebLink link = WebLink.of(url);
    String href = link.href();
    return href == null || href.length() > Sheet.LONGEST_HREF
        ? text(link.text())
        : new Link(href, link.text());
  }

  /**
   * A file as a link.
   *
   * @param path seen from the workbook, parts as of {@link SafeName}; anything else stays text
   */
  static Cell file(String path) {
    String href =
        Arrays.stream(path.split("/"))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return !PATH.matcher(path).matches() || href.length() > Sheet.LONGEST_HREF
        ? text(path)
        : new Link(href, PlainText.line(path, PageText.SHORT));
  }

  private static Cell time(String isoTime, boolean clock) {
    try {
      LocalDateTime time =
          OffsetDateTime.parse(isoTime)
              .atZoneSameInstant(ZoneId.of("Asia/Bangkok"))
              .toLocalDateTime();
      // spreadsheets know no day before 1900 and none after 9999
      return time.getYear() < 1901 || time.getYear() > 9999
          ? text(isoTime)
          : new Time(time.withNano(0), clock);
    } catch (DateTimeException e) {
      return text(isoTime);
    }
  }
}
