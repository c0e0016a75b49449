package oit.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What was asked for in one agency's scan and what came, one line of JSON each, in order. A line
 * torn by a crash is cut off when the file is opened again. Nothing is forced to the disk: a
 * process that is killed loses nothing, a machine that loses its power the last seconds. Only the
 * places of the lines are held in memory. Not thread-safe.
 */
final class Journal implements Closeable {

  private final RandomAccessFile file;

  /** By question where the file is added to, by address where it is only looked at. */
  private final LineIndex lines = new LineIndex();

  private long length;
  private long archiveEnd;

  private Journal(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Opens it for adding to; makes it if there is none.
   *
   * @param archived bytes of the archive that are there; a line that speaks of more was written
   *     before the machine lost power and does not count, nor does what stands behind it
   */
  static Journal open(Path path, long archived) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Journal journal = new Journal(new RandomAccessFile(path.toFile(), "rw"));
    try {
      journal.length =
          Lines.read(
              path,
              (offset, text) -> {
                Optional<JournalLine> line = line(text);
                if (line.isEmpty() || line.get().end() > archived) {
                  return false;
                }
                journal.lines.add(line.get().asked(), offset);
                journal.archiveEnd = Math.max(journal.archiveEnd, line.get().end());
                return true;
              });
      journal.file.setLength(journal.length);
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /**
   * Opens it for looking up addresses; a torn end is passed over.
   *
   * @throws DamagedFile if a line within it is no good
   */
  static Journal look(Path path) throws IOException {
    Journal journal = new Journal(new RandomAccessFile(path.toFile(), "r"));
    try {
      boolean[] good = {true};
      journal.length =
          Lines.read(
              path,
              (offset, text) -> {
                Optional<JournalLine> line = line(text);
                good[0] = line.isPresent();
                line.filter(l -> !l.url().isEmpty())
                    .ifPresent(l -> journal.lines.add(l.url(), offset));
                return good[0];
              });
      if (!good[0]) {
        throw new DamagedFile(path, journal.length, "unreadable line", null);
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static Optional<JournalLine> line(String text) {
    try {
      return Optional.of(OutcomeJson.MAPPER.readValue(text, JournalLine.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Where the last record of the archive ends that a line speaks of. */
  long archiveEnd() {
    return archiveEnd;
  }

  /** The next answer to that question of those that stood here when the file was opened. */
  Optional<JournalLine> next(String asked) throws IOException {
    for (long offset : lines.of(asked)) {
      JournalLine line = at(offset);
      if (line.asked().equals(asked)) {
        lines.remove(asked, offset);
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** What came from that address, oldest first. */
  List<JournalLine> from(String url) throws IOException {
    List<JournalLine> found = new ArrayList<>();
    for (long offset : lines.of(url)) {
      JournalLine line = at(offset);
      if (line.url().equals(url)) {
        found.add(line);
      }
    }
    return found;
  }

  void add(JournalLine line) throws IOException {
    byte[] json = OutcomeJson.MAPPER.writeValueAsBytes(line);
    byte[] text = Arrays.copyOf(json, json.length + 1);
    text[json.length] = '\n';
    try {
      file.seek(length);
      file.write(text);
      length += text.length;
    } catch (IOException e) {
      // what half a line got onto a full disk must not stand behind a shorter one
      file.setLength(length);
      throw e;
    }
  }

  private JournalLine at(long offset) throws IOException {
    file.seek(offset);
    byte[] buffer = new byte[2048];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int got = file.read(buffer); got > 0; got = file.read(buffer)) {
      for (int i = 0; i < got; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, 0, i);
          return line(line.toString(StandardCharsets.UTF_8))
              .orElseThrow(() -> new IOException("journal changed while it was read"));
        }
      }
      line.write(buffer, 0, got);
    }
    throw new IOException("journal ends early");
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
