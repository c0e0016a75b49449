package oit.read;

import java.io.IOException;
import java.io.Writer;
import oit.fetch.Fetched;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF page by page; a page that cannot be read costs that page alone. */
final class PdfReader {
  private static final int MAX_TITLE = 500;

  static {
    FontMappers.set(new PlainFonts());
  }

  private final PDDocument pdf;
  private final Draft draft;
  private final Addresses addresses;
  private final PdfForm form;
  private int scans;
  private int broken;

  private PdfReader(PDDocument pdf, Draft draft, Addresses addresses) {
    this.pdf = pdf;
    this.draft = draft;
    this.addresses = addresses;
    form = PdfForm.of(pdf);
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), java.nio.charset.StandardCharsets.UTF_8);
    try (PDDocument pdf = Loader.loadPDF(fetched.body(), "", null, null, Scratch.forPdf())) {
      new PdfReader(pdf, draft, addresses).read();
      if (!endsProperly(fetched.body())) {
        draft.cut("truncated");
      }
    } catch (InvalidPasswordException e) {
      draft.state(new ReadState.Encrypted());
    } catch (NoClassDefFoundError e) {
      // encrypted for certificates, which needs a library that is not there
      draft.state(new ReadState.Encrypted());
    } catch (IOException e) {
      draft.fail(endsProperly(fetched.body()) ? "broken" : "truncated");
    }
  }

  private static boolean endsProperly(byte[] body) {
    int start = Math.max(0, body.length - 2048);
    return Bytes.find(java.util.Arrays.copyOfRange(body, start, body.length), "%%EOF", 2048);
  }

  private void read() throws IOException {
    int pages = pdf.getNumberOfPages();
    draft.pages(pages);
    if (pages == 0) {
      draft.fail("no-pages");
      return;
    }
    String title = pdf.getDocumentInformation().getTitle();
    if (title != null) {
      draft.title(DisplayText.cut(DisplayText.of(Mojibake.repair(title)), MAX_TITLE));
    }
    int last = Math.min(pages, draft.limits().pages());
    for (int i = 0; i < last; i++) {
      page(i);
    }
    if (last < pages) {
      draft.cut("pages");
    }
    if (broken == last) {
      draft.fail("broken");
    } else if (broken > 0) {
      draft.cut("broken-pages");
    } else if (scans > 0) {
      draft.scan(scans, last);
    }
  }

  private void page(int index) throws IOException {
    draft.checkOpen();
    int before = draft.blockCount();
    PDPage page = pdf.getPage(index);
    PdfText text = new PdfText(draft, index + 1);
    PdfLinks links = PdfLinks.of(page, addresses);
    text.keepGlyphs(!links.isEmpty());
    try {
      text.setStartPage(index + 1);
      text.setEndPage(index + 1);
      text.writeText(pdf, Writer.nullWriter());
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException e) {
      broken++;
    } finally {
      text.endLine();
    }
    links.addTo(draft, text.glyphs(), before);
    for (String value : form.on(page)) {
      text.legible().add(value);
      draft.add(Block.of(Block.Role.LINE, 0, value, Block.Region.MAIN, index + 1));
    }
    if (isScan(page, text.legible())) {
      scans++;
    }
  }

  /** Whether what a page shows is not among its text. */
  static boolean isScan(PDPage page, Legible text) {
    return text.saysSomething()
        ? !text.hasThai() && PdfPictures.holdsSheet(page)
        : PdfPictures.isPicture(page);
  }
}
