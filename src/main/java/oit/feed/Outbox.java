package oit.feed;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.report.ReportFolder;
import oit.report.SafeName;
import okio.ByteString;

/**
 * What is on its way to one receiver, as reports to an engine, each in a file of its own that is
 * written whole or not at all and removed only when the receiver has it. What it refused lies
 * apart, in {@code refused}, beside its answer. A file is named by run, key and content, so that
 * processes that share the outbox never remove a report they have not sent. Thread-safe.
 */
public final class Outbox {

  /** Six scans of every agency of the country. */
  static final int MOST_WAITING = 50_000;

  static final int MOST_REFUSED = 1_000;

  private static final String REPORT = ".json";
  private static final String ANSWER = ".answer.txt";
  private static final int HASH_CHARS = 12;

  /** By then whoever began to write it has ended. */
  private static final Duration DRAFT_AGE = Duration.ofDays(1);

  private final Path folder;
  private final Shelf shelf = new Shelf(this::waiting);

  /**
   * @param root folder of all outboxes
   * @param receiver by which this outbox is told from others; an engine's is its address
   */
  public Outbox(Path root, String receiver) {
    this.folder = root.resolve(SafeName.of(receiver));
  }

  public Path folder() {
    return folder;
  }

  public Path refused() {
    return folder.resolve("refused");
  }

  /**
   * Keeps a report until it is delivered; an earlier one of the same key that still waits here
   * gives way to it.
   *
   * @throws IOException if nothing can be written, or too many wait already
   */
  void put(Parcel parcel) throws IOException {
    put(parcel.runId(), parcel.key(), parcel.body());
  }

  /** The same for any JSON; {@code key} tells what is replaced and {@code runId} its turn. */
  public void put(String runId, String fullKey, byte[] body) throws IOException {
    String key = SafeName.of(runId) + "." + hash(ByteString.encodeUtf8(fullKey));
    String name = key + "." + hash(ByteString.of(body)) + REPORT;
    int waiting = shelf.size(MOST_WAITING);
    if (waiting >= MOST_WAITING) {
      throw new IOException(folder + ": " + waiting);
    }
    new ReportFolder(folder).write(name, body);
    for (String earlier : shelf.put(name)) {
      Files.deleteIfExists(folder.resolve(earlier));
      shelf.taken(earlier);
    }
  }

  /** Files of reports to be delivered, oldest run first. */
  public List<Path> waiting() throws IOException {
    return files(folder, REPORT);
  }

  /** The report in a file; empty if another process has delivered it meanwhile. */
  Optional<Parcel> read(Path file) throws IOException {
    Optional<byte[]> bytes = bytes(file);
    return bytes.isEmpty() ? Optional.empty() : Optional.of(Parcel.of(bytes.get()));
  }

  /** What is in a file; empty if another process has delivered it meanwhile. */
  public Optional<byte[]> bytes(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  public void delivered(Path file) throws IOException {
    Files.deleteIfExists(file);
    shelf.taken(name(file));
  }

  /**
   * Puts a report aside that need not be sent again; the newest {@value #MOST_REFUSED} are kept.
   *
   * @param why what a person reads beside it
   */
  public void refuse(Path file, String why) throws IOException {
    new ReportFolder(refused()).write(name(file).replace(REPORT, ANSWER), why + "\n");
    try {
      Files.move(file, refused().resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      // another process put it aside
    }
    shelf.taken(name(file));
    List<Path> kept = files(refused(), REPORT);
    for (Path old : kept.subList(0, Math.max(0, kept.size() - MOST_REFUSED))) {
      Files.deleteIfExists(old.resolveSibling(name(old).replace(REPORT, ANSWER)));
      Files.deleteIfExists(old);
    }
  }

  /** Removes what processes that were killed left half-written. */
  public void sweep(Instant now) throws IOException {
    for (Path draft : files(folder, ".tmp")) {
      if (Files.getLastModifiedTime(draft).toInstant().isBefore(now.minus(DRAFT_AGE))) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ending)) {
      all.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String hash(ByteString bytes) {
    return bytes.sha256().hex().substring(0, HASH_CHARS);
  }
}
