package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oit.report.GapReportJson;

/** Finds gap reports in the folder of an agency or of a run. */
final class StoredReports {

  private static final int DEEPEST = 3;

  private StoredReports() {}

  /**
   * @throws Refusal if there is none
   */
  static List<Path> in(Path folder, Sentences words) {
    List<Path> found = files(folder);
    if (found.isEmpty()) {
      throw Refusal.wrongUsage(words.of("report.none", folder.toString()));
    }
    return found;
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files.filter(f -> f.endsWith(GapReportJson.FILE_NAME)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
