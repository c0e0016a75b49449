package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import oit.fetch.Fetched;
import oit.read.Reader;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who built a site, by what its home page tells. */
class SiteBuilderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a signature with a link, an address, a name
          <footer>พัฒนาเว็บไซต์โดย <a href="https://www.tambonweb.example/">Tambon Web</a></footer> | tambonweb.example
          <footer>Powered by <a href="https://tambonweb.example/x?y">us</a></footer>                | tambonweb.example
          <footer>Designed & Developed by www.TambonWeb.com</footer>                                | tambonweb.com
          <footer>ออกแบบและพัฒนาโดย บริษัท ตัวอย่างเว็บ จำกัด</footer>                                      | บริษัท ตัวอย่างเว็บ จำกัด
          # a signature wins over the system
          <img src="/wp-content/a.png"><footer>Powered by tambonweb.com</footer>                    | tambonweb.com
          # systems
          <img src="/wp-content/themes/a.png">                                                      | WordPress
          <a href="/index.php?option=com_content&view=article">ข่าว</a>                               | Joomla
          <a href="/sites/default/files/a.pdf">แผน</a>                                               | Drupal
          # what tells nothing
          <p>ยินดีต้อนรับ</p>                                                                          |
          <img src="https://other.example/wp-content/a.png">                                        |
          <footer>จัดทำโดย องค์การบริหารส่วนตำบลบ้านคลองทิพย์</footer>                                     |
          <footer>Powered by <a href="https://www.facebook.com/page">Facebook</a></footer>          |
          <footer>พัฒนาโดย <a href="https://www.dga.go.th/">หน่วยงานรัฐ</a></footer>                    |
          <footer><a href="https://tambonweb.example/">เว็บที่น่าสนใจ</a></footer>                       |
          <p>โครงการนี้พัฒนาโดย tambonweb.com</p><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p><p>6</p><p>7</p><p>8</p><p>9</p><p>10</p> |
          """)
  void isReadOffTheHomePage(String body, String builder) {
    SiteBuilder site = new SiteBuilder();
    see(site, body, 0);
    assertThat(site.name()).isEqualTo(builder);
  }

  @Test
  void pagesDeepInTheSiteSayNothing() {
    SiteBuilder site = new SiteBuilder();
    see(site, "<footer>Powered by tambonweb.com</footer>", 2);
    assertThat(site.name()).isNull();
  }

  private static void see(SiteBuilder site, String body, int clicks) {
    HttpUrl url = HttpUrl.get("https://www.banklongthip.example/");
    String html = "<!doctype html><meta charset=utf-8><title>อบต.</title><body>" + body;
    site.see(new Reader().read(fetched(url, html)), clicks);
  }

  private static Fetched fetched(HttpUrl url, String html) {
    return new Fetched(
        url,
        url,
        List.of(),
        200,
        "text/html; charset=utf-8",
        Map.of(),
        html.getBytes(StandardCharsets.UTF_8),
        false,
        Instant.EPOCH,
        List.of());
  }
}
