package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HugePagesTest {

  @Test
  void aPageOf50MegabytesIsReadWithinTheLimits() {
    byte[] piece = "<p>แผนปฏิบัติการป้องกันการทุจริต</p>\n".getBytes(StandardCharsets.UTF_8);
    byte[] page = new byte[50 << 20];
    for (int i = 0; i + piece.length <= page.length; i += piece.length) {
      System.arraycopy(piece, 0, page, i, piece.length);
    }

    Resource read = new Reader().read(Given.bytes(Given.PAGE, "text/html", page));

    assertThat(read.state()).isInstanceOf(ReadState.Cut.class);
    assertThat(read.bytes()).isEqualTo(50 << 20);
    assertThat(read.blocks()).hasSize(Limits.DEFAULT.blocks());
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aPageWithoutAnyBlocksIsCutByItsText() {
    byte[] page = new byte[9 << 20];
    Arrays.fill(page, (byte) 'x');

    Resource read = new Reader().read(Given.bytes(Given.PAGE, "text/html", page));

    assertThat(read.state()).isEqualTo(new ReadState.Cut("bytes"));
    assertThat(Given.text(read).length()).isLessThanOrEqualTo(Limits.DEFAULT.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<ul><li>", "<b>", "<a href=x>", "<font><p>"})
  void survivesDeepNesting(String tag) {
    Resource read = Given.body("<p>ก่อน</p>" + tag.repeat(100_000) + "ลึก");

    assertThat(Given.text(read)).contains("ก่อน");
    assertThat(read.state().isReadable()).isTrue();
  }

  @Test
  void keepsTheFirstOfAHundredThousandLinks() {
    String links =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "<a href=/p" + i + ">หน้า " + i + "</a> ")
            .collect(Collectors.joining());

    Resource read = Given.body("<ul><li>" + links + "</ul>");

    assertThat(read.links()).hasSize(Limits.DEFAULT.links());
    assertThat(read.links().get(4_999).label()).isEqualTo("หน้า 4999");
    assertThat(read.state()).isEqualTo(new ReadState.Cut("links"));
  }

  @Test
  void aTableMayClaimAnySpan() {
    Resource read =
        Given.body("<table><tr><td rowspan=999999999 colspan=99999>ก<td>ข<tr><td>ค<td>ง</table>");

    assertThat(read.blocks()).extracting(Block::text).containsExactly("ก", "ข", "ค", "ง");
  }
}
