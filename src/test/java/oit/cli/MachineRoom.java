package oit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.testing.Postgres;

/** Machines that share a database, and the websites that they scan. */
final class MachineRoom implements AutoCloseable {

  private final Path folder;
  private final Postgres database = Postgres.start();
  private final TinySites sites;
  private final List<Machine> machines = new ArrayList<>();

  /**
   * @param thought how long each answer of a website takes
   */
  MachineRoom(Path folder, Duration thought) throws IOException {
    this.folder = folder;
    sites = new TinySites(thought);
  }

  Postgres database() {
    return database;
  }

  TinySites sites() {
    return sites;
  }

  /** The id of the agency of that number. */
  static String id(int n) {
    return "a%03d".formatted(n);
  }

  private Path list(int agencies) throws IOException {
    return Files.writeString(
        folder.resolve("agencies.csv"),
        IntStream.range(0, agencies)
            .mapToObj(n -> "%s,อบต.บ้านทดสอบ %d,tao,%s".formatted(id(n), n, sites.url(n)))
            .collect(Collectors.joining("\n", "id,name,type,url\n", "\n")));
  }

  private Machine machine(String name, List<String> first, String... more) throws IOException {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of("--store", database.address(), "--lang", "en"));
    all.addAll(List.of(more));
    Machine machine = new Machine(folder, name, all);
    machines.add(machine);
    return machine;
  }

  /** A worker of that name, which must begin with {@code worker-}. */
  Machine worker(String name, String... more) throws IOException {
    return machine(name, List.of("worker", "--parallel", "4"), more);
  }

  /** Hands that many agencies to the workers and waits for them. */
  Machine desk(int agencies, String... more) throws IOException {
    List<String> scan = new ArrayList<>(List.of("scan", "--workers", "--agencies"));
    scan.add(list(agencies).toString());
    scan.addAll(List.of("--allow-private", "--delay", "0", "--render", "never", "--ocr", "never"));
    scan.addAll(List.of("--format", "json", "--out", "out"));
    return machine("desk", scan, more);
  }

  /** Waits once more for what an earlier desk handed over. */
  Machine deskAgain(String... more) throws IOException {
    return machine("desk", List.of("scan", "--resume", "last"), more);
  }

  /** What the desk wrote, by the ids of the agencies. */
  List<GapReport> reports() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      List<GapReport> reports = new ArrayList<>();
      for (Path file : files.filter(f -> f.endsWith(GapReportJson.FILE_NAME)).sorted().toList()) {
        reports.add(GapReportJson.read(file));
      }
      return reports;
    }
  }

  String summary() throws IOException {
    return Files.readString(folder.resolve("out/summary.json"));
  }

  @Override
  public void close() {
    machines.forEach(Machine::close);
    sites.close();
    database.close();
  }
}
