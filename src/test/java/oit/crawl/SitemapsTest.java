package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class SitemapsTest {

  private final Map<HttpUrl, byte[]> files = new HashMap<>();

  @Test
  void readsIndexesAndCompressedFiles() throws IOException {
    put("/sitemap.xml", index("/pages.xml.gz", "/missing.xml", "/sitemap.xml", "/words.txt"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(urls("/plan", "/%E0%B8%81").getBytes(StandardCharsets.UTF_8));
    }
    files.put(url("/pages.xml.gz"), packed.toByteArray());
    put("/words.txt", url("/contact") + "\n");
    assertThat(read()).containsExactly(url("/plan"), url("/%E0%B8%81"), url("/contact"));
  }

  @Test
  void passesOverWhatIsNoSitemap() {
    put("/sitemap.xml", "<!doctype html><title>404</title>");
    assertThat(read()).isEmpty();
    put("/sitemap.xml", "<urlset><url><loc>broken");
    assertThat(read()).isEmpty();
  }

  @Test
  void neverReadsFilesNamedByEntities() {
    put(
        "/sitemap.xml",
        "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + urls("/a&x;").substring("<?xml version=\"1.0\"?>".length()));
    assertThat(read()).allMatch(u -> !u.toString().contains("a") || u.equals(url("/a")));
  }

  @Test
  void endsAtItsLimits() {
    put(
        "/sitemap.xml",
        urls(IntStream.range(0, 5000).mapToObj(i -> "/p" + i).toArray(String[]::new)));
    assertThat(read()).hasSize(Sitemaps.MOST_URLS);
  }

  @Test
  void aBombIsCutShort() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        gzip.write(blanks);
      }
    }
    files.put(url("/sitemap.xml"), packed.toByteArray());
    assertThat(read()).isEmpty();
  }

  private Set<HttpUrl> read() {
    return Sitemaps.read(
        List.of(url("/sitemap.xml")),
        u -> Optional.ofNullable(files.get(u)).map(body -> fetched(u, body)));
  }

  private void put(String path, String text) {
    files.put(url(path), text.getBytes(StandardCharsets.UTF_8));
  }

  static String urls(String... paths) {
    return List.of(paths).stream()
        .map(p -> "<url><loc>" + url(p) + "</loc></url>")
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><urlset"
                    + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "</urlset>"));
  }

  private static String index(String... paths) {
    return List.of(paths).stream()
        .map(p -> "<sitemap><loc>" + url(p) + "</loc></sitemap>")
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><sitemapindex"
                    + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "</sitemapindex>"));
  }

  private static Fetched fetched(HttpUrl url, byte[] body) {
    return new Fetched(
        url, url, List.of(), 200, null, Map.of(), body, false, Instant.EPOCH, List.of());
  }

  private static HttpUrl url(String path) {
    return HttpUrl.get("http://bansuan.go.th" + path);
  }
}
