package oit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads a page or PDF too large for a small heap while another thread reads small documents over
 * and over; for a process of its own. Prints what became of the page, and how many of the documents
 * were read in full.
 */
final class TightMemory {
  private static final int MOST = 200;

  private TightMemory() {}

  public static void main(String[] arguments) throws InterruptedException, IOException {
    isWhole(); // a class whose first use runs out of memory stays broken; a scan has used them all
    boolean pdf = arguments[0].equals("pdf");
    byte[] monster =
        pdf
            ? HostilePdfTest.hugeFont()
            : ("<html><body>" + "<b>".repeat(2_500_000)).getBytes(StandardCharsets.UTF_8);
    CountDownLatch done = new CountDownLatch(1);
    AtomicInteger read = new AtomicInteger();
    AtomicInteger whole = new AtomicInteger();
    Thread beside =
        Thread.ofPlatform()
            .start(() -> {
              while (done.getCount() > 0 && read.get() < MOST) {
                read.incrementAndGet();
                whole.addAndGet(isWhole() ? 1 : 0);
              }
            });
    ReadState state =
        new Reader()
            .read(Given.bytes("https://a.go.th/a", pdf ? null : "text/html", monster))
            .state();
    done.countDown();
    beside.join();
    System.out.println(state);
    System.out.println(
        read.get() == whole.get() && isWhole() ? "all others whole" : read + " " + whole);
    System.exit(0);
  }

  /** Late is as good as whole: in so small a heap the collector may take all the time there is. */
  private static boolean isWhole() {
    return switch (Given.file("chromium-noto.pdf").state()) {
      case ReadState.Complete c -> true;
      case ReadState.Cut(String limit) -> limit.equals("time");
      default -> false;
    };
  }
}
