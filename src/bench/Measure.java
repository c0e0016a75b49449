import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Lets contestants crawl workloads in turns and prints medians.
 *
 * <p>{@code java Measure PEERS RUN PORT RUNS "WORKLOAD…" "PEER…"}
 */
final class Measure {

  private static final String BASE = "bare";

  private Measure() {}

  public static void main(String[] args) throws Exception {
    Crawl.Place place =
        new Crawl.Place(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    int runs = Integer.parseInt(args[3]);
    List<Workload> workloads = Arrays.stream(args[4].split(" ")).map(Workload::valueOf).toList();
    List<String> peers = List.of(args[5].split(" "));
    List<Crawl> crawls = new ArrayList<>();
    boolean whole = true;
    for (Workload workload : workloads) {
      for (int run = 0; run < runs; run++) {
        for (String peer : peers) {
          Crawl crawl = Crawl.of(workload, peer, place, Map.of());
          crawls.add(crawl);
          say(
              "%s %-10s %7.1f s %8.0f pages/s %7.2f ms/page %6d MB, %d of %d pages, exit %d",
              workload,
              peer,
              crawl.millis() / 1000.0,
              crawl.pagesPerSecond(),
              crawl.cpuPerPage(),
              crawl.memory() >> 20,
              crawl.fetched(),
              workload.total(),
              crawl.exit());
          whole &= crawl.fetched() == workload.total() && crawl.exit() == 0;
        }
      }
    }
    say("%n| workload | contestant | pages/s | CPU ms/page | peak RSS MB | CPU : bare |");
    say("|---|---|---|---|---|---|");
    for (Workload workload : workloads) {
      peers.forEach(peer -> row(crawls, workload, peer));
    }
    if (!whole) {
      say("%nNot every page was fetched, or a contestant failed: these figures do not count.");
      System.exit(1);
    }
  }

  private static void row(List<Crawl> all, Workload workload, String peer) {
    double cpu = median(all, workload, peer, Crawl::cpuPerPage);
    double base = median(all, workload, BASE, Crawl::cpuPerPage);
    say(
        "| %s | %s | %.0f | %.2f | %.0f | %s |",
        workload,
        peer,
        median(all, workload, peer, Crawl::pagesPerSecond),
        cpu,
        median(all, workload, peer, c -> c.memory() / 1048576.0),
        base > 0 ? String.format(Locale.ROOT, "%.2f", cpu / base) : "–");
  }

  /** 0 if the contestant did not take part. */
  private static double median(
      List<Crawl> all, Workload workload, String peer, ToDoubleFunction<Crawl> figure) {
    double[] sorted =
        all.stream()
            .filter(c -> c.workload() == workload && c.peer().equals(peer))
            .mapToDouble(figure)
            .sorted()
            .toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
