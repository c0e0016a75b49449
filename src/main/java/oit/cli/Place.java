package oit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import oit.agency.Agency;

/** Where the agencies of a run are scanned. Thread-safe as far as it asks for threads. */
interface Place {

  /** Before the first agency; for {@link Callable}'s sake with a result. */
  boolean begin() throws InterruptedException;

  /**
   * How many threads take agencies.
   *
   * @param atOnce as asked for
   */
  int threads(int atOnce);

  /** The next agency; empty when there is none, or no more time. */
  Optional<Agency> take() throws InterruptedException;

  /** Whether an earlier attempt of this run came to its end. */
  boolean isDone(Agency agency);

  Told scan(Agency agency) throws InterruptedException;

  /** Gives back the turn of an agency that was taken. */
  void done(Agency agency);
}
