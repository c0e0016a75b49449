package oit.crawl;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import oit.crawl.Coverage.Outcome;
import oit.crawl.Coverage.StoppedBy;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.read.Kind;
import oit.read.ReadState;
import oit.read.Resource;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One run over one site. Not thread-safe; {@link Halt} is the way in for other threads. */
final class Tour {

  private static final int LATE_PASSES = 2;
  private static final double SITEMAP_SHARE = 0.1;
  private static final double TRANSIENT_SHARE = 0.02;
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private record Failure(Lead lead, FetchOutcome outcome) {}

  private final Fetching fetching;
  private final Reading reading;
  private final InstantSource clock;
  private final Halt halt;
  private final CrawlPlan plan;
  private final CrawlListener listener;
  private final HttpUrl listed;
  private final Budget budget;
  private final Ledger ledger;
  private final Scope scope;
  private final LeadFinder finder;
  private final Doors doors;
  private final Aliases aliases;
  private final Outside outside;
  private final Frontier frontier = new Frontier(Frontier.LIMIT);
  private final Findings findings = new Findings();
  private final Screen screen;
  private final Twins twins = new Twins();
  private final Shingles shingles = new Shingles();
  private final SoftNotFound softNotFound = new SoftNotFound(shingles, this::probe);
  private List<Failure> failures = new ArrayList<>();
  private Breaker breaker = new Breaker();
  private int givenUp;
  private int cut;
  private HttpUrl home;
  private @Nullable StoppedBy stoppedBy;

  Tour(
      Fetching fetching,
      Reading reading,
      InstantSource clock,
      Halt halt,
      CrawlPlan plan,
      HttpUrl listed,
      CrawlListener listener) {
    this.fetching = fetching;
    this.reading = reading;
    this.clock = clock;
    this.halt = halt;
    this.plan = plan;
    this.listed = listed;
    this.home = listed;
    this.listener = listener;
    budget = new Budget(plan, clock);
    ledger = new Ledger(listener);
    scope = new Scope(listed);
    int year = clock.instant().atZone(THAILAND).getYear();
    Targets targets = new Targets();
    finder = new LeadFinder(plan, scope, new TrapRules(year), targets, frontier::isTaken);
    doors = new Doors(scope, findings, listed);
    aliases = new Aliases(scope, findings);
    outside = new Outside(scope, plan.promise(), targets);
    screen = new Screen(plan.render(), halt, scope::contains, budget);
  }

  Coverage run() {
    listener.progress(listed.toString(), 0, 0);
    StartPage start = StartPage.find(listed, url -> fetch(url, target -> true));
    Optional<Fetched> came = start.outcome().fetched();
    if (came.isEmpty()) {
      ledger.failed(Lead.home(listed), start.outcome());
      if (!isOver()) {
        stoppedBy = StoppedBy.UNREACHABLE;
      }
      return coverage();
    }
    if (!start.asked().equals(listed)) {
      findings.add("start-address", listed.toString(), start.asked().toString());
    }
    home = came.get().url();
    if (scope.admit(home)) {
      findings.add("moved-domain", listed.toString(), Area.host(home));
    }
    Lead lead = Lead.home(start.asked());
    frontier.mark(lead.url());
    arrive(lead, came.get());
    addNamed();
    addSitemaps();
    drain();
    lookOutside(outside.best(home));
    for (int pass = 1; pass <= LATE_PASSES && stoppedBy == null && !failures.isEmpty(); pass++) {
      halt.rest(pass, budget.left());
      retry(pass < LATE_PASSES);
      drain();
    }
    failures.forEach(f -> ledger.failed(f.lead(), f.outcome()));
    return coverage();
  }

  private void addNamed() {
    plan.also().stream()
        .map(HttpUrl::parse)
        .filter(url -> url != null && !outside.name(url))
        .forEach(url -> frontier.add(Lead.named(url, plan.maxDepth())));
    lookOutside(outside.named(home));
  }

  private void addSitemaps() {
    List<HttpUrl> roots = fetching.sitemaps(home, budget.deadline());
    if (roots.isEmpty()) {
      roots = List.of(Objects.requireNonNull(home.resolve("/sitemap.xml")));
    }
    Instant until = budget.part(SITEMAP_SHARE);
    Sitemaps.read(
            roots.stream().filter(scope::contains).toList(),
            url ->
                isOver() || !scope.contains(url) || clock.instant().isAfter(until)
                    ? Optional.empty()
                    : fetch(url, scope::contains).fetched())
        .forEach(url -> finder.listed(url).ifPresent(frontier::add));
  }

  private void drain() {
    while (frontier.size() > 0 && !isOver()) {
      Lead lead = frontier.take().orElseThrow();
      if (breaker.isOpen(lead.url())) {
        givenUp++;
      } else {
        follow(lead, true);
      }
      if (breaker.isOpen(home)) {
        findings.add("site-stopped-answering", listed.toString(), Area.host(home));
        stoppedBy = StoppedBy.UNREACHABLE;
      }
    }
  }

