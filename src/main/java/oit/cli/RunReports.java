package oit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import oit.report.GapReportJson;
import oit.store.Home;
import oit.store.RunFolder;

/**
 * The gap reports of one run.
 *
 * @param name as a person gave it
 * @param files by the name of the agency's folder
 */
record RunReports(String name, SortedMap<String, Path> files) {

  private static final Path REPORTS = Path.of("oit-reports");

  /**
   * Finds the reports of a run id, of {@code last}, or of a file or folder.
   *
   * @throws Refusal if there are none, or several on one agency
   */
  static RunReports of(String name, Home home, Sentences words) {
    List<Path> found =
        isThere(name) ? StoredReports.in(Path.of(name), words) : kept(name, home, words);
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path file : found) {
      Path folder = file.toAbsolutePath().getParent();
      String agency = folder == null ? "" : String.valueOf(folder.getFileName());
      Path twice = files.put(agency, file);
      if (twice != null) {
        throw Refusal.wrongUsage(words.of("diff.twice", name, agency, twice, file));
      }
    }
    return new RunReports(name, files);
  }

  private static boolean isThere(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Path> kept(String name, Home home, Sentences words) {
    try {
      Optional<RunFolder> run = home.find(name);
      List<Path> files = new ArrayList<>();
      if (run.isPresent()) {
        run.get().agencies().stream()
            .map(a -> a.path().resolve(GapReportJson.FILE_NAME))
            .filter(Files::isRegularFile)
            .forEach(files::add);
      }
      if (files.isEmpty() && isThere(REPORTS + "/" + name)) {
        return StoredReports.in(REPORTS.resolve(name), words);
      }
      if (files.isEmpty()) {
        String key = run.isPresent() ? "diff.unfinished" : "diff.no-run";
        throw Refusal.wrongUsage(words.of(key, name, home.path(), REPORTS));
      }
      return files;
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of("diff.unreadable", name, Refusal.why(e)));
    }
  }

  /** Whether it holds a single report, which may then be compared whatever its folder's name. */
  boolean isOne() {
    return files.size() == 1;
  }
}
