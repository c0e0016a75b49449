package oit.scan;

import java.util.List;
import oit.crawl.CrawlListener;
import oit.fetch.FetchOutcome;
import oit.fetch.OutcomeText;
import oit.judge.Judge;
import oit.judge.Unopened;
import oit.read.Kind;
import oit.read.Resource;

/** Tells the judge what a crawl sees, and notes who built the site. */
record JudgeFeed(Judge judge, String language, ScanListener listener, SiteBuilder builder)
    implements CrawlListener {

  JudgeFeed(Judge judge, String language, ScanListener listener) {
    this(judge, language, listener, new SiteBuilder());
  }

  @Override
  public void visited(Resource resource, int clicks, List<String> foundVia) {
    builder.see(resource, clicks);
    listener.came("ok", resource.kind() == Kind.HTML, resource.bytes());
    judge.observe(resource, clicks, foundVia);
  }

  @Override
  public void sameAs(String url, String first, int clicks, List<String> foundVia) {
    judge.observeSame(url, first);
  }

  @Override
  public void failed(String url, FetchOutcome outcome, int clicks, List<String> foundVia) {
    listener.came(outcome.code(), false, 0);
    judge.observe(
        new Unopened(
            url,
            outcome.code(),
            isAbsent(outcome),
            OutcomeText.what(outcome, Assembly.locale(language))));
  }

  @Override
  public void progress(String url, int done, int queued) {
    listener.progress(url, done, queued);
  }

  /** Whether the answer proves that nothing is there, as against "could not look". */
  private static boolean isAbsent(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Gone g -> true;
      case FetchOutcome.SoftNotFound s -> true;
      case FetchOutcome.Placeholder p -> true;
      case FetchOutcome.Parked p -> true;
      case FetchOutcome.Hijacked h -> true;
      case FetchOutcome.InvalidUrl i -> true;
      case FetchOutcome.UnsupportedScheme u -> true;
      case FetchOutcome.RedirectLoop r -> true;
      default -> false;
    };
  }
}
