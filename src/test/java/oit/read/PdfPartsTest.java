package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a PDF holds beside its pages: bookmarks, files, forms. */
@Timeout(60)
class PdfPartsTest {

  private interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  /** A PDF of two pages whose text is all that they say. */
  private static byte[] pdf(List<String> texts, Change change) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (String text : texts) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(100, 700);
          content.showText(text);
          content.endText();
        }
      }
      change.to(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static Resource read(byte[] bytes) {
    return new Reader().read(Given.bytes("https://a.go.th/a.pdf", null, bytes));
  }

  private static PDOutlineItem bookmark(PDOutlineNode above, String title, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    item.setDestination(destination);
    above.addLast(item);
    return item;
  }

  @Test
  void bookmarksAreHeadings() throws IOException {
    byte[] bytes =
        pdf(
            List.of("1. Introduction", "Measures of the year"),
            pdf -> {
              PDDocumentOutline outline = new PDDocumentOutline();
              pdf.getDocumentCatalog().setDocumentOutline(outline);
              PDOutlineItem first = bookmark(outline, "1.  Introduction", pdf.getPage(0));
              bookmark(first, "ส่วนที่ ๒ มาตรการ", pdf.getPage(1));
              bookmark(outline, "2", pdf.getPage(1));
            });

    assertThat(Given.blocks(read(bytes)))
        .containsExactly(
            "HEADING 1: 1. Introduction",
            "HEADING 2: ส่วนที่ ๒ มาตรการ",
            "LINE: Measures of the year");
  }

  @Test
  void anOutlineThatLeadsInCirclesComesToAnEnd() throws IOException {
    byte[] bytes =
        pdf(
            List.of("A page"),
            pdf -> {
              PDDocumentOutline outline = new PDDocumentOutline();
              pdf.getDocumentCatalog().setDocumentOutline(outline);
              PDOutlineItem first = bookmark(outline, "First", pdf.getPage(0));
              PDOutlineItem second = bookmark(outline, "Second", pdf.getPage(0));
              PDOutlineItem below = bookmark(second, "Below", pdf.getPage(0));
              second.getCOSObject().setItem(COSName.NEXT, second.getCOSObject());
              below.getCOSObject().setItem(COSName.FIRST, first.getCOSObject());
            });

    assertThat(Given.blocks(read(bytes)))
        .containsExactly(
            "HEADING 1: First", "HEADING 1: Second", "HEADING 2: Below", "LINE: A page");
  }

  private static byte[] holding(Map<String, byte[]> files) throws IOException {
    return pdf(List.of("Open the attached files"), pdf -> Packed.pack(pdf, files));
  }

  @Test
  void readsTheFilesPackedIntoIt() throws IOException {
    byte[] inner = holding(Map.of("deeper.csv", "ลึก,กว่า".getBytes(StandardCharsets.UTF_8)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a แผน.csv", "ลำดับ,โครงการ\n1,ถนน".getBytes(StandardCharsets.UTF_8));
    files.put("b.pdf", inner);
    files.put("c.exe", new byte[] {'M', 'Z', 0});

    Resource read = read(holding(files));

    assertThat(read.state()).isEqualTo(new ReadState.Complete());
    assertThat(read.pages()).isEqualTo(1);
    assertThat(Given.blocks(read))
        .containsExactly(
            "LINE: Open the attached files",
            "HEADING 1: a แผน.csv",
            "HEADER_CELL: ลำดับ",
            "HEADER_CELL: โครงการ",
            "CELL: 1",
            "CELL: ถนน",
            "HEADING 1: b.pdf",
            "LINE: Open the attached files");
    assertThat(read.blocks().getLast().page()).isEqualTo(3);
  }

  @Test
  void filesThatUnpackToTooMuchAreLeftOut() throws IOException {
    Resource read = read(holding(Map.of("a.csv", new byte[40 << 20])));

    assertThat(read.state()).isEqualTo(new ReadState.Cut("unpacked"));
    assertThat(Given.text(read)).isEqualTo("Open the attached files");
  }

  @Test
  void aPictureBesideTextIsNotedWithItsSizeUnlessItIsAnEmblem() throws IOException {
    byte[] bytes =
        pdf(
            List.of("Structure of the office"),
            pdf -> {
              BufferedImage chart = new BufferedImage(700, 500, BufferedImage.TYPE_BYTE_GRAY);
              BufferedImage emblem = new BufferedImage(750, 750, BufferedImage.TYPE_BYTE_GRAY);
              try (PDPageContentStream content =
                  new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, chart), 80, 100, 450, 340);
                content.drawImage(LosslessFactory.createFromImage(pdf, emblem), 80, 600, 70, 70);
              }
            });

    assertThat(read(bytes).images())
        .containsExactly(new Image("", "", 700, 500, Block.Region.MAIN, 0));
  }

  private static byte[] xfa(String packets) throws IOException {
    return pdf(
        List.of("Please wait... If this message is not eventually replaced"),
        pdf -> {
          PDAcroForm form = new PDAcroForm(pdf);
          COSStream stream = new COSStream();
          try (var out = stream.createOutputStream()) {
            out.write(packets.getBytes(StandardCharsets.UTF_8));
          }
          form.getCOSObject().setItem(COSName.getPDFName("XFA"), stream);
          pdf.getDocumentCatalog().setAcroForm(form);
        });
  }

  @Test
  void readsFormsBehindThePageThatAsksToWait() throws IOException {
    byte[] bytes =
        xfa(
            "<x:xdp xmlns:x='urn:x'><config><a>1.7</a></config><template><subform><field>"
                + "<caption><value><text>ชื่อผู้ร้องเรียน</text></value></caption>"
                + "<script>app.alert('x')</script></field></subform></template>"
                + "<datasets><data><name>สมหญิง ใจดี</name></data></datasets></x:xdp>");

    Resource read = read(bytes);

    assertThat(Given.blocks(read)).containsExactly("LINE: ชื่อผู้ร้องเรียน", "LINE: สมหญิง ใจดี");
    assertThat(read.state()).isEqualTo(new ReadState.Complete());
  }

  @Test
  void aFormThatSaysNothingIsToBePublishedOtherwise() throws IOException {
    ReadState state = read(xfa("<xdp/>")).state();

    assertThat(state).isEqualTo(new ReadState.Unsupported("XFA"));
    assertThat(state.sentence(Locale.ENGLISH)).contains("XFA", "publish the document as PDF");
  }

  @Test
  void damagedHalfAndLockedFilesHaveSentencesOfTheirOwn() {
    byte[] whole = Given.sample("writer-norasi.pdf");
    byte[] broken = whole.clone();
    Arrays.fill(broken, 20, broken.length - 20, (byte) 'x');
    List<ReadState> states =
        List.of(
            read(broken).state(),
            read(Arrays.copyOf(whole, 500)).state(),
            read(Arrays.copyOf(whole, whole.length - 900)).state(),
            Given.file("encrypted.pdf").state());

    for (Locale locale : List.of(Locale.ENGLISH, Locale.of("th"))) {
      assertThat(states).extracting(s -> s.sentence(locale)).doesNotHaveDuplicates();
    }
    assertThat(states)
        .containsExactly(
            new ReadState.Damaged("broken"),
            new ReadState.Damaged("truncated"),
            new ReadState.Cut("truncated"),
            new ReadState.Encrypted());
  }
}
