package oit.fetch.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oit.testing.Needed;

/** A page of our own in a real browser without any network, for tests to look at. */
public final class LivePage implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** What {@link #accessibility} says of a good page. */
  public static final String NO_VIOLATIONS = "[2-9]\\d passes";

  private static final String AXE =
      """
      ;document.querySelectorAll('details').forEach(d => { d.open = true; });
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
        .then(r => r.passes.length + ' passes' + r.violations.map(v =>
          '\\n' + v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html).join(' ')).join(''))
      """;

  private static final String FITS =
      """
      document.querySelectorAll('details').forEach(d => { d.open = true; });
      (document.scrollingElement.scrollWidth <= innerWidth ? '' : 'wide')
        + [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
          .filter(e => !e.closest('.unseen, .skip, thead'))
          .slice(0, 3).map(e => ' ' + e.outerHTML.slice(0, 120)).join('')
      """;

  private final ChromiumProcess process;
  private final DevTools tools;
  private final Window window;

  private LivePage(ChromiumProcess process, DevTools tools, Window window) {
    this.process = process;
    this.tools = tools;
    this.window = window;
  }

  /** The page in a window of some width, in CSS pixels, in light or dark. */
  public static LivePage of(String html, int width, String scheme)
      throws IOException, InterruptedException {
    Path program = Needed.of("browser", Chromium.find(System.getenv()));
    ChromiumProcess process = ChromiumProcess.start(program);
    DevTools tools = new DevTools(process.endpoint());
    Window window = Window.open(tools);
    LivePage page = new LivePage(process, tools, window);
    page.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    page.call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    new Sheets(window, LIMIT).lay(html);
    return page;
  }

  /** How many rules of WCAG 2.2 AA the page keeps, and each that it breaks, by axe. */
  public String accessibility() throws IOException, InterruptedException {
    return say(axe() + AXE);
  }

  /** What sticks out of the window to the right; empty if nothing does. */
  public String overflow() throws IOException, InterruptedException {
    return say(FITS);
  }

  private static String axe() throws IOException {
    try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What an expression, or the promise it makes, comes to as text. */
  public String say(String expression) throws IOException, InterruptedException {
    return window
        .call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true),
            LIMIT)
        .path("result")
        .path("value")
        .asString("");
  }

  private void call(String method, Map<String, ?> values) throws IOException, InterruptedException {
    window.call(method, values, LIMIT);
  }

  @Override
  public void close() {
    window.close();
    tools.close();
    process.close();
  }
}
