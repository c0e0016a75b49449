package oit.read;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers and dates of a workbook as Excel shows them, with the Thai calendar and Thai digits that
 * a format asks for ({@code [$-107041E]}, {@code [$-D000000]}, {@code bbbb}). Not thread-safe.
 */
final class CellText {
  private static final Pattern LOCALE =
      Pattern.compile("\\[\\$[^\\]-]{0,10}-([0-9A-Fa-f]{1,8})[^\\]]{0,20}\\]");
  private static final Map<Integer, String> THAI_BUILT_IN =
      Map.ofEntries(
          Map.entry(59, "t0"),
          Map.entry(60, "t0.00"),
          Map.entry(61, "t#,##0"),
          Map.entry(62, "t#,##0.00"),
          Map.entry(67, "t0%"),
          Map.entry(68, "t0.00%"),
          Map.entry(71, "d/m/bbbb"),
          Map.entry(72, "d-mmm-bb"),
          Map.entry(73, "d-mmm"),
          Map.entry(74, "mmm-bb"),
          Map.entry(75, "h:mm"),
          Map.entry(76, "h:mm:ss"),
          Map.entry(77, "d/m/bbbb h:mm"),
          Map.entry(78, "mm:ss"),
          Map.entry(81, "d/m/bb"));

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  /** The text of a number under a format; {@code code} may be empty for a built-in one. */
  String of(double value, int format, String code, boolean since1904) {
    String pattern = code.isEmpty() ? builtIn(format) : code;
    boolean thaiDigits = pattern.startsWith("t");
    boolean buddhist = pattern.contains("bb");
    boolean thaiNames = buddhist;
    Matcher locale = LOCALE.matcher(pattern);
    if (locale.find()) {
      long bits = Long.parseLong(locale.group(1), 16);
      thaiDigits |= (bits >> 24 & 0xFF) == 0x0D;
      buddhist |= (bits >> 16 & 0xFF) == 7;
      thaiNames |= (bits & 0xFFFF) == 0x41E;
    }
    String plain = pattern.replaceFirst("^t(?=[0#dmy?])", "");
    String text = format(value, format, plain, since1904, buddhist, thaiNames);
    return thaiDigits ? thaiDigits(text) : text;
  }

  private static String builtIn(int format) {
    String thai = THAI_BUILT_IN.get(format);
    String common = thai == null ? BuiltinFormats.getBuiltinFormat(format) : thai;
    return common == null ? "General" : common;
  }

  private String format(
      double value, int format, String code, boolean since1904, boolean buddhist, boolean thai) {
    String bare = LOCALE.matcher(code).replaceAll("");
    try {
      if (DateUtil.isValidExcelDate(value)
          && (buddhist || DateUtil.isADateFormat(format, bare))
          && !bare.contains("[")) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
        return DatePattern.format(time, bare, buddhist, thai);
      }
      return formatter.formatRawCellContents(value, format, bare, since1904).strip();
    } catch (RuntimeException e) {
      // a format that nobody understands: the bare number says more than nothing
      return formatter.formatRawCellContents(value, 0, "General", since1904);
    }
  }

  private static String thaiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + 0x0E50) : c);
    }
    return out.toString();
  }
}
