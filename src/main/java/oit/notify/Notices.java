package oit.notify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import oit.feed.Engine;
import oit.feed.Outbox;
import oit.schedule.Schedule;
import okhttp3.HttpUrl;

/**
 * Tells of scheduled runs. A letter is on disk before it is sent and stays there until it is taken,
 * so that nothing is lost when the process is killed; what is sent twice carries the same id. One
 * process at a time delivers. Thread-safe.
 */
public final class Notices {

  /** How long a letter is tried; mail servers give up after as long (RFC 5321, 4.5.4.1). */
  static final Duration GIVE_UP = Duration.ofDays(5);

  private static final Duration EXCHANGE = Duration.ofSeconds(20);

  private final Outbox outbox;
  private final MailServer server;
  private final InstantSource clock;

  private Notices(Outbox outbox, MailServer server, InstantSource clock) {
    this.outbox = outbox;
    this.server = server;
    this.clock = clock;
  }

  /**
   * Opens the outbox of notices.
   *
   * @param outboxes folder of all outboxes; made when first needed
   * @param environment variables of the process, with the mail server
   */
  public static Notices open(Path outboxes, Map<String, String> environment, InstantSource clock) {
    return new Notices(new Outbox(outboxes, "notices"), MailServer.of(environment), clock);
  }

  /** Why these notices cannot be sent by mail; empty if they can, or ask for none. */
  public Optional<MailServer.Fault> fault(List<Schedule.Notice> notices) {
    return server instanceof MailServer.Unfit(var fault)
            && notices.stream().anyMatch(n -> !n.email().isEmpty())
        ? Optional.of(fault)
        : Optional.empty();
  }

  /** Hosts of webhooks that are left out, as they could be read along on the way there. */
  public static List<String> open(List<Schedule.Notice> notices) {
    return notices.stream()
        .map(Schedule.Notice::webhook)
        .filter(Objects::nonNull)
        .map(HttpUrl::parse)
        .filter(url -> url != null && !Engine.staysPrivate(url))
        .map(HttpUrl::host)
        .toList();
  }

  /**
   * Keeps what is to be told of a run; {@link #deliver} sends it.
   *
   * @param folder of the run
   * @param endedWell whether the scan says of itself that nothing is incomplete
   * @throws IOException if nothing can be read or written there
   */
  public void keep(Schedule schedule, Path folder, boolean endedWell) throws IOException {
    if (schedule.notices().isEmpty()) {
      return;
    }
    Digest digest = new RunFolder(folder).digest(schedule.id(), endedWell);
    for (Letter letter : new Letters(digest, clock.instant()).of(schedule.notices())) {
      outbox.put(letter.run(), letter.id(), letter.written());
    }
  }

  /** Tries every letter that waits, once; nothing if another process is at it. */
  public synchronized List<Told> deliver() {
    List<Told> told = new ArrayList<>();
    try {
      if (outbox.waiting().isEmpty()) {
        return told;
      }
      Path lock = Files.createDirectories(outbox.folder()).resolve("lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.tryLock()) {
        if (held != null) {
          outbox.sweep(clock.instant());
          new Round(outbox, server, EXCHANGE, clock, told).run();
        }
      } catch (OverlappingFileLockException e) {
        // this very process is at it
      }
    } catch (IOException e) {
      told.add(new Told.NotKept(String.valueOf(e.getMessage())));
    }
    return told;
  }
}
