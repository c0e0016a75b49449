package oit.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of an earlier scan is not as it was written. */
public final class DamagedFile extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final long offset;

  DamagedFile(Path file, long offset, String what, @Nullable Throwable cause) {
    super(file + ": " + what + " at byte " + offset, cause);
    this.file = file;
    this.offset = offset;
  }

  public Path file() {
    return file;
  }

  /** Where it is damaged, in bytes from its start. */
  public long offset() {
    return offset;
  }
}
