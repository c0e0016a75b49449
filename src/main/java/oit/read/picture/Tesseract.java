package oit.read.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code tesseract} with its Thai and English models, one process for each picture. The
 * picture goes in and the text comes out through pipes, so nothing is left on disk. A process that
 * takes too long is ended; where there is a shell it also ends itself, and cannot take all memory.
 *
 * <p>Thread-safe. How many run at once is up to the caller.
 */
public final class Tesseract implements TextRecognition {

  /** Names the program where it is not on the path. */
  public static final String VARIABLE = "OIT_TESSERACT";

  private static final Duration PAGE = Duration.ofSeconds(120);
  private static final int MOST_OUTPUT = 8 << 20;
  private static final long MEMORY_KIB = 1_500_000;
  private static final String THAI = "tha";
  private static final ScheduledExecutorService WATCH =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("oit-ocr-watch").factory());

  private final Path program;
  private final String languages;
  private final Duration limit;
  private final DigitReader digits = DigitReader.SHIPPED;
  private final Set<Process> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  private Tesseract(Path program, String languages, Duration limit) {
    this.program = program;
    this.languages = languages;
    this.limit = limit;
  }

  /** The installed program, if it knows Thai. */
  public static Optional<Tesseract> find(Map<String, String> environment) {
    return program(environment)
        .flatMap(program -> languages(program).map(l -> new Tesseract(program, l, PAGE)));
  }

  Tesseract within(Duration limit) {
    return new Tesseract(program, languages, limit);
  }

  private static Optional<Path> program(Map<String, String> environment) {
    String named = environment.get(VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path program = folder.isEmpty() ? Path.of(name) : Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> languages(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--list-langs").redirectErrorStream(true).start();
      Future<?> end = watch(process, Duration.ofSeconds(10));
      try (InputStream out = process.getInputStream()) {
        process.getOutputStream().close();
        List<String> known =
            new String(out.readNBytes(64 << 10), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        return known.contains(THAI)
            ? Optional.of(known.contains("eng") ? THAI + "+eng" : THAI)
            : Optional.empty();
      } finally {
        end.cancel(false);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Future<?> watch(Process process, Duration limit) {
    return WATCH.schedule(
        () -> {
          process.destroyForcibly();
        },
        limit.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  @Override
  public Sheet read(BufferedImage grey) throws IOException {
    double factor = LetterSize.factor(grey);
    BufferedImage shown = factor == 1 ? grey : LetterSize.reduced(grey, factor);
    String table = table(in -> write(shown, in));
    return TesseractLines.of(table, factor, line -> digits.correct(line, grey));
  }

  /** Thai digits cannot be looked at again without the pixels, so they are masked. */
  @Override
  public Sheet readFile(byte[] file) throws IOException {
    return TesseractLines.of(table(in -> in.write(file)), 1, DigitReader::masked);
  }

  private interface Picture {
    void writeTo(OutputStream in) throws IOException;
  }

  private String table(Picture picture) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    running.add(process);
    Future<?> end = watch(process, limit);
    try {
      if (stopped) {
        throw new IOException("text recognition was stopped");
      }
      try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 64 << 10)) {
        picture.writeTo(in);
      }
      byte[] table = process.getInputStream().readNBytes(MOST_OUTPUT);
      // the table is whole if the program came to its end by itself
      if (!process.waitFor(5, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("text recognition failed");
      }
      return new String(table, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      end.cancel(false);
      process.destroyForcibly();
      running.remove(process);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (File.separatorChar == '/') {
      String limits =
          "ulimit -v %d 2>/dev/null; ulimit -t %d 2>/dev/null; exec nice -n 5 \"$@\""
              .formatted(MEMORY_KIB, limit.toSeconds());
      command.addAll(List.of("/bin/sh", "-c", limits, "oit-ocr"));
    }
    command.addAll(
        List.of(
            program.toString(),
            "stdin",
            "stdout",
            "-l",
            languages,
            "--dpi",
            "300",
            "--psm",
            "3",
            "tsv"));
    return command;
  }

  /** As PGM, which costs nothing to write. */
  private static void write(BufferedImage grey, OutputStream out) throws IOException {
    String head = "P5\n" + grey.getWidth() + " " + grey.getHeight() + "\n255\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
  }

  @Override
  public void stop() {
    stopped = true;
    running.forEach(Process::destroyForcibly);
  }
}
