package oit.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a {@link LocalSite} sends.
 *
 * @param status 0 cuts the connection without an answer
 * @param delay how long the server thinks before it answers
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only
public record Reply(
    int status, Map<String, String> headers, byte[] body, Duration delay, boolean chunked) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("php", "text/html"),
          Map.entry("asp", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("txt", "text/plain"),
          Map.entry("xml", "application/xml"),
          Map.entry("json", "application/json"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("doc", "application/msword"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("zip", "application/zip"),
          Map.entry("gz", "application/gzip"));

  public Reply {
    headers = Map.copyOf(headers);
  }

  private Reply(int status, Map<String, String> headers, byte[] body, Duration delay) {
    this(status, headers, body, delay, false);
  }

  /** 200 with a UTF-8 page of that title and body. */
  public static Reply page(String title, String body) {
    return html(
        "<!doctype html><html lang=\"th\"><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title></head><body>"
            + body
            + "</body></html>");
  }

  /** 200 with that UTF-8 document. */
  public static Reply html(String document) {
    return bytes("text/html; charset=utf-8", document.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply text(String text) {
    return bytes("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply bytes(String contentType, byte[] body) {
    return new Reply(200, Map.of("Content-Type", contentType), body, Duration.ZERO);
  }

  /** 200 with a file, its type told by its extension; HTML without a charset. */
  public static Reply file(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      return bytes(
          TYPES.getOrDefault(extension, "application/octet-stream"), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Reply redirect(int status, String location) {
    return new Reply(status, Map.of("Location", location), new byte[0], Duration.ZERO);
  }

  /** That status with a few words of HTML. */
  public static Reply status(int status) {
    return html("<title>" + status + "</title><p>" + status).withStatus(status);
  }

  /** 304: the client's copy still holds. */
  public static Reply notModified() {
    return new Reply(304, Map.of(), new byte[0], Duration.ZERO);
  }

  /** No answer: the connection is cut. */
  public static Reply cut() {
    return new Reply(0, Map.of(), new byte[0], Duration.ZERO);
  }

  public Reply withStatus(int value) {
    return new Reply(value, headers, body, delay, chunked);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body, delay, chunked);
  }

  public Reply without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new Reply(status, fewer, body, delay, chunked);
  }

  public Reply after(Duration value) {
    return new Reply(status, headers, body, value, chunked);
  }

  /** Without telling beforehand how long the body is. */
  public Reply inChunks() {
    return new Reply(status, headers, body, delay, true);
  }

  void send(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (delay.isPositive()) {
        Thread.sleep(delay);
      }
      if (status == 0) {
        return;
      }
      headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : chunked ? 0 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
