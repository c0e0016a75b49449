package oit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import oit.agency.TableFault;

/**
 * A file with a table that a person keeps, and what is said of it.
 *
 * @param messages beginning of the keys of the sentences about this kind of table
 */
record TableFile(Path path, String messages, Sentences words) {

  private static final int MOST_BYTES = 16 << 20;

  /**
   * @throws Refusal if it cannot be read or is no table at all
   */
  byte[] bytes() {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw Refusal.wrongUsage(words.of(messages + ".too-large", path, "" + (MOST_BYTES >> 20)));
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of(messages + ".unreadable", path, Refusal.why(e)));
    }
  }

  /** Each fault as {@code file:line:column: sentence}, in the order of the file. */
  List<String> said(List<TableFault> faults) {
    return faults.stream()
        .sorted(Comparator.comparingInt(TableFault::line).thenComparingInt(TableFault::column))
        .map(f ->
            "%s:%d:%d: %s"
                .formatted(path, f.line(), f.column(), words.of(f.key(), f.values().toArray())))
        .toList();
  }
}
