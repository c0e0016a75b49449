package oit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.thai.ThaiText;

/** The names an agency goes by, to tell its documents from those of its neighbours. */
final class OwnNames {

  private static final String GAP = String.valueOf(Phrases.GAP);
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_LINE = 60;

  /** "ประกาศจังหวัด…": what stands before the name of the office that issued a paper. */
  private static final Pattern ISSUED = Pattern.compile("^(?:ประกาศ|คำสั่ง|คําสั่ง|ระเบียบ)");

  /** Parts of an agency, whose name follows theirs. */
  private static final Pattern UNIT =
      Pattern.compile("^(?:คณะ|ภาควิชา|กอง|สำนัก|ศูนย์|ฝ่าย|กลุ่มงาน|งาน|สถาบัน|วิทยาลัย)");

  /** Another province at the head of a paper or page, no group of provinces. */
  private static final Pattern PROVINCE =
      Pattern.compile(
          "^.{0,24}?(?<!กลุ่ม)(?<!ภาค)จังหวัด(?!ต่าง|อื่น|ที่|ใน|ทุก|และ|มี|ได้|จัด|ของ)([ก-๎]{4,24})");

  /** Offices that schools and hospitals stand under and that have lists of their own. */
  private static final Pattern UPPER =
      Pattern.compile("สำนักงานเขตพื้นที่|สพป\\.|สพม\\.|สำนักงานสาธารณสุขจังหวัด|สสจ\\.");

  private static final int SHORTEST_NAME = 2;
  private static final int LEAST_BONES = 5;
  private static final int LEAST_WHOLE = 6;

  private final List<String> own = new ArrayList<>();

  /** As texts of pages are kept, letters that are confused made one: ราชภัฏ. */
  private final List<String> speltOwn;

  private final List<String> bonesOfOwn;
  private final List<String> texts = new ArrayList<>();
  private final Lexicon lexicon = Lexicon.SHIPPED;
  private final boolean local;
  private final boolean province;

