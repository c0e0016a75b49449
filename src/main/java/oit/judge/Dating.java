package oit.judge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oit.checklist.Element.PeriodRule;
import oit.judge.Timing.Standing;
import oit.thai.FiscalYear;
import oit.thai.Mention;
import oit.thai.Mention.DateMention;
import oit.thai.Mention.PeriodMention;
import oit.thai.ThaiText;

/**
 * Dates evidence: what a document says of itself comes before what a link says of it, a title
 * before the running text, and the years of laws count for nothing. The fiscal year runs from 1
 * October of the year before.
 */
final class Dating {

  private static final List<List<String>> HALF_YEAR =
      List.of(
          List.of("ตุลาคม", "ต.ค."),
          List.of("พฤศจิกายน", "พ.ย."),
          List.of("ธันวาคม", "ธ.ค."),
          List.of("มกราคม", "ม.ค."),
          List.of("กุมภาพันธ์", "ก.พ."),
          List.of("มีนาคม", "มี.ค."));

  /** Words of titles of things made anew for each year or span of years. */
  private static final List<String> YEARLY = List.of("แผน", "ประจำปี", "ปีงบ", "รายงาน");

  /** Stands in whatever {@link #UNTIL_CHANGED} finds, and in hardly a text. */
  private static final String UNTIL = "จนกว่า";

  private static final Pattern UNTIL_CHANGED =
      Pattern.compile(
          "เป็นต้นไปจนกว่า"
              + "|จนกว่าจะ(?:ได้)?(?:มี)?(?:การ|ประกาศ|คําสั่ง|คำสั่ง|ระเบียบ|หลักเกณฑ์|ฉบับ)*"
              + "(?:ใหม่)?(?:เปลี่ยน|ยกเลิก|แก้ไข|ปรับปรุง|เป็นอย่างอื่น|ใหม่|ฉบับใหม่)");

  /** How the day is written on which a rule takes effect or is announced. */
  private static final Pattern EFFECT =
      Pattern.compile(
          "มีผล(?:บังคับ)?(?:ใช้)?(?:บังคับ)?\\s*(?:ตั้งแต่|เมื่อ)|(?:ประกาศ|สั่ง|ให้ไว้)\\s*ณ\\s*วัน");

  private static final int LONGEST_EFFECT = 16;

  /** Years after which a rule without an end is no longer taken to be in force. */
  private static final int OLDEST_RULE = 15;

  private static final int OPENING = 450;
  private static final int MONTHS_OF_HALF = 6;

  private final FiscalYear fiscalYear;
  private final Site site;

  Dating(Site site, int fiscalYear) {
    this.site = site;
    this.fiscalYear = new FiscalYear(fiscalYear);
  }

  /** The timing of a whole cluster: its documents decide; a page alone speaks for itself. */
  Timing of(PeriodRule rule, Cluster cluster, List<String> labelYears) {
    if (rule == PeriodRule.NONE || rule == PeriodRule.CURRENT) {
      return Timing.of(Standing.RIGHT, Set.of());
    }
    List<Timing> files = new ArrayList<>();
    List<Timing> pages = new ArrayList<>();
    List<String> nearer = withPage(cluster, labelYears);
    for (Piece piece : cluster.pieces()) {
      boolean file = piece.page().isFile();
      (file ? files : pages).add(of(rule, piece, file ? nearer : labelYears));
    }
    Timing decided = decide(files, pages);
    if (rule == PeriodRule.FIRST_HALF && decided.standing() == Standing.INCOMPLETE) {
      return together(cluster, labelYears, decided);
    }
    return decided;
  }

  /** Of a file that says little itself the page that holds it knows more than the index does. */
  private List<String> withPage(Cluster cluster, List<String> labelYears) {
    List<Piece> pieces = cluster.pieces();
    if (pieces.size() < 2
        || !pieces.getFirst().page().isHtml()
        || pieces.stream().noneMatch(p -> p.page().isFile())) {
      return labelYears;
    }
    return Stream.concat(titles(pieces.getFirst()).stream(), labelYears.stream()).toList();
  }

