package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfTest {

  private static Resource read(String rtf) {
    byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
    return new Reader().read(Given.bytes("https://a.go.th/a.doc", "application/msword", bytes));
  }

  private static Resource body(String rtf) {
    return read("{\\rtf1\\ansi\\ansicpg874\\uc1 " + rtf + "}");
  }

  /** The words as escaped bytes of windows-874. */
  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    for (byte b : words.getBytes(Charsets.THAI)) {
      out.append(String.format("\\'%02x", b & 255));
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1\\ansi\\ansicpg874 %s\\par}",
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f7\\fnil\\fcharset222"
            + " Angsana New;}}\\f7 %s\\par}",
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Cordia New;}}\\f0 %s\\par}",
      })
  void decodesThaiByCodePageByFontAndByLook(String around) {
    Resource read = read(around.formatted(escaped("ประกาศเจตนารมณ์")));

    assertThat(read.kind()).isEqualTo(Kind.RTF);
    assertThat(read.state()).isEqualTo(new ReadState.Complete());
    assertThat(Given.text(read)).isEqualTo("ประกาศเจตนารมณ์");
  }

  @Test
  void decodesUnicodeAndSkipsWhatStandsForIt() {
    assertThat(Given.text(body("\\u3585?\\u3634\\'3f\\u3619 ?{\\uc0\\u3588\\u3609}")))
        .isEqualTo("การคน");
    assertThat(Given.text(body("\\uc2\\u3585 ??\\u3634\\'3f\\'3f!"))).isEqualTo("กา!");
    assertThat(Given.text(body("\\u-3913 ?\\emdash x"))).isEqualTo("—x");
  }

  @Test
  void leavesOutDeletedAndHiddenTextCommentsAndFallbacks() {
    Resource read =
        body(
            "a{\\deleted b}{\\v c}\\v d\\v0 e{\\*\\annotation f}{\\*\\unknown g}{\\pict 00ff}"
                + "{\\object{\\*\\objdata 01}{\\result h}}{\\upr{i}{\\*\\ud{j}}}\\par");

    assertThat(Given.text(read)).isEqualTo("aehj");
    assertThat(read.images()).hasSize(1);
  }

  @Test
  void readsHeadingsListsLinksAndMargins() {
    Resource read =
        body(
            "{\\stylesheet{\\s1 heading 1;}{\\s2 Body;}}{\\info{\\title คู่มือ}}"
                    .replace("คู่มือ", escaped("คู่มือ"))
                + "{\\header top\\par}{\\footer bottom\\par}"
                + "\\pard\\s1 first\\par\\pard\\s2{\\listtext 1.}second\\par\\pard "
                + "{\\field{\\*\\fldinst HYPERLINK \"/o13\"}{\\fldrslt third}}\\par");

    assertThat(read.title()).isEqualTo("คู่มือ");
    assertThat(Given.blocks(read))
        .containsExactly(
            "PARAGRAPH: top",
            "PARAGRAPH: bottom",
            "HEADING 1: first",
            "LIST_ITEM: second",
            "PARAGRAPH: third");
    assertThat(read.blocks())
        .extracting(Block::region)
        .startsWith(Block.Region.HEADER, Block.Region.FOOTER, Block.Region.MAIN);
    assertThat(Given.links(read)).containsExactly("third -> https://a.go.th/o13");
  }

  @Test
  void keepsTablesWithMergedCells() {
    Resource read =
        body(
            "\\trowd\\clmgf\\cellx1\\clmrg\\cellx2\\cellx3\\pard\\intbl wide\\cell\\cell"
                + " c\\cell\\row\\trowd\\cellx1\\cellx2\\cellx3\\pard\\intbl x\\cell y\\cell"
                + " z\\cell\\row\\trowd\\cellx1\\cellx2\\cellx3\\pard\\intbl 1\\cell 2\\cell"
                + " 3\\cell\\row\\pard end\\par");

    assertThat(read.blocks())
        .extracting(b -> b.role() + " " + b.row() + "/" + b.column() + " " + b.text())
        .containsExactly(
            "HEADER_CELL 0/0 wide",
            "HEADER_CELL 0/2 c",
            "CELL 1/0 x",
            "CELL 1/1 y",
            "CELL 1/2 z",
            "CELL 2/0 1",
            "CELL 2/1 2",
            "CELL 2/2 3",
            "PARAGRAPH -1/-1 end");
  }

  @Test
  void halfAFileIsCut() {
    assertThat(read("{\\rtf1 one\\par two").state()).isEqualTo(new ReadState.Cut("truncated"));
  }

  @Test
  void groupsNestedTooDeepEndTheReading() {
    Resource read = body("first\\par" + "{".repeat(100_000));

    assertThat(read.state()).isEqualTo(new ReadState.Cut("nesting"));
    assertThat(Given.text(read)).isEqualTo("first");
  }

  @Test
  void binaryDataOfAnyClaimedLengthIsPassed() {
    assertThat(Given.text(body("a\\bin3 {{{b\\bin2147483647 c"))).isEqualTo("ab");
  }
}
