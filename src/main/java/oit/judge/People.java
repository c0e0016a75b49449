package oit.judge;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oit.checklist.check.Check;
import oit.checklist.check.Check.People.Detail;
import oit.thai.Emails;
import oit.thai.Phones;
import oit.thai.ThaiText;

/** Whether a page shows the persons asked for, each with post, picture and a way to reach them. */
final class People {

  /** {@code ต่อ 101} behind the one number of the office; the name of a LINE account. */
  private static final Pattern OTHER_CONTACT =
      Pattern.compile(
          "(?:ต่อ|ภายใน|ext\\.?) ?:? ?[0-9]{2,5}(?![0-9])|line ?id|id ?line|ไลน์ ?(?:ไอดี|:)");

  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_VACANCY = 80;
  private static final String SIGNS = "-()[]*.,:–—";
  private static final Set<String> VACANCIES =
      Lexicon.SHIPPED.vacancies().stream()
          .map(People::withoutSigns)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern VACANT =
      Pattern.compile(
          "^ว่าง(?:เดิม|[0-9]+อัตรา|\\((?:รอ|อยู่|กำลัง))|[-(–—:\\[]ว่าง(?:เดิม)?(?:[-)–—\\]]|$)"
              + "|ต[ำา]?แหน่งว่าง|อัตราว่าง|^[-(]*(?:ยัง)?ไม่มีผู้ดำรงตำแหน่ง"
              + "|^[-(]*อยู่ระหว่าง(?:การ)?สรรหา");

  /** Calls for people to fill a post speak of vacancies without showing one. */
  private static final Pattern NOTICE = Pattern.compile("^(?:ประกาศ|รับ|การ|บัญชี|รายงาน|แผน)");

  private final Piece piece;
  private final Persons persons;
  private final BitSet asked;
  private final Map<Detail, BitSet> details = new EnumMap<>(Detail.class);

  private People(Piece piece, List<String> posts) {
    this.piece = piece;
    persons = piece.text().persons(() -> new Persons(piece));
    Predicate<String> post =
        text -> posts.stream().anyMatch(p -> Posts.names(Phrases.fold(text), p));
    BitSet headed =
        persons.under(text -> post.test(text) && posts.stream().anyMatch(p -> opens(text, p)));
    BitSet beside = persons.having(post);
    asked = headed.cardinality() > beside.cardinality() ? headed : beside;
    BitSet named = persons.having(People::namesPost);
    named.or(headed);
    details.put(Detail.NAME, Persons.all(persons.size()));
    details.put(Detail.POST, named);
    details.put(Detail.CONTACT, persons.having(People::isContact));
    details.put(Detail.PHOTO, persons.photos());
  }

  /** Whether a heading is the post itself, behind no more than its number. */
  private static boolean opens(String heading, String post) {
    int at = Phrases.fold(heading).indexOf(post);
    return at >= 0 && at <= LONGEST_NUMBER;
  }

  private static boolean namesPost(String text) {
    return Lexicon.SHIPPED.postWords().stream().anyMatch(Phrases.fold(text)::contains);
  }

  private static boolean isContact(String text) {
    return !Phones.in(text).isEmpty()
        || !Emails.in(text).isEmpty()
        || OTHER_CONTACT.matcher(ThaiText.foldKeepingBlanks(text).text()).find();
  }

  /** Looks through the pieces of a cluster for the one that shows most people. */
  static Finder in(Cluster cluster) {
    return new Finder(cluster);
  }

  record Finder(Cluster cluster) {

    Outcome check(Check.People check) {
      List<String> posts = check.posts().stream().map(Phrases::fold).toList();
      Outcome best = null;
      for (Piece piece : cluster.pieces()) {
        Outcome outcome = new People(piece, posts).check(check);
        if (best == null || outcome.share() > best.share()) {
          best = outcome;
        }
      }
      if (best == null || (!best.isMet() && cluster.hasUnreadable() && best.share() < 0.5)) {
        return Outcome.unverifiable(cluster.unread("element.picture-only"));
      }
      return best;
    }
  }

  private Outcome check(Check.People check) {
    int shown = 0;
    for (int i = 0; i < persons.size(); i++) {
      if (check.posts().isEmpty() || asked.get(i)) {
        shown++;
      }
    }
    if (shown < check.atLeast()) {
      return Outcome.unmet(
          0.5 * shown / check.atLeast(),
          Reason.of(
              "element.people-few", "" + shown, "" + check.atLeast(), Phrases.list(check.posts())));
    }
    String people = "" + shown;
    return lacking(check.details())
        .orElseGet(() ->
            Outcome.met(
                piece.page().url(),
                persons.size() == 0 ? "" : persons.words(0),
                Reason.of("element.people", people)));
  }

  private Optional<Outcome> lacking(Set<Detail> wanted) {
    for (Detail detail : Detail.values()) {
      if (!wanted.contains(detail)) {
        continue;
      }
      BitSet have = details.getOrDefault(detail, new BitSet());
      int needed = 0;
      int there = 0;
      String without = "";
      for (int i = 0; i < persons.size(); i++) {
        boolean spared = persons.isVacant(i) && detail != Detail.POST;
        if (spared || (!asked.isEmpty() && !asked.get(i))) {
          continue;
        }
        needed++;
        if (have.get(i)) {
          there++;
        } else if (without.isEmpty()) {
          without = persons.words(i);
        }
      }
      if (there < needed) {
        return Optional.of(
            Outcome.unmet(
                0.5 + 0.4 * there / needed,
                Reason.of(
                    "element.people-without-" + detail.name().toLowerCase(Locale.ROOT),
                    without,
                    "" + (needed - there),
                    "" + needed)));
      }
    }
    return Optional.empty();
  }

  static boolean isVacant(String text) {
    if (text.length() >= LONGEST_VACANCY) {
      return false;
    }
    String folded = ThaiText.fold(text);
    // no expression for a vacancy is without one of these
    boolean may = folded.contains("ว่าง") || folded.contains("ไม่มีผู้ดำรง");
    return VACANCIES.contains(withoutSigns(folded))
        || (may && VACANT.matcher(folded).find() && !NOTICE.matcher(folded).find());
  }

  private static String withoutSigns(String folded) {
    StringBuilder plain = null;
    for (int i = 0; i < folded.length(); i++) {
      boolean sign = SIGNS.indexOf(folded.charAt(i)) >= 0;
      if (sign && plain == null) {
        plain = new StringBuilder(folded).delete(i, folded.length());
      } else if (!sign && plain != null) {
        plain.append(folded.charAt(i));
      }
    }
    return plain == null ? folded : plain.toString();
  }
}
