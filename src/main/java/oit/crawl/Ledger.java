package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.crawl.Coverage.NotFetched;
import oit.fetch.FetchOutcome;
import oit.fetch.TextSum;
import oit.read.Kind;
import oit.read.Resource;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/** Keeps count of what was visited, tells the listener, and knows what was seen before. */
final class Ledger {

  private final CrawlListener listener;
  private final Map<Long, String> byContent = new HashMap<>();
  private final Map<Long, String> byKey = new HashMap<>();
  private final List<NotFetched> notFetched = new ArrayList<>();
  private int pages;
  private int documents;
  private int transientFailures;

  Ledger(CrawlListener listener) {
    this.listener = listener;
  }

  /** The URL of the resource told of before that has these bytes or stands at this address. */
  Optional<String> known(HttpUrl url, String sha256) {
    String same = byKey.get(TextSum.of(UrlKey.of(url)));
    return Optional.ofNullable(same != null ? same : byContent.get(TextSum.of(sha256)));
  }

  void visited(Resource resource, Lead lead) {
    byContent.put(TextSum.of(resource.sha256()), resource.url());
    byKey.put(TextSum.of(UrlKey.of(resource.url())), resource.url());
    if (resource.kind() == Kind.HTML) {
      pages++;
    } else {
      documents++;
    }
    listener.visited(resource, lead.clicks(), lead.foundVia());
  }

  void sameAs(Lead lead, String first) {
    listener.sameAs(lead.url().toString(), first, lead.clicks(), lead.foundVia());
  }

  void failed(Lead lead, FetchOutcome outcome) {
    String url = lead.url().toString();
    if (notFetched.size() < Coverage.MOST_LISTED) {
      notFetched.add(new NotFetched(url, outcome.code(), outcome));
    }
    transientFailures += outcome.transientFault() ? 1 : 0;
    listener.failed(url, outcome, lead.clicks(), lead.foundVia());
  }

  int pages() {
    return pages;
  }

  int documents() {
    return documents;
  }

  int visited() {
    return pages + documents;
  }

  /** Failures that another day may heal. */
  int transientFailures() {
    return transientFailures;
  }

  List<NotFetched> notFetched() {
    return List.copyOf(notFetched);
  }
}
