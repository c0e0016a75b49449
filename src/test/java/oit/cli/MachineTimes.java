package oit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long workers take for a list: {@code MachineTimes AGENCIES WORKERS MILLIS}, where a
 * website takes so many milliseconds for each answer.
 */
final class MachineTimes {

  private MachineTimes() {}

  public static void main(String[] args) throws Exception {
    int agencies = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("oit-machines");
    Duration thought = Duration.ofMillis(Long.parseLong(args[2]));
    try (MachineRoom room = new MachineRoom(folder, thought)) {
      List<String> names =
          IntStream.rangeClosed(1, Integer.parseInt(args[1])).mapToObj(n -> "worker-" + n).toList();
      for (String name : names) {
        Machine worker = room.worker(name);
        worker.until(worker::isReady);
      }
      long begin = System.nanoTime();
      int code = room.desk(agencies).code();
      System.out.printf(
          "%d agencies, %d workers, %d ms an answer: %.1f s, exit code %d, %d reports, %d at"
              + " once%n",
          agencies,
          names.size(),
          thought.toMillis(),
          (System.nanoTime() - begin) / 1e9,
          code,
          room.reports().size(),
          room.sites().collisions().size());
      for (String name : names) {
        System.out.println(name + ": " + room.sites().asked(name));
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    System.exit(0);
  }
}
