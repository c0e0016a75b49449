package oit.fetch.browser;

import java.io.IOException;

/** The browser did not do what it was told. */
final class DevToolsException extends IOException {
  private static final long serialVersionUID = 1L;

  enum Reason {
    /** The connection is gone, and with it the browser. */
    LOST,
    /** No answer in time. */
    LATE,
    /** The browser says no. */
    ERROR
  }

  private final Reason reason;

  DevToolsException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
