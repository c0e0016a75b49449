package oit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own, which can be stopped and started again with all that it keeps.
 */
public final class Postgres implements AutoCloseable {

  private final Path data;
  private final int port;
  private EmbeddedPostgres server;

  private Postgres(Path data, EmbeddedPostgres server) {
    this.data = data;
    this.server = server;
    port = server.getPort();
  }

  /** Starts one; ends the test where that cannot be. */
  public static Postgres start() {
    return Needed.of("postgres", started());
  }

  /** It does not start for root where namespaces are forbidden, nor on every system. */
  private static Optional<Postgres> started() {
    try {
      Path data = Files.createTempDirectory("oit-postgres");
      return Optional.of(new Postgres(data, builder(data).start()));
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data) {
    return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
  }

  /** As users write it. */
  public String address() {
    return "postgresql://postgres:postgres@localhost:" + port + "/postgres";
  }

  /** Breaks all connections. */
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void startAgain() {
    try {
      server = builder(data).setPort(port).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
