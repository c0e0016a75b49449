package oit.fetch.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import oit.testing.Needed;

/** A page of our own in a real browser without any network, for tests to look at. */
public final class LivePage implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);

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
