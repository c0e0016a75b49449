import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Crawls a workload once under Flight Recorder and splits the processor time of a page by stage.
 * The innermost frame of one of our rooms says which stage a sample belongs to; compiler and
 * collector are known by their threads. Profiling itself costs a few per cent.
 *
 * <p>{@code java Stages PEERS RUN PORT WORKLOAD}
 */
final class Stages {

  private enum Stage {
    HTTP("HTTP: ask, receive, unpack, robots.txt, pace", List.of("oit.fetch", "okhttp3", "okio")),
    PARSE("parse: charset, DOM, text, links, documents", List.of("oit.read", "org.jsoup")),
    CRAWL("crawl: next address, traps, doubles", List.of("oit.crawl")),
    MATCH("match: labels, evidence, verdicts", List.of("oit.judge", "oit.checklist")),
    ARCHIVE("archive: journal, WARC, deflate", List.of("oit.store", "org.netpreserve")),
    REPORT("reports", List.of("oit.report", "oit.score")),
    OTHER("other program code", List.of()),
    COMPILER("just-in-time compiler", List.of()),
    COLLECTOR("garbage collector", List.of());

    private final String text;
    private final List<String> packages;

    Stage(String text, List<String> packages) {
      this.text = text;
      this.packages = packages;
    }
  }

  private static final int METHODS = 15;

  private final Map<Stage, Integer> samples = new EnumMap<>(Stage.class);
  private final Map<String, Integer> methods = new TreeMap<>();
  private int all;

  private Stages() {}

  public static void main(String[] args) throws Exception {
    Path run = Path.of(args[1]);
    Path recording = run.resolve("stages.jfr");
    // the launcher leaves its own options out where others are given
    String options =
        "-XX:+UseSerialGC -Xmx512m -XX:FlightRecorderOptions=stackdepth=256"
            + " -XX:StartFlightRecording=settings=profile,filename="
            + recording;
    Crawl crawl =
        Crawl.of(
            Workload.valueOf(args[3]),
            "oit",
            new Crawl.Place(Path.of(args[0]), run, Integer.parseInt(args[2])),
            Map.of("JDK_JAVA_OPTIONS", options));
    Stages stages = new Stages();
    stages.read(recording);
    stages.print(crawl);
    Files.delete(recording);
  }

  private void read(Path recording) throws IOException {
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          List<RecordedFrame> frames = event.getStackTrace().getFrames();
          samples.merge(stage(frames), 1, Integer::sum);
          methods.merge(innermostOwn(frames), 1, Integer::sum);
          all++;
        }
      }
    }
  }

  /** The room nearest to where the processor was; a library counts where no room called it. */
  private static Stage stage(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      if (type(frame).startsWith("oit.")) {
        Stage stage = stage(frame);
        if (stage != Stage.OTHER) {
          return stage;
        }
      }
    }
    return frames.stream()
        .map(Stages::stage)
        .filter(s -> s != Stage.OTHER)
        .findFirst()
        .orElse(Stage.OTHER);
  }

  private static Stage stage(RecordedFrame frame) {
    for (Stage stage : Stage.values()) {
      if (stage.packages.stream().anyMatch(p -> type(frame).startsWith(p + "."))) {
        return stage;
      }
    }
    return Stage.OTHER;
  }

  private static String type(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private static String innermostOwn(List<RecordedFrame> frames) {
    return frames.stream()
        .filter(f -> type(f).startsWith("oit."))
        .findFirst()
        .map(f -> type(f) + "." + f.getMethod().getName())
        .orElse("(no method of ours)");
  }

  private void print(Crawl crawl) {
    double pages = Math.max(1, crawl.fetched());
    long counted = crawl.threads().values().stream().mapToLong(Long::longValue).sum();
    double program = crawl.threads().getOrDefault("program", 0L) + crawl.cpu() - (double) counted;
    say("%s: %d of %d pages", crawl.workload(), crawl.fetched(), crawl.workload().total());
    say("%n| stage | CPU ms/page | share |%n|---|---|---|");
    for (Stage stage : Stage.values()) {
      double millis =
          switch (stage) {
            case COMPILER -> crawl.threads().getOrDefault("compiler", 0L);
            case COLLECTOR -> crawl.threads().getOrDefault("collector", 0L);
            default -> program * samples.getOrDefault(stage, 0) / Math.max(1, all);
          };
      say("| %s | %.3f | %.1f %% |", stage.text, millis / pages, 100 * millis / crawl.cpu());
    }
    say("| **all** | %.3f | 100 %% |", crawl.cpuPerPage());
    say("%nMethods of ours nearest to the processor:");
    methods.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(METHODS)
        .forEach(m -> say("%5.1f %%  %s", 100.0 * m.getValue() / Math.max(1, all), m.getKey()));
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
