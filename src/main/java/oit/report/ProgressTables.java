package oit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The two tables that agencies publish: how far each item has come, and what will be done about the
 * gaps. All texts are plain, of one line and of bounded length. Public for the page templates.
 *
 * @param progress one row for each item, in the order of the checklist
 * @param plan one row for each item that was not found, in the same order
 */
public record ProgressTables(List<Progress> progress, List<Measure> plan) {

  private static final int MOST_LINES = 60;

  /** Which of the two boxes is ticked; none for what could not be checked. */
  public enum Tick {
    UNDONE,
    DONE,
    NONE
  }

  /** {@code notes} say under the boxes what to know about the tick. */
  public record Progress(
      String code,
      String title,
      List<String> elements,
      String unit,
      Tick tick,
      List<String> notes) {

    /** The lines of each cell. */
    List<List<String>> cells(Wording words) {
      var state = new ArrayList<String>();
      state.add(box(tick == Tick.UNDONE) + " " + words.say("progress.undone"));
      state.add(box(tick == Tick.DONE) + " " + words.say("progress.done"));
      notes.forEach(note -> state.add("(" + note + ")"));
      return List.of(
          List.of(code),
          List.of(title),
          elements.size() == 1 ? elements : elements.stream().map(text -> "• " + text).toList(),
          List.of(unit),
          state);
    }

    private static String box(boolean ticked) {
      return ticked ? "☑" : "☐";
    }
  }

  public record Measure(
      String item, String measure, List<String> steps, List<String> time, String unit) {

    /** The lines of each cell. */
    List<List<String>> cells() {
      return List.of(
          List.of(item, measure),
          IntStream.range(0, steps.size()).mapToObj(i -> (i + 1) + ". " + steps.get(i)).toList(),
          time,
          List.of(unit));
    }
  }

  static ProgressTables of(GapReport report, Wording words) {
    return new ProgressTables(
        report.items().stream().map(item -> progress(item, words)).toList(),
        report.items().stream()
            .filter(item -> !Verdicts.isFound(item.verdict()))
            .map(item -> measure(item, report, words))
            .toList());
  }

  private static Progress progress(GapReport.ItemEntry item, Wording words) {
    String verdict = Verdicts.known(item.verdict());
    var notes = new ArrayList<String>();
    if (words.knows("progress." + verdict)) {
      notes.add(words.say("progress." + verdict));
    }
    if (ByEye.isAsked(item)) {
      notes.add(words.say("eye.mark"));
    }
    return new Progress(
        code(item),
        title(item),
        item.elements().stream()
            .limit(MOST_LINES)
            .map(element -> element(element, words))
            .filter(text -> !text.isEmpty())
            .toList(),
        unit(item),
        Verdicts.isFound(verdict)
            ? Tick.DONE
            : Verdicts.isUnverifiable(verdict) ? Tick.NONE : Tick.UNDONE,
        notes);
  }

  private static String element(GapReport.ElementEntry element, Wording words) {
    String text = PlainText.line(element.text(), PageText.SHORT);
    return element.required() || text.isEmpty()
        ? text
        : text + " (" + words.say("item.optional") + ")";
  }

  private static Measure measure(GapReport.ItemEntry item, GapReport report, Wording words) {
    String fix = PlainText.line(item.gap().fix(), PageText.LONG);
    String unit = unit(item);
    return new Measure(
        (code(item) + " " + title(item)).strip(),
        fix.isEmpty() ? words.say("plan.publish") : fix,
        steps(item, report.checklist().fiscalYear(), words),
        List.of(words.say("plan.start"), words.say("plan.end")),
        unit.isEmpty() ? words.say("plan.nobody") : unit);
  }

  private static List<String> steps(GapReport.ItemEntry item, int fiscalYear, Wording words) {
    String verdict = Verdicts.known(item.verdict());
    String lead = verdict.equals("partial") ? "plan.complete" : "plan.prepare";
    Stream<String> first =
        switch (verdict) {
          case "unverifiable" -> Stream.of(words.say("plan.access"));
          case "outdated" ->
              Stream.of(
                  words.say(
                      "plan.renew", words.say("head.year.value", Integer.toString(fiscalYear))));
          default -> lacking(item).map(element -> words.say(lead, element));
        };
    Stream<String> then =
        verdict.equals("unverifiable")
            ? Stream.of(words.say("plan.check"))
            : Stream.of(words.say("plan.link"), words.say("plan.check"));
    return Stream.concat(first, then).toList();
  }

  private static Stream<String> lacking(GapReport.ItemEntry item) {
    return item.elements().stream()
        .filter(element -> element.required() && element.verdict().equals("unmet"))
        .limit(MOST_LINES)
        .map(element -> PlainText.line(element.text(), PageText.SHORT))
        .filter(text -> !text.isEmpty());
  }

  /** What stands above both tables. */
  static List<String> lead(GapReport report, Wording words) {
    GapReport.AgencyRef agency = report.agency();
    GapReport.ChecklistRef list = report.checklist();
    var lead = new ArrayList<String>();
    lead.add(
        words.say(
            "progress.about",
            PlainText.line(agency.name().isBlank() ? agency.id() : agency.name(), PageText.SHORT),
            words.say("head.year.value", Integer.toString(list.fiscalYear()))));
    String day = PlainText.line(words.day(report.generatedAt()), PageText.SHORT);
    lead.add(words.say("progress.note", day));
    String unsure = "banner." + list.status();
    if (words.knows(unsure)) {
      lead.add(words.say(unsure));
    }
    return lead;
  }

  /** The heads of the progress table. */
  static List<String> progressHeads(Wording words) {
    return heads(words, "progress.", "code", "title", "elements", "unit", "state");
  }

  /** The heads of the plan. */
  static List<String> planHeads(Wording words) {
    return heads(words, "plan.", "measure", "steps", "time", "unit");
  }

  private static List<String> heads(Wording words, String group, String... keys) {
    return Stream.of(keys).map(key -> words.say(group + key)).toList();
  }

  private static String code(GapReport.ItemEntry item) {
    return PlainText.line(item.code(), 10);
  }

  private static String title(GapReport.ItemEntry item) {
    return PlainText.line(item.title(), PageText.SHORT);
  }

  private static String unit(GapReport.ItemEntry item) {
    return PlainText.line(item.gap().unit(), PageText.SHORT);
  }
}
