package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.thai.ThaiText;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static final Path CACHE = Path.of(System.getProperty("user.home"), ".pdfbox.cache");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chromium-noto.pdf",
        "chromium-garuda.pdf",
        "writer-laksaman.pdf",
        "writer-norasi.pdf",
        "owner-password.pdf"
      })
  void findsEveryThaiPhraseByItsSkeleton(String sample) {
    Resource pdf = Given.file(sample);

    assertThat(pdf.kind()).isEqualTo(Kind.PDF);
    assertThat(pdf.state()).isEqualTo(new ReadState.Complete());
    assertThat(Given.phrases()).hasSize(12);
    String skeleton = Given.skeleton(pdf);
    for (String phrase : Given.phrases()) {
      assertThat(skeleton).contains(ThaiText.skeleton(ThaiText.fold(phrase)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "chromium-noto.pdf, แผนการจัดซื้อจัดจ้าง,"
        + " /o12/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf?%E0%B8%9B%E0%B8%B5=2566",
    "chromium-garuda.pdf, แผนการจัดซื้อจัดจ้าง,"
        + " /o12/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf?%E0%B8%9B%E0%B8%B5=2566",
    "writer-norasi.pdf, แผนการใช้จ่ายงบประมาณ, /o13",
  })
  void readsLinksWithTheTextUnderThem(String sample, String label, String path) {
    Resource pdf = Given.file(sample);

    assertThat(pdf.links()).hasSize(1);
    Link link = pdf.links().getFirst();
    assertThat(link.url()).isEqualTo("https://www.example.go.th" + path);
    assertThat(link.label()).isEqualTo(label);
    assertThat(pdf.blocks().get(link.block()).text()).contains(label);
  }

  @Test
  void knowsTitleAndPages() {
    Resource pdf = Given.file("chromium-noto.pdf");

    assertThat(pdf.title()).isEqualTo("รายงานผลการดำเนินงาน ประจำปี 2566");
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.blocks().getLast().page()).isEqualTo(2);
    assertThat(pdf.blocks().getLast().text()).isEqualTo("งบประมาณรายจ่าย ๑,๒๓๔,๕๖๗ บาท");
  }

  @Test
  void saysWhenAPasswordIsNeeded() {
    assertThat(Given.file("encrypted.pdf").state()).isEqualTo(new ReadState.Encrypted());
  }

  @Test
  void saysWhenThereAreOnlyPictures() {
    Resource scan = Given.file("scan.pdf");

    assertThat(scan.state()).isEqualTo(new ReadState.ScanWithoutText(1, 1));
    assertThat(scan.state().isReadable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 8_000, 20_000, 26_000})
  void halfAFileIsDamagedOrCut(int length) {
    byte[] half = Arrays.copyOf(Given.sample("writer-norasi.pdf"), length);

    Resource pdf = new Reader().read(Given.bytes("https://a.go.th/31.html", null, half));

    assertThat(pdf.kind()).isEqualTo(Kind.PDF);
    assertThat(pdf.state())
        .isIn(new ReadState.Damaged("truncated"), new ReadState.Cut("truncated"));
  }

  @Test
  void rubbishAfterTheMarkIsDamaged() {
    byte[] rubbish = "%PDF-1.7\nnothing of the kind\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    Resource pdf = new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, rubbish));

    assertThat(pdf.state()).isEqualTo(new ReadState.Damaged("broken"));
  }

  @Test
  void readsNoMorePagesThanTheLimit() throws IOException {
    Resource pdf =
        new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, pages(320, "abc", false)));

    assertThat(pdf.pages()).isEqualTo(320);
    assertThat(pdf.blocks()).hasSize(300);
    assertThat(pdf.state()).isEqualTo(new ReadState.Cut("pages"));
  }

  @Test
  void readsOldFontsThatStoreThaiAsWesternLetters() throws IOException {
    byte[] bytes = "องค์การบริหาร".getBytes(Charsets.THAI);
    String western = new String(bytes, StandardCharsets.ISO_8859_1);

    Resource pdf =
        new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, pages(1, western, false)));

    assertThat(Given.text(pdf)).isEqualTo("องค์การบริหาร");
  }

  @Test
  void aScannersStampUnderAPictureIsNoText() throws IOException {
    byte[] stamped = pages(2, "Scanned with CamScanner", true);

    Resource pdf = new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, stamped));

    assertThat(pdf.state()).isEqualTo(new ReadState.ScanWithoutText(2, 2));
    assertThat(
            new Reader()
                .read(Given.bytes("https://a.go.th/a.pdf", null, pages(2, "Annual plan", true)))
                .state())
        .isEqualTo(new ReadState.Complete());
  }

  @Test
  void leavesWesternWordsAlone() {
    assertThat(Mojibake.repair("Ångström, Müßiggang, ¡Qué!"))
        .isEqualTo("Ångström, Müßiggang, ¡Qué!");
  }

  @Test
  void readsWhatIsFilledIntoAForm() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDTextField field = new PDTextField(form);
      field.setPartialName("name");
      field.getCOSObject().setString(COSName.V, "นายสมชาย ใจดีงาม");
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setPage(page);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
      pdf.save(out);
    }
    Resource pdf = new Reader().read(Given.bytes("https://a.go.th/f.pdf", null, out.toByteArray()));

    assertThat(pdf.blocks()).extracting(Block::text).containsExactly("นายสมชาย ใจดีงาม");
  }

  @Test
  void leavesNoFilesBehind() throws IOException {
    Set<String> before = temporary();
    boolean cached = Files.exists(CACHE);

    Given.file("chromium-noto.pdf");
    Given.file("encrypted.pdf");
    Given.file("scan.pdf");

    assertThat(temporary()).isEqualTo(before);
    assertThat(Files.exists(CACHE)).isEqualTo(cached);
  }

  private static Set<String> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.startsWith("PDFBox") || n.startsWith("poi"))
          .collect(Collectors.toSet());
    }
  }

  /** A PDF whose pages each say the text, in a font that is not embedded. */
  private static byte[] pages(int count, String text, boolean picture) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDType1Font font = new PDType1Font(FontName.HELVETICA);
      BufferedImage dot = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < count; i++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(100, 700);
          content.showText(text);
          content.endText();
          if (picture) {
            content.drawImage(LosslessFactory.createFromImage(pdf, dot), 0, 0);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
