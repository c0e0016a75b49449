package oit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {

  @ParameterizedTest
  @CsvSource({
    "20261120-101500-3f2a, banklongthip, 20261120-101500-3f2a/banklongthip",
    "r, www.example.go.th-8080, r/www.example.go.th-8080",
    "r, อบต, r/%E0%B8%AD%E0%B8%9A%E0%B8%95",
    "r, a/b, r/a%2Fb",
    "r, 'a b', r/a%20b",
    "r, 50%, r/50%25",
    "r, 😀, r/%F0%9F%98%80"
  })
  void keyIsRunAndAgencyInAscii(String run, String agency, String key) {
    assertThat(new Parcel(run, agency, new byte[0]).key()).isEqualTo(key);
  }

  @Test
  void agencyCannotBreakOutOfTheHeader() {
    assertThat(new Parcel("r", "a\r\nX-Other: b\u0000", new byte[0]).key())
        .isEqualTo("r/a%0D%0AX-Other%3A%20b%00");
  }

  @Test
  void keptReportKeepsItsKeyAndItsBytes() throws IOException {
    Parcel sent = Parcel.of(Samples.report("run", "หน่วยงาน"));

    Parcel kept = Parcel.of(sent.body());

    assertThat(kept.key()).isEqualTo(sent.key());
    assertThat(kept.body()).isEqualTo(sent.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"runId\": \"r\"}",
        "{\"agency\": {\"id\": \"a\"}}"
      })
  void whatIsNoReportIsRefused(String text) {
    assertThatThrownBy(() -> Parcel.of(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class);
  }
}
