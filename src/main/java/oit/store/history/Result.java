package oit.store.history;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import oit.report.GapReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of one agency in one run.
 *
 * @param generatedAt ISO 8601 with offset
 * @param outcome {@code complete}, {@code partial} or {@code unreachable}
 * @param oit the score, 0 to 100; null when nothing could be checked
 * @param verdicts code and first letter of the verdict of each item, such as {@code O1f O2m}
 * @param reportSha256 of the report's bytes
 * @param reportPath where the report lies on the machine that wrote it
 */
public record Result(
    String runId,
    String agencyId,
    String name,
    String url,
    String generatedAt,
    String checklist,
    int fiscalYear,
    String checklistSha256,
    String outcome,
    String stoppedBy,
    @Nullable Double oit,
    double low,
    double high,
    String verdicts,
    String reportSha256,
    String reportPath) {

  static Result of(GapReport report, String sha256, Path path) {
    return new Result(
        report.runId(),
        report.agency().id(),
        report.agency().name(),
        report.agency().url(),
        report.generatedAt(),
        report.checklist().id(),
        report.checklist().fiscalYear(),
        report.checklist().sha256(),
        report.coverage().outcome(),
        report.coverage().stoppedBy(),
        report.score().oit(),
        report.score().low(),
        report.score().high(),
        letters(report),
        sha256,
        path.toString());
  }

  private static String letters(GapReport report) {
    StringBuilder text = new StringBuilder();
    for (GapReport.ItemEntry item : report.items()) {
      // found, partial, outdated, missing, unverifiable: no two begin alike
      text.append(text.isEmpty() ? "" : " ").append(item.code()).append(item.verdict().charAt(0));
    }
    return text.toString();
  }

  /** First letter of the verdict of each item, by code, in the order of the list. */
  public Map<String, Character> letters() {
    Map<String, Character> letters = new LinkedHashMap<>();
    for (String item : verdicts.split(" ")) {
      if (!item.isEmpty()) {
        letters.put(item.substring(0, item.length() - 1), item.charAt(item.length() - 1));
      }
    }
    return letters;
  }
}
