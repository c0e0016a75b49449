package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  private static final HttpUrl BASE = HttpUrl.get("https://www.example.go.th/dir/page.php?id=1");
  private final Addresses addresses = new Addresses(BASE, StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf | https://www.example.go.th/dir/a.pdf",
        "'  a.pdf ' | https://www.example.go.th/dir/a.pdf",
        "/แผน งาน.pdf | https://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%87%E0%B8%B2%E0%B8%99.pdf",
        "?id=2&amp;x=3 | https://www.example.go.th/dir/page.php?id=2&x=3",
        "#o12 | https://www.example.go.th/dir/page.php?id=1#o12",
        "//cdn.example.com/x | https://cdn.example.com/x",
        "..\\doc\\a.pdf | https://www.example.go.th/doc/a.pdf",
        "http://กรม.ไทย/ก | http://xn--12c8df.xn--o3cw4h/%E0%B8%81",
        "# | ",
        "'' | ",
        "javascript:void(0) | ",
        "mailto:a@example.go.th | ",
        "file:///C:/a.pdf | ",
        "C:\\Users\\a.pdf | ",
        "http:// | ",
        "data:text/html,x | ",
      })
  void resolvesAsBrowsersDo(String raw, String expected) {
    assertThat(addresses.resolve(raw).orElse(null)).isEqualTo(expected);
  }

  @Test
  void encodesAQueryInThePagesCharset() {
    Addresses thai = new Addresses(BASE, Charsets.THAI);

    assertThat(thai.resolve("/ก.php?q=ก&n=1#ก").orElseThrow())
        .startsWith("https://www.example.go.th/%E0%B8%81.php?q=%A1&n=1#");
  }

  @Test
  void honoursABase() {
    assertThat(addresses.from("/other/").resolve("a").orElseThrow())
        .isEqualTo("https://www.example.go.th/other/a");
    assertThat(addresses.from("::bad::").resolve("a").orElseThrow())
        .isEqualTo("https://www.example.go.th/dir/a");
  }
}
