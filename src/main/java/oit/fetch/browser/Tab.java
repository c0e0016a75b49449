package oit.fetch.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oit.fetch.browser.DevToolsException.Reason;
import oit.fetch.browser.Supply.Ask;
import oit.fetch.browser.Supply.Kind;
import oit.fetch.browser.Supply.Refusal;
import oit.fetch.browser.Supply.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One page in a window of its own. */
final class Tab implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration BUSY = Duration.ofSeconds(2);
  private static final Duration SOON = Duration.ofMillis(150);
  private static final int MOST_ROUTES = 20;
  private static final int MOST_NAVIGATIONS = 10;
  private static final String WORLD = "oit";

  /** Ways around the supply that a page need not have; none of them would reach the network. */
  private static final String BEFORE =
      """
      for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) {
        try { delete window[name]; } catch (e) {}
      }
      window.open = url => {
        try {
          const to = new URL(url, document.baseURI).href;
          document.documentElement.setAttribute('data-oit-opened', to);
        } catch (e) {}
        return null;
      };
      window.print = () => {};
      """;

  private static final String READ =
      """
      (() => {
        const root = document.documentElement;
        const html = root ? root.outerHTML : '';
        return {url: location.href, html: html.slice(0, LONGEST), cut: html.length > LONGEST};
      })()
      """;

  private final DevTools tools;
  private final Visit visit;
  private final BrowserOptions options;
  private final long deadline;
  private final Stillness stillness = new Stillness();
  private final List<String> routes = new ArrayList<>();
  private @Nullable Window window;
  private String frame = "";
  private String session = "";
  private final Clicks clicks = new Clicks();
  private volatile boolean clicking;
  private int navigations;

  /**
   * @param deadline in the time of {@link System#nanoTime()}
   */
  Tab(DevTools tools, Visit visit, BrowserOptions options, long deadline) {
    this.tools = tools;
    this.visit = visit;
    this.options = options;
    this.deadline = deadline;
  }

  Rendering show() throws InterruptedException {
    try {
      open();
      tools.post(session, "Page.navigate", Map.of("url", visit.url()));
      boolean settled = settle();
      Rendering end = stillness.end();
      return end != null ? end : clicked(read(settled));
    } catch (DevToolsException e) {
      Rendering end = stillness.end();
      return end != null ? end : failure(e);
    }
  }

  /** A page that has come to rest is asked what lies behind a click. */
  private Rendering clicked(Rendering shown) throws DevToolsException, InterruptedException {
    long longest = System.nanoTime() + Clicks.LONGEST.toNanos();
    if (!(shown instanceof Rendering.Rendered page) || !page.settled()) {
      return shown;
    }
    clicking = true;
    try {
      int world = world(ANSWER);
      long until = earlier(longest, deadline);
      List<Rendering.Click> found =
          clicks.on(
              visit.spent(),
              expression -> evaluate(expression, world, BUSY),
              limit -> {
                // a click counts as a movement, and what it starts begins soon
                stillness.loaded();
                stillness.await(SOON, earlier(System.nanoTime() + limit.toNanos(), deadline));
              },
              until);
      return new Rendering.Rendered(
          page.url(), page.html(), page.cut(), true, page.routes(), found);
    } catch (DevToolsException e) {
      // what was read before the clicks holds
      return page;
    }
  }

  private static Rendering failure(DevToolsException e) {
    return e.reason() == Reason.LATE
        ? new Rendering.TimedOut()
        : new Rendering.Crashed(String.valueOf(e.getMessage()));
  }

  private void open() throws DevToolsException, InterruptedException {
    Window opened = Window.open(tools);
    window = opened;
    frame = opened.frame();
    session = opened.session();
    tools.listen(session, this::hear);
    tools.post(session, "Page.enable", Map.of());
    tools.post(session, "Inspector.enable", Map.of());
    tools.post(session, "Network.enable", Map.of());
    tools.post(session, "Network.setBypassServiceWorker", Map.of("bypass", true));
    tools.post(
        session,
        "Emulation.setUserAgentOverride",
        Map.of("userAgent", options.userAgent(), "acceptLanguage", "th,en;q=0.8"));
    // workers, frames of other sites and windows stop before their first step, and stay there
    tools.post(
        session,
        "Target.setAutoAttach",
        Map.of("autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true));
    // answered only when it holds for the process of the next page, too
    opened.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", BEFORE), ANSWER);
    opened.call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))), ANSWER);
  }

  private void hear(String event, JsonNode values) {
    switch (event) {
      case "Fetch.requestPaused" -> {
        stillness.begin();
        Thread.ofVirtual().name("browser-request").start(() -> answer(values));
      }
      case "Page.domContentEventFired", "Page.loadEventFired" -> stillness.loaded();
      case "Page.javascriptDialogOpening" ->
          tools.post(session, "Page.handleJavaScriptDialog", Map.of("accept", false));
      case "Page.navigatedWithinDocument" -> moved(values);
      case "Page.frameRequestedNavigation" -> {
        boolean post = values.path("reason").asString("").equals("formSubmissionPost");
        if (clicking && !post && values.path("frameId").asString("").equals(frame)) {
          clicks.leads(values.path("url").asString(""));
        }
      }
      case "Inspector.targetCrashed" -> stillness.over(new Rendering.Crashed("page crashed"));
      case DevTools.LOST -> stillness.over(new Rendering.Crashed("browser gone"));
      case "Target.attachedToTarget" -> {
        String id = values.path("targetInfo").path("targetId").asString("");
        if (values.path("targetInfo").path("type").asString("").equals("page")) {
          tools.post(null, "Target.closeTarget", Map.of("targetId", id));
        }
      }
      default -> {}
    }
  }

  private void moved(JsonNode values) {
    if (values.path("frameId").asString("").equals(frame)) {
      stillness.loaded();
      if (clicking) {
        return;
      }
      synchronized (routes) {
        if (routes.size() < MOST_ROUTES) {
          routes.add(values.path("url").asString(""));
        }
      }
    }
  }

  private void answer(JsonNode paused) {
    String id = paused.path("requestId").asString("");
    try {
      Ask ask = Requests.ask(paused, frame);
      Reply reply = reply(ask);
      tools.post(session, Requests.method(reply), Requests.values(id, reply));
      if (ask.kind() == Kind.DOCUMENT && reply instanceof Refusal(String reason)) {
        refused(reason);
      }
    } finally {
      stillness.done();
    }
  }

  /** A refused way out may keep the page from ever calling itself loaded. */
  private void refused(String reason) {
    if (!clicking && navigations() == 1) {
      stillness.over(new Rendering.Refused(reason));
    } else {
      stillness.loaded();
    }
  }

  private Reply reply(Ask ask) {
    // where a click leads is noted, not loaded; and no click sends anything
    if (clicking && (ask.kind() == Kind.DOCUMENT || !ask.method().equals("GET"))) {
      return new Refusal("clicked");
    }
    if (ask.kind() == Kind.DOCUMENT && navigated() > MOST_NAVIGATIONS) {
      return new Refusal("too many navigations");
    }
    try {
      return visit.supply().answer(ask);
    } catch (RuntimeException e) {
      return new Refusal("failed: " + e);
    }
  }

  private synchronized int navigated() {
    return ++navigations;
  }

  private synchronized int navigations() {
    return navigations;
  }

  /** Waits for rest; a page is only at rest when its scripts let it answer. */
  private boolean settle() throws DevToolsException, InterruptedException {
    long until = earlier(System.nanoTime() + options.settle().toNanos(), deadline);
    while (true) {
      Stillness.Rest rest = stillness.await(options.idle(), until);
      if (rest != Stillness.Rest.STILL) {
        return false;
      }
      long before = stillness.moves();
      Duration left = Duration.ofNanos(Math.max(1, until - System.nanoTime()));
      try {
        tools.call(session, "Runtime.evaluate", Map.of("expression", "0"), left);
      } catch (DevToolsException e) {
        if (e.reason() == Reason.LOST) {
          throw e;
        }
        return false;
      }
      if (stillness.moves() == before) {
        return true;
      }
    }
  }

  private Rendering read(boolean settled) throws DevToolsException, InterruptedException {
    try {
      return tryRead(settled, settled ? ANSWER : BUSY);
    } catch (DevToolsException e) {
      if (e.reason() != Reason.LATE) {
        throw e;
      }
      // a script that does not end: no more scripts, and an end to this one
      tools.post(session, "Emulation.setScriptExecutionDisabled", Map.of("value", true));
      tools.post(session, "Runtime.terminateExecution", Map.of());
      return tryRead(false, BUSY);
    }
  }

  private Rendering tryRead(boolean settled, Duration limit)
      throws DevToolsException, InterruptedException {
    // a world of its own, where the page cannot have changed what words mean
    JsonNode value =
        evaluate(READ.replace("LONGEST", String.valueOf(options.maxLength())), world(limit), limit);
    if (!value.has("html")) {
      return new Rendering.Crashed("no document");
    }
    synchronized (routes) {
      return new Rendering.Rendered(
          value.path("url").asString(""),
          value.path("html").asString(""),
          value.path("cut").asBoolean(false),
          settled,
          routes,
          List.of());
    }
  }

  private int world(Duration limit) throws DevToolsException, InterruptedException {
    return tools
        .call(
            session,
            "Page.createIsolatedWorld",
            Map.of("frameId", frame, "worldName", WORLD),
            limit)
        .path("executionContextId")
        .asInt();
  }

  private JsonNode evaluate(String expression, int world, Duration limit)
      throws DevToolsException, InterruptedException {
    return tools
        .call(
            session,
            "Runtime.evaluate",
            Map.of("expression", expression, "contextId", world, "returnByValue", true),
            limit)
        .path("result")
        .path("value");
  }

  private static long earlier(long a, long b) {
    return a - b < 0 ? a : b;
  }

  @Override
  public void close() {
    if (window != null) {
      window.close();
    }
  }
}
