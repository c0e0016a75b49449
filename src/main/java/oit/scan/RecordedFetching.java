package oit.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import oit.crawl.Fetching;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.store.Diary;
import okhttp3.HttpUrl;

/**
 * Fetching that is remembered: what was answered before the scan was cut off is answered from the
 * diary, in the order in which it was asked, and only the rest goes to the network.
 */
final class RecordedFetching implements Fetching {

  private static final String SITEMAPS = "sitemaps";

  private final Fetching network;
  private final Diary diary;

  RecordedFetching(Fetching network, Diary diary) {
    this.network = network;
    this.diary = diary;
  }

  @Override
  public FetchOutcome fetch(FetchRequest request) {
    Optional<FetchOutcome> before = diary.answered(request.url(), network::remember);
    if (before.isPresent()) {
      return before.get();
    }
    Diary.Entry entry = diary.entry(request.url());
    FetchOutcome outcome = network.fetch(request.seenBy(entry).knowing(entry));
    return entry.end(outcome).orElseGet(() -> unconditionally(request));
  }

  @Override
  public FetchOutcome render(Fetched page, Predicate<HttpUrl> own, Instant deadline) {
    Optional<FetchOutcome> before = diary.answeredShown(page.url());
    if (before.isPresent()) {
      return before.get();
    }
    FetchOutcome outcome = network.render(page, own, deadline);
    return diary.entryShown(page.url()).end(outcome).orElse(outcome);
  }

  @Override
  public Duration rest() {
    return network.rest();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    network.pause(duration);
  }

  private FetchOutcome unconditionally(FetchRequest request) {
    Diary.Entry entry = diary.entry(request.url());
    FetchOutcome outcome = network.fetch(request.seenBy(entry));
    return entry.end(outcome).orElse(outcome);
  }

  @Override
  public List<HttpUrl> sitemaps(HttpUrl url, Instant deadline) {
    Optional<List<HttpUrl>> before = diary.answeredList(SITEMAPS, url);
    if (before.isPresent()) {
      return before.get();
    }
    List<HttpUrl> sitemaps = network.sitemaps(url, deadline);
    diary.keepList(SITEMAPS, url, sitemaps);
    return sitemaps;
  }
}
