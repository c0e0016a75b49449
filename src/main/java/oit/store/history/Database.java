package oit.store.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** A database with its tables, old ones brought up to date. Thread-safe. */
public final class Database implements Closeable {

  /** Version of the newest script of each vendor. */
  static final Map<String, Integer> NEWEST = Map.of("sqlite", 1, "postgresql", 2);

  private static final String SCRIPTS = "classpath:oit/store/";
  private static final int WAIT_MILLIS = 30_000;
  private static final int CONNECTIONS = 8;

  /** What a machine that lost its power has locked is free again within two minutes. */
  public static final String FORGETS_THE_DEAD =
      "SET idle_in_transaction_session_timeout = '60s'; SET tcp_keepalives_idle = 30;"
          + " SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3";

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    jdbi = Jdbi.create(pool);
    jdbi.registerRowMapper(ConstructorMapper.factory(Result.class));
  }

  /**
   * Opens it and brings it up to date.
   *
   * @throws RuntimeException if it cannot be used; {@link Trouble} tells why
   */
  public static Database open(StoreAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("oit-store");
    config.setConnectionTimeout(WAIT_MILLIS);
    String scripts =
        switch (address) {
          case StoreAddress.File file -> {
            config.setJdbcUrl("jdbc:sqlite:" + file.path());
            config.setDataSourceProperties(sqlite());
            config.setMaximumPoolSize(1);
            yield "sqlite";
          }
          case StoreAddress.Postgres server -> {
            config.setJdbcUrl(server.jdbc());
            config.setUsername(server.user());
            config.setPassword(server.password());
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(0);
            config.setDataSourceProperties(postgres());
            config.setConnectionInitSql(FORGETS_THE_DEAD);
            yield "postgresql";
          }
        };
    HikariDataSource pool = new HikariDataSource(config);
    try {
      Database database = new Database(pool);
      database.bringUpToDate(config, scripts);
      return database;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Several processes may write: each waits for the other, and nobody for a reader. */
  private static Properties sqlite() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(WAIT_MILLIS);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    return config.toProperties();
  }

  /** A server that is silent is given up, so that another attempt may reach it. */
  private static Properties postgres() {
    Properties properties = new Properties();
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "60");
    return properties;
  }

  private void bringUpToDate(HikariConfig config, String scripts) {
    // half a second to look for scripts is too much for each start
    int version = version();
    int newest = NEWEST.getOrDefault(scripts, 0);
    if (version > newest) {
      throw new IllegalStateException("schema " + version + " > " + newest);
    }
    if (version == newest) {
      return;
    }
    Flyway.configure()
        .dataSource(config.getJdbcUrl(), config.getUsername(), config.getPassword())
        .locations(SCRIPTS + scripts)
        .load()
        .migrate();
  }

  private int version() {
    try {
      return jdbi.withHandle(Database::newest);
    } catch (JdbiException e) {
      if (Trouble.isDamage(e) || Trouble.isElsewhere(e)) {
        throw e;
      }
      return 0;
    }
  }

  /** Version of the tables; 0 if there are none. */
  static int version(Handle handle) {
    try {
      return newest(handle);
    } catch (JdbiException e) {
      return 0;
    }
  }

  private static int newest(Handle handle) {
    return handle
        .createQuery("SELECT version FROM flyway_schema_history WHERE success")
        .mapTo(Integer.class)
        .list()
        .stream()
        .mapToInt(v -> v)
        .max()
        .orElse(0);
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  /** Its connections; do not close it. */
  public DataSource pool() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
