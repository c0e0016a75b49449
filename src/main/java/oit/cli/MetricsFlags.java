package oit.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Supplier;
import oit.watch.Health;
import oit.watch.Log;
import oit.watch.WatchServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Flags that say where a running program shows its numbers and its health. */
final class MetricsFlags {

  private static final String PORT = "metrics-port";
  private static final String ADDRESS = "metrics-address";
  private static final int HIGHEST_PORT = 65_535;

  static final List<String> NAMES = List.of(PORT, ADDRESS);

  @Option(names = "--" + PORT, paramLabel = "N", description = "${bundle:metrics.port}")
  private @Nullable Integer port;

  @Option(names = "--" + ADDRESS, paramLabel = "ADDRESS", description = "${bundle:metrics.address}")
  private String address = "127.0.0.1";

  /** Shows the numbers until it is closed. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Shows the numbers if somebody asked for that; those of a scan that a schedule began are shown
   * with the schedule's.
   *
   * @throws Refusal if nobody can listen there
   */
  Watch open(Numbers numbers, Supplier<Health> health, Sentences words) {
    Integer wanted = port;
    if (wanted == null || !numbers.begin()) {
      return () -> {};
    }
    validate(words);
    try {
      InetSocketAddress at = new InetSocketAddress(address, wanted);
      WatchServer server = WatchServer.open(at, numbers.metrics(), health);
      String shown = "http://" + address + ":" + server.address().getPort() + "/metrics";
      Log.info("metrics", words.of("metrics.at", shown), java.util.Map.of("url", shown));
      return server::close;
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.wrongUsage(
          words.of("metrics.taken", address + ":" + wanted, String.valueOf(e.getMessage())));
    }
  }

  /** Refuses a port that is none. */
  void validate(Sentences words) {
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      throw Refusal.wrongUsage(words.of("metrics.no-port", port));
    }
  }
}
