package oit.cli;

import java.io.IOException;
import oit.store.history.StoreAddress;
import oit.store.history.StoreException;
import oit.store.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** The database that machines share. */
final class SharedStore {

  private SharedStore() {}

  /**
   * @throws Refusal where none is named, or a file that no other machine could open
   */
  static StoreAddress.Postgres address(@Nullable StoreAddress named, Sentences words) {
    return switch (named) {
      case null -> throw Refusal.wrongUsage(words.of("worker.no-store"));
      case StoreAddress.File file ->
          throw Refusal.wrongUsage(words.of("worker.file-store", file.text()));
      case StoreAddress.Postgres server -> server;
    };
  }

  /**
   * @throws Refusal if it cannot be used
   */
  static Jobs open(StoreAddress.Postgres address, Sentences words) {
    try {
      return Jobs.open(address);
    } catch (StoreException e) {
      throw unusable(address, e, words);
    }
  }

  static Refusal unusable(StoreAddress address, IOException e, Sentences words) {
    return Refusal.wrongUsage(words.of("worker.unusable", address.text(), Refusal.why(e)));
  }
}
