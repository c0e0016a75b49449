package oit.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons in Latin letters by the title before them, as English pages write them:
 * {@code Mrs. Somsri Mankhong}, {@code Asst. Prof. Dr. Piti Yindee}, {@code Pol. Lt. Col. Mana Na
 * Nakhon}. Linear; never throws.
 */
final class LatinNames {
  private static final String ACADEMIC =
      "(?:assoc(?:iate|\\.)? ?|asst\\.? ?|assist(?:ant|\\.) ?)?prof(?:essor\\b|\\.)";
  private static final String RANK =
      "(?:pol\\. ?)?(?:(?:maj|lt|brig|adm|sub)\\.? ?)?(?:gen|col|maj|capt|lt|cdr|sgt)\\.";
  private static final String TITLE =
      "(?:mrs?\\b\\.?|ms\\.|miss\\b|dr\\b\\.?|" + ACADEMIC + "|" + RANK + "|m\\.[lr]\\.)";
  private static final String PART =
      "(?:\\p{Lu}\\p{Ll}{1,24}(?:-?\\p{L}\\p{Ll}{1,24})?|\\p{Lu}{2,25})";
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?<title>(?i:(?:(?:acting|act\\.) )?"
              + TITLE
              + "(?: ?"
              + TITLE
              + "){0,3})) ?(?<first>"
              + PART
              + ") (?:\\p{Lu}\\. )?(?<last>(?:[Nn]a |NA |[Dd]e )?"
              + PART
              + ")(?![\\p{L}])");

  /** What stands behind a title in the names of places and prizes, or behind a first name alone. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "hospital",
          "company",
          "road",
          "street",
          "school",
          "foundation",
          "building",
          "university",
          "college",
          "office",
          "department",
          "clinic",
          "center",
          "centre",
          "hall",
          "award",
          "prize",
          "museum",
          "library",
          "universe",
          "thailand",
          "world",
          "grand",
          "director",
          "mayor",
          "chief",
          "deputy",
          "president",
          "secretary",
          "manager",
          "chairman",
          "governor",
          "head",
          "tel",
          "phone",
          "position",
          "mobile",
          "email",
          "and",
          "the",
          "of",
          "who",
          "was",
          "has");

  private LatinNames() {}

  static List<ThaiNames.Name> in(CharSequence text) {
    List<ThaiNames.Name> found = new ArrayList<>();
    if (!hasCapital(text)) {
      return found;
    }
    String plain = text.toString().replace('\u00A0', ' ');
    Matcher names = NAME.matcher(plain);
    while (names.find()) {
      String first = names.group("first");
      String last = names.group("last");
      if (isName(first) && isName(last)) {
        found.add(
            new ThaiNames.Name(
                text.subSequence(names.start(), names.end()).toString(),
                fold(names.group("title")),
                fold(first + " " + last),
                names.start(),
                names.end()));
      }
    }
    return found;
  }

  private static boolean isName(String word) {
    return !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String fold(String text) {
    return ThaiText.foldKeepingBlanks(text).text().strip();
  }

  /** Most texts are in Thai: a cheap look first. */
  private static boolean hasCapital(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return true;
      }
    }
    return false;
  }
}
