package oit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.report.ReportFolder;
import oit.report.Traces;

/**
 * What is kept of one agency's scan: {@code crawl.warc.gz} (every answer as fetched), {@code
 * journal.ndjson} (what was asked and what came), {@code visits.ndjson} (what the judge was told),
 * {@code transcripts.ndjson} (what was read off pictures) and, once finished, {@code
 * gap-report.json}.
 */
public record AgencyFolder(Path path) {

  static final String ARCHIVE = "crawl.warc.gz";
  private static final String JOURNAL = "journal.ndjson";
  private static final String VISITS = "visits.ndjson";
  private static final String TRANSCRIPTS = "transcripts.ndjson";
  private static final String ROUND = "round";
  private static final List<String> FETCHED = List.of(ARCHIVE, JOURNAL, VISITS, TRANSCRIPTS);
  private static final String ASIDE = "aside";

  Path archive() {
    return path.resolve(ARCHIVE);
  }

  /** Bytes of the archive that are there. */
  long archived() throws IOException {
    return hasArchive() ? Files.size(archive()) : 0;
  }

  Path journal() {
    return path.resolve(JOURNAL);
  }

  boolean hasArchive() {
    return Files.isRegularFile(archive()) && Files.isRegularFile(journal());
  }

  /** Whether the scan came to its end. */
  boolean isFinished() {
    return Files.isRegularFile(reportFile());
  }

  /** The report, if the scan came to its end. */
  public Optional<GapReport> report() throws IOException {
    return isFinished() ? Optional.of(GapReportJson.read(reportFile())) : Optional.empty();
  }

  /** Where the report lies once the scan came to its end. */
  public Path reportFile() {
    return path.resolve(GapReportJson.FILE_NAME);
  }

  /** Digest of the report's bytes, in hexadecimal. */
  public String reportSha256() throws IOException {
    return Sha256.of(Files.readAllBytes(reportFile()));
  }

  /** Notes that the scan came to its end. */
  public void finish(GapReport report) throws IOException {
    new ReportFolder(path).write(GapReportJson.FILE_NAME, GapReportJson.write(report));
  }

  /** Forgets that the scan came to its end. */
  public void reopen() throws IOException {
    Files.deleteIfExists(reportFile());
  }

  /**
   * Opens the record of a scan; what an earlier attempt left is good as far as it goes.
   *
   * @param earlier the agency's earlier scan, whose bodies need not be fetched again if they have
   *     not changed
   * @param limit bytes of the archive at most
   * @param about what the archive says of itself
   */
  public Diary open(Optional<AgencyFolder> earlier, long limit, Map<String, String> about)
      throws IOException {
    return Diary.open(this, earlier, limit, about);
  }

  /** A new file for what the judge is told; once finished, it replaces an earlier attempt's. */
  public Visits writeVisits() throws IOException {
    return Visits.write(path.resolve(VISITS));
  }

  /**
   * Goes through what the judge was told.
   *
   * @throws DamagedFile if that is not all there
   */
  public void readVisits(Visits.Each each) throws IOException {
    Visits.read(path.resolve(VISITS), each);
  }

  /** What the scan came by; nothing is known where that is not kept or not whole. */
  public Traces traces() {
    if (!Files.isRegularFile(path.resolve(VISITS))) {
      return Traces.NONE;
    }
    Set<String> read = new HashSet<>();
    try {
      readVisits(visit -> {
        switch (visit) {
          case Visit.Page page -> read.add(page.url());
          case Visit.Same same -> read.add(same.url());
          case Visit.Failed failed -> {}
          case Visit.Oddity oddity -> {}
        }
      });
    } catch (IOException e) {
      return Traces.NONE;
    }
    return url -> read.contains(url) ? Traces.Trace.READ : Traces.Trace.NOT_READ;
  }

  /**
   * Opens what was read off pictures, for reading and adding to.
   *
   * @param earlier the agency's earlier scan; what it has read is known too
   */
  public Transcripts transcripts(Optional<AgencyFolder> earlier) throws IOException {
    Transcripts transcripts = Transcripts.open(path.resolve(TRANSCRIPTS));
    if (earlier.isPresent()) {
      transcripts.borrow(earlier.get().path.resolve(TRANSCRIPTS));
    }
    return transcripts;
  }

  /**
   * Opens what was fetched for reading.
   *
   * @throws DamagedFile if the list of it is no good
   */
  public StoredPages pages() throws IOException {
    return StoredPages.open(this);
  }

  /** Whether what was fetched can still be judged again. */
  public boolean canBeReplayed() {
    return hasArchive() && Files.isRegularFile(path.resolve(VISITS));
  }

  /**
   * Writes the resources that a report cites, with the redirects that led there, as {@code
   * evidence.warc.gz}.
   *
   * @param into folder of the report
   * @return the file; empty if nothing cited was fetched
   */
  public Optional<Path> writeEvidence(GapReport report, Path into) throws IOException {
    return hasArchive() ? EvidenceFile.write(this, report, into) : Optional.empty();
  }

  /** Makes sure that nobody judges by what the judge was told in an earlier attempt. */
  public void forgetVisits() throws IOException {
    Files.deleteIfExists(path.resolve(VISITS));
  }

  /** Whether there is anything but the report. */
  boolean hasRemains() {
    return FETCHED.stream().anyMatch(name -> Files.exists(path.resolve(name)));
  }

  /** Forgets the scan. */
  public void forget() throws IOException {
    reopen();
    removeArchive();
  }

  /** Puts a finished scan aside, so that another one can be made in its place. */
  public void setAside() throws IOException {
    move(path, Files.createDirectories(aside().path));
  }

  /** Forgets the scan made since, for the one put aside. */
  public void takeBack() throws IOException {
    reopen();
    for (String name : FETCHED) {
      Files.deleteIfExists(path.resolve(name));
    }
    move(aside().path, path);
    dropAside();
  }

  /** Forgets the scan put aside, if there is one. */
  public void dropAside() throws IOException {
    AgencyFolder aside = aside();
    if (Files.isDirectory(aside.path)) {
      aside.forget();
      Files.delete(aside.path);
    }
  }

  private AgencyFolder aside() {
    return new AgencyFolder(path.resolve(ASIDE));
  }

  private static void move(Path from, Path to) throws IOException {
    List<String> names = new ArrayList<>(FETCHED);
    // the report tells that the rest is whole, so it comes last and goes first
    names.add(to.endsWith(ASIDE) ? 0 : names.size(), GapReportJson.FILE_NAME);
    for (String name : names) {
      if (Files.exists(from.resolve(name))) {
        Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Forgets the scan unless it was made in that round. */
  public void keepTo(int round) throws IOException {
    Path mark = path.resolve(ROUND);
    String now = Integer.toString(round);
    String then = Files.isRegularFile(mark) ? Files.readString(mark) : "0";
    if (!then.equals(now)) {
      forget();
      new ReportFolder(path).write(ROUND, now);
    }
  }

  void removeArchive() throws IOException {
    for (String name : FETCHED) {
      Files.deleteIfExists(path.resolve(name));
    }
    dropAside();
  }
}
