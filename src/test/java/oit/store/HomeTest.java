package oit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Linux, '', '', '', /home/me/.local/share/oit",
    "Linux, /data/oit, /xdg, '', /data/oit",
    "Linux, '', /xdg, '', /xdg/oit",
    "Linux, '', relative, '', /home/me/.local/share/oit",
    "Linux, '', '', /local, /home/me/.local/share/oit",
    "Windows 11, '', /xdg, /local, /local/oit",
    "Windows 11, '', '', '', /home/me/AppData/Local/oit",
  })
  void liesWhereTheSystemKeepsDataOfPrograms(
      String system, String named, String xdg, String local, Path expected) {
    Map<String, String> environment = new HashMap<>();
    environment.put("OIT_HOME", named);
    environment.put("XDG_DATA_HOME", xdg);
    environment.put("LOCALAPPDATA", local);

    Home home = Home.of(environment, system, Path.of("/home/me"));

    assertThat(home.path()).isEqualTo(expected.toAbsolutePath());
  }

  @Test
  void lastIsTheNewestRunThatIsNoDemonstration() throws IOException {
    Home home = new Home(folder);
    begin(home, "20260101-100000-aaaa", "scan");
    begin(home, "20260102-100000-aaaa", "scan");
    begin(home, "20260103-100000-aaaa", "demo");

    assertThat(home.find("last").map(RunFolder::id)).hasValue("20260102-100000-aaaa");
    assertThat(home.find("20260101-100000-aaaa")).isPresent();
    assertThat(home.find("20260109-100000-aaaa")).isEmpty();
    assertThat(home.find("../../etc")).isEmpty();
  }

  @Test
  void keepsTheArchivesOfTheNewestRunsAndOfThoseUnderWay() throws Exception {
    Home home = new Home(folder);
    for (int day = 1; day <= 4; day++) {
      begin(home, "2026010" + day + "-100000-aaaa", "scan");
    }
    try (AutoCloseable busy = home.run("20260101-100000-aaaa").lock().orElseThrow()) {
      home.prune(2, home::isComplete);
    }

    assertThat(home.runs().reversed().stream().map(r -> r.agency("a").hasArchive()))
        .containsExactly(true, false, true, true);
    assertThat(home.runs().stream().filter(RunFolder::isThere)).hasSize(4);
  }

  @Test
  void sparesTheNewestCompleteScanOfEachAgencyHoweverOldItIs() throws IOException {
    Home home = new Home(folder);
    for (int day = 1; day <= 6; day++) {
      String id = "2026010" + day + "-100000-aaaa";
      begin(home, id, "scan", List.of(new RunNote.AgencyNote("a", "ก", "tao", "", "", null)));
    }

    // the site was last gone through as a whole on the second day
    home.prune(2, (run, agency) -> run.compareTo("20260103") < 0);

    assertThat(home.runs().reversed().stream().map(r -> r.agency("a").hasArchive()))
        .containsExactly(false, true, false, false, true, true);
  }

  @Test
  void removalThatWasBrokenOffIsFinishedByTheNextOne() throws IOException {
    Home home = new Home(folder);
    begin(home, "20260101-100000-aaaa", "scan");
    begin(home, "20260102-100000-aaaa", "scan");
    AgencyFolder broken = home.run("20260102-100000-aaaa").agency("a");
    Files.delete(broken.archive());

    assertThat(broken.canBeReplayed()).isFalse();
    assertThat(home.earlier("a", "20260103-100000-aaaa"))
        .hasValue(home.run("20260101-100000-aaaa").agency("a"));
    home.prune(0, home::isComplete);
    assertThat(broken.journal()).doesNotExist();
  }

  @Test
  void severalMayReadARunThatNobodyChanges() throws IOException {
    RunFolder run = new Home(folder).run("20260101-100000-aaaa");
    run.lockForReading().orElseThrow().close();
    run.lock().orElseThrow().close();
    try (Closeable reading = run.lockForReading().orElseThrow()) {
      assertThat(run.lock()).isEmpty();
    }
    try (Closeable writing = run.lock().orElseThrow()) {
      assertThat(run.lockForReading()).isEmpty();
    }
  }

  @Test
  void runIsTakenUpByOneProcessAtATime() throws Exception {
    RunFolder run = new Home(folder).run("20260101-100000-aaaa");
    try (AutoCloseable first = run.lock().orElseThrow()) {
      assertThat(run.lock()).isEmpty();
    }
    try (AutoCloseable next = run.lock().orElseThrow()) {
      assertThat(next).isNotNull();
    }
  }

  private static void begin(Home home, String id, String command) throws IOException {
    begin(home, id, command, List.of());
  }

  private static void begin(Home home, String id, String command, List<RunNote.AgencyNote> agencies)
      throws IOException {
    RunFolder run = home.run(id);
    run.write(
        new RunNote(
            RunNote.SCHEMA,
            id,
            "2026-01-01T10:00:00+07:00",
            command,
            List.of(),
            "/out",
            new RunNote.ListNote("oit-2568", "oit-2568", 2568, "00"),
            agencies));
    run.agency("a").open(Optional.empty(), Archive.LIMIT, Map.of()).close();
    assertThat(Files.exists(run.agency("a").archive())).isTrue();
  }
}
