package oit.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oit.fetch.Fetched;
import oit.thai.ThaiText;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Resources as they come from the network, for tests, and short ways to look at what was read. */
final class Given {
  static final String PAGE = "https://www.example.go.th/dir/page.html";
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

  private Given() {}

  static Fetched bytes(String url, @Nullable String type, byte[] body) {
    return bytes(url, type, body, false);
  }

  static Fetched bytes(String url, @Nullable String type, byte[] body, boolean truncated) {
    HttpUrl at = HttpUrl.get(url);
    return new Fetched(at, at, List.of(), 200, type, Map.of(), body, truncated, NOON, List.of());
  }

  /** Reads the inside of a body as a UTF-8 page. */
  static Resource body(String markup) {
    return page("<!doctype html><html><head><title>t</title></head><body>" + markup);
  }

  static Resource page(String markup) {
    byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
    return new Reader().read(bytes(PAGE, "text/html; charset=utf-8", bytes));
  }

  static Resource page(String markup, Charset charset, @Nullable String type) {
    return new Reader().read(bytes(PAGE, type, markup.getBytes(charset)));
  }

  static byte[] sample(String name) {
    try (InputStream in = Given.class.getResourceAsStream("/read/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Resource file(String name) {
    return new Reader().read(bytes("https://www.example.go.th/files/" + name, null, sample(name)));
  }

  static List<String> phrases() {
    return new String(sample("phrases.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /** The skeleton of everything a resource says. */
  static String skeleton(Resource resource) {
    return ThaiText.skeleton(ThaiText.fold(text(resource)));
  }

  static String text(Resource resource) {
    return resource.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
  }

  /** Blocks as {@code role: text}, one a line. */
  static List<String> blocks(Resource resource) {
    return resource.blocks().stream()
        .map(b -> b.role() + (b.level() > 0 ? " " + b.level() : "") + ": " + b.text())
        .toList();
  }

  /** Links as {@code label -> url}. */
  static List<String> links(Resource resource) {
    return resource.links().stream().map(l -> l.label() + " -> " + l.url()).toList();
  }

  static Link link(Resource resource, String label) {
    return resource.links().stream()
        .filter(l -> l.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + label + " in " + links(resource)));
  }
}
