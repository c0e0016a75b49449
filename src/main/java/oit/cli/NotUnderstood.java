package oit.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What was handed over cannot be read by this version of the program. */
final class NotUnderstood extends IOException {

  private static final long serialVersionUID = 1;

  NotUnderstood(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
