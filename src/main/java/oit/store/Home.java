package oit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oit.report.GapReport;
import oit.report.SafeName;

/**
 * The folder where everything lives that outlasts a run. Nothing is written outside of it but
 * reports. Thread-safe, also between processes, as long as each holds the lock of its run.
 *
 * @param path made when the first run begins
 */
public record Home(Path path) {

  /**
   * Runs whose archives are kept. Of older ones the note and the reports stay, and for each agency
   * the archive of its newest complete scan: the next scan asks the site what has changed since,
   * and an appeal may still need it.
   */
  public static final int KEPT_RUNS = 20;

  private static final String LAST = "last";

  /**
   * {@code OIT_HOME}, else {@code oit} in the place where the system keeps data of programs: {@code
   * XDG_DATA_HOME} or {@code ~/.local/share}, on Windows {@code LOCALAPPDATA}.
   *
   * @param environment variables of the process
   * @param system as in the property {@code os.name}
   * @param user the user's own folder
   */
  public static Home of(Map<String, String> environment, String system, Path user) {
    String named = environment.getOrDefault("OIT_HOME", "");
    if (!named.isBlank()) {
      return new Home(Path.of(named).toAbsolutePath());
    }
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    String data = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_DATA_HOME", "");
    Path standard = windows ? user.resolve("AppData/Local") : user.resolve(".local/share");
    // the XDG specification: a relative path is as good as none
    Path base = data.isBlank() || !Path.of(data).isAbsolute() ? standard : Path.of(data);
    return new Home(base.resolve("oit").toAbsolutePath());
  }

  /** That of this process. */
  public static Home ofSystem() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /** The folder of a run, whether it is there or not. */
  public RunFolder run(String id) {
    return new RunFolder(path.resolve("runs").resolve(SafeName.of(id)));
  }

  /** Where reports wait for a scoring engine that could not take them. */
  public Path outbox() {
    return path.resolve("outbox");
  }

  /** Where it is kept how far each schedule has come. */
  public Path schedules() {
    return path.resolve("schedules");
  }

  /** The run of that id, or for {@code last} the newest one that is no demonstration. */
  public Optional<RunFolder> find(String name) throws IOException {
    if (name.equals(LAST)) {
      for (RunFolder run : runs()) {
        if (!run.isDemonstration()) {
          return Optional.of(run);
        }
      }
      return Optional.empty();
    }
    return Optional.of(run(name)).filter(RunFolder::isThere);
  }

  /** Every run, the newest first; run ids sort by time. */
  public List<RunFolder> runs() throws IOException {
    Path runs = path.resolve("runs");
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(runs)) {
      return folders
          .map(RunFolder::new)
          .filter(RunFolder::isThere)
          .sorted(Comparator.comparing(RunFolder::id).reversed())
          .toList();
    }
  }

  /** A run that a process is at work on just now; runs that cannot be understood are left out. */
  public Optional<RunFolder> atWork(Predicate<RunNote> which) throws IOException {
    for (RunFolder run : runs()) {
      if (run.isAtWork() && run.is(which)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  /**
   * The newest earlier scan of an agency that can still be read, a finished one before a broken
   * one.
   */
  public Optional<AgencyFolder> earlier(String agencyId, String notThisRun) throws IOException {
    List<AgencyFolder> kept =
        runs().stream()
            .filter(run -> !run.id().equals(notThisRun))
            .map(run -> run.agency(agencyId))
            .filter(AgencyFolder::hasArchive)
            .toList();
    return kept.stream()
        .filter(AgencyFolder::isFinished)
        .findFirst()
        .or(() -> kept.stream().findFirst());
  }

  /**
   * The newest report on the agency of that report, and on the same website, from a run before its
   * own; demonstrations do not count, nor does what cannot be read.
   */
  public Optional<GapReport> before(GapReport report) throws IOException {
    for (RunFolder run : runs()) {
      Optional<GapReport> earlier =
          run.id().compareTo(report.runId()) < 0 ? run.report(report.agency()) : Optional.empty();
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.empty();
  }

  /** Tells whether an agency was gone through as a whole in a run. */
  @FunctionalInterface
  public interface Completeness {
    boolean isComplete(String runId, String agencyId) throws IOException;
  }

  /**
   * Removes the archives of all but the newest {@code keep} runs, save for each agency's newest of
   * a complete scan; runs under way are spared.
   */
  public void prune(int keep, Completeness completeness) throws IOException {
    List<RunFolder> runs = runs();
    for (RunFolder run : runs.stream().skip(keep).toList()) {
      Map<AgencyFolder, String> ids = run.agencyIds();
      for (AgencyFolder folder : run.agencies()) {
        String id = ids.get(folder);
        if (folder.hasRemains()
            && (id == null || !newestWhole(id, runs, completeness).equals(Optional.of(run)))) {
          run.whileIdle(folder::removeArchive);
        }
      }
    }
  }

  private static Optional<RunFolder> newestWhole(
      String agencyId, List<RunFolder> runs, Completeness completeness) throws IOException {
    for (RunFolder run : runs) {
      if (run.agency(agencyId).hasArchive() && completeness.isComplete(run.id(), agencyId)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  /** Tells it by the reports themselves. */
  public boolean isComplete(String runId, String agencyId) {
    try {
      return run(runId)
          .agency(agencyId)
          .report()
          .filter(r -> r.coverage().outcome().equals("complete"))
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
