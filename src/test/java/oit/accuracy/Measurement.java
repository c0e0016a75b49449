package oit.accuracy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.crawl.CrawlPlan;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.scan.Ocr;
import oit.scan.RunId;
import oit.scan.Scan;
import oit.scan.ScanListener;
import oit.scan.ScanPlan;
import oit.testing.LocalSite;

/** Verdicts of the program against those of people, item by item. */
final class Measurement {

  /** One item of one site. */
  record Row(
      String site,
      String code,
      String truth,
      String verdict,
      boolean hit,
      boolean decoy,
      String why,
      String ours) {
    boolean agrees() {
      return truth.equals(verdict);
    }
  }

  private final List<Row> rows = new ArrayList<>();

  List<Row> rows() {
    return rows;
  }

  /** Those of some sites alone. */
  Measurement of(Set<String> sites) {
    Measurement some = new Measurement();
    rows.stream().filter(r -> sites.contains(r.site())).forEach(some.rows::add);
    return some;
  }

  static Checklist checklist(int fiscalYear) {
    Loaded loaded = new ShippedChecklists().find("oit-" + fiscalYear, "en").orElseThrow();
    return switch (loaded) {
      case Loaded.Good(Checklist list) -> list;
      case Loaded.Bad(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  /** Scans the site over real HTTP and compares. */
  GapReport add(SampleSite site) {
    try (LocalSite server = LocalSite.of(site.folder())) {
      Agency agency =
          new Agency(
              site.agency().id(),
              site.agency().name(),
              site.agency().type(),
              site.agency().province(),
              server.url(site.start()));
      GapReport report = scan(agency, checklist(site.fiscalYear()));
      add(site.name(), site.labels(), report);
      return report;
    }
  }

  static GapReport scan(Agency agency, Checklist list) {
    return scan(agency, list, 500);
  }

  static GapReport scan(Agency agency, Checklist list, int maxPages) {
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    try (Fetcher fetcher = new Fetcher(options);
        Renderer renderer = new Renderer(fetcher)) {
      // the labels say what is to be said of scans that cannot be read
      ScanPlan plan =
          new ScanPlan(
              agency,
              list,
              maxPages,
              Duration.ofMinutes(3),
              12,
              "th",
              CrawlPlan.Render.AUTO,
              Ocr.NEVER);
      RunId run = RunId.at(InstantSource.system().instant(), RandomGenerator.getDefault());
      return new Scan(plan, run, fetcher, renderer, InstantSource.system())
          .run(ScanListener.SILENT);
    }
  }

  void add(String site, Map<String, SampleSite.Label> labels, GapReport report) {
    for (GapReport.ItemEntry item : report.items()) {
      SampleSite.Label label = labels.get(item.code());
      if (label == null) {
        throw new AssertionError(site + " has no label for " + item.code());
      }
      boolean hit =
          item.evidence().stream()
              .anyMatch(e -> label.evidence().stream().anyMatch(p -> same(e.url(), p)));
      boolean found = item.verdict().equals("found");
      rows.add(
          new Row(
              site,
              item.code(),
              label.verdict(),
              item.verdict(),
              hit,
              found && !hit && !label.evidence().isEmpty(),
              label.why(),
              explain(item)));
    }
  }

  private static String explain(GapReport.ItemEntry item) {
    String evidence = item.evidence().isEmpty() ? "" : item.evidence().getFirst().url();
    String nearest =
        item.searched().nearest() == null
            ? ""
            : " ~ " + item.searched().nearest().url() + " " + item.searched().nearest().why();
    return path(evidence) + " " + item.gap().summary() + nearest;
  }

  private static boolean same(String url, String path) {
    return path.startsWith("http")
        ? decode(url).startsWith(decode(path))
        : decode(path(url)).equals(decode(path)) || decode(path(url)).equals(decode(path) + "/");
  }

  private static String path(String url) {
    return url.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*$", "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  double agreement(String site) {
    List<Row> mine = of(site);
    return (double) mine.stream().filter(Row::agrees).count() / mine.size();
  }

  double falseFound() {
    return (double)
            rows.stream()
                .filter(r -> r.verdict().equals("found") && !r.truth().equals("found"))
                .count()
        / rows.size();
  }

  double evidenceHit() {
    List<Row> found =
        rows.stream()
            .filter(r -> r.truth().equals("found") && r.verdict().equals("found"))
            .toList();
    return (double) found.stream().filter(Row::hit).count() / found.size();
  }

  long decoys() {
    return rows.stream().filter(Row::decoy).count();
  }

  double precision(String verdict) {
    return ratio(
        rows.stream().filter(r -> r.verdict().equals(verdict)).filter(Row::agrees).count(),
        rows.stream().filter(r -> r.verdict().equals(verdict)).count());
  }

  double recall(String verdict) {
    return ratio(
        rows.stream().filter(r -> r.truth().equals(verdict)).filter(Row::agrees).count(),
        rows.stream().filter(r -> r.truth().equals(verdict)).count());
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private List<Row> of(String site) {
    return rows.stream().filter(r -> site.isEmpty() || r.site().equals(site)).toList();
  }

  /** What the build prints. */
  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        line("accuracy: %d items, strict agreement %.1f %%", rows.size(), 100 * agreement("")));
    text.append(
        line(
            "  false found %.1f %% of items, evidence hit %.1f %%, decoys %d",
            100 * falseFound(), 100 * evidenceHit(), decoys()));
    rows.stream()
        .map(Row::site)
        .distinct()
        .forEach(s -> text.append(line("  %-18s %.1f %%", s, 100 * agreement(s))));
    for (String verdict : List.of("found", "partial", "outdated", "missing", "unverifiable")) {
      text.append(
          line(
              "  %-13s precision %5.1f %%  recall %5.1f %%",
              verdict, 100 * precision(verdict), 100 * recall(verdict)));
    }
    Map<String, Integer> confused = new TreeMap<>();
    rows.stream()
        .filter(r -> !r.agrees())
        .forEach(r -> confused.merge(r.truth() + " taken for " + r.verdict(), 1, Integer::sum));
    confused.forEach((what, n) -> text.append(line("  %2d %s", n, what)));
    return text.toString();
  }

  /** Every disagreement with both reasons, for people who mend the rules. */
  String disagreements() {
    StringBuilder text = new StringBuilder();
    rows.stream()
        .filter(r -> !r.agrees() || r.decoy())
        .forEach(r ->
            text.append(
                line(
                    "%s %s: %s, said %s%s | %s | %s",
                    r.site(),
                    r.code(),
                    r.truth(),
                    r.verdict(),
                    r.decoy() ? " DECOY" : "",
                    r.why(),
                    r.ours())));
    return text.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
