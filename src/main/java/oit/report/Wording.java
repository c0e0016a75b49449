package oit.report;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the reports in one language, from {@code oit/report/messages_*.properties}. Public
 * for the page templates. Immutable.
 */
public final class Wording {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;

  private final ResourceBundle bundle;
  private final String language;

  private Wording(ResourceBundle bundle, String language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** Thai unless the language is {@code en}. */
  public static Wording in(String language) {
    String known = language.equals("en") ? "en" : "th";
    return new Wording(
        ResourceBundle.getBundle(
            "oit.report.messages",
            Locale.of(known),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        known);
  }

  /** {@code th} or {@code en}. */
  public String language() {
    return language;
  }

  /** The sentence for a key, filled in. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }

  String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? say("duration.seconds", number(whole))
        : say("duration.minutes", number(whole / 60), number(whole % 60));
  }

  /** The day in the Buddhist era, Bangkok time; what is no ISO time comes back as it is. */
  String day(String isoTime) {
    try {
      return day(OffsetDateTime.parse(isoTime).atZoneSameInstant(BANGKOK));
    } catch (DateTimeException e) {
      return PlainText.line(isoTime);
    }
  }

  String dayAndTime(String isoTime) {
    try {
      ZonedDateTime time = OffsetDateTime.parse(isoTime).atZoneSameInstant(BANGKOK);
      String clock = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
      return say("date.time", day(time), clock);
    } catch (DateTimeException e) {
      return PlainText.line(isoTime);
    }
  }

  private String day(ZonedDateTime time) {
    return say(
        "date.full",
        Integer.toString(time.getDayOfMonth()),
        say("month." + time.getMonthValue()),
        Integer.toString(time.getYear() + BUDDHIST_ERA));
  }
}
