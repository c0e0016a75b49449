package oit.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

  private final Fetched fetched;
  private final PDDocument pdf;
  private final Draft draft;
  private final Addresses addresses;
  private final PdfForm form;
  private final PdfTables tables;
  private final PdfOutline outline;
  private int scans;
  private int broken;

  private PdfReader(Fetched fetched, PDDocument pdf, Draft draft) {
    this.fetched = fetched;
    this.pdf = pdf;
    this.draft = draft;
    addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    form = PdfForm.of(pdf);
    tables = new PdfTables(draft);
    outline = PdfOutline.of(pdf, Math.min(pdf.getNumberOfPages(), draft.limits().pages()));
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(fetched.body(), "", null, null, Scratch.forPdf())) {
      new PdfReader(fetched, pdf, draft).read();
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
    if (PdfXfa.isIn(pdf)) {
      PdfXfa.read(pdf, draft);
      return;
    }
    int last = Math.min(pages, draft.limits().pages());
    for (int i = 0; i < last; i++) {
      page(i);
    }
    if (last < pages) {
      draft.cut("pages");
    }
    Members members = new Members(fetched, draft, pages, tables.count());
    if (!draft.isInside()) {
      PdfFiles.visit(pdf, draft, last, members::read);
    }
    if (broken == last) {
      draft.fail("broken");
    } else if (broken > 0) {
      draft.cut("broken-pages");
    } else {
      members.settle(scans, last);
    }
  }

  private void page(int index) throws IOException {
    draft.checkOpen();
    PDPage page = pdf.getPage(index);
    PdfPage said = new PdfPage();
    PdfText text = new PdfText(draft, page, said);
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
    }
    said.write(draft, index + 1, outline.on(index + 1), tables);
    links.addTo(draft, text.glyphs());
    for (String value : form.on(page)) {
      said.legible().add(value);
      draft.add(Block.of(Block.Role.LINE, 0, value, Block.Region.MAIN, index + 1));
    }
    if (isScan(page, said.legible())) {
      scans++;
    } else {
      said.writePictures(draft);
    }
  }

  /** Whether what a page shows is not among its text. */
  static boolean isScan(PDPage page, Legible text) {
    return text.saysSomething()
        ? !text.hasThai() && PdfPictures.holdsSheet(page)
        : PdfPictures.isPicture(page);
  }
}
