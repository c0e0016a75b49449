package oit.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code gap-report/1}: what one scan found out about one agency, field for field as the JSON. Its
 * fields are a contract with the scoring engine; a change of meaning makes it {@code gap-report/2}.
 */
@JsonPropertyOrder({
  "schema",
  "runId",
  "generatedAt",
  "tool",
  "agency",
  "checklist",
  "coverage",
  "items",
  "declared",
  "score",
  "findings"
})
public record GapReport(
    String schema,
    String runId,
    String generatedAt,
    Tool tool,
    AgencyRef agency,
    ChecklistRef checklist,
    Coverage coverage,
    List<ItemEntry> items,
    List<Declared> declared,
    Score score,
    List<Finding> findings) {

  /** The value of {@link #schema()}. */
  public static final String SCHEMA = "gap-report/1";

  /** Kind of the finding that the list's items may be grouped in another way, too. */
  public static final String GROUPING_IN_DOUBT = "grouping-in-doubt";

  /** Kind of the finding that says what a declared link shows: its item's code, then a sentence. */
  public static final String DECLARED_LINK = "declared-link";

  /** The same report with one more finding. */
  public GapReport with(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return new GapReport(
        schema,
        runId,
        generatedAt,
        tool,
        agency,
        checklist,
        coverage,
        items,
        declared,
        score,
        more);
  }

  /** The same report, telling who or what made the website; null for not known. */
  public GapReport builtBy(@Nullable String builder) {
    return new GapReport(
        schema,
        runId,
        generatedAt,
        tool,
        new AgencyRef(
            agency.id(), agency.name(), agency.type(), agency.province(), agency.url(), builder),
        checklist,
        coverage,
        items,
        declared,
        score,
        findings);
  }

  public record Tool(String name, String version) {}

  /**
   * @param builder who or what made the website, such as {@code WordPress} or the web address of a
   *     company; null where the site does not tell
   */
  public record AgencyRef(
      String id,
      String name,
      String type,
      String province,
      String url,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String builder) {

    /** One whose builder is not known. */
    public AgencyRef(String id, String name, String type, String province, String url) {
      this(id, name, type, province, url, null);
    }
  }

  public record ChecklistRef(String id, int fiscalYear, String status, String sha256) {}

  public record Coverage(
      String outcome,
      String stoppedBy,
      int pages,
      int documents,
      long bytes,
      double seconds,
      List<NotFetched> notFetched) {}

  public record NotFetched(String url, String outcome, String note) {}

  /** {@code score} is 100, 0, or null for an unverifiable item. */
  public record ItemEntry(
      String code,
      String key,
      String title,
      String indicator,
      String subIndicator,
      String verdict,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer score,
      double confidence,
      List<Evidence> evidence,
      List<ElementEntry> elements,
      Gap gap,
      Searched searched) {}

  public record Evidence(
      String url,
      String title,
      String kind,
      List<String> foundVia,
      int clicks,
      String snippet,
      List<Integer> fiscalYears,
      @Nullable String fetchedAt,
      @Nullable String sha256) {}

  public record ElementEntry(
      String id,
      String text,
      boolean required,
      String verdict,
      @Nullable String evidence,
      String snippet,
      String reason) {}

  public record Gap(String summary, String fix, String unit) {}

  public record Searched(List<String> terms, @Nullable Nearest nearest) {}

  public record Nearest(String url, String snippet, String why) {}

  public record Declared(
      String item, String url, String outcome, String judged, @Nullable String better) {}

  /** {@code oit} is null when nothing could be checked. */
  public record Score(
      @Nullable Double oit, double low, double high, List<IndicatorScore> indicators) {}

  public record IndicatorScore(
      String code, @Nullable Double score, List<SubIndicatorScore> subIndicators) {}

  public record SubIndicatorScore(String code, @Nullable Double score) {}

  public record Finding(String kind, String url, String note) {}
}
