package oit.thai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of persons by the title, rank or degree before them: {@code นายสมชาย ใจดี}, {@code
 * ว่าที่ ร้อยตรี ดร.สมศรี มั่นคง}, {@code Dr. Somsri Mankhong}. Posts that begin like a title
 * (นายก, นายอำเภอ, นายช่าง, นายทะเบียน) and places (บ้านนางรอง) are passed over. Linear; never
 * throws.
 */
public final class ThaiNames {
  /**
   * A person named.
   *
   * @param text as written in the source
   * @param prefix the titles and ranks, folded
   * @param name first name and surname parted by one blank, folded
   */
  public record Name(String text, String prefix, String name, int start, int end) {}

  private static final int MOST_PREFIXES = 4;
  private static final int LONGEST_PART = 32;

  /** Shorter words before a dot are abbreviations. */
  private static final int LEAST_BEFORE_STOP = 4;

  private static final String POST = ThaiText.fold("ตำแหน่ง");

  private final String text;

  private ThaiNames(String folded) {
    this.text = folded;
  }

  public static List<Name> in(CharSequence source) {
    Folded folded = ThaiText.foldKeepingBlanks(source);
    ThaiNames names = new ThaiNames(folded.text());
    List<Name> found = new ArrayList<>();
    int i = 0;
    while (i < names.text.length()) {
      Span span = names.at(i);
      if (span == null) {
        i++;
        continue;
      }
      int start = folded.originalOffset(i);
      int end = folded.originalEnd(span.end);
      String prefix = names.text.substring(i, span.nameStart).strip();
      String name = names.text.substring(span.nameStart, span.end);
      found.add(new Name(source.subSequence(start, end).toString(), prefix, name, start, end));
      i = span.end;
    }
    List<Name> latin = LatinNames.in(source);
    if (!latin.isEmpty()) {
      found.addAll(latin);
      found.sort(Comparator.comparingInt(Name::start));
    }
    return found;
  }

  private record Span(int nameStart, int end) {}

  private @Nullable Span at(int start) {
    int i = prefixesEnd(start);
    if (i < 0) {
      return null;
    }
    int firstEnd = partEnd(i);
    if (firstEnd < 0 || firstEnd >= text.length() || text.charAt(firstEnd) != ' ') {
      return null;
    }
    int surname = firstEnd + 1;
    int surnameEnd = surnameEnd(surname);
    if (surnameEnd < 0 || NameWords.isNoSurname(text, surname)) {
      return null;
    }
    return new Span(i, surnameEnd);
  }

  /** Past the titles and ranks that begin here, or -1. */
  private int prefixesEnd(int start) {
    int i = start;
    NameWords.Place last = NameWords.Place.BEFORE_ANOTHER;
    for (int k = 0; k < MOST_PREFIXES; k++) {
      Lexicon.Hit<NameWords.Place> hit = i < text.length() ? NameWords.prefix(text, i) : null;
      if (hit == null) {
        break;
      }
      boolean misplaced = k == 0 && hit.value() == NameWords.Place.AFTER_ANOTHER;
      if (misplaced
          || NameWords.isPost(text, i)
          || (k == 0 && NameWords.isPartOfWord(text, start))) {
        return -1;
      }
      last = hit.value();
      i = skipBlank(pastDot(i, hit.end()));
    }
    return last == NameWords.Place.BEFORE_ANOTHER ? -1 : i;
  }

  private int surnameEnd(int i) {
    boolean noble = text.startsWith("ณ ", i);
    int from = noble ? i + 2 : i;
    int end = partEnd(from);
    int post = end < 0 ? -1 : text.indexOf(POST, from);
    return post > from && post < end ? post : end;
  }

  /** {@code นาย.สมชาย}: a dot that does not belong to the title. */
  private int pastDot(int start, int end) {
    boolean odd = end < text.length() && text.charAt(end) == '.' && text.charAt(end - 1) != '.';
    return odd && text.indexOf('.', start) == end ? end + 1 : end;
  }

  /** Past one word of Thai letters, or -1 if there is none that can be a name. */
  private int partEnd(int from) {
    if (from >= text.length() || !startsName(text.charAt(from))) {
      return -1;
    }
    int end = from;
    while (end < text.length() && isNameLetter(text.charAt(end)) && end - from <= LONGEST_PART) {
      end++;
    }
    boolean dotted =
        text.startsWith(".", end) && !text.startsWith("..", end) && end - from < LEAST_BEFORE_STOP;
    return end - from >= 2 && end - from <= LONGEST_PART && !dotted ? end : -1;
  }

  private static boolean startsName(char c) {
    return Glyphs.isConsonant(c) || (c >= '\u0E40' && c <= '\u0E44');
  }

  private static boolean isNameLetter(char c) {
    return Glyphs.isThaiLetter(c) && c != 'ๆ' && c != 'ฯ';
  }

  private int skipBlank(int i) {
    return i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
  }
}
