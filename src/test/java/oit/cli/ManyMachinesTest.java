package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three workers in processes of their own, one list, one database, and what may befall them. {@code
 * -Doit.machines.agencies=300} takes that many agencies instead of a few.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "loopback addresses and signals of POSIX")
@Timeout(900)
class ManyMachinesTest {

  private static final int AGENCIES = Integer.getInteger("oit.machines.agencies", 45);

  @TempDir private Path folder;

  @Test
  void killedWorkerAndRestartedDatabaseLoseNothingAndDoubleNothing() throws Exception {
    try (MachineRoom room = new MachineRoom(folder, Duration.ofMillis(30))) {
      Machine doomed = room.worker("worker-1", "--lease", "6s");
      Machine second = room.worker("worker-2", "--lease", "6s");
      Machine third = room.worker("worker-3", "--lease", "6s");
      List.of(doomed, second, third).forEach(worker -> worker.until(worker::isReady));
      Machine desk = room.desk(AGENCIES);
      TinySites sites = room.sites();

      desk.until(() -> sites.asked() >= AGENCIES / 4 && sites.asked("worker-1") > 0);
      doomed.kill();
      desk.until(() -> sites.asked() >= AGENCIES / 2);
      room.database().stop();
      room.database().startAgain();

      assertThat(desk.code()).as(desk.printed()).isZero();
      assertThat(second.stop()).as(second.printed()).isZero();
      assertThat(third.stop()).as(third.printed()).isZero();
      assertThat(room.reports())
          .allMatch(r -> r.coverage().outcome().equals("complete"))
          .extracting(r -> r.agency().id())
          .containsExactlyElementsOf(
              IntStream.range(0, AGENCIES).mapToObj(MachineRoom::id).toList());
      assertThat(room.summary()).contains("\"listed\": " + AGENCIES, "\"complete\": " + AGENCIES);
      assertThat(sites.collisions()).isEmpty();
      assertThat(sites.asked("worker-2")).isPositive();
      assertThat(sites.asked("worker-3")).isPositive();
    }
  }
}
