package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void everyLineIsABlock() {
    byte[] bytes = "หนึ่ง\r\n\r\n  สอง <p>\n".getBytes(Charsets.THAI);

    Resource text = new Reader().read(Given.bytes("https://a.go.th/a.txt", "text/plain", bytes));

    assertThat(text.kind()).isEqualTo(Kind.TEXT);
    assertThat(Given.blocks(text)).containsExactly("LINE: หนึ่ง", "LINE: สอง <p>");
    assertThat(text.sha256()).hasSize(64);
  }
}
