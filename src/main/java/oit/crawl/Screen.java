package oit.crawl;

import java.util.Optional;
import java.util.function.Predicate;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.FetchOutcome.NeedsBrowser.Reason;
import oit.fetch.Fetched;
import oit.read.Kind;
import oit.read.NeedsScript;
import oit.read.Resource;
import okhttp3.HttpUrl;

/** Decides which pages of a site are shown in a browser, and shows them. Not thread-safe. */
final class Screen {

  /** Pages of one site that are shown at most. */
  static final int MOST = 60;

  private final CrawlPlan.Render mode;
  private final Halt halt;
  private final Predicate<HttpUrl> own;
  private final Budget budget;
  private int shown;
  private boolean absent;

  Screen(CrawlPlan.Render mode, Halt halt, Predicate<HttpUrl> own, Budget budget) {
    this.mode = mode;
    this.halt = halt;
    this.own = own;
    this.budget = budget;
  }

  /** How a page is to be read. */
  sealed interface View {}

  /** As it was fetched. */
  record Plain() implements View {}

  /** As a browser shows it. */
  record Shown(Fetched page) implements View {}

  /** Not at all. */
  record Hidden(FetchOutcome outcome) implements View {}

  View of(Fetched page, Resource read) {
    if (read.kind() != Kind.HTML) {
      return new Plain();
    }
    boolean needed = NeedsScript.in(page, read).isPresent();
    if (!needed && mode != CrawlPlan.Render.ALWAYS) {
      return new Plain();
    }
    FetchOutcome outcome = show(page);
    Optional<Fetched> document = outcome.fetched();
    if (document.isPresent()) {
      return new Shown(document.get());
    }
    return needed ? new Hidden(outcome) : new Plain();
  }

  private FetchOutcome show(Fetched page) {
    if (mode == CrawlPlan.Render.NEVER) {
      return new NeedsBrowser(page.url(), Reason.SWITCHED_OFF);
    }
    if (absent) {
      return new NeedsBrowser(page.url(), Reason.NO_BROWSER);
    }
    if (shown >= MOST) {
      return new NeedsBrowser(page.url(), Reason.LIMIT);
    }
    shown++;
    FetchOutcome outcome = halt.render(page, own, budget.deadline());
    outcome.fetched().ifPresent(f -> budget.countBytes(f.body().length));
    absent =
        outcome instanceof NeedsBrowser(HttpUrl url, Reason reason) && reason == Reason.NO_BROWSER;
    return outcome;
  }
}
