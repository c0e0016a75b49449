package oit.store;

import java.util.List;
import oit.fetch.FetchOutcome;

/** What a crawl told the judge, in the order it was told. */
public sealed interface Visit {

  /** A resource was read. */
  record Page(String url, String sha256, int clicks, List<String> foundVia) implements Visit {}

  /** An address shows the same as another. */
  record Same(String url, String first) implements Visit {}

  /** An address yielded nothing. */
  record Failed(String url, FetchOutcome outcome) implements Visit {}

  /** Something odd about the site as a whole. */
  record Oddity(String kind, String url, String note) implements Visit {}
}
