package oit.store;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What was read off pictures and scans, by the digest of the file, so that it need not be done
 * twice: one line of JSON each. A line torn by a crash is dropped. Not thread-safe.
 */
public final class Transcripts implements Closeable {

  private record Line(String sha256, String text) {}

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> earlier = new HashMap<>();
  private final OutputStream out;

  private Transcripts(OutputStream out) {
    this.out = out;
  }

  static Transcripts open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Map<String, String> known = new HashMap<>();
    long end = Files.isRegularFile(file) ? read(file, known) : 0;
    // no file channel: the interrupt that ends a scan would close it
    FileOutputStream out = new FileOutputStream(file.toFile(), true);
    try {
      if (file.toFile().length() > end) {
        out.getChannel().truncate(end);
      }
    } catch (IOException e) {
      out.close();
      throw e;
    }
    Transcripts transcripts = new Transcripts(out);
    transcripts.texts.putAll(known);
    return transcripts;
  }

  private static long read(Path file, Map<String, String> texts) throws IOException {
    return Lines.read(
        file,
        (offset, text) -> {
          try {
            Line line = OutcomeJson.MAPPER.readValue(text, Line.class);
            texts.put(line.sha256(), line.text());
            return true;
          } catch (JacksonException e) {
            return false;
          }
        });
  }

  /** The transcript of a file; empty if there is none. One of an earlier scan is kept here too. */
  public Optional<String> of(String sha256) throws IOException {
    String borrowed = earlier.remove(sha256);
    if (borrowed != null && !texts.containsKey(sha256)) {
      add(sha256, borrowed);
    }
    return Optional.ofNullable(texts.get(sha256));
  }

  /** Keeps a transcript, at once. */
  public void add(String sha256, String text) throws IOException {
    texts.put(sha256, text);
    out.write(OutcomeJson.MAPPER.writeValueAsBytes(new Line(sha256, text)));
    out.write('\n');
    out.flush();
  }

  /** Takes over what an earlier scan has read. */
  void borrow(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      read(file, earlier);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
