package oit.read;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a server gives a file in {@code Content-Disposition} (RFC 6266, RFC 8187), also as
 * old systems write it: percent-encoded, in encoded words (RFC 2047), or in raw bytes. Of a name
 * whose letters were lost on the way only the ending is left.
 */
final class FileName {
  private static final int LONGEST = 300;
  private static final Pattern EXTENDED =
      Pattern.compile("(?i)\\bfilename\\*\\s*=\\s*\"?([\\w-]{2,40})'[^']{0,20}'([^;\"\\s]+)");
  private static final Pattern PLAIN =
      Pattern.compile("(?i)\\bfilename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"?|([^;]+))");
  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w-]{2,40})\\?([BbQq])\\?([^?]*)\\?=\\s*");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private FileName() {}

  /** The name with its ending, without any folder. */
  static Optional<String> in(String disposition) {
    Matcher extended = EXTENDED.matcher(disposition);
    if (extended.find()) {
      return tidy(percent(extended.group(2), charset(extended.group(1))));
    }
    Matcher plain = PLAIN.matcher(disposition);
    if (!plain.find()) {
      return Optional.empty();
    }
    String name = plain.group(1) != null ? plain.group(1) : plain.group(2).strip();
    name = name.replace("\\\"", "\"");
    if (name.contains("=?")) {
      name = words(name);
    } else if (ESCAPE.matcher(name).find()) {
      name = percent(name, StandardCharsets.UTF_8);
    }
    return tidy(old(Mojibake.repair(name)));
  }

  /** The name without its ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Thai bytes of old charsets may happen to be letters of another script in UTF-8. */
  private static String old(String name) {
    boolean foreign = name.chars().anyMatch(c -> c > 0x24F && (c < 0xE00 || c > 0xE7F));
    if (!foreign || name.indexOf('\uFFFD') >= 0) {
      return name;
    }
    String thai = new String(name.getBytes(StandardCharsets.UTF_8), charset("tis-620"));
    return thai.chars().allMatch(c -> c < 0x7F || (c > 0xE00 && c < 0xE7F)) ? thai : name;
  }

  private static Optional<String> tidy(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (last.indexOf('\uFFFD') >= 0) {
      int dot = last.lastIndexOf('.');
      last = dot < 0 || last.indexOf('\uFFFD', dot) >= 0 ? "" : last.substring(dot);
    }
    String shown = DisplayText.cut(DisplayText.of(last), LONGEST);
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
  }

  private static String words(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word -> Matcher.quoteReplacement(word(word.group(1), word.group(2), word.group(3))));
  }

  private static String word(String charset, String kind, String text) {
    if (kind.equalsIgnoreCase("q")) {
      return percent(text.replace('=', '%').replace('_', ' '), charset(charset));
    }
    try {
      return new String(Base64.getDecoder().decode(text), charset(charset));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String percent(String text, Charset charset) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), charset);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static Charset charset(String name) {
    if (name.matches("(?i)tis-?620|windows-874|iso-8859-11|cp874")) {
      return Charset.forName("x-windows-874");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
