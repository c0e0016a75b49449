package oit.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of posting one report. */
public sealed interface Reply {

  /** The engine has the report: 2xx, or 409 because it had it before. */
  record Taken(boolean before) implements Reply {}

  /**
   * The engine does not want this report, now or later: 400, 413, 422.
   *
   * @param said start of the engine's answer, on one line; may be empty
   */
  record Refused(int status, String said) implements Reply {}

  /**
   * Worth another attempt.
   *
   * @param after the pause the engine asked for; null if it asked for none
   */
  record Later(Trouble trouble, @Nullable Duration after) implements Reply {}

  /** No report can be delivered before somebody changes something. */
  record Shut(Trouble trouble) implements Reply {}
}
