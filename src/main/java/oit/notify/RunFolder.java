package oit.notify;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.report.ItemChange;
import oit.report.ReportChange;
import oit.report.ReportChangeJson;
import oit.report.StableJson;
import oit.report.summary.AgencyRow;
import oit.report.summary.Summary;
import oit.report.summary.SummaryJson;
import tools.jackson.core.JacksonException;

/** Reads what a run left in its folder; what is damaged there is passed over. */
record RunFolder(Path path) {

  private static final long MOST_BYTES = 64L << 20;

  /** An agency as far as it is counted; the score is below 0 where there is none. */
  private record Agency(String id, String name, String outcome, double oit) {}

  /**
   * Puts together what there is to tell.
   *
   * @param schedule id of the schedule
   * @param endedWell whether the scan says of itself that nothing is incomplete
   */
  Digest digest(String schedule, boolean endedWell) throws IOException {
    List<Path> folders = folders();
    List<Agency> agencies = agencies(folders);
    List<ReportChange> changes = changes(folders);
    int unreachable = outcome(agencies, "unreachable");
    return new Digest(
        schedule,
        String.valueOf(path.getFileName()),
        path,
        endedWell && unreachable == 0 && !agencies.isEmpty(),
        agencies.size(),
        unreachable,
        outcome(agencies, "partial"),
        changes.stream().mapToInt(c -> c.counts().improved()).sum(),
        changes.stream().mapToInt(c -> c.counts().regressed()).sum(),
        changes.stream().mapToLong(ReportChange::ofVerdict).sum(),
        changes.stream()
            .filter(c -> !c.of(ItemChange.Kind.REGRESSED).isEmpty())
            .sorted(Comparator.comparingInt(c -> -c.counts().regressed()))
            .toList(),
        agencies.stream()
            .filter(a -> a.oit() >= 0)
            .sorted(Comparator.comparingDouble(Agency::oit))
            .limit(Digest.MOST_LOWEST)
            .map(a -> new Digest.Scored(a.id(), a.name(), a.oit()))
            .toList());
  }

  private static int outcome(List<Agency> agencies, String outcome) {
    return (int) agencies.stream().filter(a -> a.outcome().equals(outcome)).count();
  }

  private List<Agency> agencies(List<Path> folders) throws IOException {
    Path summary = path.resolve(SummaryJson.FILE_NAME);
    if (isReadable(summary)) {
      try {
        return StableJson.MAPPER
            .readValue(Files.readAllBytes(summary), Summary.class)
            .agencies()
            .stream()
            .map(RunFolder::agency)
            .toList();
      } catch (JacksonException e) {
        // cut off or of another version: the reports themselves are left
      }
    }
    List<Agency> agencies = new ArrayList<>();
    for (Path folder : folders) {
      Path file = folder.resolve(GapReportJson.FILE_NAME);
      if (isReadable(file)) {
        try {
          agencies.add(agency(GapReportJson.read(file)));
        } catch (IOException e) {
          // whatever lies there under that name
        }
      }
    }
    return agencies;
  }

  private static Agency agency(AgencyRow row) {
    Double oit = row.oit();
    return new Agency(row.id(), row.name(), row.outcome(), oit == null ? -1 : oit);
  }

  private static Agency agency(GapReport report) {
    Double oit = report.score().oit();
    GapReport.AgencyRef agency = report.agency();
    return new Agency(
        agency.id(), agency.name(), report.coverage().outcome(), oit == null ? -1 : oit);
  }

  private static List<ReportChange> changes(List<Path> folders) {
    List<ReportChange> changes = new ArrayList<>();
    for (Path folder : folders) {
      Path file = folder.resolve(ReportChange.FILE_NAME);
      try {
        if (isReadable(file)) {
          changes.add(ReportChangeJson.read(Files.readString(file)));
        }
      } catch (IOException e) {
        // whatever lies there under that name
      }
    }
    return changes;
  }

  private List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(path, Files::isDirectory)) {
        all.forEach(folders::add);
      }
    }
    folders.sort(null);
    return folders;
  }

  private static boolean isReadable(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
  }
}
