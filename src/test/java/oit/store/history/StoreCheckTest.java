package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import oit.store.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {

  @TempDir private Path folder;

  private StoreAddress.File file() {
    return new StoreAddress.File(folder.resolve("home").resolve("oit.db"));
  }

  private void make() throws IOException {
    History.open(new Home(folder.resolve("home")), file()).close();
  }

  @Test
  void aFileThatIsNotThereYetWillBeMadeAndIsNotMadeByLooking() throws IOException {
    StoreCheck check = StoreCheck.of(file());

    assertThat(check.isFit()).isTrue();
    assertThat(check.isThere()).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tellsTheVersionAndLeavesOneFile() throws IOException {
    make();

    assertThat(StoreCheck.of(file())).isEqualTo(new StoreCheck(true, 1, 1, true));
    try (Stream<Path> files = Files.list(file().path().getParent())) {
      assertThat(files.filter(f -> f.toString().matches(".*-(wal|shm)"))).isEmpty();
    }
  }

  @Test
  void tablesOfANewerProgramAreNotFit() throws IOException, SQLException {
    make();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file().path());
        var statement = connection.createStatement()) {
      statement.execute("UPDATE flyway_schema_history SET version = '99'");
    }

    assertThat(StoreCheck.of(file()).version()).isEqualTo(99);
    assertThat(StoreCheck.of(file()).isFit()).isFalse();
  }

  @Test
  void somethingElseIsToldSo() throws IOException {
    Files.createDirectories(file().path().getParent());
    Files.writeString(file().path(), "this is no database, and long enough to tell".repeat(100));

    assertThatThrownBy(() -> StoreCheck.of(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a database");
  }
}
