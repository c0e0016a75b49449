package oit.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.report.GapReport;
import oit.report.GapReportJson;

/** The published example as the report of any run and agency. */
final class Samples {

  private static final Path EXAMPLE =
      Path.of("src/main/resources/oit/report/gap-report-1.example.json");

  private Samples() {}

  static GapReport report(String runId, String agencyId) {
    GapReport r;
    try {
      r = GapReportJson.read(Files.readString(EXAMPLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    GapReport.AgencyRef a = r.agency();
    return new GapReport(
        r.schema(),
        runId,
        r.generatedAt(),
        r.tool(),
        new GapReport.AgencyRef(agencyId, a.name(), a.type(), a.province(), a.url()),
        r.checklist(),
        r.coverage(),
        r.items(),
        r.declared(),
        r.score(),
        r.findings());
  }
}
