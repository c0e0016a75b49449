package oit.store.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * What can be said of a store without changing it.
 *
 * @param isThere false for a file that the first scan will make
 * @param version of its tables; 0 if it has none yet
 * @param newest version that this program makes
 * @param writable whether results can be added
 */
public record StoreCheck(boolean isThere, int version, int newest, boolean writable) {

  private static final int SECONDS = 10;

  /** Whether this program can use it: older tables are brought up to date, newer ones are not. */
  public boolean isFit() {
    return writable && version <= newest;
  }

  /**
   * Looks.
   *
   * @throws StoreException if it cannot be opened
   */
  public static StoreCheck of(StoreAddress address) throws StoreException {
    try {
      return switch (address) {
        case StoreAddress.File file -> of(file);
        case StoreAddress.Postgres server -> of(server);
      };
    } catch (JdbiException e) {
      throw new StoreException(address, Trouble.said(e), e);
    }
  }

  private static StoreCheck of(StoreAddress.File file) {
    Path path = file.path();
    if (!Files.exists(path)) {
      return new StoreCheck(false, 0, newest("sqlite"), canBeWrittenBeside(path));
    }
    int version =
        Jdbi.create("jdbc:sqlite:" + path)
            .withHandle(handle -> {
              // a file of something else is told of here
              handle.createQuery("SELECT count(*) FROM sqlite_master").mapTo(int.class).one();
              return Database.version(handle);
            });
    boolean writable = Files.isWritable(path) && canBeWrittenBeside(path);
    return new StoreCheck(true, version, newest("sqlite"), writable);
  }

  private static StoreCheck of(StoreAddress.Postgres server) {
    Properties login = new Properties();
    if (server.user() != null) {
      login.setProperty("user", server.user());
    }
    if (server.password() != null) {
      login.setProperty("password", server.password());
    }
    login.setProperty("connectTimeout", "" + SECONDS);
    login.setProperty("socketTimeout", "" + SECONDS);
    return Jdbi.create(server.jdbc(), login)
        .withHandle(handle ->
            new StoreCheck(
                true, Database.version(handle), newest("postgresql"), isWritable(handle)));
  }

  private static int newest(String vendor) {
    return Database.NEWEST.getOrDefault(vendor, 0);
  }

  private static boolean isWritable(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT NOT pg_is_in_recovery()
              AND has_schema_privilege(current_schema(), 'CREATE, USAGE')
            """)
        .mapTo(boolean.class)
        .one();
  }

  /** A folder that is not there is made when it is needed. */
  private static boolean canBeWrittenBeside(Path file) {
    Path there = file.getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && Files.isWritable(there);
  }
}
