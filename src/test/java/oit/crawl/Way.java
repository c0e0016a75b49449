package oit.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;

/**
 * A page that leads on in one odd way, from the table {@code /reach/ways.txt}.
 *
 * @param wanted addresses that the page leads to, as seen from it
 * @param unwanted addresses that it does not lead to
 */
record Way(String name, List<String> wanted, List<String> unwanted, String markup) {

  private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);

  static List<Way> all() {
    List<Way> ways = new ArrayList<>();
    for (String part : table().split("(?m)^== ")) {
      List<String> lines = part.lines().filter(l -> !l.startsWith("#")).toList();
      if (!lines.isEmpty() && !part.startsWith("#")) {
        ways.add(of(lines));
      }
    }
    return ways;
  }

  private static Way of(List<String> lines) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    int at = 1;
    for (; lines.get(at).startsWith("-> ") || lines.get(at).startsWith("!> "); at++) {
      (lines.get(at).startsWith("-") ? wanted : unwanted).add(lines.get(at).substring(3));
    }
    String markup = String.join("\n", lines.subList(at, lines.size())).strip();
    return new Way(lines.getFirst(), wanted, unwanted, markup);
  }

  private static String table() {
    try (InputStream in =
        Objects.requireNonNull(Way.class.getResourceAsStream("/reach/ways.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the page and what it leads to on a site, in that directory. */
  void serve(LocalSite site, String directory) {
    String page = filled(markup, site, directory);
    site.route(
        directory,
        page.startsWith("<html")
            ? Reply.html("<!doctype html>" + page)
            : Reply.page(name, "<h1>เทศบาลตำบลบ้านสวน</h1>" + page));
    for (String target : asked(wanted, site, directory)) {
      boolean pdf = target.endsWith(".pdf") || target.matches(".*\\.docx?");
      site.route(
          target, pdf ? Reply.bytes("application/pdf", PDF) : Reply.page("t", "<p>ที่ " + target));
    }
  }

  /** Those of the wanted addresses that were not asked for, and the unwanted ones that were. */
  List<String> faults(LocalSite site, String directory) {
    List<String> asked = site.asked();
    List<String> faults = new ArrayList<>();
    asked(wanted, site, directory).stream()
        .filter(t -> !asked.contains(t))
        .forEach(t -> faults.add(name + ": not reached " + t));
    asked(unwanted, site, directory).stream()
        .filter(asked::contains)
        .forEach(t -> faults.add(name + ": asked for " + t));
    return faults;
  }

  private static List<String> asked(List<String> targets, LocalSite site, String directory) {
    HttpUrl page = HttpUrl.get(site.url(directory));
    return targets.stream()
        .map(t -> Recorder.path(page.resolve(filled(t, site, directory)).toString()))
        .toList();
  }

  private static String filled(String text, LocalSite site, String directory) {
    String base = site.url(directory);
    return text.replace("{site}", base)
        .replace("{site-encoded}", URLEncoder.encode(base, StandardCharsets.UTF_8))
        .replace("{host}", "127.0.0.1:" + site.port())
        .replace("{dir}", directory);
  }

  @Override
  public String toString() {
    return name;
  }
}
