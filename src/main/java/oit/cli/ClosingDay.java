package oit.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import oit.thai.Mention;
import oit.thai.TimeMentions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a day as people write it: {@code 2027-04-30}, {@code 2570-04-30}, {@code 30/4/2570}, {@code
 * 30 เม.ย. 2570}, in Thai or Arabic digits.
 */
final class ClosingDay implements ITypeConverter<LocalDate> {

  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_BUDDHIST = 2400;
  private static final int LONGEST = 40;

  @Override
  public LocalDate convert(String value) {
    String text = value.strip();
    LocalDate day = iso(text);
    if (day != null) {
      return day;
    }
    List<Mention> mentions = text.length() > LONGEST ? List.of() : TimeMentions.in(text);
    if (mentions.size() == 1
        && mentions.getFirst() instanceof Mention.DateMention(int start, int end, LocalDate date)
        && start == 0
        && end == text.length()) {
      return date;
    }
    throw new TypeConversionException("not a day");
  }

  private static @Nullable LocalDate iso(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= FIRST_BUDDHIST ? day.minusYears(BUDDHIST_ERA) : day;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
