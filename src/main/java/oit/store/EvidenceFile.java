package oit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oit.report.GapReport;
import oit.report.ReportFolder;

/** Takes what a report cites out of the archive of its scan, record by record. */
final class EvidenceFile {

  static final String NAME = "evidence.warc.gz";

  private EvidenceFile() {}

  static Optional<Path> write(AgencyFolder scan, GapReport report, Path into) throws IOException {
    Set<Place> places;
    try (Journal journal = Journal.look(scan.journal())) {
      places = places(journal, cited(report));
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Files.createDirectories(into);
    Path target = into.resolve(NAME);
    Path draft = new ReportFolder(into).draft(NAME);
    try (Archive evidence = Archive.open(draft, 0, Long.MAX_VALUE, NAME, about(report))) {
      for (Place place : places) {
        if (evidence.copy(scan.archive(), place).isEmpty()) {
          throw new IOException("cannot copy from " + scan.archive() + " to " + draft);
        }
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    return Optional.of(Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING));
  }

  /** What a file of this run says of itself. */
  static Map<String, String> about(GapReport report) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("software", report.tool().name() + "/" + report.tool().version());
    about.put("format", "WARC File Format 1.1");
    about.put("isPartOf", report.runId());
    about.put(
        "description", "evidence cited by " + report.schema() + " of " + report.agency().id());
    return about;
  }

  /** Addresses with the digest of what was seen there; empty where the report names none. */
  private static Map<String, String> cited(GapReport report) {
    Map<String, String> cited = new LinkedHashMap<>();
    for (GapReport.ItemEntry item : report.items()) {
      for (GapReport.Evidence evidence : item.evidence()) {
        String sha256 = evidence.sha256();
        cited.merge(evidence.url(), sha256 == null ? "" : sha256, (a, b) -> a.isEmpty() ? b : a);
      }
      for (GapReport.ElementEntry element : item.elements()) {
        String url = element.evidence();
        if (url != null) {
          cited.putIfAbsent(url, "");
        }
      }
    }
    return cited;
  }

  /** In the order of the archive; what is outside of the site is cited, too, and not in there. */
  private static Set<Place> places(Journal journal, Map<String, String> cited) throws IOException {
    Set<Place> places = new TreeSet<>(Comparator.comparingLong(Place::offset));
    for (Map.Entry<String, String> resource : cited.entrySet()) {
      List<JournalLine> lines =
          journal.from(resource.getKey()).stream().filter(l -> l.body() != null).toList();
      if (lines.isEmpty()) {
        continue;
      }
      JournalLine line =
          lines.stream()
              .filter(l -> l.body() != null && l.body().sha256().equals(resource.getValue()))
              .findFirst()
              .orElse(lines.getLast());
      if (line.hops() != null) {
        places.addAll(line.hops());
      }
      if (line.body() != null) {
        places.add(line.body());
      }
    }
    return places;
  }
}
