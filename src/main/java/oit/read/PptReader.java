package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.exceptions.OldPowerPointFormatException;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFHyperlink;
import org.apache.poi.hslf.usermodel.HSLFPictureShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.hslf.usermodel.HSLFTextShape;

/** Reads presentations in the binary format of PowerPoint 97 to 2003. */
final class PptReader {
  private static final int MAX_DEPTH = 30;

  private final Draft draft;
  private final DocumentFlow flow;

  private PptReader(Draft draft, DocumentFlow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    try (HSLFSlideShow show = new HSLFSlideShow(new ByteArrayInputStream(fetched.body()))) {
      new PptReader(draft, new DocumentFlow(draft, addresses)).read(show.getSlides());
    } catch (EncryptedDocumentException e) {
      draft.state(new ReadState.Encrypted());
    } catch (OldPowerPointFormatException e) {
      draft.state(new ReadState.Unsupported("PowerPoint 95"));
    }
  }

  private void read(List<HSLFSlide> slides) {
    int last = Math.min(slides.size(), draft.limits().pages());
    draft.pages(Math.max(1, slides.size()));
    int empty = 0;
    int hidden = 0;
    for (int i = 0; i < last; i++) {
      HSLFSlide slide = slides.get(i);
      if (slide.isHidden()) {
        hidden++;
        continue;
      }
      int blocks = draft.blockCount();
      int pictures = flow.pictures();
      flow.page(i + 1);
      shapes(slide.getShapes(), slide.getTitle(), 0);
      if (draft.blockCount() == blocks && flow.pictures() > pictures) {
        empty++;
      }
      notes(slide);
    }
    if (last < slides.size()) {
      draft.cut("pages");
    }
    if (hidden > 0) {
      draft.find("hidden-slides", Integer.toString(hidden));
    }
    if (empty > 0) {
      draft.scan(empty, last - hidden);
    }
  }

  private void notes(HSLFSlide slide) {
    if (slide.getNotes() != null) {
      flow.region(Region.ASIDE);
      for (List<HSLFTextParagraph> paragraphs : slide.getNotes().getTextParagraphs()) {
        paragraphs(paragraphs, false);
      }
      flow.region(Region.MAIN);
    }
  }

  private void shapes(List<HSLFShape> shapes, String title, int depth) {
    draft.checkOpen();
    if (depth > MAX_DEPTH) {
      throw new LimitReached("nesting");
    }
    for (HSLFShape shape : shapes) {
      switch (shape) {
        case HSLFTable table -> table(table);
        case HSLFGroupShape group -> shapes(group.getShapes(), title, depth + 1);
        case HSLFTextShape text ->
            paragraphs(text.getTextParagraphs(), title != null && title.equals(text.getText()));
        case HSLFPictureShape picture -> flow.picture("");
        default -> {}
      }
    }
  }

  private void table(HSLFTable table) {
    flow.openTable();
    for (int r = 0; r < table.getNumberOfRows(); r++) {
      flow.openRow();
      for (int c = 0; c < table.getNumberOfColumns(); c++) {
        flow.openCell();
        HSLFTableCell cell = table.getCell(r, c);
        if (cell != null) {
          paragraphs(cell.getTextParagraphs(), false);
        }
        flow.endCell();
      }
      flow.endRow();
    }
    flow.endTable();
  }

  private void paragraphs(List<HSLFTextParagraph> paragraphs, boolean title) {
    for (HSLFTextParagraph paragraph : paragraphs) {
      flow.startParagraph();
      flow.heading(title ? 1 : 0);
      if (paragraph.isBullet()) {
        flow.listItem();
      }
      for (HSLFTextRun run : paragraph.getTextRuns()) {
        HSLFHyperlink link = run.getHyperlink();
        if (link != null && link.getAddress() != null) {
          flow.startLink(link.getAddress());
        }
        flow.text(Mojibake.repair(run.getRawText().replace('\u000B', ' ').replace('\r', ' ')));
        flow.endLink();
      }
      flow.endParagraph();
    }
  }
}
