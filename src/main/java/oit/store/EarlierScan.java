package oit.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetched;
import oit.fetch.Validators;
import okhttp3.HttpUrl;

/** The bodies of an earlier scan, by address. Not thread-safe. */
final class EarlierScan implements Validators.Known, Closeable {

  /** A resource as fetched before, with its place. */
  record Copy(Fetched resource, Place place, Path archive) {}

  private final Journal journal;
  private final ArchiveFile archive;

  private EarlierScan(Journal journal, ArchiveFile archive) {
    this.journal = journal;
    this.archive = archive;
  }

  static EarlierScan open(AgencyFolder folder) throws IOException {
    return new EarlierScan(Journal.look(folder.journal()), new ArchiveFile(folder.archive()));
  }

  @Override
  public Optional<Validators> of(HttpUrl url) {
    try {
      return newest(url).map(line -> resource(line, new byte[0])).flatMap(Validators::of);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The copy of that address; empty if there is none or it is damaged. */
  Optional<Copy> copy(HttpUrl url) {
    try {
      Optional<JournalLine> line = newest(url);
      if (line.isEmpty() || line.get().body() == null) {
        return Optional.empty();
      }
      Place place = line.get().body();
      byte[] body = archive.payload(place);
      return Optional.of(new Copy(resource(line.get(), body), place, archive.path()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<JournalLine> newest(HttpUrl url) throws IOException {
    List<JournalLine> lines =
        journal.from(url.toString()).stream()
            .filter(line -> line.isWhole() && line.asked().startsWith(Diary.GET))
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
  }

  private static Fetched resource(JournalLine line, byte[] body) {
    FetchOutcome outcome = Diary.outcome(line, body);
    return outcome.fetched().orElseThrow(() -> new IllegalStateException("not whole: " + line));
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
