package oit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import oit.feed.Engine;
import oit.feed.Feed;
import oit.feed.FeedResult;
import oit.feed.FeedText;
import oit.report.GapReport;
import oit.store.Home;
import oit.watch.Secrets;
import org.jspecify.annotations.Nullable;

/** The reports of a scan on their way to the scoring engine, if one is named. Thread-safe. */
final class Feeding implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** After Ctrl-C nobody wants to wait; what is left is sent by the next run. */
  private static final Duration IN_HASTE = Duration.ofSeconds(5);

  private final @Nullable Feed feed;
  private final ScanOptions options;
  private final FeedText text;

  private Feeding(@Nullable Feed feed, ScanOptions options, FeedText text) {
    this.feed = feed;
    this.options = options;
    this.text = text;
  }

  /** Begins with what earlier runs left. */
  static Feeding begin(ScanOptions options, Language language) {
    return new Feeding(
        engine(options, language)
            .map(engine -> Feed.open(Home.ofSystem().outbox(), engine))
            .orElse(null),
        options,
        new FeedText(language.locale()));
  }

  /**
   * The engine that the flags name, if they do.
   *
   * @throws Refusal if it cannot be used
   */
  static Optional<Engine.Usable> engine(ScanOptions options, Language language) {
    if (options.feed == null) {
      if (options.feedTokenEnv != null) {
        throw Refusal.wrongUsage(
            new Sentences("oit.cli.messages", language).of("scan.token-without-feed"));
      }
      return Optional.empty();
    }
    if (options.feedTokenEnv != null) {
      Secrets.add(System.getenv().getOrDefault(options.feedTokenEnv, ""));
    }
    return switch (Engine.of(options.feed, options.feedTokenEnv, System.getenv())) {
      case Engine.Usable engine -> Optional.of(engine);
      case Engine.Unfit unfit ->
          throw Refusal.wrongUsage(Sentences.plain(new FeedText(language.locale()).of(unfit)));
    };
  }

  /** A scan that was stopped is sent when it has been taken up again and come to its end. */
  void send(GapReport report) {
    if (feed != null && !report.coverage().stoppedBy().equals("interrupted")) {
      feed.send(report);
    }
  }

  /** Waits until the rest is sent, and says what became of it. */
  void finish(PrintWriter out, PrintWriter err, boolean interrupted) {
    if (feed == null) {
      return;
    }
    FeedResult result = feed.finish(interrupted ? IN_HASTE : PATIENCE);
    text.problems(result).forEach(line -> err.println(Sentences.plain(line)));
    if (options.json) {
      out.println(Events.fed(result));
    } else if (!options.quiet) {
      out.println(text.sent(result));
    }
  }

  @Override
  public void close() {
    if (feed != null) {
      feed.close();
    }
  }
}
