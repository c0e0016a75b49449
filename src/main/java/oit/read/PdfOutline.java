package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a PDF by the page they lead to: the headings of the document. */
final class PdfOutline {
  private static final int MOST = 1000;
  private static final int DEEPEST = 6;
  private static final int LONGEST = 300;

  /** One bookmark; its level is 1–6. */
  record Title(int level, String text) {}

  private final Map<Integer, List<Title>> byPage = new HashMap<>();
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PDDocument pdf;

  private PdfOutline(PDDocument pdf) {
    this.pdf = pdf;
  }

  /**
   * @param last page up to which bookmarks count
   */
  static PdfOutline of(PDDocument pdf, int last) {
    PdfOutline outline = new PdfOutline(pdf);
    try {
      PDDocumentOutline root = pdf.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        for (int i = 0; i < last; i++) {
          outline.pages.putIfAbsent(pdf.getPage(i).getCOSObject(), i + 1);
        }
        outline.read(root, 1);
      }
    } catch (RuntimeException e) {
      // bookmarks are extra; the text stands without them
      return outline;
    }
    return outline;
  }

  private void read(PDOutlineNode node, int level) {
    @Nullable PDOutlineItem item = node.getFirstChild();
    while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
      String text = item.getTitle();
      if (text != null) {
        String shown = DisplayText.cut(DisplayText.of(Mojibake.repair(text)), LONGEST);
        int page = page(item);
        if (page > 0 && shown.chars().filter(Character::isLetter).count() > 1) {
          byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(new Title(level, shown));
        }
      }
      if (level < DEEPEST) {
        read(item, level + 1);
      }
      item = item.getNextSibling();
    }
  }

  private int page(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(pdf);
      return page == null ? 0 : pages.getOrDefault(page.getCOSObject(), 0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  /** The bookmarks of a page (1 = first), in their order. */
  List<Title> on(int page) {
    return byPage.getOrDefault(page, List.of());
  }
}
