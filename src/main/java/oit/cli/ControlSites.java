package oit.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import okhttp3.HttpUrl;

/**
 * Websites known to be good. If none of them answers, it is this machine's connection that is
 * broken, not the agency's website: the run waits, longer each time, for an hour at most. Whoever
 * asks meanwhile waits too. Thread-safe.
 */
final class ControlSites {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(20),
          Duration.ofMinutes(20));
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BYTES = 1 << 20;

  private final List<HttpUrl> sites;
  private final Predicate<HttpUrl> answers;
  private final Pause pause;
  private final Runnable afresh;
  private final Consumer<String> say;
  private final Sentences words;
  private final ReentrantLock lock = new ReentrantLock(true);
  private volatile int outages;

  /**
   * @param answers whether a website can be opened
   * @param afresh has failures forgotten, for this machine may have been their cause
   * @param say takes the sentences for the person
   */
  ControlSites(
      List<HttpUrl> sites,
      Predicate<HttpUrl> answers,
      Pause pause,
      Runnable afresh,
      Consumer<String> say,
      Sentences words) {
    this.sites = sites;
    this.answers = answers;
    this.pause = pause;
    this.afresh = afresh;
    this.say = say;
    this.words = words;
  }

  /** Those of the flags, opened with that fetcher. */
  static ControlSites of(
      ScanOptions options, Fetcher fetcher, Pause pause, Consumer<String> say, Sentences words) {
    return new ControlSites(
        options.controlSites(words), openedBy(fetcher), pause, fetcher::forgetFaults, say, words);
  }

  /** Opens them with that fetcher. */
  static Predicate<HttpUrl> openedBy(Fetcher fetcher) {
    return url ->
        fetcher
            .fetch(FetchRequest.of(url).atMost(BYTES).until(Instant.now().plus(PATIENCE)))
            .fetched()
            .isPresent();
  }

  /** How often this machine was cut off so far. */
  int outages() {
    return outages;
  }

  /**
   * Looks whether this machine is connected, and waits until it is, or for the longest wait.
   *
   * @param known {@link #outages()} of before
   * @return whether it was cut off since and is connected again: what failed meanwhile is worth
   *     another try
   */
  boolean cameBack(int known) throws InterruptedException {
    if (sites.isEmpty()) {
      return false;
    }
    lock.lockInterruptibly();
    try {
      return isBack() && outages != known;
    } finally {
      lock.unlock();
    }
  }

  private boolean isBack() throws InterruptedException {
    if (sites.stream().anyMatch(answers)) {
      return true;
    }
    outages++;
    for (Duration wait : WAITS) {
      say.accept(words.of("control.out", names(), minutes(wait)));
      if (!pause.of(wait)) {
        return false;
      }
      afresh.run();
      if (sites.stream().anyMatch(answers)) {
        afresh.run();
        say.accept(words.of("control.back"));
        return true;
      }
    }
    say.accept(words.of("control.given-up"));
    return false;
  }

  private String names() {
    return String.join(", ", sites.stream().map(HttpUrl::toString).toList());
  }

  private static String minutes(Duration wait) {
    return wait.toMinutes() + ":" + "%02d".formatted(wait.toSecondsPart());
  }

  /**
   * @throws Refusal with every address that is none
   */
  static List<HttpUrl> parse(List<String> texts, Sentences words) {
    List<HttpUrl> urls = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String text : texts.stream().map(String::strip).filter(t -> !t.isEmpty()).toList()) {
      HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "http://" + text);
      if (url == null) {
        problems.add(words.of("scan.bad-url", text));
      } else {
        urls.add(url);
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
    return urls;
  }
}
