package oit.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import oit.report.StableJson;
import oit.store.history.Result;
import org.jspecify.annotations.Nullable;

/**
 * {@code history/1}: the checks of an agency, the newest first.
 *
 * @param earlier checks that are not among them
 */
@JsonPropertyOrder({"schema", "agency", "checks", "earlier"})
record HistoryJson(String schema, Agency agency, List<Check> checks, int earlier) {

  record Agency(String id, String name, String url) {}

  /**
   * @param oit the score, 0 to 100; null when nothing could be checked
   * @param report where it lies on the machine that wrote it
   * @param change since the check before; null for the first of that website
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonPropertyOrder({
    "runId",
    "generatedAt",
    "url",
    "checklist",
    "fiscalYear",
    "outcome",
    "stoppedBy",
    "oit",
    "low",
    "high",
    "report",
    "change"
  })
  record Check(
      String runId,
      String generatedAt,
      String url,
      String checklist,
      int fiscalYear,
      String outcome,
      String stoppedBy,
      @Nullable Double oit,
      double low,
      double high,
      String report,
      Steps.@Nullable Step change) {}

  static String write(Result newest, List<HistoryText.Check> checks, int earlier) {
    HistoryJson all =
        new HistoryJson(
            "history/1",
            new Agency(newest.agencyId(), newest.name(), newest.url()),
            checks.stream().map(HistoryJson::check).toList(),
            earlier);
    return StableJson.MAPPER.writeValueAsString(all) + "\n";
  }

  private static Check check(HistoryText.Check check) {
    Result r = check.result();
    return new Check(
        r.runId(),
        r.generatedAt(),
        r.url(),
        r.checklist(),
        r.fiscalYear(),
        r.outcome(),
        r.stoppedBy(),
        r.oit(),
        r.low(),
        r.high(),
        r.reportPath(),
        check.step());
  }
}
