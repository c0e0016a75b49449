package oit.fetch.browser;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One window in a browser context of its own, so that nothing of it – cookies, storage, workers,
 * other windows – outlives it.
 *
 * @param frame the id of its main frame
 * @param session to which its commands and events belong
 */
record Window(DevTools tools, String context, String frame, String session)
    implements AutoCloseable {

  private static final Duration ANSWER = Duration.ofSeconds(10);

  /** An empty window that may not download anything. */
  static Window open(DevTools tools) throws DevToolsException, InterruptedException {
    String context =
        tools
            .call(null, "Target.createBrowserContext", Map.of("disposeOnDetach", true), ANSWER)
            .path("browserContextId")
            .asString("");
    try {
      return open(tools, context);
    } catch (DevToolsException | InterruptedException e) {
      dispose(tools, context);
      throw e;
    }
  }

  private static Window open(DevTools tools, String context)
      throws DevToolsException, InterruptedException {
    tools.call(
        null,
        "Browser.setDownloadBehavior",
        Map.of("behavior", "deny", "browserContextId", context),
        ANSWER);
    String frame =
        tools
            .call(
                null,
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", context),
                ANSWER)
            .path("targetId")
            .asString("");
    String session =
        tools
            .call(null, "Target.attachToTarget", Map.of("targetId", frame, "flatten", true), ANSWER)
            .path("sessionId")
            .asString("");
    return new Window(tools, context, frame, session);
  }

  /** Sends a command of this window and waits for its answer. */
  JsonNode call(String method, Map<String, ?> values, Duration limit)
      throws DevToolsException, InterruptedException {
    return tools.call(session, method, values, limit);
  }

  private static void dispose(DevTools tools, String context) {
    if (!tools.isLost()) {
      tools.post(null, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
  }

  @Override
  public void close() {
    tools.forget(session);
    dispose(tools, context);
  }
}
