package oit.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import oit.fetch.FetchOptions;
import oit.scan.RunId;
import oit.scan.ScanPlan;
import oit.store.history.StoreAddress;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Flags that say how far to crawl and what to write. */
final class ScanOptions {

  @Option(names = "--max-pages", paramLabel = "N", description = "${bundle:scan.max-pages}")
  int maxPages = ScanPlan.DEFAULT_MAX_PAGES;

  @Option(
      names = "--max-time",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "${bundle:scan.max-time}")
  Duration maxTime = ScanPlan.DEFAULT_MAX_TIME;

  @Option(names = "--max-depth", paramLabel = "N", description = "${bundle:scan.max-depth}")
  int maxDepth = ScanPlan.DEFAULT_MAX_DEPTH;

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "${bundle:scan.delay}")
  Duration delay = Duration.ofSeconds(1);

  @Option(names = "--parallel", paramLabel = "N", description = "${bundle:scan.parallel}")
  @Nullable Integer parallel;

  @Option(names = "--workers", description = "${bundle:scan.workers}")
  boolean workers;

  @Option(
      names = "--control",
      split = ",",
      paramLabel = "URL",
      description = "${bundle:scan.control}")
  List<String> control = List.of();

  /** Websites known to be good. */
  List<HttpUrl> controlSites(Sentences words) {
    return ControlSites.parse(control, words);
  }

  @Option(
      names = "--second-look",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "${bundle:scan.second-look}")
  Duration secondLook = Duration.ofMinutes(3);

  /** Which pages are shown in a browser; named as on the command line. */
  enum Render {
    auto,
    never,
    always
  }

  @Option(names = "--render", paramLabel = "WHEN", description = "${bundle:scan.render}")
  Render render = Render.auto;

  /** Whether scans and pictures are read; named as on the command line. */
  enum Ocr {
    auto,
    never
  }

  @Option(names = "--ocr", paramLabel = "WHEN", description = "${bundle:scan.ocr}")
  Ocr ocr = Ocr.auto;

  @Option(names = "--allow-private", description = "${bundle:scan.allow-private}")
  boolean allowPrivate;

  @Option(names = "--strict-tls", description = "${bundle:scan.strict-tls}")
  boolean strictTls;

  @Option(names = "--fail-under", paramLabel = "SCORE", description = "${bundle:scan.fail-under}")
  @Nullable Double failUnder;

  @Option(names = "--feed", paramLabel = "URL", description = "${bundle:scan.feed}")
  @Nullable String feed;

  @Option(
      names = "--feed-token-env",
      paramLabel = "NAME",
      description = "${bundle:scan.feed-token-env}")
  @Nullable String feedTokenEnv;

  @Option(
      names = "--store",
      paramLabel = "FILE|postgresql://HOST/DATABASE",
      converter = StoreName.class,
      description = "${bundle:scan.store}")
  @Nullable StoreAddress store;

  @Option(names = "--quiet", description = "${bundle:scan.quiet}")
  boolean quiet;

  @Option(names = "--json", description = "${bundle:scan.json}")
  boolean json;

  @Option(names = "--verbose", description = "${bundle:scan.verbose}")
  boolean verbose;

  /** Where and how reports are written. */
  static final class Output {
    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:scan.out}")
    @Nullable Path out;

    @Option(
        names = "--format",
        split = ",",
        paramLabel = "FORMAT",
        description = "${bundle:scan.format}")
    List<Format> formats = List.of(Format.json, Format.html);

    /** Where reports of that run go. */
    Path folder(RunId run) {
      return out != null ? out : Path.of("oit-reports", run.text());
    }

    @Option(names = "--lang", description = "${bundle:scan.lang}")
    Language language = Language.th;

    @Option(
        names = "--closing",
        paramLabel = "DATE",
        converter = ClosingDay.class,
        description = "${bundle:scan.closing}")
    @Nullable LocalDate closing;
  }

  /** Refuses numbers that make no sense. */
  void validate(Sentences words) {
    if (maxPages < 1) {
      throw Refusal.wrongUsage(words.of("scan.not-positive", "--max-pages", "" + maxPages));
    }
    if (parallel != null && parallel < 1) {
      throw Refusal.wrongUsage(words.of("scan.not-positive", "--parallel", "" + parallel));
    }
    if (maxDepth < 0) {
      throw Refusal.wrongUsage(words.of("scan.negative", "--max-depth", "" + maxDepth));
    }
    if (failUnder != null && !(failUnder >= 0 && failUnder <= 100)) {
      throw Refusal.wrongUsage(words.of("scan.bad-threshold", failUnder));
    }
    if (maxTime.isZero()) {
      throw Refusal.wrongUsage(words.of("scan.not-positive", "--max-time", "0"));
    }
    controlSites(words);
    Contact.sign(FetchOptions.defaults(), System.getenv(), words);
  }
}
