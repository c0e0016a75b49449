package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import oit.store.Home;
import oit.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  private static final String RUN = "20260101-100000-aaaa";

  @TempDir private Path folder;
  private final Postgres server = Postgres.start();

  @AfterEach
  void close() {
    server.close();
  }

  private StoreAddress address() {
    return StoreAddress.of(server.address(), Map.of());
  }

  @Test
  void keepsTheSameAsAFileDoes() throws IOException {
    Home home = new Home(folder.resolve("home"));
    home.run(RUN).write(HistoryFixture.note(RUN, 3));
    try (History history = History.open(home, address())) {
      history.begin(HistoryFixture.note(RUN, 3));
      HistoryFixture.finish(home, history, HistoryFixture.report(RUN, 0));
      HistoryFixture.finish(home, history, HistoryFixture.report(RUN, 1, "partial", "missing"));
      home.run(RUN).agency("agency-2").finish(HistoryFixture.report(RUN, 2));
    }

    try (History history = History.open(home, address());
        History file = History.open(home, History.usual(home))) {
      assertThat(history.restored()).as("its report was there, its row was not").isEqualTo(1);
      assertThat(history.newest()).hasSize(3).isEqualTo(file.newest());
      assertThat(history.isComplete(RUN, "agency-0")).isTrue();
      assertThat(history.isComplete(RUN, "agency-1")).isFalse();
      history.forget(RUN, "agency-0");
      assertThat(history.of("agency-0")).isEmpty();
    }
  }

  @Test
  void isLookedAtWithoutChange() throws IOException {
    int newest = Database.NEWEST.get("postgresql");
    StoreAddress address = address();
    assertThat(StoreCheck.of(address)).isEqualTo(new StoreCheck(true, 0, newest, true));

    History.open(new Home(folder), address).close();

    assertThat(StoreCheck.of(address)).isEqualTo(new StoreCheck(true, newest, newest, true));
    server.stop();
    assertThatThrownBy(() -> StoreCheck.of(address)).isInstanceOf(StoreException.class);
  }

  @Test
  void serverThatIsGoneIsSaidSo() throws IOException {
    StoreAddress address = address();
    server.stop();

    assertThatThrownBy(() -> History.open(new Home(folder), address))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.address()).startsWith("postgresql://postgres@localhost:"))
        .hasMessageContaining("refused")
        .hasMessageNotContaining(":postgres@");
  }
}
