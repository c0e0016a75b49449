package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import oit.report.GapReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a worker ends, and what else travels between machines; real processes, a real PostgreSQL. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "loopback addresses and signals of POSIX")
@Timeout(300)
class WorkerTest {

  private static final Duration QUICK = Duration.ofMillis(20);
  private static final Duration SLOW = Duration.ofMillis(400);

  /** So slow that a site is not done before its host is let go, however long a database stops. */
  private static final Duration SLOWER = Duration.ofMillis(1500);

  @TempDir private Path folder;

  @Test
  void workerThatIsToldToEndFinishesWhatItHasBegun() throws Exception {
    try (MachineRoom room = new MachineRoom(folder, Duration.ofMillis(150))) {
      Machine desk = room.desk(4);
      Machine worker = room.worker("worker-1");
      // the other three wait for the host of the first, or have one of their own
      worker.until(() -> room.sites().asked() == 2);

      assertThat(worker.stop()).as(worker.printed()).isZero();
      assertThat(worker.printed()).contains("nothing is left undone");

      room.worker("worker-2");
      assertThat(desk.code()).as(desk.printed()).isZero();
      assertThat(room.reports()).hasSize(4).allMatch(r -> complete(r));
      assertThat(room.sites().asked("worker-1")).as("began nothing more").isEqualTo(2);
      assertThat(room.sites().askedBy("worker-1", "worker-2")).as("both asked").isZero();
    }
  }

  @Test
  void whatAWorkerCannotFinishInTimeIsDoneByAnother() throws Exception {
    try (MachineRoom room = new MachineRoom(folder, SLOW)) {
      Machine desk = room.desk(2);
      Machine first = room.worker("worker-1", "--drain", "0s");
      first.until(() -> room.sites().asked() > 0);

      assertThat(first.stop()).as(first.printed()).isEqualTo(3);
      assertThat(first.printed()).contains("handed back");
      room.worker("worker-2");

      assertThat(desk.code()).as(desk.printed()).isZero();
      assertThat(room.reports()).hasSize(2).allMatch(r -> complete(r));
      assertThat(room.sites().collisions()).isEmpty();
    }
  }

  @Test
  void workerThatStartsAgainGoesOnWithWhatItFetched() throws Exception {
    try (MachineRoom room = new MachineRoom(folder, SLOW)) {
      Machine desk = room.desk(1);
      Machine first = room.worker("worker-1", "--drain", "0s");
      first.until(() -> room.sites().pages() >= 2);
      assertThat(first.stop()).isEqualTo(3);
      room.worker("worker-1");

      assertThat(desk.code()).as(desk.printed()).isZero();
      assertThat(room.reports()).hasSize(1).allMatch(r -> complete(r));
      assertThat(room.sites().pages()).as("none was fetched twice").isLessThanOrEqualTo(3 + 1);
    }
  }

  @Test
  void worksOnWhenTheDatabaseWasAwayForLongerThanItsHostsAreKept() throws Exception {
    try (MachineRoom room = new MachineRoom(folder, SLOWER)) {
      Machine desk = room.desk(2);
      Machine worker = room.worker("worker-1", "--lease", "3s");
      worker.until(() -> room.sites().asked() > 0);
      room.database().stop();
      worker.until(() -> worker.printed().contains("does not answer"));
      worker.until(() -> room.sites().quiet(Duration.ofSeconds(3)));
      assertThat(room.sites().pages()).as("stopped before the end").isLessThan(3);

      room.database().startAgain();

      assertThat(desk.code()).as(desk.printed()).isZero();
      assertThat(room.reports()).hasSize(2).allMatch(r -> complete(r));
      assertThat(room.sites().collisions()).isEmpty();
      assertThat(worker.printed()).contains("The database is back");
    }
  }

  @Test
  void listAndLinksTravelAndADeskThatDiedWaitsAgain() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("ours.yaml"),
            "id: ours\nextends: oit-2568\nfiscalYear: 2568\nstatus: provisional\n"
                + "title: {th: เกณฑ์ของจังหวัดตัวอย่าง}\n");
    try (MachineRoom room = new MachineRoom(folder, QUICK)) {
      Path links =
          Files.writeString(
              folder.resolve("links.csv"),
              "agency,item,url\na001,O2," + room.sites().url(1) + "people\n");
      Machine desk = room.desk(3, "--checklist", list.toString(), "--declared", links.toString());
      desk.until(() -> desk.printed().contains("handed to workers"));
      desk.kill();
      Path away = Files.move(list, folder.resolve("away.yaml"));
      Path linksAway = Files.move(links, folder.resolve("away.csv"));
      Machine worker = room.worker("worker-1");
      worker.until(() -> worker.printed().contains("(a002)"));
      Files.move(away, list);
      Files.move(linksAway, links);

      Machine again = room.deskAgain();

      assertThat(again.code()).as(again.printed()).isZero();
      assertThat(room.reports())
          .hasSize(3)
          .allMatch(r -> complete(r))
          .allMatch(r -> r.checklist().id().equals("ours"));
      assertThat(room.reports().get(1).declared())
          .extracting(GapReport.Declared::item)
          .containsExactly("O2");
      long asked = room.sites().pages();

      Machine anew = room.deskAgain("--select", "name=อบต.บ้านทดสอบ 2");
      assertThat(anew.code()).as(anew.printed()).isZero();
      assertThat(room.sites().pages()).as("fetched once more").isEqualTo(asked + 3);
    }
  }

  private static boolean complete(GapReport report) {
    return report.coverage().outcome().equals("complete");
  }
}
