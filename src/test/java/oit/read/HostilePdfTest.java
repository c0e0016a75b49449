package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDF files made to stall or kill their reader. */
@Timeout(60)
class HostilePdfTest {
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  private static final String HELLO = "BT /F 12 Tf 60 670 Td (Hello) Tj ET ";

  private static Resource read(byte[] bytes) {
    return new Reader(Limits.DEFAULT.withTime(Duration.ofSeconds(15)))
        .read(Given.bytes("https://a.go.th/a.pdf", null, bytes));
  }

  /** A file of these objects, the first of which is the catalogue. */
  private static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.length; i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    file.append("trailer\n<</Root 1 0 R>>\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] page(String resources, String content, String... more) {
    String[] objects = new String[4 + more.length];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    objects[2] =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<"
            + resources
            + ">>>>";
    objects[3] = stream("", content);
    System.arraycopy(more, 0, objects, 4, more.length);
    return pdf(objects);
  }

  private static String stream(String entries, String content) {
    return "<<"
        + entries
        + "/Length "
        + content.length()
        + ">>\nstream\n"
        + content
        + "\nendstream";
  }

  /** What unpacks to the piece over and over. */
  private static String packed(String piece, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = piece.repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times / 1000; i++) {
        deflater.write(bytes);
      }
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void partsNestedWithoutEndCostOneDocument() {
    byte[] nested =
        pdf("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(2_000_000) + ">>", "<</Type/Pages>>");

    assertThat(read(nested).state().isReadable()).isFalse();
  }

  @Test
  void aTreeOfPagesThatHoldsItselfIsDamaged() {
    byte[] loop =
        pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 900000>>");

    assertThat(read(loop).state().isReadable()).isFalse();
  }

  @Test
  void aFormThatDrawsItselfIsDrawnOnce() {
    byte[] loop =
        page(
            "/Font<</F " + FONT + ">>/XObject<</X 5 0 R>>",
            HELLO + "/X Do",
            stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
                "/X Do"));

    assertThat(Given.text(read(loop))).isEqualTo("Hello");
  }

  @Test
  void formsThatDrawEachOtherTwiceComeToAnEnd() {
    String[] forms = new String[40];
    for (int i = 0; i < forms.length; i++) {
      forms[i] =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X "
                  + (i + 6)
                  + " 0 R>>>>",
              "/X Do /X Do");
    }
    byte[] bomb = page("/Font<</F " + FONT + ">>/XObject<</X 5 0 R>>", HELLO + "/X Do", forms);

    assertThat(read(bomb).state()).isNotNull();
  }

  @Test
  void drawingThatUnpacksWithoutEndIsCut() throws IOException {
    byte[] bomb = endlessDrawing();

    assertThat(bomb.length).isLessThan(3 << 20);
    assertThat(read(bomb).state())
        .isInstanceOfAny(
            ReadState.Cut.class, ReadState.Damaged.class, ReadState.ScanWithoutText.class);
  }

  /** A page of 560 MB. */
  static byte[] endlessDrawing() throws IOException {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        stream("/Filter/FlateDecode", packed("0 0 m 9 9 l S\n", 40_000_000)));
  }

  /** A page whose font unpacks to 560 MB. */
  static byte[] hugeFont() throws IOException {
    return page(
        "/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 5 0 R>>>>",
        HELLO,
        "<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 6 0 R>>",
        stream("/Filter/FlateDecode", packed("\0\1\0\0\0\0\0\0\0\0\0\0\0\0", 40_000_000)));
  }

  @Test
  void aFontThatClaimsEveryLetterIsBounded() {
    StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin begincmap ");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange ");
    for (int i = 0; i < 100; i++) {
      map.append("1 beginbfrange <0000> <FFFF> <0E01> endbfrange ");
    }
    String font =
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 5 0 R"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>";
    byte[] bytes =
        page(
            "/Font<</F " + font + "/G " + FONT + ">>",
            "BT /F 12 Tf 9 9 Td (ab) Tj ET " + HELLO.replace("/F", "/G"),
            stream("", map + "endcmap end end"));

    assertThat(Given.text(read(bytes))).contains("Hello");
  }

  @Test
  void aLengthOfTwoGigabytesIsNotBelieved() {
    byte[] bytes = page("/Font<</F " + FONT + ">>", HELLO);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String claimed = text.replace("/Length " + HELLO.length(), "/Length 2147483647");

    Resource read = read(claimed.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(claimed).isNotEqualTo(text);
    assertThat(Given.text(read)).isEqualTo("Hello");
  }

  @Test
  void aTableOfObjectsThatLeadsToItselfComesToAnEnd() {
    String file =
        "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Prev 9/Root 1 0 R>>\n"
            + "startxref\n9\n%%EOF\n";

    assertThat(read(file.getBytes(StandardCharsets.ISO_8859_1)).state().isReadable()).isFalse();
  }
}