  private static Timing decide(List<Timing> files, List<Timing> pages) {
    if (!files.isEmpty()) {
      Timing best = Timing.best(files);
      if (best.standing() != Standing.UNKNOWN || pages.isEmpty()) {
        return best;
      }
    }
    return pages.isEmpty() ? Timing.of(Standing.UNKNOWN, Set.of()) : Timing.best(pages);
  }

  /** Monthly reports in files of their own cover the half year together. */
  private Timing together(Cluster cluster, List<String> labelYears, Timing alone) {
    Times all = new Times(List.of());
    for (Piece piece : cluster.pieces()) {
      all = all.and(content(piece)).and(site.times(piece.label()));
    }
    for (String label : labelYears) {
      all = all.and(site.times(label));
    }
    Set<YearMonth> months = all.monthsOf(fiscalYear.firstHalf(), fiscalYear.buddhistYear());
    return months.size() == MONTHS_OF_HALF
        ? Timing.of(Standing.RIGHT, Set.of(fiscalYear.buddhistYear()))
        : alone;
  }

  /** The timing of one piece. */
  Timing of(PeriodRule rule, Piece piece, List<String> labels) {
    int asked = fiscalYear.buddhistYear() - 1;
    List<String> labelYears =
        rule == PeriodRule.PREVIOUS_FY && !piece.page().isHtml()
            ? Assessment.without(labels, text -> site.times(text).speaksOf(asked))
            : labels;
    if (rule == PeriodRule.FY && isDatedByIndexAlone(piece, labels)) {
      return Timing.of(Standing.WRONG, content(piece).years());
    }
    List<Times> tiers = new ArrayList<>();
    List<String> titles = titles(piece);
    for (String text : titles) {
      tiers.add(site.times(text));
    }
    if (rule == PeriodRule.FY && isOfAnotherTime(piece, tiers)) {
      return Timing.of(Standing.WRONG, content(piece).years());
    }
    if (!piece.label().isEmpty()) {
      tiers.add(site.times(piece.label()));
    }
    if (labelYears.isEmpty() || piece.page().isHtml() || !site.times(piece.label()).namesYears()) {
      labelYears.forEach(text -> tiers.add(site.times(text)));
    }
    tiers.add(site.times(Sections.fileName(piece.page().url())));
    Timing timing =
        switch (rule) {
          case NONE, CURRENT -> Timing.of(Standing.RIGHT, Set.of());
          case FY -> inYear(fiscalYear.buddhistYear(), tiers, content(piece), true);
          case PREVIOUS_FY -> wholeYear(fiscalYear.buddhistYear() - 1, tiers, content(piece));
          case COVERS_FY ->
              takesEffectLater(piece)
                  ? Timing.of(Standing.WRONG, content(piece).years())
                  : inForce(
                      tiers, content(piece), isRule(titles, labelYears) || isOpenEnded(piece));
          case FIRST_HALF -> firstHalf(tiers, content(piece), piece.text().text());
        };
    return timing.isRight() || timing.isWrong()
        ? timing
        : misprinted(timing, titles, piece.label(), labelYears);
  }

  /**
   * A page that tells only of days in other years is of those, where nothing but the heading over
   * the whole index speaks of the year.
   */
  private boolean isDatedByIndexAlone(Piece piece, List<String> labels) {
    int year = fiscalYear.buddhistYear();
    Times content = content(piece);
    return piece.page().isHtml()
        && !content.years().isEmpty()
        && content.mentions().stream().allMatch(Times::isDayOrMonth)
        && !content.speaksOf(year)
        && Assessment.aloneSpeaks(labels, text -> site.times(text).speaksOf(year))
        && titles(piece).stream().noneMatch(t -> site.times(t).speaksOf(year));
  }

  /** Where a year is missing, one that is misprinted tells the owner what to mend. */
  private Timing misprinted(
      Timing timing, List<String> titles, String label, List<String> labelYears) {
    return Stream.of(titles.stream(), Stream.of(label), labelYears.stream())
        .flatMap(texts -> texts)
        .flatMap(text ->
            site.times(text).mentions().stream()
                .filter(Mention::suspicious)
                .map(m -> text.substring(m.start(), m.end())))
        .findFirst()
        .map(words -> new Timing(timing.standing(), timing.years(), words))
        .orElse(timing);
  }

