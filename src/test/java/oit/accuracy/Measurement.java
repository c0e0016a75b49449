package oit.accuracy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.checklist.Element;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.crawl.CrawlPlan;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.judge.Ground;
import oit.judge.Judgement;
import oit.report.GapReport;
import oit.scan.Ocr;
import oit.scan.RunId;
import oit.scan.Scan;
import oit.scan.ScanListener;
import oit.scan.ScanPlan;
import oit.testing.LocalSite;

/** Verdicts of the program against those of people, item by item. */
final class Measurement {

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
      Map<String, Set<Ground>> grounds = new HashMap<>();
      GapReport report = scan(agency, checklist(site.fiscalYear()), 500, new Listener(grounds));
      add(site.name(), site.labels(), report, grounds);
      return report;
    }
  }

  static GapReport scan(Agency agency, Checklist list) {
    return scan(agency, list, 500);
  }

  static GapReport scan(Agency agency, Checklist list, int maxPages) {
    return scan(agency, list, maxPages, ScanListener.SILENT);
  }

  private static GapReport scan(
      Agency agency, Checklist list, int maxPages, ScanListener listener) {
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
      return new Scan(plan, run, fetcher, renderer, InstantSource.system()).run(listener);
    }
  }

  /** Hears on what grounds verdicts rest. */
  private record Listener(Map<String, Set<Ground>> grounds) implements ScanListener {
    @Override
    public void progress(String url, int done, int queued) {}

    @Override
    public void judged(Judgement judgement) {
      judgement.items().forEach(r -> grounds.put(r.item().code(), r.grounds()));
    }
  }

  void add(String site, Map<String, SampleSite.Label> labels, GapReport report) {
    add(site, labels, report, Map.of());
  }

  private void add(
      String site,
      Map<String, SampleSite.Label> labels,
      GapReport report,
      Map<String, Set<Ground>> grounds) {
    Map<String, Item> items =
        checklist(report.checklist().fiscalYear()).items().stream()
            .collect(Collectors.toMap(Item::code, i -> i));
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
              explain(item),
              item.confidence(),
              grounds.getOrDefault(item.code(), Set.of()),
              elements(items.get(item.code()), label, item)));
    }
  }

  /**
   * Required elements that are asked of this agency. Of an item that cannot be verified nothing is
   * known; of a missing one only what its label names, for what it leaves out asks for nothing.
   */
  private static List<Row.ElementRow> elements(
      Item item, SampleSite.Label label, GapReport.ItemEntry judged) {
    List<Row.ElementRow> rows = new ArrayList<>();
    for (GapReport.ElementEntry entry : judged.elements()) {
      String ordinal = "E" + (ids(item).indexOf(entry.id()) + 1);
      boolean named = List.of(label.unmet().split(";")).contains(ordinal);
      String rest =
          List.of("found", "partial", "outdated").contains(label.verdict()) ? "met" : "unknown";
      if (entry.required()) {
        rows.add(new Row.ElementRow(entry.id(), named ? "unmet" : rest, entry.verdict()));
      }
    }
    return rows;
  }

  private static List<String> ids(Item item) {
    return item.elements().stream().map(Element::id).toList();
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

  Figures figures() {
    return Figures.of(rows);
  }

  /** What is measured over each site alone. */
  Map<String, Figures> bySite() {
    Map<String, Figures> sites = new LinkedHashMap<>();
    rows.stream()
        .map(Row::site)
        .distinct()
        .forEach(site -> sites.put(site, of(Set.of(site)).figures()));
    return sites;
  }

  /** All that is measured, as it is kept in a file. */
  Stored stored() {
    return new Stored(figures(), bySite(), rows);
  }

  /** The figures and what they are made of. */
  record Stored(Figures overall, Map<String, Figures> sites, List<Row> rows) {}

  /** What the build prints. */
  String table() {
    return AccuracyText.of(figures(), bySite());
  }

  /** Every disagreement with both reasons, for people who mend the rules. */
  String disagreements() {
    StringBuilder text = new StringBuilder();
    rows.stream()
        .filter(r -> !r.isRight())
        .forEach(r ->
            text.append(
                "%s %s: %s, said %s%s | %s | %s%n"
                    .formatted(
                        r.site(),
                        r.code(),
                        r.truth(),
                        r.verdict(),
                        r.decoy() ? " DECOY" : "",
                        r.why(),
                        r.ours())));
    return text.toString();
  }
}