  /** Asks the sites of others, once each and gently, whether what is linked there exists. */
  private void lookOutside(List<Lead> leads) {
    for (Lead lead : leads) {
      if (halt.isStopped() || budget.isTimeUp() || stoppedBy == StoppedBy.UNREACHABLE) {
        return;
      }
      FetchRequest request = FetchRequest.of(lead.url()).atMost(Outside.LOOK);
      FetchOutcome outcome = halt.fetch(request.until(budget.deadline()));
      if (outside.isWorthTelling(lead, outcome)) {
        ledger.failed(lead, outcome);
      }
    }
  }

  private void retry(boolean mayRetryAgain) {
    List<Failure> late = failures;
    failures = new ArrayList<>();
    breaker = new Breaker();
    for (Failure failure : late) {
      if (isOver() || breaker.isOpen(failure.lead().url())) {
        failures.add(failure);
      } else {
        follow(failure.lead(), mayRetryAgain);
      }
    }
    breaker = new Breaker();
  }

  private void follow(Lead lead, boolean mayRetry) {
    listener.progress(lead.url().toString(), ledger.visited(), frontier.size());
    boolean named = !scope.contains(lead.url());
    Predicate<HttpUrl> mayFollow = target -> named || scope.contains(target);
    FetchOutcome outcome = fetch(lead.url(), mayFollow);
    if (outcome instanceof FetchOutcome.OffSite(HttpUrl target)
        && aliases.hasMoved(lead.url(), target)) {
      outcome = fetch(lead.url(), mayFollow);
    }
    if (outcome instanceof FetchOutcome.Truncated) {
      FetchOutcome again = fetch(lead.url(), mayFollow);
      outcome = again.fetched().isPresent() ? again : outcome;
    }
    if (outcome instanceof FetchOutcome.BudgetExhausted) {
      givenUp++;
      stoppedBy = halt.isStopped() ? StoppedBy.INTERRUPTED : StoppedBy.MAX_TIME;
      return;
    }
    breaker.note(lead.url(), outcome);
    Optional<Fetched> fetched = outcome.fetched();
    if (fetched.isPresent()) {
      if (fetched.get().truncated()) {
        findings.add(outcome.code(), fetched.get().url().toString(), "");
      }
      arrive(lead, fetched.get());
    } else if (mayRetry && outcome.transientFault()) {
      budget.countFailure();
      failures.add(new Failure(lead, outcome));
    } else {
      fail(lead, outcome);
    }
  }

  private void arrive(Lead lead, Fetched fetched) {
    findings.addNotes(fetched);
    Resource plain = reading.read(fetched);
    switch (screen.of(fetched, plain)) {
      case Screen.Plain p -> arrive(lead, fetched, plain);
      case Screen.Shown(Fetched page) -> arrive(lead, page, reading.read(page));
      case Screen.Hidden(FetchOutcome outcome) -> hidden(lead, plain, outcome);
    }
  }

  /** What the page says without its scripts is not what a visitor sees, but its links may do. */
  private void hidden(Lead lead, Resource plain, FetchOutcome outcome) {
    if (outcome instanceof FetchOutcome.BudgetExhausted) {
      givenUp++;
      stoppedBy = halt.isStopped() ? StoppedBy.INTERRUPTED : StoppedBy.MAX_TIME;
      return;
    }
    if (outcome instanceof FetchOutcome.NeedsBrowser) {
      findings.add("needs-browser", plain.url(), outcome.detail());
    }
    fail(lead, outcome);
    finder.in(plain, lead).forEach(frontier::add);
  }

