package oit.read;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** A date under one of Excel's date formats. */
final class DatePattern {
  private static final int ERA = 543;
  private static final Locale THAI = Locale.of("th");

  private final LocalDateTime time;
  private final String pattern;
  private final int era;
  private final Locale names;
  private final StringBuilder out = new StringBuilder();
  private char before;

  private DatePattern(LocalDateTime time, String pattern, boolean buddhist, boolean thai) {
    this.time = time;
    this.pattern = pattern;
    this.era = buddhist ? ERA : 0;
    this.names = thai ? THAI : Locale.ENGLISH;
  }

  static String format(LocalDateTime time, String code, boolean buddhist, boolean thai) {
    int section = code.indexOf(';');
    String pattern = section < 0 ? code : code.substring(0, section);
    return new DatePattern(time, pattern, buddhist, thai).format();
  }

  private String format() {
    int i = 0;
    while (i < pattern.length()) {
      char c = Character.toLowerCase(pattern.charAt(i));
      int end = i + 1;
      if (c == '"') {
        end = pattern.indexOf('"', i + 1);
        end = end < 0 ? pattern.length() : end + 1;
        out.append(pattern, i + 1, Math.max(i + 1, end - 1));
      } else if (c == '\\' || c == '_' || c == '*') {
        end = Math.min(i + 2, pattern.length());
        out.append(c == '\\' ? pattern.substring(i + 1, end) : " ");
      } else if (c == 'a' && pattern.regionMatches(true, i, "AM/PM", 0, 5)) {
        end = i + 5;
        out.append(time.getHour() < 12 ? "AM" : "PM");
      } else if ("dmybehs".indexOf(c) >= 0) {
        while (end < pattern.length() && Character.toLowerCase(pattern.charAt(end)) == c) {
          end++;
        }
        part(c, end - i, end);
        before = c;
      } else if (c != '@') {
        out.append(pattern.charAt(i));
      }
      i = end;
    }
    return out.toString().strip();
  }

  private void part(char c, int width, int end) {
    switch (c) {
      case 'd' -> day(width);
      case 'm' -> {
        if (before == 'h' || nextIsSeconds(end)) {
          number(time.getMinute(), width);
        } else {
          month(width);
        }
      }
      case 'y', 'e' -> year(time.getYear() + era, c == 'e' ? 4 : width);
      case 'b' -> year(time.getYear() + ERA, width);
      case 'h' -> number(hour(), width);
      default -> number(time.getSecond(), width);
    }
  }

  private void day(int width) {
    switch (width) {
      case 1, 2 -> number(time.getDayOfMonth(), width);
      case 3 -> out.append(time.getDayOfWeek().getDisplayName(TextStyle.SHORT, names));
      default -> out.append(time.getDayOfWeek().getDisplayName(TextStyle.FULL, names));
    }
  }

  private void month(int width) {
    switch (width) {
      case 1, 2 -> number(time.getMonthValue(), width);
      case 3 -> out.append(time.getMonth().getDisplayName(TextStyle.SHORT, names));
      default -> out.append(time.getMonth().getDisplayName(TextStyle.FULL, names));
    }
  }

  private int hour() {
    boolean half = pattern.toUpperCase(Locale.ROOT).contains("AM/PM");
    return half ? (time.getHour() + 11) % 12 + 1 : time.getHour();
  }

  private boolean nextIsSeconds(int end) {
    int i = end;
    while (i < pattern.length() && (pattern.charAt(i) == ':' || pattern.charAt(i) == '.')) {
      i++;
    }
    return i > end && i < pattern.length() && Character.toLowerCase(pattern.charAt(i)) == 's';
  }

  private void year(int year, int width) {
    if (width <= 2) {
      number(year % 100, 2);
    } else {
      out.append(year);
    }
  }

  private void number(int value, int width) {
    out.append(width >= 2 && value < 10 ? "0" : "").append(value);
  }
}
