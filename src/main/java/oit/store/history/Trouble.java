package oit.store.history;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database complains of. */
public final class Trouble {

  /** SQLite: database disk image is malformed, file is not a database. */
  private static final Set<Integer> DAMAGE = Set.of(11, 26);

  private Trouble() {}

  /** Whether the file is no good any more. */
  static boolean isDamage(Throwable e) {
    return sql(e)
        .filter(s -> DAMAGE.contains(s.getErrorCode() & 0xff))
        .filter(s -> s.getClass().getName().startsWith("org.sqlite"))
        .isPresent();
  }

  /** Whether the server is not there at all. */
  static boolean isElsewhere(Throwable e) {
    return sql(e)
        .filter(s ->
            s instanceof SQLNonTransientConnectionException
                || String.valueOf(s.getSQLState()).startsWith("08"))
        .isPresent();
  }

  /** The first sentence of whoever complained first. */
  public static String said(Throwable e) {
    String message = sql(e).map(Throwable::getMessage).orElse(e.getMessage());
    return String.valueOf(message).lines().findFirst().orElse("").strip();
  }

  private static Optional<SQLException> sql(Throwable e) {
    SQLException found = null;
    for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException s) {
        found = s;
      }
    }
    return Optional.ofNullable(found);
  }
}
