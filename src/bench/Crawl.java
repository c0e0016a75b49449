import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One crawl of a workload by one contestant, measured from outside: processor time as the system
 * accounts it for a process that has ended, the highest memory the system saw it use, and the pages
 * by the web server's log.
 *
 * @param millis from start to end
 * @param cpu milliseconds of processor time, user and system
 * @param memory resident bytes at their highest
 * @param fetched pages of the workload, each counted once
 * @param threads processor time by kind of thread, sampled
 */
record Crawl(
    Workload workload,
    String peer,
    long millis,
    long cpu,
    long memory,
    int fetched,
    int exit,
    Map<String, Long> threads) {

  private static final long TICK = 10;
  private static final int CHILD_USER = 13;
  private static final int SAMPLE = 50;
  private static final int LOG_FLUSH = 600;
  private static final long LIMIT = TimeUnit.MINUTES.toMillis(Long.getLong("limit", 30));

  /** Where things are; {@code run} is the folder for everything written. */
  record Place(Path peers, Path run, int port) {}

  /** Runs {@code peers/NAME/crawl.sh}, which must replace itself by the crawler ({@code exec}). */
  static Crawl of(Workload workload, String peer, Place place, Map<String, String> more)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(place.run(), "work-");
    Path seeds = work.resolve("seeds.txt");
    Files.write(
        seeds,
        workload.hosts().stream().map(h -> "http://" + h + ":" + place.port() + "/").toList());
    Path log = place.run().resolve("access.log");
    warm(workload, place);
    Files.write(log, new byte[0]);
    Path peers = place.peers().toAbsolutePath();
    ProcessBuilder builder = new ProcessBuilder(peers.resolve(peer).resolve("crawl.sh").toString());
    builder.directory(work.toFile()).redirectErrorStream(true);
    builder.redirectOutput(place.run().resolve(workload + "-" + peer + ".out").toFile());
    Map<String, String> environment = builder.environment();
    environment.put("SEEDS", seeds.toString());
    environment.put("PHRASES", peers.resolveSibling("phrases.txt").toString());
    environment.put("WORKDIR", work.toString());
    environment.put("REPOSITORY", peers.resolve("../../..").normalize().toString());
    environment.putAll(more);
    long before = childCpu();
    long start = System.nanoTime();
    Process process = builder.start();
    Watch watch = new Watch(process);
    int exit = watch.untilEnd(start);
    long millis = (System.nanoTime() - start) / 1_000_000;
    long cpu = childCpu() - before;
    Thread.sleep(LOG_FLUSH);
    int fetched = fetched(workload, log);
    delete(work);
    return new Crawl(workload, peer, millis, cpu, watch.memory, fetched, exit, watch.byKind());
  }

  double pagesPerSecond() {
    return fetched * 1000.0 / millis;
  }

  double cpuPerPage() {
    return (double) cpu / Math.max(1, fetched);
  }

  /** Processor time of processes started here that have ended, as in proc(5). */
  private static long childCpu() throws IOException {
    String[] fields = afterName(Path.of("/proc/self/stat"));
    return (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_USER + 1])) * TICK;
  }

  private static String[] afterName(Path stat) throws IOException {
    String line = Files.readString(stat);
    return line.substring(line.lastIndexOf(')') + 2).split(" ");
  }

  /** Reads the pages once, so that none comes from the disk. */
  private static void warm(Workload workload, Place place) throws IOException {
    for (String host : workload.hosts()) {
      try (Stream<Path> files = Files.walk(place.run().resolve("www").resolve(host))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          Files.readAllBytes(file);
        }
      }
    }
  }

  private static int fetched(Workload workload, Path log) throws IOException {
    Set<String> expected = new HashSet<>();
    for (String host : workload.hosts()) {
      for (int page = 0; page < workload.pages; page++) {
        expected.add(host + " 200 GET " + Workload.path(page));
      }
    }
    try (Stream<String> lines = Files.lines(log)) {
      return (int) lines.distinct().filter(expected::contains).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Looks at a process while it runs. */
  private static final class Watch {
    private static final int USER = 11;

    private final Process process;
    private final Path proc;
    private final Map<String, Long> cpuOfThread = new HashMap<>();
    private long memory;

    Watch(Process process) {
      this.process = process;
      proc = Path.of("/proc", String.valueOf(process.pid()));
    }

    int untilEnd(long start) throws InterruptedException {
      while (!process.waitFor(SAMPLE, TimeUnit.MILLISECONDS)) {
        look();
        if ((System.nanoTime() - start) / 1_000_000 > LIMIT) {
          process.destroyForcibly();
        }
      }
      return process.exitValue();
    }

    private void look() {
      try (Stream<Path> threads = Files.list(proc.resolve("task"))) {
        for (String line : Files.readAllLines(proc.resolve("status"))) {
          if (line.startsWith("VmHWM:")) {
            memory = Math.max(memory, Long.parseLong(line.replaceAll("\\D", "")) << 10);
          }
        }
        for (Path thread : (Iterable<Path>) threads::iterator) {
          String name = Files.readString(thread.resolve("comm")).strip();
          String[] fields = afterName(thread.resolve("stat"));
          long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
          cpuOfThread.put(thread.getFileName() + " " + name, ticks * TICK);
        }
      } catch (IOException | java.io.UncheckedIOException e) {
        // the process or a thread has just ended
      }
    }

    private Map<String, Long> byKind() {
      Map<String, Long> kinds = new HashMap<>();
      cpuOfThread.forEach((thread, cpu) -> kinds.merge(kind(thread), cpu, Long::sum));
      return kinds;
    }

    private static String kind(String thread) {
      String name = thread.substring(thread.indexOf(' ') + 1);
      if (name.contains("Compiler")) {
        return "compiler";
      }
      boolean collector =
          name.startsWith("GC ") || name.startsWith("G1 ") || name.equals("VM Thread");
      return collector ? "collector" : "program";
    }
  }
}
