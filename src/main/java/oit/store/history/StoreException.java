package oit.store.history;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message tells what it says of itself. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1;

  private final String address;

  /** With what the database says of itself. */
  public StoreException(StoreAddress address, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.address = address.text();
  }

  /** Which database, without a password. */
  public String address() {
    return address;
  }
}
