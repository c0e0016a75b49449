package oit.fetch.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oit.fetch.browser.Supply.Ask;
import oit.fetch.browser.Supply.Content;
import oit.fetch.browser.Supply.Kind;
import oit.fetch.browser.Supply.Refusal;
import oit.fetch.browser.Supply.Reply;
import tools.jackson.databind.JsonNode;

/** Requests of a page between the protocol's form and the supply's. */
final class Requests {
  /** The decoder of the browser is not used, because the bodies are decoded already. */
  private static final List<String> DROPPED =
      List.of(
          "content-encoding",
          "content-length",
          "transfer-encoding",
          "content-disposition",
          "connection",
          "keep-alive",
          "alt-svc",
          "nel",
          "report-to");

  private Requests() {}

  /** What a paused request asks; {@code mainFrame} is the frame of the page itself. */
  static Ask ask(JsonNode paused, String mainFrame) {
    JsonNode request = paused.path("request");
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, JsonNode> header : request.path("headers").properties()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().asString(""));
    }
    boolean main = paused.path("frameId").asString("").equals(mainFrame);
    return new Ask(
        request.path("url").asString(""),
        request.path("method").asString("GET"),
        kind(paused.path("resourceType").asString(""), main),
        headers,
        body(request));
  }

  private static Kind kind(String type, boolean main) {
    return switch (type) {
      case "Document" -> main ? Kind.DOCUMENT : Kind.FRAME;
      case "Script" -> Kind.SCRIPT;
      case "XHR", "Fetch" -> Kind.DATA;
      case "Preflight" -> Kind.PREFLIGHT;
      case "Stylesheet" -> Kind.STYLE;
      case "Image" -> Kind.IMAGE;
      default -> Kind.OTHER;
    };
  }

  private static byte[] body(JsonNode request) {
    JsonNode parts = request.path("postDataEntries");
    if (parts.size() == 1) {
      try {
        return Base64.getDecoder().decode(parts.get(0).path("bytes").asString(""));
      } catch (IllegalArgumentException e) {
        return new byte[0];
      }
    }
    return request.path("postData").asString("").getBytes(StandardCharsets.UTF_8);
  }

  /** The command that answers. */
  static String method(Reply reply) {
    return switch (reply) {
      case Content c -> "Fetch.fulfillRequest";
      case Refusal r -> "Fetch.failRequest";
    };
  }

  static Map<String, Object> values(String requestId, Reply reply) {
    return switch (reply) {
      case Content c -> {
        List<Map<String, String>> headers = new ArrayList<>();
        c.headers().stream()
            .filter(h -> !DROPPED.contains(h.name().toLowerCase(Locale.ROOT)))
            .forEach(h -> headers.add(Map.of("name", h.name(), "value", h.value())));
        yield Map.of(
            "requestId",
            requestId,
            "responseCode",
            c.status(),
            "responseHeaders",
            headers,
            "body",
            Base64.getEncoder().encodeToString(c.body()));
      }
      // an aborted navigation leaves the page as it is; any other reason shows an error page
      case Refusal r -> Map.of("requestId", requestId, "errorReason", "Aborted");
    };
  }
}
