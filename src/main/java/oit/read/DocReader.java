package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.Link.Rel;
import oit.read.TableRows.CellLink;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Reads documents in the binary format of Word 97 to 2003; of older ones the text alone. */
final class DocReader {
  private static final Pattern HYPERLINK =
      Pattern.compile(
          "\u0013\\s*HYPERLINK\\s+\"([^\"]{1,2000})\"[^\u0014]*\u0014([^\u0015]*)\u0015");
  private static final char CELL_END = '\u0007';

  private final Draft draft;
  private final Addresses addresses;
  private final StringBuilder cell = new StringBuilder();
  private final List<CellLink> cellLinks = new ArrayList<>();
  private @Nullable TableRows table;
  private int tables;
  private int row;
  private int column;
  private String heading = "";

  private DocReader(Draft draft, Addresses addresses) {
    this.draft = draft;
    this.addresses = addresses;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(fetched.body()))) {
      var summary = document.getSummaryInformation();
      if (summary != null) {
        String title = summary.getTitle();
        draft.title(title == null ? "" : DisplayText.cut(DisplayText.of(title), 500));
        draft.pages(Math.clamp(summary.getPageCount(), 1, 100_000));
      }
      new DocReader(draft, addresses).read(document.getRange());
      if (draft.blockCount() == 0 && !document.getPicturesTable().getAllPictures().isEmpty()) {
        draft.scan(1, 1);
      }
    } catch (EncryptedDocumentException e) {
      draft.state(new ReadState.Encrypted());
    } catch (OldWordFileFormatException e) {
      old(fetched, draft);
    }
  }

  private static void old(Fetched fetched, Draft draft) throws IOException {
    try (Word6Extractor extractor = new Word6Extractor(new ByteArrayInputStream(fetched.body()))) {
      Mojibake.repair(extractor.getText())
          .lines()
          .map(DisplayText::of)
          .filter(line -> !line.isEmpty())
          .forEach(line -> draft.add(Block.of(Role.LINE, 0, line, Region.MAIN, 1)));
    }
  }

  private void read(Range range) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      draft.checkOpen();
      Paragraph paragraph = range.getParagraph(i);
      String raw = Mojibake.repair(paragraph.text());
      if (paragraph.isInTable()) {
        inTable(raw, paragraph.isTableRowEnd());
      } else {
        endTable();
        paragraph(raw, paragraph);
      }
    }
    endTable();
  }

  private void inTable(String raw, boolean rowEnd) {
    if (table == null) {
      table = new TableRows(draft, tables++, 1);
      row = 0;
      column = 0;
    }
    if (rowEnd) {
      table.endRow(row++);
      column = 0;
      cell.setLength(0);
      cellLinks.clear();
      return;
    }
    cell.append(plain(raw)).append(' ');
    cellLinks.addAll(links(raw));
    if (raw.indexOf(CELL_END) >= 0) {
      table.cell(column++, cell.toString(), cellLinks);
      cell.setLength(0);
      cellLinks.clear();
    }
  }

  private void endTable() {
    if (table != null) {
      table.endRow(row);
      table = null;
    }
  }

  private void paragraph(String raw, Paragraph paragraph) {
    String text = DisplayText.of(plain(raw));
    if (text.isEmpty()) {
      return;
    }
    int level = paragraph.getLvl() < 9 ? Math.min(6, paragraph.getLvl() + 1) : 0;
    Role role = level > 0 ? Role.HEADING : paragraph.isInList() ? Role.LIST_ITEM : Role.PARAGRAPH;
    int block = draft.add(Block.of(role, level, text, Region.MAIN, 1));
    for (CellLink link : links(raw)) {
      draft.add(new Link(link.url(), link.label(), heading, Rel.ANCHOR, Region.MAIN, block));
    }
    heading = level > 0 ? DisplayText.cut(text, 300) : heading;
  }

  private static String plain(String raw) {
    return WordExtractor.stripFields(raw);
  }

  private List<CellLink> links(String raw) {
    List<CellLink> links = new ArrayList<>();
    if (raw.indexOf('\u0013') >= 0) {
      Matcher link = HYPERLINK.matcher(raw);
      while (link.find()) {
        String label = DisplayText.of(plain(link.group(2)));
        addresses.resolve(link.group(1)).ifPresent(url -> links.add(new CellLink(url, label)));
      }
    }
    return links;
  }
}
