package oit.scan;

import java.time.InstantSource;
import java.util.List;
import oit.crawl.Coverage;
import oit.crawl.CrawlListener;
import oit.crawl.CrawlPlan;
import oit.crawl.Fetching;
import oit.crawl.Reading;
import oit.crawl.SiteCrawl;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetcher;
import oit.fetch.OutcomeText;
import oit.judge.Extent;
import oit.judge.Judge;
import oit.judge.Judgement;
import oit.judge.Labels;
import oit.judge.Subject;
import oit.judge.Unopened;
import oit.read.Reader;
import oit.read.Resource;
import oit.report.GapReport;

/**
 * Scans one agency: crawls its site, reads and judges every page as it comes, and writes down the
 * outcome. Use one object for one scan; {@link #stop()} may be called from any thread.
 */
public final class Scan {

  private final ScanPlan plan;
  private final RunId run;
  private final InstantSource clock;
  private final SiteCrawl crawl;

  public Scan(ScanPlan plan, RunId run, Fetcher fetcher, InstantSource clock) {
    this(plan, run, Fetching.with(fetcher), new Reader()::read, clock);
  }

  Scan(ScanPlan plan, RunId run, Fetching fetching, Reading reading, InstantSource clock) {
    this.plan = plan;
    this.run = run;
    this.clock = clock;
    crawl = new SiteCrawl(fetching, reading, clock);
  }

  /** Ends the crawl soon; what was seen so far is judged and reported. */
  public void stop() {
    crawl.stop();
  }

  /** Scans; the site may do what it likes, a report comes out. */
  public GapReport run(ScanListener listener) {
    Subject subject =
        new Subject(plan.agency().name(), plan.agency().type().code(), plan.agency().url());
    Judge judge = new Judge(plan.checklist(), subject);
    CrawlPlan crawlPlan =
        new CrawlPlan(
            plan.agency().url(),
            List.of(),
            plan.maxPages(),
            plan.maxTime(),
            plan.maxDepth(),
            ScanPlan.MAX_BODY_BYTES,
            new ChecklistPromise(new Labels(plan.checklist())));
    Coverage coverage = crawl.run(crawlPlan, observer(judge, listener));
    boolean reached = coverage.outcome() != Coverage.Outcome.UNREACHABLE;
    Judgement judgement =
        judge.conclude(
            new Extent(
                reached,
                coverage.outcome() == Coverage.Outcome.COMPLETE,
                coverage.pages() + coverage.documents()));
    return new Assembly(plan, run, clock.instant()).report(judgement, coverage);
  }

  private CrawlListener observer(Judge judge, ScanListener listener) {
    return new CrawlListener() {
      @Override
      public void visited(Resource resource, int clicks, List<String> foundVia) {
        judge.observe(resource, clicks, foundVia);
      }

      @Override
      public void sameAs(String url, String first, int clicks, List<String> foundVia) {
        judge.observeSame(url, first);
      }

      @Override
      public void failed(String url, FetchOutcome outcome, int clicks, List<String> foundVia) {
        judge.observe(
            new Unopened(
                url,
                outcome.code(),
                isAbsent(outcome),
                OutcomeText.what(outcome, Assembly.locale(plan.language()))));
      }

      @Override
      public void progress(String url, int done, int queued) {
        listener.progress(url, done, queued);
      }
    };
  }

  /** Whether the answer proves that nothing is there, as against "could not look". */
  private static boolean isAbsent(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Gone g -> true;
      case FetchOutcome.SoftNotFound s -> true;
      case FetchOutcome.Placeholder p -> true;
      case FetchOutcome.InvalidUrl i -> true;
      case FetchOutcome.UnsupportedScheme u -> true;
      case FetchOutcome.RedirectLoop r -> true;
      default -> false;
    };
  }
}
