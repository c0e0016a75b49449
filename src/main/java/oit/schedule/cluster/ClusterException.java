package oit.schedule.cluster;

import java.io.IOException;

/** The database cannot be used; the message tells what it says of itself. */
public final class ClusterException extends IOException {

  private static final long serialVersionUID = 1;

  ClusterException(Throwable cause) {
    super(said(cause), cause);
  }

  private static String said(Throwable cause) {
    Throwable first = cause;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return String.valueOf(first.getMessage());
  }
}
