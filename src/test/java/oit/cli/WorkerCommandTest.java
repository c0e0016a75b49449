package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What workers and those who hand to them refuse before anything is done. */
class WorkerCommandTest {

  private static final String NOBODY = "postgresql://oit:secret@localhost:%d/oit";

  @TempDir private Path folder;

  private static String away() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return NOBODY.formatted(free.getLocalPort());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, , Name the shared database",
    "th, , ระบุฐานข้อมูลที่ใช้ร่วมกัน",
    "en, --store=oit.db, oit.db is a file",
    "th, --store=oit.db, เป็นไฟล์",
    "en, --store=postgresql://localhost/oit --parallel=0, a whole number from 1",
    "en, --store=postgresql://localhost/oit --lease=1s, 1s is too short"
  })
  void wrongFlagsAreToldInASentence(String language, String flags, String sentence) {
    String[] given = flags == null ? new String[0] : flags.split(" ");
    String[] all = new String[given.length + 3];
    all[0] = "worker";
    all[1] = "--lang";
    all[2] = language;
    System.arraycopy(given, 0, all, 3, given.length);

    Ran worker = Ran.oit(all);

    assertThat(worker.code()).isEqualTo(2);
    assertThat(worker.err()).contains(sentence);
    assertThat(worker.out()).isEmpty();
  }

  @Test
  void databaseThatIsAwayIsToldWithoutItsPassword() throws IOException {
    Ran worker = Ran.oit("worker", "--lang", "en", "--store", away());

    assertThat(worker.code()).isEqualTo(2);
    assertThat(worker.err())
        .startsWith("The database postgresql://")
        .contains("refused")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({"run, ''", "run, --store=oit.db", "trigger nightly-example, ''"})
  void schedulesHandOverToADatabaseToo(String command, String store) {
    String line = "schedule --lang en " + command + " --workers " + store;

    Ran schedule = Ran.oit(line.strip().split(" +"));

    assertThat(schedule.code()).isEqualTo(2);
    assertThat(schedule.err()).containsAnyOf("Name the shared database", "is a file");
  }

  @ParameterizedTest
  @CsvSource({
    "oit.db, json, is a file",
    "away, json, cannot be used",
    "away, 'json,appeal', the evidence stays with the workers"
  })
  void handingOverNeedsADatabaseThatIsThere(String store, String formats, String sentence)
      throws IOException {
    Path list = Files.writeString(folder.resolve("a.csv"), "name,url\nอบต.ก,https://a.example/\n");
    Ran scan =
        Ran.oit(
            "scan",
            "--lang",
            "en",
            "--workers",
            "--agencies",
            list.toString(),
            "--format",
            formats,
            "--out",
            folder.resolve("out").toString(),
            "--store",
            store.equals("away") ? away() : folder.resolve(store).toString());

    assertThat(scan.code()).isEqualTo(2);
    assertThat(scan.err()).contains(sentence).doesNotContain("secret");
    assertThat(folder.resolve("out")).as("nothing was done").doesNotExist();
  }
}
