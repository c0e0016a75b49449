package oit.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.crawl.Reading;
import oit.fetch.Fetched;
import oit.judge.Claim;
import oit.judge.Extent;
import oit.judge.Judge;
import oit.judge.Judgement;
import oit.judge.Subject;
import oit.read.Reader;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;
import oit.store.StoredPages;
import oit.store.Transcripts;
import oit.store.Visit;

/**
 * Judges what an earlier scan fetched once more, by another checklist or by newer rules, without
 * network. Coverage stays that of the scan: what was not fetched then is not known now.
 */
public final class Rejudgement {

  private final AgencyFolder folder;
  private final Agency agency;
  private final GapReport before;
  private final Ocr ocr;

  private Rejudgement(AgencyFolder folder, Agency agency, GapReport before, Ocr ocr) {
    this.folder = folder;
    this.agency = agency;
    this.before = before;
    this.ocr = ocr;
  }

  /** Of the scan that a report came from; empty if what was fetched is no longer kept. */
  public static Optional<Rejudgement> of(GapReport report, Home home) throws IOException {
    RunFolder run = home.run(report.runId());
    AgencyFolder folder = run.agency(report.agency().id());
    if (!folder.canBeReplayed()) {
      return Optional.empty();
    }
    RunNote note = run.note();
    Agency agency =
        note.agencies().stream()
            .filter(a -> a.id().equals(report.agency().id()))
            .findFirst()
            .map(Rejudgement::agency)
            .orElseThrow(() -> new IOException("no agency " + report.agency().id() + " in run"));
    return Optional.of(new Rejudgement(folder, agency, report, ocr(note)));
  }

  /** What the scan left unread of pictures, its second judgement leaves unread too. */
  private static Ocr ocr(RunNote note) {
    return note.asks("--ocr", "never") ? Ocr.NEVER : Ocr.AUTO;
  }

  private static Agency agency(RunNote.AgencyNote a) {
    AgencyType type = AgencyType.of(a.type()).orElse(AgencyType.OTHER);
    return new Agency(a.id(), a.name(), type, a.province(), a.url());
  }

  /**
   * The report by that checklist.
   *
   * @throws oit.store.DamagedFile if what was kept is no longer what it was
   */
  public GapReport by(Checklist list, String language, Instant now) throws IOException {
    ScanPlan plan =
        new ScanPlan(
                agency,
                list,
                ScanPlan.DEFAULT_MAX_PAGES,
                ScanPlan.DEFAULT_MAX_TIME,
                ScanPlan.DEFAULT_MAX_DEPTH,
                language)
            .with(Declarations.under(list, before));
    try (Spool spool = new Spool()) {
      Subject subject = new Subject(agency.name(), agency.type().code(), agency.url());
      Judge judge = new Judge(list, subject, spool);
      plan.declared().forEach(d -> judge.claim(new Claim(d.item(), d.url())));
      return by(plan, judge, now);
    }
  }

  private GapReport by(ScanPlan plan, Judge judge, Instant now) throws IOException {
    String language = plan.language();
    List<GapReport.Finding> site = new ArrayList<>();
    GapReport.Coverage coverage = before.coverage();
    Extent extent =
        new Extent(
            !coverage.outcome().equals("unreachable"),
            coverage.outcome().equals("complete"),
            coverage.pages() + coverage.documents());
    Judgement judgement;
    var feed = new JudgeFeed(judge, language, ScanListener.SILENT);
    try (StoredPages pages = folder.pages();
        Transcripts transcripts = folder.transcripts(Optional.empty())) {
      Transcribed transcribed = new Transcribed(transcripts);
      Reader reader = new Reader();
      folder.readVisits(
          visit -> tell(visit, feed, f -> transcribed.recall(reader.read(f)), pages, site));
      judgement =
          new CloserLook(
                  judge,
                  reader,
                  ocr.recogniser(System.getenv(), InstantSource.system(), plan.maxTime()),
                  transcribed,
                  (url, sha256) -> stored(pages, url, sha256),
                  feed)
              .conclude(extent);
    }
    GapReport after =
        new Assembly(plan, new RunId(before.runId()), now)
            .report(judgement, coverage, site)
            .builtBy(feed.builder().name());
    return lacksPages() ? after.with(NotKept.finding(agency.url(), language)) : after;
  }

  /** Puts what a report cites beside it; empty if nothing cited was fetched. */
  public Optional<Path> writeEvidence(GapReport report, Path into) throws IOException {
    return folder.writeEvidence(report, into);
  }

  private void tell(
      Visit visit, JudgeFeed feed, Reading reading, StoredPages pages, List<GapReport.Finding> site)
      throws IOException {
    switch (visit) {
      case Visit.Page page -> {
        Optional<Fetched> stored = pages.page(page.url(), page.sha256());
        if (stored.isPresent()) {
          feed.visited(reading.read(stored.get()), page.clicks(), page.foundVia());
        } else if (lacksPages()) {
          feed.judge().observe(NotKept.page(page.url(), feed.language()));
        } else {
          throw new IOException("not in the archive, though it was put there: " + page.url());
        }
      }
      case Visit.Same same -> feed.sameAs(same.url(), same.first(), 0, List.of());
      case Visit.Failed failed -> feed.failed(failed.url(), failed.outcome(), 0, List.of());
      case Visit.Oddity odd -> site.add(new GapReport.Finding(odd.kind(), odd.url(), odd.note()));
    }
  }

  private static Optional<Fetched> stored(StoredPages pages, String url, String sha256) {
    try {
      return pages.page(url, sha256);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the scan had no room for all of them. */
  private boolean lacksPages() {
    return before.findings().stream().anyMatch(f -> f.kind().equals(NotKept.KIND));
  }
}
