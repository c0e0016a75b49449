package oit.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.report.ItemChange.Kind;
import oit.report.ItemChange.Lost;
import oit.report.ItemChange.State;
import oit.report.ItemChange.Why;
import org.jspecify.annotations.Nullable;

/**
 * Changes between two reports in words; text from websites is made harmless, but not yet escaped.
 * Public for other rooms and the page templates.
 */
public final class ChangeText {

  private static final List<Kind> IN_ORDER =
      List.of(Kind.REGRESSED, Kind.IMPROVED, Kind.NOT_COMPARABLE, Kind.UNCHANGED);

  private final ReportChange change;
  private final Wording words;

  public ChangeText(ReportChange change, Wording words) {
    this.change = change;
    this.words = words;
  }

  /**
   * What there is to say of an item.
   *
   * @param word the kind in a word
   * @param code its code now, where it goes on; codes change between years
   * @param verdicts what it was and is
   * @param why one sentence, with what is missing; empty if there is nothing to say
   * @param lost evidence that disappeared, one sentence each
   */
  public record Row(
      Kind kind,
      String word,
      String code,
      String title,
      String verdicts,
      String why,
      List<String> lost) {}

  /** When the older report was made. */
  public String since() {
    return words.say("change.since", words.dayAndTime(change.before().generatedAt()));
  }

  /** How many items went which way, those of which there are any. */
  public String counts() {
    ReportChange.Counts counts = change.counts();
    return Stream.of(
            count(Kind.IMPROVED, counts.improved()),
            count(Kind.REGRESSED, counts.regressed()),
            count(Kind.NOT_COMPARABLE, counts.notComparable()),
            count(Kind.UNCHANGED, counts.unchanged()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> count(Kind kind, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(words.say("change.count." + kind.code(), words.number(count)));
  }

  /** The score before and after, with what it may be. */
  public String score() {
    String was = score(change.before());
    String is = score(change.after());
    return was.equals(is)
        ? words.say("change.score.same", was)
        : words.say("change.score", was, is);
  }

  private String score(ReportChange.Side side) {
    Double oit = side.oit();
    String at = oit == null ? words.say("table.none") : words.score(oit);
    return oit != null && side.low() == side.high()
        ? at
        : at + " (" + words.score(side.low()) + "–" + words.score(side.high()) + ")";
  }

  /** Worse items first; those that could not be checked either time are only counted. */
  public List<Row> rows() {
    return IN_ORDER.stream()
        .flatMap(kind -> change.of(kind).stream())
        .filter(c -> c.kind() != Kind.NOT_COMPARABLE || c.isOfVerdict())
        .map(this::row)
        .toList();
  }

  private Row row(ItemChange item) {
    State after = item.after();
    State shown = after == null ? item.before().getFirst() : after;
    return new Row(
        item.kind(),
        words.say("change.kind." + item.kind().code()),
        codes(item, shown),
        line(shown.title()),
        verdicts(item, after),
        item.reason().code() == Why.SAME ? "" : why(item),
        item.lost().stream().filter(l -> isToldOf(item, l)).map(this::lost).toList());
  }

  private static String codes(ItemChange item, State shown) {
    String was = item.before().stream().map(State::code).collect(Collectors.joining(" + "));
    String codes = was.isEmpty() || was.equals(shown.code()) ? "" : was + " → ";
    return line(codes + shown.code());
  }

  private String verdicts(ItemChange item, @Nullable State after) {
    String none = words.say("change.none");
    String was =
        item.before().stream().map(this::verdict).distinct().collect(Collectors.joining(" + "));
    String is = after == null ? none : verdict(after);
    return item.isOfVerdict() ? (was.isEmpty() ? none : was) + " → " + is : is;
  }

  private String verdict(State item) {
    return words.say("verdict." + Verdicts.known(item.verdict()));
  }

  /** Why, in one sentence; where something is missing now, with what it is. */
  public String why(ItemChange item) {
    Object[] values = item.reason().values().stream().map(v -> readable(v)).toArray(Object[]::new);
    String why = line(words.say("change." + item.reason().code().code(), values));
    State after = item.after();
    String missing = after == null || item.kind() == Kind.UNCHANGED ? "" : line(after.missing());
    return missing.isEmpty() ? why : why + " – " + missing;
  }

  /** A reason that names the page has said it already. */
  private static boolean isToldOf(ItemChange item, Lost lost) {
    return lost.fate().isDisappeared() && !item.reason().values().contains(lost.url());
  }

  private String lost(Lost lost) {
    String now = lost.now();
    return line(
        words.say(
            "change.lost." + lost.fate().code(),
            readable(lost.url()),
            now == null ? "" : readable(now)));
  }

  /** An address with Thai letters instead of escapes; other values are no addresses. */
  private static String readable(String value) {
    return value.matches("(?i)https?://.*") ? WebLink.of(value).text() : value;
  }

  private static String line(String text) {
    return PlainText.line(text, PageText.LONG);
  }
}
