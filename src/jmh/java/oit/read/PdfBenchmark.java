package oit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages of PDF files that are read in a second, and how many the library alone would read.
 *
 * <p>On 2 cores that had little else to do, JDK 25, 2026-11-20: text 394 pages a second (the library
 * alone 489), ruled tables 282 (663).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PdfBenchmark {
  private static final Path SAMPLES = Path.of("src", "test", "resources");
  private static final int TEXT_PAGES = 4;
  private static final int TABLE_PAGES = 4;

  private List<Fetched> texts = List.of();
  private List<Fetched> tables = List.of();

  /** Running text and ruled tables, each from two programs. */
  @Setup
  public void open() throws IOException {
    texts = List.of(file("recall/chromium-sarabun.pdf"), file("recall/writer-sarabun.pdf"));
    tables = List.of(file("read/table-chromium.pdf"), file("read/table-writer.pdf"));
    if (pages(texts) != TEXT_PAGES || pages(tables) != TABLE_PAGES) {
      throw new IllegalStateException(pages(texts) + " and " + pages(tables) + " pages");
    }
  }

  private static Fetched file(String name) throws IOException {
    HttpUrl url = HttpUrl.get("http://www.tambon.example/" + name);
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
    return new Fetched(
        url, url, List.of(), 200, null, Map.of(), bytes, false, Instant.EPOCH, List.of());
  }

  private static int pages(List<Fetched> files) {
    return files.stream().mapToInt(f -> new Reader().read(f).pages()).sum();
  }

  private static int read(List<Fetched> files) {
    return files.stream().mapToInt(f -> new Reader().read(f).blocks().size()).sum();
  }

  private static int extract(List<Fetched> files) {
    int length = 0;
    for (Fetched file : files) {
      try (PDDocument pdf = Loader.loadPDF(file.body())) {
        length += new PDFTextStripper().getText(pdf).length();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return length;
  }

  @Benchmark
  @OperationsPerInvocation(TEXT_PAGES)
  public int text() {
    return read(texts);
  }

  @Benchmark
  @OperationsPerInvocation(TEXT_PAGES)
  public int textByTheLibraryAlone() {
    return extract(texts);
  }

  @Benchmark
  @OperationsPerInvocation(TABLE_PAGES)
  public int tables() {
    return read(tables);
  }

  @Benchmark
  @OperationsPerInvocation(TABLE_PAGES)
  public int tablesByTheLibraryAlone() {
    return extract(tables);
  }
}
