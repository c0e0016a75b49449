package oit.scan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import oit.agency.Agency;
import oit.agency.AgencyType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled site of an invented agency, served on a free loopback port until closed. */
public final class DemoSite implements AutoCloseable {

  private static final String ROOT = "/oit/demo/www";

  /** Web pages go out without a charset, as from many old servers. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("txt", "text/plain"),
          Map.entry("xml", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("doc", "application/msword"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private final HttpServer server;
  private final ExecutorService threads;

  private DemoSite(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  public static DemoSite open() throws IOException {
    // without it every answer waits for the client's delayed acknowledgement
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", DemoSite::answer);
    server.start();
    return new DemoSite(server, threads);
  }

  /** The invented agency, with the address the site has now. */
  public Agency agency() throws IOException {
    try (InputStream in = DemoSite.class.getResourceAsStream("/oit/demo/agency.json")) {
      JsonNode agency = new JsonMapper().readTree(Objects.requireNonNull(in, "agency.json"));
      return new Agency(
          agency.path("id").asString(),
          agency.path("name").asString(),
          AgencyType.of(agency.path("type").asString()).orElse(AgencyType.OTHER),
          agency.path("province").asString(),
          "http://" + address() + "/");
    }
  }

  private String address() {
    InetSocketAddress address = server.getAddress();
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] body = read(path.endsWith("/") ? path + "index.html" : path);
      if (body == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte @Nullable [] read(String path) throws IOException {
    if (path.contains("..") || !path.startsWith("/")) {
      return null;
    }
    try (InputStream in = DemoSite.class.getResourceAsStream(ROOT + path)) {
      return in == null || isFolder(path) ? null : in.readAllBytes();
    }
  }

  private static boolean isFolder(String path) {
    return path.lastIndexOf('.') < path.lastIndexOf('/');
  }

  private static String type(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return path.endsWith("/")
        ? "text/html"
        : TYPES.getOrDefault(extension, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
