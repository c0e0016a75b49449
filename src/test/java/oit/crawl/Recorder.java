package oit.crawl;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import oit.fetch.FetchOptions;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.fetch.World;
import oit.fetch.browser.BrowserOptions;
import oit.read.Reader;
import oit.read.Resource;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Runs a crawl against local sites without pauses, and keeps what it tells. */
final class Recorder implements CrawlListener {

  private static final BrowserOptions QUICK =
      BrowserOptions.defaults("oit/test")
          .withSettle(Duration.ofMillis(150), Duration.ofSeconds(10));

  final List<Resource> visited = new ArrayList<>();
  final Map<String, String> failed = new LinkedHashMap<>();
  final Map<String, String> sameAs = new LinkedHashMap<>();
  final Map<String, List<String>> foundVia = new LinkedHashMap<>();
  final Map<String, Integer> clicks = new LinkedHashMap<>();
  Consumer<SiteCrawl> afterEach = crawl -> {};
  Dns dns = Dns.SYSTEM;
  Optional<Path> program = Optional.empty();
  private @Nullable SiteCrawl crawl;

  static CrawlPlan plan(String start) {
    return plan(start, 500, Duration.ofMinutes(1), CrawlPlan.Promise.NONE);
  }

  static CrawlPlan plan(String start, int pages, Duration time, CrawlPlan.Promise promise) {
    return new CrawlPlan(start, List.of(), pages, time, 50, 1 << 20, promise);
  }

  Coverage run(CrawlPlan plan) {
    World world = new World(dns, InstantSource.system(), pause -> {});
    FetchOptions options =
        FetchOptions.defaults()
            .withAllowPrivate(true)
            .withDelay(Duration.ZERO)
            .withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20));
    try (Fetcher fetcher = new Fetcher(options, world);
        Renderer renderer = new Renderer(fetcher, QUICK, () -> program)) {
      crawl =
          new SiteCrawl(
              Fetching.with(fetcher, renderer), new Reader()::read, InstantSource.system());
      return onVirtualThread(crawl, plan);
    }
  }

  /** As in use: only there a wait for a silent server can be interrupted. */
  private Coverage onVirtualThread(SiteCrawl crawl, CrawlPlan plan) {
    FutureTask<Coverage> task = new FutureTask<>(() -> crawl.run(plan, this));
    Thread.ofVirtual().start(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Paths of what was visited, in order. */
  List<String> paths() {
    return visited.stream().map(r -> path(r.url())).toList();
  }

  static String path(String text) {
    HttpUrl url = HttpUrl.get(text);
    return url.encodedPath() + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery());
  }

  @Override
  public void visited(Resource resource, int clicks, List<String> foundVia) {
    visited.add(resource);
    this.clicks.put(path(resource.url()), clicks);
    this.foundVia.put(path(resource.url()), foundVia);
    if (crawl != null) {
      afterEach.accept(crawl);
    }
  }

  @Override
  public void failed(String url, FetchOutcome outcome, int clicks, List<String> foundVia) {
    String path = HttpUrl.parse(url) == null ? url : path(url);
    if (failed.put(path, outcome.code()) != null) {
      throw new IllegalStateException("told twice: " + url);
    }
  }

  @Override
  public void sameAs(String url, String first, int clicks, List<String> foundVia) {
    sameAs.put(path(url), path(first));
  }
}
