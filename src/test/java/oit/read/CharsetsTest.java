package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  private static final String THAI =
      "<title>องค์การบริหารส่วนตำบลทุ่งสมมติ</title><p>แผนการจัดซื้อจัดจ้าง “ประจำปี” 2566</p>";

  @ParameterizedTest
  @CsvSource({
    // bytes, header, meta, read as, lie
    "UTF-8, , , UTF-8, ",
    "UTF-8, utf-8, , UTF-8, ",
    "UTF-8, tis-620, , UTF-8, tis-620",
    "UTF-8, , windows-874, UTF-8, windows-874",
    "UTF-8, iso-8859-1, utf-8, UTF-8, iso-8859-1",
    "x-windows-874, , , x-windows-874, ",
    "x-windows-874, tis-620, , x-windows-874, ",
    "x-windows-874, , TIS-620, x-windows-874, ",
    "x-windows-874, , iso-8859-11, x-windows-874, ",
    "x-windows-874, , thai, x-windows-874, ",
    "x-windows-874, , cp874, x-windows-874, ",
    "x-windows-874, utf-8, , x-windows-874, utf-8",
    "x-windows-874, , windows-1252, x-windows-874, windows-1252",
    "x-windows-874, ISO-8859-1, , x-windows-874, ISO-8859-1",
    "x-windows-874, , no-such-charset, x-windows-874, ",
  })
  void readsThaiPagesWhateverTheyDeclare(
      String written, String header, String meta, String expected, String lie) {
    String page = (meta == null ? "" : "<meta charset=\"" + meta + "\">") + THAI;
    byte[] bytes = page.getBytes(Charset.forName(written));
    String type = header == null ? null : "text/html; charset=" + header;

    Charsets.Decision decision = Charsets.decide(bytes, bytes.length, type);

    assertThat(decision.charset().name()).isEqualTo(expected);
    assertThat(decision.decode(bytes, bytes.length)).endsWith(THAI);
    assertThat(decision.lie().orElse(null)).isEqualTo(lie);
  }

  @Test
  void trustsByteOrderMarksFirst() {
    byte[] wide = ("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16LE);

    Charsets.Decision decision = Charsets.decide(wide, wide.length, "text/html; charset=tis-620");

    assertThat(decision.decode(wide, wide.length)).isEqualTo(THAI);
  }

  @Test
  void aPageCutWithinACharacterIsStillUtf8() {
    byte[] whole = THAI.getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut <= 3; cut++) {
      byte[] start = Arrays.copyOf(whole, 40 - cut);

      assertThat(Charsets.decide(start, start.length, null).charset())
          .isEqualTo(StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFewBrokenBytesDoNotMakeAPageAnotherCharset() {
    byte[] bytes = THAI.getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xFF;

    assertThat(Charsets.decide(bytes, bytes.length, null).charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void doesNotConfuseTheOldDosCharset() {
    assertThat(Charsets.forName("cp874")).contains(Charsets.THAI);
    assertThat(Charsets.THAI.name()).isEqualTo("x-windows-874");
  }

  @Test
  void aLyingPageIsAFinding() {
    Resource page = Given.page(THAI, Charsets.THAI, "text/html; charset=utf-8");

    assertThat(page.title()).isEqualTo("องค์การบริหารส่วนตำบลทุ่งสมมติ");
    assertThat(page.findings())
        .containsExactly(new Resource.Finding("charset-mismatch", "utf-8 → x-windows-874"));
  }
}
