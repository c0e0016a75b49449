package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Link.Rel;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The links of one PDF page and the text that lies under them. */
final class PdfLinks {
  private static final int MAX_PER_PAGE = 500;
  private static final int MAX_LABEL = 300;
  private static final int MAX_CONTEXT = 400;

  /** A link's area in points from the top left corner of the page. */
  private record Area(String url, float left, float top, float right, float bottom) {

    boolean covers(PdfText.Glyph glyph) {
      return glyph.x() >= left && glyph.x() <= right && glyph.y() >= top && glyph.y() <= bottom;
    }
  }

  private final List<Area> areas = new ArrayList<>();

  private PdfLinks() {}

  static PdfLinks of(PDPage page, Addresses addresses) {
    PdfLinks links = new PdfLinks();
    try {
      PDRectangle box = page.getCropBox();
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null
            && link.getRectangle() != null
            && links.areas.size() < MAX_PER_PAGE) {
          PDRectangle area = link.getRectangle();
          addresses.resolve(action.getURI()).ifPresent(url -> links.add(url, area, box));
        }
      }
    } catch (IOException | RuntimeException e) {
      // annotations are extra; the page's text stands without them
      return links;
    }
    return links;
  }

  private void add(String url, PDRectangle area, PDRectangle page) {
    areas.add(
        new Area(
            url,
            area.getLowerLeftX() - page.getLowerLeftX(),
            page.getUpperRightY() - area.getUpperRightY(),
            area.getUpperRightX() - page.getLowerLeftX(),
            page.getUpperRightY() - area.getLowerLeftY()));
  }

  boolean isEmpty() {
    return areas.isEmpty();
  }

  /** Adds the links; areas that follow one another with one target are one link over two lines. */
  void addTo(Draft draft, List<PdfText.Glyph> glyphs) {
    int i = 0;
    while (i < areas.size()) {
      StringBuilder label = new StringBuilder();
      String url = areas.get(i).url();
      PdfWords place = null;
      int word = -1;
      while (i < areas.size() && areas.get(i).url().equals(url)) {
        for (PdfText.Glyph glyph : glyphs) {
          if (label.length() < MAX_LABEL && areas.get(i).covers(glyph)) {
            label.append(word >= 0 && word != glyph.word() ? " " : "").append(glyph.text());
            word = glyph.word();
            place = place == null ? glyph.place() : place;
          }
        }
        i++;
      }
      String text = DisplayText.cut(DisplayText.of(Mojibake.repair(label.toString())), MAX_LABEL);
      int block = place == null ? -1 : place.block();
      String context = place == null ? "" : beside(place);
      draft.add(new Link(url, text, context, Rel.ANCHOR, Region.MAIN, block));
    }
  }

  /** The other cells of the row. */
  private static String beside(PdfWords place) {
    StringBuilder words = new StringBuilder();
    for (PdfWords cell : place.row()) {
      if (cell != place && words.length() < MAX_CONTEXT) {
        words.append(words.isEmpty() ? "" : " · ").append(DisplayText.cut(cell.text(), 160));
      }
    }
    return words.toString();
  }
}
