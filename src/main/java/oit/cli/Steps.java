package oit.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.report.GapReport;
import oit.report.ItemChange;
import oit.report.ReportChange;
import oit.store.Home;
import oit.store.history.Result;
import org.jspecify.annotations.Nullable;

/** What changed from each check of an agency to the next. */
record Steps(Home home, Differences differences) {

  /** The verdicts by their letters, the best last. */
  private static final String BETTER = "mopf";

  private static final char UNVERIFIABLE = 'u';

  /**
   * @param since the run before
   * @param codes of items that are worse
   */
  @JsonPropertyOrder({
    "since",
    "improved",
    "regressed",
    "unchanged",
    "notComparable",
    "regressedItems"
  })
  record Step(
      String since,
      int improved,
      int regressed,
      int unchanged,
      int notComparable,
      List<String> regressedItems) {}

  /** What changed since the newest check before it of the same website; null if there is none. */
  @Nullable Step to(Result newer, List<Result> older) {
    Optional<Result> before = older.stream().filter(o -> o.url().equals(newer.url())).findFirst();
    if (before.isEmpty()) {
      return null;
    }
    Optional<GapReport> then = report(before.get());
    Optional<GapReport> now = report(newer);
    return then.isPresent() && now.isPresent()
        ? byReports(differences.between(then.get(), now.get()))
        : byLetters(before.get(), newer);
  }

  private Optional<GapReport> report(Result result) {
    try {
      return home.run(result.runId()).agency(result.agencyId()).report();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Step byReports(ReportChange change) {
    ReportChange.Counts counts = change.counts();
    return new Step(
        change.before().runId(),
        counts.improved(),
        counts.regressed(),
        counts.unchanged(),
        counts.notComparable(),
        change.of(ItemChange.Kind.REGRESSED).stream().map(Steps::code).toList());
  }

  private static String code(ItemChange change) {
    ItemChange.State now = change.after();
    return now != null ? now.code() : change.before().getFirst().code();
  }

  /** Where the reports are not on this machine; another list, or a shorter look, tells nothing. */
  private static Step byLetters(Result then, Result now) {
    boolean sameList = then.checklistSha256().equals(now.checklistSha256());
    Map<String, Character> olds = then.letters();
    int improved = 0;
    int unchanged = 0;
    int notComparable = 0;
    List<String> regressed = new ArrayList<>();
    for (Map.Entry<String, Character> item : now.letters().entrySet()) {
      char is = item.getValue();
      char was = olds.getOrDefault(item.getKey(), UNVERIFIABLE);
      boolean worse = BETTER.indexOf(is) < BETTER.indexOf(was);
      if (!sameList
          || is == UNVERIFIABLE
          || was == UNVERIFIABLE
          || (worse && !now.outcome().equals("complete"))) {
        notComparable++;
      } else if (is == was) {
        unchanged++;
      } else if (worse) {
        regressed.add(item.getKey());
      } else {
        improved++;
      }
    }
    return new Step(then.runId(), improved, regressed.size(), unchanged, notComparable, regressed);
  }
}