  /**
   * @param homeTitle title of the home page, which names the agency when the list does not
   */
  OwnNames(Subject subject, String homeTitle) {
    province = subject.type().equals("province");
    local = !subject.type().equals("province") && !subject.type().equals("central");
    String unit = unit(subject.name());
    plainName(unit).or(() -> wholeName(unit)).ifPresent(own::add);
    for (String text : List.of(subject.name(), homeTitle)) {
      named(ThaiText.fold(text)).forEach(own::add);
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    speltOwn = own.stream().map(lexicon::spelt).toList();
    bonesOfOwn =
        own.stream().map(ThaiText::skeleton).filter(n -> n.length() >= LEAST_BONES).toList();
  }

  /** A name without that of the agency above it, which follows: คณะ… มหาวิทยาลัย…. */
  private String unit(String name) {
    String[] words = name.strip().split("\\s+");
    for (int i = 1; i < words.length; i++) {
      if (lexicon.agencyTypes().keySet().stream().anyMatch(ThaiText.fold(words[i])::startsWith)) {
        return String.join(" ", Arrays.copyOf(words, i));
      }
    }
    return name;
  }

  /** What follows the type of agency in a name such as จังหวัดเวียงสาคร. */
  private Optional<String> plainName(String name) {
    String folded = ThaiText.fold(name);
    return lexicon.agencyTypes().keySet().stream()
        .filter(folded::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(type -> cut(folded.substring(type.length())))
        .filter(rest -> rest.length() > SHORTEST_NAME);
  }

  /**
   * For an agency whose name begins with no known type; the legal form in brackets is left out. A
   * host stands for a name that nobody knows.
   */
  private static Optional<String> wholeName(String name) {
    return Optional.of(ThaiText.fold(name.replaceAll("\\(.*?\\)", "")))
        .filter(rest -> rest.length() >= LEAST_WHOLE && isThai(rest.charAt(0)));
  }

  /** The title without the agency's name, which most sites put into every title. */
  String strip(String title) {
    String rest = title;
    for (String text : texts) {
      if (rest.length() > text.length()) {
        rest = rest.replace(text, " ");
      }
    }
    return rest;
  }

  /** A folded text with a gap where the agency is named. */
  String without(String folded) {
    String rest = folded;
    for (String name : speltOwn) {
      rest = rest.replace(name, GAP);
    }
    for (String word : lexicon.agencyWords()) {
      rest = rest.replace(word + GAP, GAP);
    }
    return rest;
  }

  /** The name of another agency, if the text names one and never this one. */
  Optional<String> foreign(String text) {
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String folded = ThaiText.fold(text);
    if (own.stream().anyMatch(folded::contains)) {
      return Optional.empty();
    }
    return named(folded).stream()
        .filter(n -> own.stream().noneMatch(o -> n.startsWith(o) || o.startsWith(n)))
        .findFirst();
  }

  /** Whether a heading begins with the name of an office above the agency, such as the province. */
  boolean beginsForeign(String heading) {
    String folded = ISSUED.matcher(ThaiText.fold(heading)).replaceFirst("");
    if (own.isEmpty() || own.stream().anyMatch(folded::contains)) {
      return false;
    }
    return local
        ? lexicon.foreignStarts().stream().anyMatch(folded::startsWith)
        : province && PROVINCE.matcher(folded).find();
  }

  /** Whether a title names the office above a school or hospital, and not itself. */
  boolean isOfOfficeAbove(String title) {
    String folded = ThaiText.fold(title);
    return !own.isEmpty()
        && own.stream().noneMatch(folded::contains)
        && UPPER.matcher(folded).find();
  }

  /** Whether a line is the name of an agency, its own or another's. */
  boolean beginsWithAgency(String line) {
    String folded = ThaiText.fold(line);
    return folded.length() <= LONGEST_LINE
        && (lexicon.agencyWords().stream().anyMatch(folded::startsWith) || isUnitOfAgency(line));
  }

  /** คณะ… มหาวิทยาลัย…: a part before the whole. */
  private boolean isUnitOfAgency(String line) {
    String[] words = line.strip().split("\\s+");
    return words.length > 1
        && UNIT.matcher(ThaiText.fold(words[0])).find()
        && lexicon.agencyWords().stream().anyMatch(ThaiText.fold(words[1])::startsWith);
  }

  /** Whether a label says that its link belongs to some other office or agency. */
  boolean isOthers(String label) {
    String folded = ThaiText.fold(label);
    return own.stream().noneMatch(folded::contains)
        && (foreign(label).isPresent()
            || lexicon.otherOffices().stream().anyMatch(folded::contains));
  }

  /** Whether the agency is named, marks lost or moved forgiven. */
  boolean isNamedIn(String folded) {
    if (own.stream().anyMatch(folded::contains) || speltOwn.stream().anyMatch(folded::contains)) {
      return true;
    }
    if (bonesOfOwn.isEmpty()) {
      return false;
    }
    String bones = ThaiText.skeleton(folded);
    return bonesOfOwn.stream().anyMatch(bones::contains);
  }

  /** Proper names that follow a word such as อบต.; cut where the name must end. */
  private List<String> named(String folded) {
    List<String> found = new ArrayList<>();
    for (String word : lexicon.agencyWords()) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        int from = at + word.length();
        int to = from;
        while (to < folded.length() && to - from < LONGEST_NAME && isThai(folded.charAt(to))) {
          to++;
        }
        String name = cut(folded.substring(from, to));
        if (name.length() > SHORTEST_NAME && lexicon.deeds().stream().noneMatch(name::startsWith)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private String cut(String name) {
    int end = name.length();
    for (String stop : lexicon.nameEnds()) {
      int at = name.indexOf(stop);
      if (at >= 0 && at < end) {
        end = at;
      }
    }
    return name.substring(0, end);
  }

  private static boolean isThai(char c) {
    return c >= 'ก' && c <= '๎';
  }
}
