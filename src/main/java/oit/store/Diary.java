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
import oit.fetch.Fetched;
import oit.fetch.Validators;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

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
    Journal journal = Journal.open(folder.journal());
    Archive archive =
        Archive.open(folder.archive(), journal.archiveEnd(), limit, AgencyFolder.ARCHIVE, about);
    EarlierScan before = earlier.isPresent() ? EarlierScan.open(earlier.get()) : null;
    return new Diary(journal, archive, before);
  }

  /** What was answered to this before, and has not been given out since; empty if nothing was. */
  public Optional<FetchOutcome> answered(HttpUrl url) {
    return answered(GET, url);
  }

  /** The same for a page as a browser shows it, which is another thing than what was fetched. */
  public Optional<FetchOutcome> answeredShown(HttpUrl url) {
    return answered(SHOW, url);
  }

  private Optional<FetchOutcome> answered(String kind, HttpUrl url) {
    try {
      Optional<JournalLine> line = journal.next(kind + url);
      if (line.isEmpty() || line.get().outcome() == null) {
        return Optional.empty();
      }
      Place place = line.get().body();
      boolean lost = place == null && !line.get().url().isEmpty();
      if (lost) {
        return Optional.empty();
      }
      byte[] body = place == null ? new byte[0] : new ArchiveFile(archive.path()).payload(place);
      return Optional.of(outcome(line.get(), body));
    } catch (IOException e) {
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
    add(new JournalLine(kind + " " + url, null, null, null, addresses, archive.end()));
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
    private boolean conditional;
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
      Optional<EarlierScan.Copy> copy =
          exchange.status() == 304 ? copy(exchange.url()) : Optional.empty();
      Optional<Place> added =
          copy.isPresent()
              ? archive.addUnchanged(exchange, copy.get().resource().fetchedAt())
              : archive.add(exchange);
      body = exchange.body();
      place = added.orElse(null);
      added.ifPresent(hops::add);
      incomplete |= added.isEmpty();
    }

    private Optional<EarlierScan.Copy> copy(HttpUrl url) {
      return earlier == null ? Optional.empty() : earlier.copy(url);
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
        case FetchOutcome.NotModified n when conditional -> unchanged(n);
        default -> Optional.of(keep(outcome));
      };
    }

    private Optional<FetchOutcome> unchanged(FetchOutcome.NotModified answer) {
      Optional<EarlierScan.Copy> copy = copy(answer.url());
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
              kind + asked, OutcomeJson.write(outcome), kept, hops, null, archive.end()));
      return outcome;
    }
  }
}
