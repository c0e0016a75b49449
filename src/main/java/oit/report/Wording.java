package oit.report;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of the reports in one language, from {@code oit/report/messages_*.properties}. Public
 * for the page templates. Immutable.
 */
public final class Wording {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;

  private final List<ResourceBundle> bundles;
  private final String language;

  private Wording(List<ResourceBundle> bundles, String language) {
    this.bundles = bundles;
    this.language = language;
  }

  /** Thai unless the language is {@code en}. */
  public static Wording in(String language) {
    String known = language.equals("en") ? "en" : "th";
    return new Wording(List.of(bundle("oit.report.messages", known)), known);
  }

  /** The same words, and those of another bundle, which win. */
  public Wording with(String bundle) {
    return new Wording(List.of(bundle(bundle, language), bundles.getLast()), language);
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(
        name,
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** {@code th} or {@code en}. */
  public String language() {
    return language;
  }

  /** The sentence for a key, filled in. */
  public String say(String key, Object... arguments) {
    ResourceBundle from =
        bundles.stream().filter(b -> b.containsKey(key)).findFirst().orElse(bundles.getLast());
    return new MessageFormat(from.getString(key), Locale.ROOT).format(arguments);
  }

  /** Whether there is such a sentence. */
  public boolean knows(String key) {
    return bundles.stream().anyMatch(b -> b.containsKey(key));
  }

  /** A score with two decimals. */
  public String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  /** A whole number with commas. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A length of time in minutes and seconds. */
  public String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? say("duration.seconds", number(whole))
        : say("duration.minutes", number(whole / 60), number(whole % 60));
  }

  /** The day in the Buddhist era, Bangkok time; what is no ISO time comes back as it is. */
  public String day(String isoTime) {
    try {
      return day(OffsetDateTime.parse(isoTime).atZoneSameInstant(BANGKOK));
    } catch (DateTimeException e) {
      return PlainText.line(isoTime);
    }
  }

  /** The day and the time of day, as {@link #day(String)}. */
  public String dayAndTime(String isoTime) {
    try {
      ZonedDateTime time = OffsetDateTime.parse(isoTime).atZoneSameInstant(BANGKOK);
      String clock = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
      return say("date.time", day(time), clock);
    } catch (DateTimeException e) {
      return PlainText.line(isoTime);
    }
  }

  private String day(ZonedDateTime time) {
    return day(time.toLocalDate());
  }

  /** The day in the Buddhist era. */
  String day(LocalDate day) {
    return say(
        "date.full",
        Integer.toString(day.getDayOfMonth()),
        say("month." + day.getMonthValue()),
        Integer.toString(day.getYear() + BUDDHIST_ERA));
  }

  /** The day in Bangkok; null for what is no ISO time. */
  static @Nullable LocalDate bangkokDay(String isoTime) {
    try {
      return OffsetDateTime.parse(isoTime).atZoneSameInstant(BANGKOK).toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
