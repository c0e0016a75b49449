package oit.store;

import static java.lang.Boolean.FALSE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.fetch.Fetched;
import oit.fetch.Validators;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The bodies of an earlier scan, by address. Some servers answer "not modified" whatever they are
 * asked, so the first cheap question to each host names a copy that nobody can hold; a host that
 * calls that one good is not believed. Not thread-safe.
 */
final class EarlierScan implements Validators.Known, Closeable {

  /**
   * A resource as fetched before, with its place.
   *
   * @param at when its record was written
   */
  record Copy(Fetched resource, Place place, Path archive, Instant at) {}

  /** Bytes of a record that a host may be made to send again so that it can be judged. */
  private static final long CHEAP = 256 << 10;

  private final Journal journal;
  private final ArchiveFile archive;
  private final Map<String, Boolean> honest = new HashMap<>();
  private @Nullable HttpUrl trial;

  private EarlierScan(Journal journal, ArchiveFile archive) {
    this.journal = journal;
    this.archive = archive;
  }

  static EarlierScan open(AgencyFolder folder) throws IOException {
    return new EarlierScan(Journal.look(folder.journal()), new ArchiveFile(folder.archive()));
  }

  @Override
  public Optional<Validators> of(HttpUrl url) {
    trial = null;
    Boolean good = honest.get(host(url));
    Optional<JournalLine> line = FALSE.equals(good) ? Optional.empty() : newest(url);
    Optional<Validators> known =
        line.flatMap(l -> resource(l, new byte[0])).flatMap(Validators::of);
    if (known.isEmpty() || good != null || size(line.get()) > CHEAP) {
      return known;
    }
    trial = url;
    return known.map(Validators::ofNoCopy);
  }

  private static long size(JournalLine line) {
    return line.body() == null ? 0 : line.body().length();
  }

  /** Hears how a host answered. */
  void answered(HttpUrl url, int status) {
    if (url.equals(trial) && (status == 304 || status < 300)) {
      honest.put(host(url), status != 304);
    }
    trial = null;
  }

  /** The copy that a host means by "not modified"; empty if there is none or it is damaged. */
  Optional<Copy> copy(HttpUrl url) {
    Optional<JournalLine> line =
        FALSE.equals(honest.get(host(url))) ? Optional.empty() : newest(url);
    if (line.isEmpty() || line.get().body() == null) {
      return Optional.empty();
    }
    Place place = line.get().body();
    try {
      ArchiveFile.Stored stored = archive.stored(place);
      return resource(line.get(), stored.payload())
          .map(resource -> new Copy(resource, place, archive.path(), stored.at()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<JournalLine> newest(HttpUrl url) {
    try {
      List<JournalLine> lines =
          journal.from(url.toString()).stream()
              .filter(line -> line.isWhole() && line.asked().startsWith(Diary.GET))
              .toList();
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Fetched> resource(JournalLine line, byte[] body) {
    try {
      return Diary.outcome(line, body).fetched();
    } catch (JacksonException e) {
      // from another version of this program
      return Optional.empty();
    }
  }

  private static String host(HttpUrl url) {
    return url.host() + ":" + url.port();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
