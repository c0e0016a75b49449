package oit.scan;

import java.io.IOException;
import oit.store.StoredPages;
import oit.store.Transcripts;
import org.jspecify.annotations.Nullable;

/**
 * What a scan has on disk of what it fetched and of what it read off pictures, if it keeps
 * anything.
 */
record Evidence(@Nullable StoredPages pages, @Nullable Transcripts transcripts)
    implements AutoCloseable {

  static Evidence of(@Nullable Recording recording) throws IOException {
    return recording == null ? new Evidence(null, null) : recording.evidence();
  }

  Transcribed transcribed() {
    return new Transcribed(transcripts);
  }

  @Override
  public void close() throws IOException {
    try (pages;
        transcripts) {
      // both are closed, whatever happens to one
    }
  }
}
