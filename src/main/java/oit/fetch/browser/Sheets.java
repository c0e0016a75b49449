package oit.fetch.browser;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A page of our own on paper. Whatever it asks for is refused, so it reaches no network. */
final class Sheets {

  private static final String FOOTER =
      """
      <div style="width:100%;margin:0 14mm;font:7pt sans-serif;color:#444;\
      display:flex;justify-content:space-between">\
      <span class="title"></span>\
      <span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>
      """;

  private final Window window;
  private final Duration limit;

  Sheets(Window window, Duration limit) {
    this.window = window;
    this.limit = limit;
  }

  /** Lays out the page. */
  void lay(String html) throws DevToolsException, InterruptedException {
    window.tools().listen(window.session(), this::refuse);
    window.call("Page.enable", Map.of(), limit);
    window.call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))), limit);
    window.call("Page.setDocumentContent", Map.of("frameId", window.frame(), "html", html), limit);
    window.call(
        "Runtime.evaluate",
        Map.of("expression", "document.fonts.ready.then(() => 0)", "awaitPromise", true),
        limit);
  }

  /** The page as PDF, with its title and page numbers at the foot. */
  byte[] pdf() throws DevToolsException, InterruptedException {
    JsonNode printed =
        window.call(
            "Page.printToPDF",
            Map.of(
                "preferCSSPageSize",
                true,
                "printBackground",
                true,
                "generateTaggedPDF",
                true,
                "generateDocumentOutline",
                true,
                "displayHeaderFooter",
                true,
                "headerTemplate",
                "<span></span>",
                "footerTemplate",
                FOOTER),
            limit);
    return Base64.getDecoder().decode(printed.path("data").asString(""));
  }

  private void refuse(String event, JsonNode values) {
    if (event.equals("Fetch.requestPaused")) {
      Supply.Refusal refusal = new Supply.Refusal("own page");
      window
          .tools()
          .post(
              window.session(),
              Requests.method(refusal),
              Requests.values(values.path("requestId").asString(""), refusal));
    }
  }
}
