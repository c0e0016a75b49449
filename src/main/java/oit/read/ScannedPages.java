package oit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds the pages of a PDF file whose text is in their pictures only. */
final class ScannedPages {
  private ScannedPages() {}

  /** Their numbers, from 1, within the pages that were read. */
  static List<Integer> of(PDDocument pdf, Resource read) {
    var texts = new TreeMap<Integer, Legible>();
    for (Block block : read.blocks()) {
      texts.computeIfAbsent(block.page(), page -> new Legible()).add(block.text());
    }
    List<Integer> pages = new ArrayList<>();
    int last = Math.min(pdf.getNumberOfPages(), Limits.DEFAULT.pages());
    for (int page = 1; page <= last; page++) {
      Legible text = texts.getOrDefault(page, new Legible());
      if (PdfReader.isScan(pdf.getPage(page - 1), text)) {
        pages.add(page);
      }
    }
    return pages;
  }
}
