package oit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import oit.store.Home;
import oit.store.history.History;
import oit.store.history.StoreAddress;
import oit.store.history.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the history and says what had to be mended.
 *
 * @param named where it was asked to be; null for the usual place
 * @param tell takes sentences for a person
 */
record Histories(
    Home home, @Nullable StoreAddress named, Language language, Consumer<String> tell) {

  /**
   * The history; empty where the usual place is no good, since the reports are kept anyway.
   *
   * @throws Refusal if the place that was named is no good
   */
  Optional<History> open() {
    try {
      return Optional.of(opened());
    } catch (StoreException e) {
      if (named != null) {
        throw Refusal.wrongUsage(say("store.unusable", e.address(), e.getMessage()));
      }
      tell.accept(say("store.off", e.address(), e.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * The history, to be looked at.
   *
   * @throws Refusal if it cannot be opened
   */
  History toRead() {
    try {
      return opened();
    } catch (StoreException e) {
      throw Refusal.wrongUsage(say("store.unusable", e.address(), e.getMessage()));
    }
  }

  private History opened() throws StoreException {
    History history = History.open(home, named == null ? History.usual(home) : named);
    String address = history.address().text();
    Optional<Path> damaged = history.damaged();
    if (damaged.isPresent()) {
      tell.accept(say("store.damaged", address, history.restored(), damaged.get()));
    } else if (history.restored() > 0) {
      tell.accept(say("store.restored", address, history.restored()));
    }
    return history;
  }

  /** Why results are missing. */
  String missing(StoreException trouble) {
    return say("store.missing", trouble.address(), String.valueOf(trouble.getMessage()));
  }

  private String say(String key, @Nullable Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return new Sentences("oit.cli.history", language).of(key, texts);
  }
}
