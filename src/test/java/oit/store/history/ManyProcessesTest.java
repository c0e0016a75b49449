package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import oit.store.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that write to one store, and are killed. */
class ManyProcessesTest {

  private static final int ROWS = 200;
  private static final int WAIT_SECONDS = 180;

  @TempDir private Path folder;

  @Test
  void twoProcessesFillOneNewStore() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String run : List.of("20260101-100000-aaaa", "20260102-100000-bbbb")) {
      processes.add(start(run));
    }
    for (Process process : processes) {
      assertThat(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(said("error.txt")).isZero();
    }

    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM result")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(2 * ROWS);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void killedAtAnyMomentNoFinishedAgencyIsLost(long seed) throws Exception {
    String run = "20260101-100000-aaaa";
    int goal = new Random(seed).nextInt(1, ROWS);
    Process process = start(run);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (finished(run) < goal && process.isAlive() && System.nanoTime() < end) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    assertThat(process.waitFor()).as(said("error.txt")).isGreaterThan(128);
    long finished = finished(run);

    Home home = home();
    try (History history = History.open(home, History.usual(home))) {
      assertThat(history.damaged()).isEmpty();
      assertThat(history.restored()).isLessThanOrEqualTo(1);
      assertThat(finished).isGreaterThanOrEqualTo(goal);
      assertThat(history.newest()).hasSize(Math.toIntExact(finished));
    }
  }

  /** Reports that are there. */
  private long finished(String run) throws IOException {
    String lines = Files.exists(folder.resolve(run)) ? Files.readString(folder.resolve(run)) : "";
    long said = lines.lines().filter("finished"::equals).count();
    long there = said;
    while (home().run(run).agency(HistoryFixture.id((int) there)).report().isPresent()) {
      there++;
    }
    return there;
  }

  private Home home() {
    return new Home(folder.resolve("home"));
  }

  private Path file() {
    return home().path().resolve("oit.db");
  }

  private Process start(String run) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            WritingProcess.class.getName(),
            home().path().toString(),
            run,
            Integer.toString(ROWS),
            file().toString())
        .redirectError(ProcessBuilder.Redirect.appendTo(error()))
        .redirectOutput(folder.resolve(run).toFile())
        .start();
  }

  private File error() {
    return folder.resolve("error.txt").toFile();
  }

  private String said(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
