package oit.report.summary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import oit.report.GapReport;
import oit.report.InvalidReportException;
import oit.report.StableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a summary needs of a gap report; evidence, elements and searches are left out. Immutable.
 *
 * @param items in the order of the checklist
 * @param findings those that may say that the website is at another address; none in a report of
 *     old that has no findings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportDigest(
    String runId,
    String generatedAt,
    GapReport.AgencyRef agency,
    GapReport.ChecklistRef checklist,
    GapReport.Coverage coverage,
    List<Item> items,
    Points score,
    List<GapReport.Finding> findings) {

  private static final long MAX_BYTES = 64L << 20;
  private static final Set<String> ELSEWHERE = Set.of("start-address", "moved-domain");

  // the JSON may lack the findings, or what a finding should have
  @SuppressWarnings({"ConstantConditions", "NullAway"})
  public ReportDigest {
    findings =
        findings == null
            ? List.of()
            : findings.stream()
                .filter(f -> f != null && f.kind() != null && f.url() != null && f.note() != null)
                .filter(f -> ELSEWHERE.contains(f.kind()))
                .toList();
  }

  /** An item and its verdict. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Item(
      String code,
      String key,
      String title,
      String indicator,
      String subIndicator,
      String verdict) {}

  /** The score without its parts. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Points(@Nullable Double oit, double low, double high) {}

  /** Of a report. */
  public static ReportDigest of(GapReport report) {
    return new ReportDigest(
        report.runId(),
        report.generatedAt(),
        report.agency(),
        report.checklist(),
        report.coverage(),
        report.items().stream()
            .map(i ->
                new Item(
                    i.code(), i.key(), i.title(), i.indicator(), i.subIndicator(), i.verdict()))
            .toList(),
        new Points(report.score().oit(), report.score().low(), report.score().high()),
        report.findings());
  }

  /**
   * Reads a stored report, many times faster than with everything in it. Its shape is taken on
   * trust; only what a summary needs must be there.
   *
   * @throws InvalidReportException if it is larger than 64 MiB or lacks something
   */
  public static ReportDigest read(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new InvalidReportException(List.of("larger than " + (MAX_BYTES >> 20) + " MiB"));
    }
    try {
      ReportDigest digest =
          StableJson.MAPPER.readValue(Files.readAllBytes(file), ReportDigest.class);
      if (digest == null || !digest.isWhole()) {
        throw new InvalidReportException(List.of("not a whole gap report"));
      }
      return digest;
    } catch (JacksonException e) {
      throw new InvalidReportException(List.of(e.getOriginalMessage()));
    }
  }

  // the JSON may lack what the compiler takes to be there
  @SuppressWarnings({"ConstantConditions", "NullAway"})
  private boolean isWhole() {
    return Stream.of(runId, generatedAt, agency, checklist, coverage, items, score)
            .allMatch(Objects::nonNull)
        && Stream.of(agency.id(), agency.name(), agency.type(), agency.province(), agency.url())
            .allMatch(Objects::nonNull)
        && Stream.of(checklist.id(), checklist.status(), checklist.sha256())
            .allMatch(Objects::nonNull)
        && Stream.of(coverage.outcome(), coverage.stoppedBy(), coverage.notFetched())
            .allMatch(Objects::nonNull)
        && !items.isEmpty()
        && items.stream()
            .flatMap(i ->
                Stream.of(
                    i.code(), i.key(), i.title(), i.indicator(), i.subIndicator(), i.verdict()))
            .allMatch(Objects::nonNull);
  }

  /** When the report was made; the epoch where that is no ISO time. */
  OffsetDateTime at() {
    try {
      return OffsetDateTime.parse(generatedAt);
    } catch (DateTimeException e) {
      return OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
    }
  }

  /** Why nothing could be checked; empty where something was. */
  String reason() {
    return coverage.outcome().equals("unreachable")
        ? coverage.notFetched().stream()
            .map(GapReport.NotFetched::note)
            .findFirst()
            .orElse(coverage.stoppedBy())
        : "";
  }

  /**
   * That the website is at another address than the one listed, in words; empty where it is not.
   * Pages of the website that moved to another domain do not count.
   */
  String moved() {
    // a later finding is about where the earlier one led
    return findings.stream()
        .filter(f -> f.url().equals(agency.url()))
        .reduce((earlier, later) -> later)
        .map(GapReport.Finding::note)
        .orElse("");
  }
}
