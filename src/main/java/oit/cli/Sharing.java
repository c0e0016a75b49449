package oit.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Flags of schedules that say where results go and who scans. */
final class Sharing {

  // as given: its password is not remembered anywhere else
  @Option(
      names = "--store",
      paramLabel = "FILE|postgresql://…",
      description = "${bundle:scan.store}")
  private @Nullable String store;

  @Option(names = "--workers", description = "${bundle:scan.workers}")
  private boolean workers;

  /**
   * The same flags for {@code scan}.
   *
   * @throws Refusal if workers cannot share that store
   */
  List<String> arguments(Language language) {
    List<String> arguments = new ArrayList<>();
    if (store != null) {
      arguments.addAll(List.of("--store", store));
    }
    if (workers) {
      SharedStore.address(
          store == null ? null : new StoreName().convert(store),
          new Sentences("oit.cli.worker", language));
      arguments.add("--workers");
    }
    return arguments;
  }
}
