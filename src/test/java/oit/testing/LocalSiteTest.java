package oit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSiteTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void servesALabelledSiteFromItsWww(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("www/pages"));
    Files.writeString(folder.resolve("www/index.html"), "home");
    Files.writeString(folder.resolve("www/pages/3.html"), "three");
    Files.writeString(
        folder.resolve("site.json"),
        """
        {"start": "/", "fiscalYear": 2566,
         "routes": [{"path": "/x.php?id=3", "file": "pages/3.html", "contentType": null}]}
        """);
    try (LocalSite site = LocalSite.of(folder)) {
      assertThat(get(site.url("/")).body()).asString().isEqualTo("home");
      assertThat(get(site.url("/site.json")).statusCode()).isEqualTo(404);

      HttpResponse<byte[]> three = get(site.url("/x.php?id=3"));
      assertThat(three.body()).asString().isEqualTo("three");
      assertThat(three.headers().firstValue("content-type")).isEmpty();
    }
  }

  @Test
  void servesAFolderWithItsRoutes(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.write(
        folder.resolve("index.html"), "อบต.ตัวอย่าง".getBytes(Charset.forName("x-windows-874")));
    Files.writeString(folder.resolve("pages/3.html"), "three");
    Files.writeString(folder.resolve("pages/ข่าว.txt"), "news");
    Files.writeString(
        folder.resolve("site.json"),
        """
        [{"path": "/x.php?id=3", "file": "pages/3.html", "status": 203, "contentType": "none",
          "headers": {"etag": "\\"a\\""}},
         {"path": "/old", "status": 301, "location": "/new"}]
        """);
    try (LocalSite site = LocalSite.of(folder)) {
      HttpResponse<byte[]> home = get(site.url("/"));
      assertThat(home.headers().firstValue("content-type")).hasValue("text/html");
      assertThat(home.body()).hasSize(12);

      HttpResponse<byte[]> three = get(site.url("/x.php?id=3"));
      assertThat(three.statusCode()).isEqualTo(203);
      assertThat(three.headers().firstValue("content-type")).isEmpty();
      assertThat(three.headers().firstValue("etag")).hasValue("\"a\"");
      assertThat(three.body()).asString().isEqualTo("three");

      HttpResponse<byte[]> old = get(site.url("/old"));
      assertThat(old.statusCode()).isEqualTo(301);
      assertThat(old.headers().firstValue("location")).hasValue("/new");

      assertThat(get(site.url("/pages/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7.txt")).body())
          .asString()
          .isEqualTo("news");
      assertThat(get(site.url("/new")).statusCode()).isEqualTo(404);
      assertThat(get(site.url("/..%2f..%2fetc/passwd")).statusCode()).isEqualTo(404);
      assertThat(site.asked()).contains("/x.php?id=3", "/old");
    }
  }

  @Test
  void cutsConnections() {
    try (LocalSite site = LocalSite.at("127.0.0.2").route("/", Reply.cut())) {
      assertThat(site.url("/")).startsWith("http://127.0.0.2:");
      assertThatThrownBy(() -> get(site.url("/"))).isInstanceOf(IOException.class);
    }
  }

  private HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }
}
