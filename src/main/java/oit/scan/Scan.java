package oit.scan;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import oit.agency.DeclaredLink;
import oit.crawl.Coverage;
import oit.crawl.CrawlListener;
import oit.crawl.CrawlPlan;
import oit.crawl.Fetching;
import oit.crawl.SiteCrawl;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.judge.Claim;
import oit.judge.Extent;
import oit.judge.Judge;
import oit.judge.Judgement;
import oit.judge.Subject;
import oit.read.Reader;
import oit.read.Recogniser;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import org.jspecify.annotations.Nullable;

/**
 * Scans one agency: crawls its site, reads and judges every page as it comes, and writes down the
 * outcome. Use one object for one scan; {@link #stop()} may be called from any thread.
 */
public final class Scan {

  private final ScanPlan plan;
  private final RunId run;
  private final InstantSource clock;
  private final Fetching fetching;
  private final SiteCrawl crawl;
  private final @Nullable Recording recording;
  private final boolean kept;
  private volatile boolean stopped;
  private volatile @Nullable Recogniser recogniser;

  /** A scan without a browser that leaves nothing but its report. */
  public Scan(ScanPlan plan, RunId run, Fetcher fetcher, InstantSource clock) {
    this(plan, run, Fetching.with(fetcher), null, true, clock);
  }

  /**
   * A scan that leaves nothing but its report.
   *
   * @param renderer starts a browser only when a page needs one
   */
  public Scan(ScanPlan plan, RunId run, Fetcher fetcher, Renderer renderer, InstantSource clock) {
    this(plan, run, Fetching.with(fetcher, renderer), null, true, clock);
  }

  private Scan(
      ScanPlan plan,
      RunId run,
      Fetching fetching,
      @Nullable Recording recording,
      boolean kept,
      InstantSource clock) {
    this.plan = plan;
    this.run = run;
    this.clock = clock;
    this.recording = recording;
    this.kept = kept;
    this.fetching = fetching;
    crawl = new SiteCrawl(fetching, new Reader()::read, clock);
  }

  /**
   * A scan that is kept in a folder: what an earlier attempt left there is not fetched again.
   *
   * @param earlier the agency's earlier scan, whose bodies are used where the site says that they
   *     have not changed
   * @throws IOException if the folder cannot be used
   */
  public static Scan recorded(
      ScanPlan plan,
      RunId run,
      Fetcher fetcher,
      Renderer renderer,
      AgencyFolder folder,
      Optional<AgencyFolder> earlier,
      InstantSource clock)
      throws IOException {
    Recording recording = Recording.open(folder, earlier, run);
    Fetching fetching = recording.over(Fetching.with(fetcher, renderer));
    return new Scan(plan, run, fetching, recording, true, clock);
  }

  /** A scan that should have been kept and found no place: its report says so. */
  static Scan notKept(
      ScanPlan plan, RunId run, Fetcher fetcher, Renderer renderer, InstantSource clock) {
    return new Scan(plan, run, Fetching.with(fetcher, renderer), null, false, clock);
  }

  /** Ends the scan soon; what was seen so far is judged and reported. */
  public void stop() {
    stopped = true;
    crawl.stop();
    Recogniser reading = recogniser;
    if (reading != null) {
      reading.stop();
    }
  }

  /** Scans; the site may do what it likes, a report comes out. */
  public GapReport run(ScanListener listener) {
    if (recording == null) {
      return scan(listener);
    }
    try (recording) {
      return scan(listener);
    }
  }

  private GapReport scan(ScanListener listener) {
    try (Spool pages = new Spool()) {
      return scan(listener, pages);
    }
  }

  private GapReport scan(ScanListener listener, Spool pages) {
    Subject subject =
        new Subject(plan.agency().name(), plan.agency().type().code(), plan.agency().url());
    Judge judge = new Judge(plan.checklist(), subject, pages);
    plan.declared().forEach(d -> judge.claim(new Claim(d.item(), d.url())));
    CrawlPlan crawlPlan =
        new CrawlPlan(
            plan.agency().url(),
            plan.declared().stream().map(DeclaredLink::url).distinct().toList(),
            plan.maxPages(),
            plan.maxTime(),
            plan.maxDepth(),
            ScanPlan.MAX_BODY_BYTES,
            new ChecklistPromise(judge.labels()),
            plan.render());
    JudgeFeed plainly = new JudgeFeed(judge, plan.language(), listener);
    CrawlListener feed = recording == null ? plainly : recording.over(plainly);
    Coverage coverage = crawl.run(crawlPlan, feed);
    boolean reached = coverage.outcome() != Coverage.Outcome.UNREACHABLE;
    Judgement judgement =
        conclude(
            judge,
            new Extent(
                reached,
                coverage.outcome() == Coverage.Outcome.COMPLETE,
                coverage.pages() + coverage.documents()),
            feed);
    listener.judged(judgement);
    GapReport report =
        new Assembly(plan, run, clock.instant())
            .report(judgement, coverage)
            .builtBy(plainly.builder().name());
    if (recording != null) {
      return kept(report, coverage, recording);
    }
    return kept ? report : withoutAll(report);
  }

  private Judgement conclude(Judge judge, Extent extent, CrawlListener feed) {
    if (stopped || !extent.reached()) {
      return judge.conclude(extent);
    }
    Duration time = plan.maxTime().dividedBy(2);
    Recogniser reading = plan.ocr().recogniser(System.getenv(), clock, time);
    recogniser = reading;
    if (stopped) {
      reading.stop();
    }
    try (Evidence evidence = Evidence.of(recording)) {
      Bodies bodies = new ScanBodies(fetching, evidence.pages(), reading.end());
      return new CloserLook(judge, new Reader(), reading, evidence.transcribed(), bodies, feed)
          .conclude(extent);
    } catch (IOException e) {
      return judge.conclude(extent);
    }
  }

  private GapReport kept(GapReport report, Coverage coverage, Recording recording) {
    recording.keep(coverage);
    boolean visits = recording.finishVisits();
    GapReport whole = visits && recording.isComplete() ? report : withoutAll(report);
    if (coverage.stoppedBy() != Coverage.StoppedBy.INTERRUPTED) {
      recording.finish(whole);
    }
    return whole;
  }

  private GapReport withoutAll(GapReport report) {
    return report.with(NotKept.finding(plan.agency().url(), plan.language()));
  }
}
