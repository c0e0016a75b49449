package oit.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import oit.fetch.Exchange;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.Fetched;
import oit.fetch.Validators;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Remembers what one agency's scan asks for and what comes, on disk and at once, so that a scan
 * that was cut off is simply run again: whatever was answered before is answered from here, in the
 * order in which it was asked, and only the rest goes to the network.
 *
 * <p>An archive that is full, or a disk that fails, never ends a scan: {@link #isIncomplete()} says
 * that something could not be kept. Use from one thread at a time.
 */
public final class Diary implements Closeable {

  static final String GET = "get ";
  private static final String SHOW = "show ";

  private final Journal journal;
  private final Archive archive;
  private final @Nullable EarlierScan earlier;
  private boolean incomplete;

  private Diary(Journal journal, Archive archive, @Nullable EarlierScan earlier) {
    this.journal = journal;
    this.archive = archive;
    this.earlier = earlier;
  }

  static Diary open(
      AgencyFolder folder, Optional<AgencyFolder> earlier, long limit, Map<String, String> about)
      throws IOException {
    Journal journal = Journal.open(folder.journal(), folder.archived());
    try {
      Archive archive =
          Archive.open(folder.archive(), journal.archiveEnd(), limit, AgencyFolder.ARCHIVE, about);
      return new Diary(journal, archive, earlier.map(Diary::readable).orElse(null));
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  /** Without an earlier scan, or with a damaged one, everything is fetched. */
  private static @Nullable EarlierScan readable(AgencyFolder earlier) {
    try {
      return EarlierScan.open(earlier);
    } catch (IOException e) {
      return null;
    }
  }

  /** Hears of the cookies that came with an answer. */
  @FunctionalInterface
  public interface Cookies {
    /**
     * @param setCookie headers of that name, as sent
     */
    void came(HttpUrl url, List<String> setCookie);
  }

  /**
   * What was answered to this before, and has not been given out since; empty if nothing was.
   *
   * @param cookies hears of what came on the way, so that the site knows the visitor again
   */
  public Optional<FetchOutcome> answered(HttpUrl url, Cookies cookies) {
    return answered(GET, url, cookies);
  }

  /** The same for a page as a browser shows it, which is another thing than what was fetched. */
  public Optional<FetchOutcome> answeredShown(HttpUrl url) {
    return answered(SHOW, url, (from, headers) -> {});
  }

  private Optional<FetchOutcome> answered(String kind, HttpUrl url, Cookies cookies) {
    try {
      Optional<JournalLine> line = journal.next(kind + url);
      while (line.isPresent()) {
        Optional<FetchOutcome> outcome = whole(line.get());
        if (outcome.isPresent()) {
          line.get().eachCookie(cookies);
          return outcome;
        }
        // it was asked for once more in a later attempt
        line = journal.next(kind + url);
      }
    } catch (IOException e) {
      // then it is asked for anew
    }
    return Optional.empty();
  }

  /** Empty if its body found no room, or is damaged. */
  private Optional<FetchOutcome> whole(JournalLine line) {
    Place place = line.body();
    boolean lost = place == null && !line.url().isEmpty();
    if (line.outcome() == null || lost) {
      return Optional.empty();
    }
    try {
      byte[] body = place == null ? new byte[0] : new ArchiveFile(archive.path()).payload(place);
      return Optional.of(outcome(line, body));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** The list that was answered to this before; empty if none was. */
  public Optional<List<HttpUrl>> answeredList(String kind, HttpUrl url) {
    try {
      return journal
          .next(kind + " " + url)
          .flatMap(line -> Optional.ofNullable(line.addresses()))
          .map(list -> list.stream().map(HttpUrl::parse).filter(Objects::nonNull).toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a list. */
  public void keepList(String kind, HttpUrl url, List<HttpUrl> answer) {
    List<String> addresses = answer.stream().map(HttpUrl::toString).toList();
    add(new JournalLine(kind + " " + url, null, null, null, null, addresses, archive.end()));
  }

  /** Begins to note a request that goes to the network. */
  public Entry entry(HttpUrl asked) {
    return new Entry(GET, asked);
  }

  /** Begins to note a page that goes to a browser. */
  public Entry entryShown(HttpUrl asked) {
    return new Entry(SHOW, asked);
  }

  /** Whether something could not be kept. */
  public boolean isIncomplete() {
    return incomplete;
  }

  static FetchOutcome outcome(JournalLine line, byte[] body) {
    return OutcomeJson.read(Objects.requireNonNull(line.outcome()), body);
  }

  private void add(JournalLine line) {
    try {
      journal.add(line);
    } catch (IOException e) {
      incomplete = true;
    }
  }

  @Override
  public void close() throws IOException {
    try (journal;
        archive) {
      if (earlier != null) {
        earlier.close();
      }
    }
  }

  /** One request, from its first answer to its outcome. */
  public final class Entry implements Exchange.Witness, Validators.Known {

    private final String kind;
    private final HttpUrl asked;
    private final List<Place> hops = new ArrayList<>();
    private final List<JournalLine.Cookies> cookies = new ArrayList<>();
    private boolean conditional;
    private Optional<EarlierScan.Copy> copy = Optional.empty();
    private byte @Nullable [] body;
    private @Nullable Place place;

    private Entry(String kind, HttpUrl asked) {
      this.kind = kind;
      this.asked = asked;
    }

    @Override
    public Optional<Validators> of(HttpUrl url) {
      Optional<Validators> known = earlier == null ? Optional.empty() : earlier.of(url);
      conditional |= known.isPresent();
      return known;
    }

    @Override
    public void came(Exchange exchange) {
      copy = Optional.empty();
      if (earlier != null) {
        earlier.answered(exchange.url(), exchange.status());
        copy = exchange.status() == 304 ? earlier.copy(exchange.url()) : copy;
      }
      Optional<Place> added =
          copy.isPresent()
              ? archive.addUnchanged(exchange, copy.get().at(), copy.get().place().sha256())
              : archive.add(exchange);
      List<String> set = exchange.headers().values("Set-Cookie");
      if (!set.isEmpty()) {
        cookies.add(new JournalLine.Cookies(exchange.url().toString(), set));
      }
      body = exchange.body();
      place = added.orElse(null);
      added.ifPresent(hops::add);
      incomplete |= added.isEmpty();
    }

    /**
     * Keeps what came of the request. "Not modified" becomes the resource of the earlier scan.
     *
     * @return what the caller goes on with; empty if the server relies on a copy that has gone, so
     *     that the request has to be made again without conditions
     */
    public Optional<FetchOutcome> end(FetchOutcome outcome) {
      return switch (outcome) {
        case FetchOutcome.BudgetExhausted b -> Optional.of(b);
        // one may be installed before the scan goes on
        case NeedsBrowser n when n.reason() == NeedsBrowser.Reason.NO_BROWSER -> Optional.of(n);
        case FetchOutcome.NotModified n when conditional -> unchanged(n);
        default -> Optional.of(keep(outcome));
      };
    }

    private Optional<FetchOutcome> unchanged(FetchOutcome.NotModified answer) {
      if (copy.isEmpty()) {
        return Optional.empty();
      }
      Fetched old = copy.get().resource();
      Fetched now =
          new Fetched(
              asked,
              answer.url(),
              answer.redirects(),
              old.status(),
              old.contentType(),
              old.headers(),
              old.body(),
              false,
              answer.at(),
              answer.notes());
      place = archive.copy(copy.get().archive(), copy.get().place()).orElse(null);
      incomplete |= place == null;
      body = old.body();
      return Optional.of(keep(new FetchOutcome.Ok(now)));
    }

    private FetchOutcome keep(FetchOutcome outcome) {
      Optional<Fetched> fetched = outcome.fetched();
      if (fetched.isPresent() && fetched.get().body() != body) {
        place = archive.addMade(fetched.get()).orElse(null);
        incomplete |= place == null;
      }
      Place kept = fetched.isPresent() ? place : null;
      add(
          new JournalLine(
              kind + asked,
              OutcomeJson.write(outcome),
              kept,
              hops,
              cookies.isEmpty() ? null : cookies,
              null,
              archive.end()));
      return kept != null && outcome instanceof FetchOutcome.Ok(Fetched page) && page.body() == body
          ? new FetchOutcome.Ok(page.withSha256(kept.sha256()))
          : outcome;
    }
  }
}
