package oit.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import oit.fetch.Fetched;
import tools.jackson.core.JacksonException;

/** The pages of a scan as they were fetched. Not thread-safe. */
public final class StoredPages implements Closeable {

  private final Journal journal;
  private final ArchiveFile archive;

  private StoredPages(Journal journal, ArchiveFile archive) {
    this.journal = journal;
    this.archive = archive;
  }

  static StoredPages open(AgencyFolder folder) throws IOException {
    return new StoredPages(Journal.look(folder.journal()), new ArchiveFile(folder.archive()));
  }

  /**
   * What was fetched from that address and had that digest; empty if it was not kept.
   *
   * @throws DamagedFile if it was kept and is no longer what it was
   */
  public Optional<Fetched> page(String url, String sha256) throws IOException {
    for (JournalLine line : journal.from(url)) {
      Place body = line.body();
      if (body != null && body.sha256().equals(sha256)) {
        byte[] payload = archive.payload(body);
        try {
          return Diary.outcome(line, payload).fetched();
        } catch (JacksonException e) {
          throw new IOException("written by another version: " + archive.path(), e);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
