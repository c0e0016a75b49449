package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ban.example/",
        "HTTPS://ban.example/a?b=c&d=e#f",
        "https://ban.example/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf",
        "https://หน่วยงาน.ไทย/แผน.pdf"
      })
  void linksWebAddresses(String url) {
    assertThat(WebLink.of(url).href()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//ban.example/",
        "ftp://ban.example/",
        "https://ban.example/\"onmouseover=\"alert(1)",
        "https://ban.example/<script>",
        "https://ban.example/\u202egnp.exe",
        "https://ban.example/a b",
        "https:\\\\ban.example",
        "\u0001https://ban.example/",
        "tel:021234567"
      })
  void linksNothingElse(String url) {
    assertThat(WebLink.of(url).href()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://ban.example/%E0%B9%81%E0%B8%9C%E0%B8%99%202566.pdf, https://ban.example/แผน%202566.pdf",
    "https://ban.example/%2e%2e%2F%3Cb%3E, https://ban.example/%2e%2e%2F%3Cb%3E",
    "https://ban.example/%E2%80%AEgnp.exe, https://ban.example/%E2%80%AEgnp.exe",
    "https://ban.example/%E0%B9, https://ban.example/%E0%B9"
  })
  void showsThaiLettersInsteadOfEscapes(String url, String shown) {
    assertThat(WebLink.of(url).text()).isEqualTo(shown);
  }
}
