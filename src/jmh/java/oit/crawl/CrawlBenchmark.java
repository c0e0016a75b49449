package oit.crawl;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import oit.read.ReadBenchmark;
import oit.read.Reader;
import oit.read.Resource;
import okhttp3.HttpUrl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the crawler does with one page that has been read: its links, and what it resembles. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CrawlBenchmark {

  private static final String HOME = "http://www.tambon.example/";

  private final List<Resource> pages =
      IntStream.range(0, 100).mapToObj(ReadBenchmark::page).map(new Reader()::read).toList();
  private final Lead home = Lead.home(HttpUrl.get(HOME));
  private final LeadFinder finder =
      new LeadFinder(
          new CrawlPlan(
              HOME,
              List.of(),
              1000,
              Duration.ofHours(1),
              10,
              1 << 20,
              (label, url) -> label.contains("แผน") ? 60 : 0),
          new Scope(home.url()),
          new TrapRules(2026));
  private final Shingles shingles = new Shingles();
  private final Likeness likeness = new Likeness();
  private int next;

  private Resource page() {
    next = (next + 1) % pages.size();
    return pages.get(next);
  }

  @Benchmark
  public List<Lead> leadFinder() {
    return finder.in(page(), home);
  }

  @Benchmark
  public long likeness() {
    return likeness.of(shingles.of(page()));
  }
}
