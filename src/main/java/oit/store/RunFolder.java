package oit.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.report.GapReport;
import oit.report.ReportFolder;
import oit.report.SafeName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is kept of one run: {@code runs/<run-id>/}, with a folder for each agency. */
public record RunFolder(Path path) {

  private static final String NOTE = "run.json";
  private static final String LOCK = "lock";

  public String id() {
    return path.getFileName().toString();
  }

  boolean isThere() {
    return Files.isRegularFile(path.resolve(NOTE));
  }

  /** The folder of one agency, whether it is there or not. */
  public AgencyFolder agency(String id) {
    return new AgencyFolder(path.resolve(SafeName.of(id)));
  }

  /** Folders of agencies, by name. */
  public List<AgencyFolder> agencies() throws IOException {
    try (Stream<Path> folders = Files.list(path)) {
      return folders.filter(Files::isDirectory).sorted().map(AgencyFolder::new).toList();
    }
  }

  boolean isDemonstration() throws IOException {
    return command().equals("demo");
  }

  /** Read without the agencies, of which there may be thousands. */
  private String command() throws IOException {
    Path file = path.resolve(NOTE);
    try (JsonParser json = OutcomeJson.MAPPER.createParser(file)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = json.currentName().equals("command");
        json.nextToken();
        if (found) {
          return String.valueOf(json.getValueAsString());
        }
        json.skipChildren();
      }
      throw new IOException(file + ": no command");
    } catch (JacksonException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The report on that agency and website; empty as well where it cannot be read. */
  Optional<GapReport> report(GapReport.AgencyRef on) {
    AgencyFolder agency = agency(on.id());
    try {
      return agency.isFinished() && !isDemonstration()
          ? agency.report().filter(r -> r.agency().url().equals(on.url()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public void write(RunNote note) throws IOException {
    new ReportFolder(path).write(NOTE, note.text());
  }

  /**
   * What the run remembers.
   *
   * @throws IOException if it cannot be read, or was written by another version
   */
  public RunNote note() throws IOException {
    Path file = path.resolve(NOTE);
    return RunNote.read(Files.readString(file), file.toString());
  }

  /**
   * Makes sure that no other process works on this run.
   *
   * @return to be closed at the end of the run; empty if another process is at work
   */
  public Optional<Closeable> lock() throws IOException {
    Files.createDirectories(path);
    return locked(
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        false);
  }

  /**
   * Makes sure that no other process changes this run; several may read it at once.
   *
   * @return to be closed when all is read; empty if another process is at work
   */
  public Optional<Closeable> lockForReading() throws IOException {
    // where there is none nobody is at work; the run may lie where nothing can be written
    return Files.isReadable(path.resolve(LOCK))
        ? locked(FileChannel.open(path.resolve(LOCK), StandardOpenOption.READ), true)
        : Optional.of(() -> {});
  }

  boolean isAtWork() throws IOException {
    Optional<Closeable> free = lockForReading();
    if (free.isPresent()) {
      free.get().close();
    }
    return free.isEmpty();
  }

  boolean is(Predicate<RunNote> which) {
    try {
      return which.test(note());
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Closeable> locked(FileChannel channel, boolean shared)
      throws IOException {
    FileLock lock = null;
    try {
      lock = channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException e) {
      // held by this very process
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(channel::close);
  }

  /** Removes what a process that was killed left half-written; needs the lock. */
  public void sweep() throws IOException {
    new ReportFolder(path).sweep();
    for (AgencyFolder agency : agencies()) {
      new ReportFolder(agency.path()).sweep();
    }
  }

  /** Something that changes the run's folder. */
  interface Work {
    void run() throws IOException;
  }

  /** Does it unless a process is at work on this run. */
  void whileIdle(Work work) throws IOException {
    Optional<Closeable> lock = lock();
    if (lock.isPresent()) {
      try (Closeable held = lock.get()) {
        work.run();
      }
    }
  }

  /** Ids of agencies by their folders; none of a demonstration, or where the note is no good. */
  Map<AgencyFolder, String> agencyIds() {
    try {
      return isDemonstration()
          ? Map.of()
          : note().agencies().stream()
              .collect(Collectors.toMap(a -> agency(a.id()), RunNote.AgencyNote::id, (a, b) -> a));
    } catch (IOException e) {
      return Map.of();
    }
  }
}
