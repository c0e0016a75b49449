package oit.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import oit.fetch.Fetched;
import oit.read.ReadState.Unrecognised;
import oit.read.Recognition.Page;
import oit.read.picture.Picture;
import oit.read.picture.QrCodes;
import oit.read.picture.Sheet;
import oit.read.picture.Skew;
import oit.read.picture.TextRecognition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the pictures of one website's resources: scanned pages of PDF files, and picture files.
 * Holds to limits in pages, time and processes; whatever a file does costs that file alone. QR
 * codes are read also where no program for text is there.
 *
 * <p>Use one for one website, from one thread; {@link #stop} may be called from any thread. All of
 * them together run no more programs at once than there are cores.
 */
public final class Recogniser {
  private static final Semaphore SLOTS =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Pictures of a longer side below this are enlarged: their letters are too small. */
  private static final int SMALL = 1800;

  private static final int LEAST_SIDE = 200;
  private static final int FIRST_PART = 5;

  private final Optional<? extends TextRecognition> program;
  private final Unrecognised without;
  private final RecognitionLimits limits;
  private final InstantSource clock;
  private final Instant end;
  private int pagesLeft;
  private volatile boolean stopped;

  /**
   * @param program reads text; without one only codes are read
   * @param without the reason given where there is none
   */
  public Recogniser(
      Optional<? extends TextRecognition> program,
      Unrecognised without,
      RecognitionLimits limits,
      InstantSource clock) {
    this.program = program;
    this.without = without;
    this.limits = limits;
    this.clock = clock;
    end = clock.instant().plus(limits.time());
    pagesLeft = limits.pages();
  }

  /** Ends soon; what was read by then counts. */
  public void stop() {
    stopped = true;
    program.ifPresent(TextRecognition::stop);
  }

  /** Whether there is a program that reads text, not codes alone. */
  public boolean readsText() {
    return program.isPresent();
  }

  /** What is to be said of a resource that will not be read. */
  public Recognition refusal(Resource resource) {
    int pictures = resource.state() instanceof ReadState.ScanWithoutText scan ? scan.pages() : 1;
    return Recognition.none(program.isEmpty() ? without : Unrecognised.LIMIT, pictures);
  }

  /** When its time is up. */
  public Instant end() {
    return end;
  }

  /** Whether nothing more will be read. */
  public boolean isSpent() {
    return stopped || pagesLeft <= 0 || !clock.instant().isBefore(end);
  }

  /**
   * Reads the pictures of a resource; its state has to say that it has some.
   *
   * @param fetched its bytes
   */
  public Recognition recognise(Fetched fetched, Resource resource) {
    return recognise(fetched, resource, false);
  }

  private Recognition recognise(Fetched fetched, Resource resource, boolean inside) {
    return switch (resource.kind()) {
      case IMAGE -> picture(fetched);
      case PDF -> document(fetched, resource, inside);
      case ARCHIVE, DOCX, PPTX, ODT, ODP -> archive(fetched, resource.kind());
      default -> Recognition.none(Unrecognised.ILLEGIBLE, 1);
    };
  }

  private Recognition picture(Fetched fetched) {
    if (isSpent()) {
      return Recognition.none(Unrecognised.LIMIT, 1);
    }
    pagesLeft--;
    Optional<BufferedImage> grey =
        Worker.call(limits.drawing(), () -> Picture.grey(fetched.body(), limits.pixels()))
            .flatMap(p -> p);
    if (grey.isEmpty() && !isLeftToTheProgram(fetched.body())) {
      return Recognition.none(Unrecognised.ILLEGIBLE, 1);
    }
    try {
      SLOTS.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Recognition.none(Unrecognised.LIMIT, 1);
    }
    try {
      return result(List.of(grey.isPresent() ? read(1, grey.get()) : read(fetched)), 0, false);
    } catch (IOException e) {
      return Recognition.none(grey.isEmpty() ? Unrecognised.ILLEGIBLE : Unrecognised.LIMIT, 1);
    } finally {
      SLOTS.release();
    }
  }

  /** WebP: nothing here decodes it, but the program does; its QR codes stay unread. */
  private boolean isLeftToTheProgram(byte[] file) {
    ImageHeader header = ImageHeader.isWebp(file) ? ImageHeader.of(file) : null;
    return header != null
        && program.isPresent()
        && (long) header.width() * header.height() <= limits.pixels()
        && Math.min(header.width(), header.height()) >= LEAST_SIDE;
  }

  private Page read(Fetched fetched) throws IOException {
    return new Page(1, program.orElseThrow().readFile(fetched.body()), List.of());
  }

  /** Each scan in an archive on its own; its pages count on from those before it. */
  private Recognition archive(Fetched fetched, Kind kind) {
    Optional<ArchivedScans> scans =
        Worker.call(limits.drawing(), () -> ArchivedScans.in(fetched, kind, Limits.DEFAULT));
    return scans.isEmpty()
        ? Recognition.none(Unrecognised.ILLEGIBLE, 1)
        : each(scans.get(), Recognition.none(Unrecognised.NOT_TRIED, 0));
  }

  /** Each scan of some behind what was read before them. */
  private Recognition each(ArchivedScans scans, Recognition before) {
    List<Page> pages = new ArrayList<>(before.pages());
    int unread = before.unread() + scans.unreadable();
    Unrecognised why = before.why();
    for (ArchivedScans.Scan scan : scans.scans()) {
      Recognition one =
          isSpent() ? refusal(scan.resource()) : recognise(scan.fetched(), scan.resource(), true);
      one.pages().forEach(p -> pages.add(p.behind(scan.before())));
      unread += one.unread();
      why = one.isDone() ? why : one.why();
    }
    return new Recognition(pages, unread, why);
  }

  /**
   * @param inside whether it is packed into another file; what is packed into it stays unread
   */
  private Recognition document(Fetched fetched, Resource resource, boolean inside) {
    try {
      PDDocument pdf =
          Worker.call(limits.drawing(), () -> open(fetched.body()))
              .orElseThrow(() -> new IOException("cannot be opened again"));
      ArchivedScans packed = inside ? ArchivedScans.NONE : packed(fetched, pdf);
      return each(packed, scans(pdf, resource));
    } catch (IOException e) {
      return Recognition.none(Unrecognised.ILLEGIBLE, 1);
    }
  }

  private ArchivedScans packed(Fetched fetched, PDDocument pdf) throws IOException {
    return Worker.call(limits.drawing(), () -> ArchivedScans.in(fetched, pdf, Limits.DEFAULT))
        .orElseThrow(() -> new IOException("its files cannot be looked at"));
  }

  private static PDDocument open(byte[] body) throws IOException {
    return Loader.loadPDF(body, "", null, null, Scratch.forPdf());
  }

  private Recognition scans(PDDocument pdf, Resource resource) throws IOException {
    List<Integer> all =
        Worker.call(limits.drawing(), () -> ScannedPages.of(pdf, resource))
            .orElseThrow(() -> new IOException("pages cannot be looked at"));
    List<Integer> chosen = choose(all);
    List<Future<Page>> reading = new ArrayList<>();
    boolean hangs = false;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number : chosen) {
        if (hangs || isSpent()) {
          break;
        }
        pagesLeft--;
        SLOTS.acquire();
        Optional<BufferedImage> drawn =
            Worker.call(limits.drawing(), () -> PdfPictures.draw(pdf, number - 1, limits.pixels()));
        // a page that cannot be drawn in time may still be at work on the document
        hangs = drawn.isEmpty();
        if (hangs) {
          SLOTS.release();
        } else {
          reading.add(
              threads.submit(() -> {
                try {
                  return read(number, drawn.get());
                } finally {
                  SLOTS.release();
                }
              }));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!hangs) {
      pdf.close();
    }
    List<Page> pages = new ArrayList<>();
    for (Future<Page> page : reading) {
      done(page).ifPresent(pages::add);
    }
    return result(pages, all.size() - pages.size(), pages.size() < chosen.size());
  }

  private static Optional<Page> done(Future<Page> page) {
    try {
      return Optional.of(page.get());
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The first pages say what a document is, the last ones who signed it. */
  private List<Integer> choose(List<Integer> pages) {
    int most = limits.perDocument();
    if (pages.size() <= most) {
      return pages;
    }
    int last = most / FIRST_PART;
    List<Integer> chosen = new ArrayList<>(pages.subList(0, most - last));
    chosen.addAll(pages.subList(pages.size() - last, pages.size()));
    return chosen;
  }

  private Recognition result(List<Page> pages, int unread, boolean early) {
    if (program.isEmpty()) {
      return new Recognition(pages, unread, without);
    }
    boolean cut = early || stopped;
    return new Recognition(pages, unread, cut ? Unrecognised.LIMIT : Unrecognised.NOT_TRIED);
  }

  private Page read(int number, BufferedImage picture) throws IOException {
    List<String> codes = QrCodes.in(picture);
    if (program.isEmpty() || Math.min(picture.getWidth(), picture.getHeight()) < LEAST_SIDE) {
      return new Page(number, Sheet.EMPTY, codes);
    }
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    BufferedImage large = longest < SMALL ? Picture.scaled(picture, 2) : picture;
    return new Page(number, program.get().read(Skew.straight(large)), codes);
  }
}
