package oit.cli;

import java.util.ArrayList;
import java.util.List;
import oit.report.Wording;
import oit.store.history.Result;
import org.jspecify.annotations.Nullable;

/** The checks of an agency for a terminal. */
record HistoryText(Sentences words, Wording wording) {

  private static final String MARGIN = "    ";

  /**
   * One check.
   *
   * @param step what changed since the one before; null for the first of that website
   */
  record Check(Result result, Steps.@Nullable Step step) {}

  /**
   * @param earlier checks that are not shown
   */
  List<String> lines(Result newest, List<Check> checks, int earlier) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        ChangeLines.wrapped("", words.of("history.title", newest.name(), newest.agencyId())));
    lines.addAll(ChangeLines.wrapped("", newest.url()));
    lines.add("");
    List<String> heads = Columns.table(checks.stream().map(c -> head(c.result())).toList());
    for (int i = 0; i < checks.size(); i++) {
      lines.add(heads.get(i));
      for (String below : below(checks.get(i))) {
        lines.addAll(ChangeLines.wrapped(MARGIN, below));
      }
    }
    if (earlier > 0) {
      lines.add("");
      lines.addAll(ChangeLines.wrapped("", words.of("history.more", "" + earlier)));
    }
    return lines;
  }

  private List<String> head(Result result) {
    String score =
        result.oit() == null
            ? words.of("history.score.none")
            : words.of(
                "history.score",
                wording.score(result.oit()),
                wording.score(result.low()),
                wording.score(result.high()));
    return List.of(
        wording.dayAndTime(result.generatedAt()), score, Sentences.plain(result.checklist()));
  }

  private List<String> below(Check check) {
    List<String> lines = new ArrayList<>();
    String run = Sentences.plain(check.result().runId()) + "  ";
    String outcome = "history." + check.result().outcome();
    if (words.knows(outcome)) {
      lines.add(words.of(outcome));
    }
    Steps.Step step = check.step();
    if (step == null) {
      lines.addFirst(run + words.of("history.first"));
      return lines;
    }
    List<String> counts = new ArrayList<>();
    count(counts, "improved", step.improved());
    count(counts, "regressed", step.regressed());
    count(counts, "not-comparable", step.notComparable());
    count(counts, "unchanged", step.unchanged());
    lines.addFirst(run + String.join(" · ", counts));
    if (!step.regressedItems().isEmpty()) {
      lines.add(words.of("history.worse", String.join(" ", step.regressedItems())));
    }
    return lines;
  }

  private void count(List<String> counts, String kind, int number) {
    if (number > 0) {
      counts.add(wording.say("change.count." + kind, "" + number));
    }
  }
}
