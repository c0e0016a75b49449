package oit.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import oit.schedule.cluster.ClusterException;
import oit.store.history.StoreException;
import oit.watch.Health;

/**
 * Asks a database that may be away for a while, until it answers or there is no more time. Says
 * once that it is away and once that it is back. Thread-safe.
 */
final class Patience {

  private static final long SECONDS_BETWEEN = 1;

  /** A question to the database. */
  interface Question<T> {
    T ask() throws StoreException, ClusterException;
  }

  /** There is no more time. */
  static final class Over extends Exception {
    private static final long serialVersionUID = 1;

    Over() {
      super("stopped");
    }
  }

  private final AtomicBoolean away = new AtomicBoolean();
  private final Sentences words;
  private final Consumer<String> say;

  Patience(Sentences words, Consumer<String> say) {
    this.words = words;
    this.say = say;
  }

  /** Ill as long as the database is away. */
  Health health() {
    return away.get() ? new Health(List.of("store-away"), Map.of()) : Health.FINE;
  }

  void say(String sentence) {
    say.accept(sentence);
  }

  /**
   * @param end when there is no more time
   * @throws Over if that came before an answer
   */
  <T> T of(CountDownLatch end, Question<T> question) throws Over {
    while (true) {
      try {
        T answer = question.ask();
        if (away.compareAndSet(true, false)) {
          say.accept(words.of("worker.back"));
        }
        return answer;
      } catch (StoreException | ClusterException e) {
        if (away.compareAndSet(false, true)) {
          say.accept(words.of("worker.away", Refusal.why(e)));
        }
      }
      try {
        if (end.await(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
          throw new Over();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Over();
      }
    }
  }
}
