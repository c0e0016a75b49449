package oit.schedule.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Lends Quartz the connections of a pool that belongs to somebody else. */
record Connections(DataSource pool) implements ConnectionProvider {

  @Override
  public Connection getConnection() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public void shutdown() {
    // not ours to close
  }

  @Override
  public void initialize() {
    // nothing to do
  }
}
