package oit.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/**
 * Times at which something is done: five fields as in crontab (minute, hour, day of month, month,
 * day of week with Sunday 0 or 7), or six or seven as Quartz writes them, seconds first. As in
 * crontab, a day fits if either its day of the month or its day of the week does where both are
 * given.
 *
 * @param text as written
 * @param expressions in Quartz's notation; a moment fits if it fits one of them
 */
public record Cron(String text, List<String> expressions) {

  private static final List<String> DAYS =
      List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

  public Cron {
    expressions = List.copyOf(expressions);
  }

  /**
   * Reads either notation.
   *
   * @throws ParseException saying what is wrong, in English as Quartz says it
   */
  public static Cron of(String text) throws ParseException {
    String[] fields = text.strip().split("\\s+");
    List<String> quartz =
        switch (fields.length) {
          case 5 -> ofCrontab(fields);
          case 6, 7 -> List.of(String.join(" ", fields));
          default -> throw new ParseException(fields.length + " fields instead of 5, 6 or 7", 0);
        };
    for (String expression : quartz) {
      new CronExpression(expression);
    }
    return new Cron(text.strip(), quartz);
  }

  /** The first moment after {@code from}; empty if there is none. */
  public Optional<Instant> next(Instant from, ZoneId zone) {
    return expressions.stream()
        .map(e -> quartz(e, zone).getNextValidTimeAfter(Date.from(from)))
        .filter(Objects::nonNull)
        .map(Date::toInstant)
        .min(Instant::compareTo);
  }

  private static CronExpression quartz(String expression, ZoneId zone) {
    try {
      CronExpression cron = new CronExpression(expression);
      cron.setTimeZone(TimeZone.getTimeZone(zone));
      return cron;
    } catch (ParseException e) {
      throw new IllegalStateException("was read before: " + expression, e);
    }
  }

  private static List<String> ofCrontab(String[] fields) throws ParseException {
    String time = "0 " + fields[0] + " " + fields[1];
    boolean anyDay = fields[2].equals("*") || fields[2].equals("?");
    boolean anyWeekday = fields[4].equals("*") || fields[4].equals("?");
    List<String> expressions = new ArrayList<>();
    if (!anyDay || anyWeekday) {
      String day = fields[2].equals("?") ? "*" : fields[2];
      expressions.add(time + " " + day + " " + fields[3] + " ?");
    }
    if (!anyWeekday) {
      expressions.add(time + " ? " + fields[3] + " " + weekdays(fields[4]));
    }
    return expressions;
  }

  /** Days of the week by name, since Quartz counts them from 1; steps and ranges written out. */
  private static String weekdays(String field) throws ParseException {
    TreeSet<Integer> days = new TreeSet<>();
    for (String part : field.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] step = part.split("/", -1);
      String[] range = step[0].equals("*") ? new String[] {"0", "6"} : step[0].split("-", -1);
      int by = step.length > 1 ? number(step[1]) : 1;
      int from = day(range[0]);
      int to = range.length > 1 ? day(range[1]) : step.length > 1 ? 6 : from;
      // from Friday to Monday goes over the end of the week
      int last = to < from ? to + 7 : to;
      if (step.length > 2 || range.length > 2 || by < 1) {
        throw new ParseException("day of week " + part, 0);
      }
      for (int d = from; d <= last; d += by) {
        days.add(d % 7);
      }
    }
    return days.stream()
        .map(d -> DAYS.get(d).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  private static int day(String text) throws ParseException {
    int named = DAYS.indexOf(text);
    int day = named >= 0 ? named : number(text);
    if (day > 7) {
      throw new ParseException("day of week " + text, 0);
    }
    return day;
  }

  private static int number(String text) throws ParseException {
    if (!text.matches("\\d{1,2}")) {
      throw new ParseException("day of week " + text, 0);
    }
    return Integer.parseInt(text);
  }

  /** The next moments, one after the other. */
  public Stream<Instant> after(Instant from, ZoneId zone) {
    return Stream.iterate(next(from, zone), Optional::isPresent, at -> next(at.get(), zone))
        .map(Optional::get);
  }
}