  private void arrive(Lead lead, Fetched fetched, Resource resource) {
    boolean home = lead.rank() == Rank.HOME;
    Optional<String> known = ledger.known(fetched.url(), resource.sha256());
    if (known.isPresent()) {
      frontier.mark(fetched.url());
      if (!fetched.redirects().isEmpty() && softNotFound.isPassedOn(lead.url(), fetched.url())) {
        fail(lead, new FetchOutcome.SoftNotFound(SoftNotFound.withoutBody(fetched)));
        return;
      }
      budget.countFailure();
      ledger.sameAs(lead, known.get());
      return;
    }
    if (home && Doors.isBlank(resource)) {
      fail(lead, Husk.PLACEHOLDER.outcome(fetched));
      return;
    }
    Shingles.Print print = shingles.of(resource);
    if (home) {
      shingles.frame(resource);
    }
    Optional<Husk> husk =
        resource.kind() == Kind.HTML ? Husk.of(resource, print) : Optional.empty();
    // what else is empty about a page inside the site is the judge's to explain
    if (husk.isPresent() && (home || husk.get() != Husk.PLACEHOLDER)) {
      fail(lead, husk.get().outcome(fetched));
      return;
    }
    if (!home && resource.kind() == Kind.HTML && isSoftNotFound(fetched, resource, print)) {
      fail(lead, new FetchOutcome.SoftNotFound(SoftNotFound.withoutBody(fetched)));
      return;
    }
    Spam spam = resource.kind() == Kind.HTML ? Spam.in(resource) : Spam.NONE;
    if (spam != Spam.NONE) {
      findings.add(
          spam == Spam.TRACES ? "spam-links" : "hijacked", resource.url(), resource.title());
    }
    if (spam == Spam.TAKEN_OVER && !home) {
      fail(lead, new FetchOutcome.Hijacked(SoftNotFound.withoutBody(fetched)));
      return;
    }
    budget.countPage();
    if (resource.kind() == Kind.HTML && resource.state() instanceof ReadState.Cut) {
      // links behind the cut are not known
      cut++;
      if (!fetched.truncated()) {
        findings.add("page-too-large", resource.url(), "");
      }
    }
    findings.addFindings(resource);
    fetched.redirects().forEach(frontier::mark);
    ledger.visited(resource, lead);
    if (home || (lead.rank() == Rank.DOOR && lead.clicks() == 0)) {
      doors.open(resource);
      scope.settle(resource);
      aliases.open(resource, url -> fetch(url, target -> true).fetched().map(reading::read));
    }
    outside.note(resource, lead);
    Predicate<Lead> worthwhile =
        resource.kind() == Kind.HTML ? twins.note(fetched.url(), print) : l -> true;
    for (Lead found : finder.in(resource, lead)) {
      if (worthwhile.test(found)) {
        frontier.add(found);
      }
    }
  }

  private void fail(Lead lead, FetchOutcome outcome) {
    if (!(outcome instanceof FetchOutcome.RobotsDisallowed)) {
      budget.countFailure();
    }
    boolean stale =
        outcome instanceof FetchOutcome.Gone || outcome instanceof FetchOutcome.SoftNotFound;
    if (lead.linked() || !stale) {
      ledger.failed(lead, outcome);
    }
  }

  private boolean isSoftNotFound(Fetched fetched, Resource resource, Shingles.Print print) {
    boolean redirected = !fetched.redirects().isEmpty();
    boolean matches =
        softNotFound.matches(new SoftNotFound.Seen(fetched.url(), redirected, resource, print));
    if (softNotFound.isFooledBy(fetched.url())) {
      String root = Objects.requireNonNull(fetched.url().resolve("/")).toString();
      findings.add("soft-404", root, Area.host(fetched.url()));
    }
    return matches;
  }

  private Optional<SoftNotFound.Seen> probe(HttpUrl unknown) {
    return fetch(unknown, scope::contains)
        .fetched()
        .map(f -> {
          Resource page = asSeen(f);
          boolean redirected = !f.redirects().isEmpty();
          return new SoftNotFound.Seen(f.url(), redirected, page, shingles.of(page));
        });
  }

  private Resource asSeen(Fetched fetched) {
    Resource plain = reading.read(fetched);
    return screen.of(fetched, plain) instanceof Screen.Shown(Fetched page)
        ? reading.read(page)
        : plain;
  }

  private FetchOutcome fetch(HttpUrl url, Predicate<HttpUrl> mayFollow) {
    FetchOutcome outcome =
        halt.fetch(
            FetchRequest.of(url)
                .following(mayFollow)
                .atMost(Math.clamp(plan.maxBytes(), 1, Integer.MAX_VALUE - 16))
                .until(budget.deadline()));
    outcome.fetched().ifPresent(f -> budget.countBytes(f.body().length));
    return outcome;
  }

  private boolean isOver() {
    if (stoppedBy == null) {
      if (halt.isStopped()) {
        stoppedBy = StoppedBy.INTERRUPTED;
      } else if (budget.isTimeUp()) {
        stoppedBy = StoppedBy.MAX_TIME;
      } else if (budget.arePagesUp()) {
        stoppedBy = StoppedBy.MAX_PAGES;
      }
    }
    return stoppedBy != null;
  }

  private Coverage coverage() {
    StoppedBy atLast = ledger.visited() == 0 ? StoppedBy.UNREACHABLE : StoppedBy.FRONTIER_EMPTY;
    StoppedBy why = stoppedBy == null ? atLast : stoppedBy;
    int beyond = finder.beyondDepth(frontier::isTaken);
    int left = frontier.size() + frontier.dropped() + givenUp + beyond + cut;
    boolean complete =
        why == StoppedBy.FRONTIER_EMPTY
            && left == 0
            && ledger.transientFailures() <= TRANSIENT_SHARE * ledger.visited();
    Outcome outcome =
        ledger.visited() == 0 ? Outcome.UNREACHABLE : complete ? Outcome.COMPLETE : Outcome.PARTIAL;
    return new Coverage(
        outcome,
        why,
        ledger.pages(),
        ledger.documents(),
        budget.bytes(),
        budget.elapsed(),
        left,
        ledger.notFetched(),
        findings.all());
  }
}
