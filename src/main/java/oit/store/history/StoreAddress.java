package oit.store.history;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the database is. Immutable. */
public sealed interface StoreAddress {

  /** Name of the file in the home folder. */
  String FILE_NAME = "oit.db";

  /** How it may be shown and remembered: without a password. */
  String text();

  /** A file of SQLite's. */
  record File(Path path) implements StoreAddress {
    @Override
    public String text() {
      return path.toString();
    }
  }

  /**
   * A database of PostgreSQL's.
   *
   * @param at host, port and database with parameters, as after {@code postgresql://}
   * @param user null for that of the system
   * @param password null where none is asked for, or {@code ~/.pgpass} has it
   */
  record Postgres(String at, @Nullable String user, @Nullable String password)
      implements StoreAddress {
    @Override
    public String text() {
      return "postgresql://" + (user == null ? "" : user + "@") + at;
    }

    /** As the driver wants it, without user and password. */
    public String jdbc() {
      return "jdbc:postgresql://" + at;
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /**
   * Reads {@code FILE} or {@code postgresql://[user[:password]@]host[:port]/database[?parameters]}.
   *
   * @param environment has the password as {@code PGPASSWORD} where the address has none
   * @throws IllegalArgumentException if it is neither
   */
  static StoreAddress of(String text, Map<String, String> environment) {
    if (text.startsWith("postgresql:") || text.startsWith("postgres:")) {
      return postgres(text, environment);
    }
    try {
      if (text.isBlank() || text.contains("://")) {
        throw new IllegalArgumentException("no file");
      }
      return new File(Path.of(text).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(e.getReason(), e);
    }
  }

  private static StoreAddress postgres(String text, Map<String, String> environment) {
    try {
      URI uri = new URI(text);
      String database = uri.getRawPath();
      if (uri.getHost() == null || database == null || database.length() < 2) {
        throw new IllegalArgumentException("no host or no database");
      }
      String[] user = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
      String query = uri.getRawQuery();
      return new Postgres(
          uri.getHost()
              + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
              + database
              + (query == null ? "" : "?" + query),
          user.length == 0 ? null : user[0],
          user.length > 1 ? user[1] : environment.get("PGPASSWORD"));
    } catch (URISyntaxException e) {
      // its message quotes the password
      throw new IllegalArgumentException("no address", null);
    }
  }
}