  /**
   * A document or post that dates itself, and never within the year, is of another time whatever
   * the heading of the index says.
   */
  private boolean isOfAnotherTime(Piece piece, List<Times> own) {
    int year = fiscalYear.buddhistYear();
    return own.stream().noneMatch(t -> t.speaksOf(year))
        && own.stream().anyMatch(t -> !t.years().isEmpty())
        && !content(piece).speaksOf(year);
  }

  /** Rules and policies stay in force from the day they are announced; plans have their years. */
  private static boolean isRule(List<String> titles, List<String> labels) {
    return Stream.concat(titles.stream(), labels.stream().limit(1))
        .map(ThaiText::fold)
        .noneMatch(text -> YEARLY.stream().anyMatch(text::contains));
  }

  /** Takes effect or is announced on days after the year alone, and spans no years. */
  private boolean takesEffectLater(Piece piece) {
    Times content = content(piece);
    if (content.mentions().stream().noneMatch(this::isLater)) {
      return false;
    }
    String words = site.words(piece);
    List<LocalDate> days =
        content.mentions().stream()
            .filter(m -> m instanceof DateMention && m.end() <= words.length())
            .filter(m ->
                EFFECT
                    .matcher(words.substring(Math.max(0, m.start() - LONGEST_EFFECT), m.end()))
                    .find())
            .map(m -> ((DateMention) m).date())
            .toList();
    return !days.isEmpty()
        && days.stream().allMatch(this::isLater)
        && !content.rangeCovers(fiscalYear.buddhistYear());
  }

  private boolean isLater(Mention mention) {
    return mention instanceof DateMention day && isLater(day.date());
  }

  private boolean isLater(LocalDate day) {
    return day.isAfter(fiscalYear.period().end());
  }

  /** Says that it holds until something else is said. */
  private static boolean isOpenEnded(Piece piece) {
    String text = piece.text().text();
    return text.contains(UNTIL) && UNTIL_CHANGED.matcher(text).find();
  }

  /** What the piece says of itself first: title page, headings. */
  private List<String> titles(Piece piece) {
    List<String> titles = new ArrayList<>();
    if (piece.page().isHtml()) {
      int first = piece.blocks().nextSetBit(0);
      if (first >= 0 && piece.resource().blocks().get(first).text().length() < 250) {
        titles.add(piece.resource().blocks().get(first).text());
      }
      if (piece.blocks().equals(site.own(piece.page()))) {
        titles.addAll(Sections.firstHeadings(site, piece.page()));
        titles.add(piece.resource().title());
      }
    } else if (!piece.page().isUnreadable()) {
      titles.add(Page.opening(piece.resource(), OPENING));
    }
    return titles;
  }

  private Times content(Piece piece) {
    return piece.text().times(() -> site.times(site.words(piece)));
  }

  /**
   * @param datesDo whether a date within the year is enough where no year is written out (an
   *     announcement or activity), as against a report that must name its year
   */
  private static Timing inYear(int year, List<Times> tiers, Times content, boolean datesDo) {
    Set<Integer> others = new TreeSet<>();
    for (Times tier : tiers) {
      if (tier.namesYears()) {
        if (datesDo ? tier.isAbout(year) : tier.reportsOf(year)) {
          return contradicts(year, content)
              ? Timing.of(Standing.WRONG, content.years())
              : Timing.of(Standing.RIGHT, Set.of(year));
        }
        others.addAll(tier.years());
        return datesDo && content.countDates(year) > 0 && isClose(others, year)
            ? Timing.of(Standing.RIGHT, Set.of(year))
            : Timing.of(Standing.WRONG, others);
      }
      if (tier.datesIn(year) && datesDo) {
        return Timing.of(Standing.RIGHT, Set.of(year));
      }
    }
    if (content.speaksOf(year)) {
      return Timing.of(Standing.RIGHT, Set.of(year));
    }
    return content.years().isEmpty()
        ? Timing.of(Standing.UNKNOWN, Set.of())
        : Timing.of(Standing.WRONG, content.years());
  }

