package oit.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What was asked for in one agency's scan and what came, one line of JSON each, in order. A line
 * torn by a crash is cut off when the file is opened again. Only the places of the lines are held
 * in memory. Not thread-safe.
 */
final class Journal implements Closeable {

  private final RandomAccessFile file;
  private final Map<String, Deque<Long>> unasked = new HashMap<>();
  private final Map<String, List<Long>> bodies = new HashMap<>();
  private long length;
  private long archiveEnd;

  private Journal(RandomAccessFile file) {
    this.file = file;
  }

  /** Opens it for adding to; makes it if there is none. */
  static Journal open(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    Journal journal = new Journal(file);
    journal.length = Lines.read(path, journal::note);
    file.setLength(journal.length);
    return journal;
  }

  /** Opens it for looking things up only. */
  static Journal look(Path path) throws IOException {
    Journal journal = new Journal(new RandomAccessFile(path.toFile(), "r"));
    journal.length = Lines.read(path, journal::note);
    return journal;
  }

  private boolean note(long offset, String text) {
    try {
      JournalLine line = OutcomeJson.MAPPER.readValue(text, JournalLine.class);
      unasked.computeIfAbsent(line.asked(), key -> new ArrayDeque<>(1)).add(offset);
      index(line, offset);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private void index(JournalLine line, long offset) {
    if (line.body() != null) {
      bodies.computeIfAbsent(line.url(), key -> new ArrayList<>(1)).add(offset);
    }
    archiveEnd = Math.max(archiveEnd, line.end());
  }

  /** Where the last record of the archive ends that a line speaks of. */
  long archiveEnd() {
    return archiveEnd;
  }

  /** The next answer to that question of those that stood here when the file was opened. */
  Optional<JournalLine> next(String asked) throws IOException {
    Deque<Long> places = unasked.get(asked);
    return places == null || places.isEmpty() ? Optional.empty() : Optional.of(at(places.remove()));
  }

  /** What came from that address with a body, oldest first. */
  List<JournalLine> from(String url) throws IOException {
    List<JournalLine> lines = new ArrayList<>();
    for (long offset : bodies.getOrDefault(url, List.of())) {
      lines.add(at(offset));
    }
    return lines;
  }

  void add(JournalLine line) throws IOException {
    byte[] text =
        (OutcomeJson.MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    file.seek(length);
    file.write(text);
    index(line, length);
    length += text.length;
  }

  private JournalLine at(long offset) throws IOException {
    file.seek(offset);
    byte[] buffer = new byte[2048];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int got = file.read(buffer); got > 0; got = file.read(buffer)) {
      for (int i = 0; i < got; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, 0, i);
          return OutcomeJson.MAPPER.readValue(
              line.toString(StandardCharsets.UTF_8), JournalLine.class);
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
