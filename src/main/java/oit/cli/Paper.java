package oit.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import oit.fetch.FetchOptions;
import oit.fetch.browser.Browser;
import oit.fetch.browser.BrowserOptions;
import oit.fetch.browser.Chromium;
import oit.fetch.browser.Printing;

/** The report page as a PDF file, printed by the system's browser without any network. */
final class Paper {

  /** Name of the file within the agency's folder. */
  static final String FILE_NAME = "gap-report.pdf";

  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** One at a time: each takes a browser of its own. */
  private static final ReentrantLock TURN = new ReentrantLock();

  /** What came of it. */
  sealed interface Result {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Printed(byte[] pdf) implements Result {}

    /**
     * @param why key of the sentence that says what to do
     */
    record NotPrinted(String why) implements Result {}
  }

  private Paper() {}

  /**
   * Prints a page.
   *
   * @param environment as of {@link System#getenv()}, where the browser is looked for
   */
  static Result print(String html, Map<String, String> environment) {
    Optional<Path> program = Chromium.find(environment);
    if (program.isEmpty()) {
      return new Result.NotPrinted("report.no-browser");
    }
    TURN.lock();
    try (Browser browser =
        new Browser(program.get(), BrowserOptions.defaults(FetchOptions.defaults().userAgent()))) {
      return switch (browser.print(html, LONGEST)) {
        case Printing.Printed(byte[] pdf) -> new Result.Printed(pdf);
        case Printing.Failed failed -> new Result.NotPrinted("report.not-printed");
      };
    } finally {
      TURN.unlock();
    }
  }
}