  /** What is reported of a year must not end in its middle. */
  private static Timing wholeYear(int year, List<Times> tiers, Times content) {
    Timing timing = inYear(year, tiers, content, false);
    return timing.isRight() && content.endsWithin(new FiscalYear(year).period())
        ? Timing.of(Standing.INCOMPLETE, Set.of(year))
        : timing;
  }

  /** A calendar year named in a title may begin the fiscal year: ต.ค.–ธ.ค. of the year before. */
  private static boolean isClose(Set<Integer> named, int year) {
    return named.equals(Set.of(year - 1));
  }

  /** The title names the year, yet the text speaks of other years only, and more than once. */
  private static boolean contradicts(int year, Times content) {
    return !content.speaksOf(year) && content.years().stream().mapToLong(content::count).sum() >= 2;
  }

  private Timing inForce(List<Times> tiers, Times content, boolean rule) {
    int year = fiscalYear.buddhistYear();
    Set<Integer> named = new TreeSet<>();
    tiers.forEach(t -> named.addAll(t.years()));
    boolean earlier = named.stream().allMatch(y -> y <= year && y > year - OLDEST_RULE);
    if (rule && !named.isEmpty() && earlier && tiers.stream().noneMatch(Times::hasRange)) {
      return Timing.of(Standing.RIGHT, named);
    }
    for (Times tier : tiers) {
      if (tier.hasRange()) {
        return tier.rangeCovers(year)
            ? Timing.of(Standing.RIGHT, Set.of(year))
            : Timing.of(Standing.WRONG, tier.years());
      }
      if (tier.namesYears()) {
        return tier.speaksOf(year)
            ? contradicts(year, content)
                ? Timing.of(Standing.WRONG, content.years())
                : Timing.of(Standing.RIGHT, Set.of(year))
            : content.rangeCovers(year)
                ? Timing.of(Standing.RIGHT, Set.of(year))
                : Timing.of(Standing.WRONG, tier.years());
      }
    }
    if (content.speaksOf(year) || (rule && isAnnouncedBefore(content))) {
      return Timing.of(Standing.RIGHT, Set.of(year));
    }
    return content.years().isEmpty()
        ? Timing.of(Standing.UNKNOWN, Set.of())
        : Timing.of(Standing.WRONG, content.years());
  }

  /** Of the day of its announcement alone a rule says nothing of its end. */
  private boolean isAnnouncedBefore(Times content) {
    int year = fiscalYear.buddhistYear();
    return !content.years().isEmpty()
        && !content.namesYears()
        && content.years().stream().allMatch(y -> y < year && y > year - OLDEST_RULE);
  }

  /** A table whose columns are the six months bears the year in its title alone. */
  private static boolean namesAllMonths(String folded) {
    return HALF_YEAR.stream().allMatch(month -> month.stream().anyMatch(folded::contains));
  }

  private Timing firstHalf(List<Times> tiers, Times content, String text) {
    int year = fiscalYear.buddhistYear();
    Timing inYear = inYear(year, tiers, content, true);
    if (!inYear.isRight()) {
      return inYear;
    }
    Times all = content;
    // the name of the file comes last, and adds nothing to months that are written out
    int telling = content.namesPeriods() ? tiers.size() - 1 : tiers.size();
    for (Times tier : tiers.subList(0, telling)) {
      all = all.and(tier);
    }
    Set<YearMonth> months = all.monthsOf(fiscalYear.firstHalf(), year);
    if (months.isEmpty() && all.countMonths() >= MONTHS_OF_HALF) {
      return Timing.of(Standing.WRONG, all.yearsOfMonths());
    }
    if (months.size() == MONTHS_OF_HALF || namesAllMonths(text) || all.spansHalf()) {
      return inYear;
    }
    boolean partly =
        !months.isEmpty()
            && all.mentions().stream()
                .anyMatch(m -> m instanceof PeriodMention p && !p.suspicious());
    boolean elsewhere = months.isEmpty() && all.spansNoneOf(fiscalYear.firstHalf());
    if (all.namesHalf() && !partly && !elsewhere) {
      return inYear;
    }
    return Timing.of(Standing.INCOMPLETE, Set.of(year));
  }
}
