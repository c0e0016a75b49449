package oit.report.summary;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oit.report.GapReportJson;
import oit.report.ReportFolder;

/**
 * Measures a summary of stored reports: {@code make DIR 8300} writes the reports, {@code sum DIR}
 * makes every file of their summary and prints sizes and seconds.
 */
final class StoredSummary {

  private static final PrintStream OUT = System.out;

  private StoredSummary() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("make")) {
      SampleAgencies.each(
          Integer.parseInt(args[2]),
          (report, i) -> {
            try {
              Path agency = Files.createDirectories(folder.resolve(report.agency().id()));
              Files.writeString(
                  agency.resolve(GapReportJson.FILE_NAME), GapReportJson.write(report));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } else {
      sum(folder);
    }
  }

  private static void sum(Path folder) throws IOException {
    long start = System.nanoTime();
    SummaryDraft draft = new SummaryDraft(year -> SampleAgencies.levels());
    try (Stream<Path> agencies = Files.list(folder)) {
      for (Path agency : agencies.filter(Files::isDirectory).sorted().toList()) {
        draft.add(
            ReportDigest.read(agency.resolve(GapReportJson.FILE_NAME)),
            agency.getFileName() + "/gap-report.html");
      }
    }
    Summary summary = draft.finish(SampleAgencies.imprint());
    tell("reading", start);
    ReportFolder out = new ReportFolder(folder);
    for (SummaryFormat format : SummaryFormat.values()) {
      long begin = System.nanoTime();
      Path file = format.write(summary, out, List.of(SummaryFormat.values()), "th");
      tell(file.getFileName() + " " + Files.size(file) + " bytes", begin);
    }
    tell("all", start);
  }

  private static void tell(String what, long since) {
    OUT.printf("%-40s %6.2f s%n", what, (System.nanoTime() - since) / 1e9);
  }
}
