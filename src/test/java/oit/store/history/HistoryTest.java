package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.stream.Stream;
import oit.store.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

  private static final String ONE = "20260101-100000-aaaa";
  private static final String TWO = "20260102-100000-aaaa";

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void home() {
    home = new Home(folder.resolve("home"));
  }

  private History open() throws StoreException {
    return History.open(home, History.usual(home));
  }

  private Path file() {
    return home.path().resolve("oit.db");
  }

  private void run(String run, int agencies) throws IOException {
    try (History history = open()) {
      home.run(run).write(HistoryFixture.note(run, agencies));
      history.begin(HistoryFixture.note(run, agencies));
      for (int n = 0; n < agencies; n++) {
        HistoryFixture.finish(home, history, HistoryFixture.report(run, n));
      }
    }
  }

  @Test
  void tellsWhatCameOfAnAgencyNewestFirst() throws IOException {
    run(ONE, 2);
    run(TWO, 2);

    try (History history = open()) {
      assertThat(history.restored()).isZero();
      assertThat(history.newest()).hasSize(2).allMatch(r -> r.runId().equals(TWO));
      assertThat(history.of("agency-1")).extracting(Result::runId).containsExactly(TWO, ONE);
      Result result = history.of("agency-1").getFirst();
      assertThat(result.name()).isEqualTo("อบต.บ้านทดสอบ 1");
      assertThat(result.oit()).isEqualTo(50.0);
      assertThat(result.letters()).isEqualTo(Map.of("O1", 'f', "O2", 'm'));
      assertThat(result.reportSha256()).hasSize(64);
      assertThat(Path.of(result.reportPath())).exists();
      assertThat(history.isComplete(ONE, "agency-0")).isTrue();
      assertThat(history.of("nobody")).isEmpty();
    }
  }

  @Test
  void closedItIsOneFileToCopy() throws IOException {
    run(ONE, 3);
    Path copy = Files.copy(file(), folder.resolve("copy.db"));

    try (Stream<Path> files = Files.list(home.path())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          // what SQLite unpacks for this process is no part of the store
          .containsExactlyInAnyOrder("native", "oit.db", "oit.db.lock", "runs");
    }
    try (History history =
        History.open(new Home(folder.resolve("other")), new StoreAddress.File(copy))) {
      assertThat(history.newest()).hasSize(3);
    }
  }

  @Test
  void lostFileIsMadeAgainFromTheReports() throws IOException {
    run(ONE, 2);
    run(TWO, 1);
    Files.delete(file());

    try (History history = open()) {
      assertThat(history.restored()).isEqualTo(3);
      assertThat(history.damaged()).isEmpty();
      assertThat(history.of("agency-0")).extracting(Result::runId).containsExactly(TWO, ONE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 100, 4096, 5000, 9000})
  void damagedFileIsPutAsideAndMadeAgain(int from) throws IOException {
    run(ONE, 2);
    byte[] bytes = Files.readAllBytes(file());
    for (int i = from; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + 7);
    }
    Files.write(file(), bytes);

    try (History history = open()) {
      assertThat(history.of("agency-0")).hasSize(1);
      assertThat(history.damaged()).hasValueSatisfying(aside -> assertThat(aside).exists());
      assertThat(history.restored()).isEqualTo(2);
    }
  }

  @Test
  void resultThatIsLookedAtAgainIsForgotten() throws IOException {
    run(ONE, 2);
    try (History history = open()) {
      history.forget(ONE, "agency-0");
      assertThat(history.of("agency-0")).isEmpty();
      HistoryFixture.finish(
          home, history, HistoryFixture.report(ONE, 0, "partial", "unverifiable"));
      HistoryFixture.finish(home, history, HistoryFixture.report(ONE, 0, "partial", "missing"));
      assertThat(history.of("agency-0"))
          .singleElement()
          .satisfies(r -> assertThat(r.verdicts()).isEqualTo("O1m O2m"));
      assertThat(history.isComplete(ONE, "agency-0")).isFalse();
    }
  }

  @Test
  void interruptThatEndsAScanLosesNothing() throws IOException {
    try (History history = open()) {
      home.run(ONE).write(HistoryFixture.note(ONE, 1));
      history.begin(HistoryFixture.note(ONE, 1));
      var folder = home.run(ONE).agency("agency-0");
      folder.finish(HistoryFixture.report(ONE, 0));
      Thread.currentThread().interrupt();
      history.finished(folder, HistoryFixture.report(ONE, 0));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(history.of("agency-0")).hasSize(1);
    }
  }

  @Test
  void newestScriptIsTheOneThatIsAskedFor() throws IOException {
    for (String vendor : Database.NEWEST.keySet()) {
      int newest = Database.NEWEST.get(vendor);
      try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/oit/store", vendor))) {
        assertThat(scripts.map(s -> s.getFileName().toString()))
            .hasSize(newest)
            .anyMatch(s -> s.startsWith("V" + newest + "__"));
      }
    }
  }

  @Test
  void fileOfANewerVersionIsLeftAlone() throws Exception {
    run(ONE, 1);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 2, '99', description, type, 'V99__x.sql',"
              + " checksum, installed_by, installed_on, execution_time, success"
              + " FROM flyway_schema_history WHERE installed_rank = 1");
    }

    assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("99");
    assertThat(file()).exists();
  }
}
