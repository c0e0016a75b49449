package oit.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The routes in a sample site's {@code site.json}: a list of
 *
 * <pre>{@code
 * {"path": "/x.php?id=3", "file": "pages/3.html", "status": 200, "contentType": "text/html",
 *  "headers": {"x-powered-by": "PHP"}, "delayMillis": 5}
 * {"path": "/old", "status": 302, "location": "/new"}
 * }</pre>
 *
 * Only {@code path} is required. {@code file} is relative to the file of routes; {@code
 * "contentType": "none"} or null sends no Content-Type; {@code body} holds a text instead of a
 * file. A labelled site's file is an object with the list under {@code routes}, and its files are
 * relative to its folder {@code www}.
 */
final class SiteRoutes {

  private SiteRoutes() {}

  static Map<String, Reply> read(Path file) {
    Map<String, Reply> routes = new LinkedHashMap<>();
    JsonNode root = JsonMapper.shared().readTree(file.toFile());
    boolean labelled = root.isObject();
    Path folder = file.resolveSibling(labelled ? "www" : "");
    for (JsonNode route : labelled ? root.path("routes") : root) {
      routes.put(route.get("path").asString(), reply(route, folder));
    }
    return routes;
  }

  private static Reply reply(JsonNode route, Path folder) {
    Reply reply;
    if (route.has("location")) {
      reply = Reply.redirect(route.path("status").asInt(302), route.get("location").asString());
    } else {
      reply =
          route.has("file")
              ? Reply.file(folder.resolve(route.get("file").asString()))
              : Reply.text(route.path("body").asString(""));
      reply = reply.withStatus(route.path("status").asInt(200));
    }
    if (route.has("contentType")) {
      String type = route.get("contentType").asString("none");
      reply =
          type.equals("none") ? reply.without("Content-Type") : reply.with("Content-Type", type);
    }
    for (Map.Entry<String, JsonNode> header : route.path("headers").properties()) {
      reply = reply.with(header.getKey(), header.getValue().asString());
    }
    return reply.after(Duration.ofMillis(route.path("delayMillis").asLong(0)));
  }
}
