package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import oit.store.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a store hold what they are said to hold. */
class BackupTest {

  private static final String RUN = "20260101-100000-aaaa";
  private static final int ROWS = 300;

  @TempDir private Path folder;

  private Home home() {
    return new Home(folder.resolve("home"));
  }

  private Path file() {
    return home().path().resolve("oit.db");
  }

  @Test
  void whileNoRunIsUnderWayTheFileAloneIsTheWholeStore() throws IOException {
    home().run(RUN).write(HistoryFixture.note(RUN, 3));
    try (History history = History.open(home(), History.usual(home()))) {
      history.begin(HistoryFixture.note(RUN, 3));
      HistoryFixture.finish(home(), history, HistoryFixture.report(RUN, 0));
      HistoryFixture.finish(home(), history, HistoryFixture.report(RUN, 1));
    }
    Path copy = Files.copy(file(), folder.resolve("copy.db"));

    try (History history =
        History.open(new Home(folder.resolve("empty")), new StoreAddress.File(copy))) {
      assertThat(history.damaged()).isEmpty();
      assertThat(history.newest()).hasSize(2);
    }
  }

  /** The way that the documentation names for a copy at any time: {@code VACUUM INTO}. */
  @Test
  void aCopyMadeBySqliteWhileAnotherProcessWritesIsWhole() throws Exception {
    Process process = writing();
    try (var out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("finished");
      for (int n = 1; n <= 5; n++) {
        Path copy = folder.resolve("copy-" + n + ".db");
        int before = rows(file());
        copy(copy);
        assertThat(rows(copy)).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(ROWS);
        try (var history =
            History.open(new Home(folder.resolve("empty")), new StoreAddress.File(copy))) {
          assertThat(history.damaged()).isEmpty();
        }
      }
    } finally {
      process.destroyForcibly();
      process.waitFor(60, TimeUnit.SECONDS);
    }
  }

  private void copy(Path to) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, to.toString());
      statement.execute();
    }
  }

  private static int rows(Path file) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM result")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Process writing() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            WritingProcess.class.getName(),
            home().path().toString(),
            RUN,
            Integer.toString(ROWS),
            file().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
