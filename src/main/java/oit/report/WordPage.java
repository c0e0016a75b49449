package oit.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A Word document in the making: A4 across, Thai font, headings, lines and tables. */
final class WordPage {

  static final String FONT = "TH Sarabun New";

  // Thai letters of that font are small: 14 pt look like 10 pt of others
  private static final int SIZE = 14;
  private static final int HEADING_SIZE = 20;
  private static final String HEADING = "Heading1";

  // in twentieths of a point
  private static final int LONG_SIDE = 16_838;
  private static final int SHORT_SIDE = 11_906;
  private static final int MARGIN = 1_000;
  private static final int LINE_GAP = 80;
  private static final int TABLE = LONG_SIDE - 2 * MARGIN;

  // read where the font is not installed: the fonts nearest to it
  private static final String FONT_TABLE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:font w:name="%s"><w:altName w:val="TH SarabunPSK,Sarabun,Garuda,Noto Sans Thai,Tahoma"/>\
      </w:font></w:fonts>
      """
          .formatted(FONT);

  private final XWPFDocument document = new XWPFDocument();

  WordPage(String title, String isoTime) {
    setPaper(document.getDocument().getBody().addNewSectPr());
    setStyles();
    try {
      addFontTable();
      CoreProperties about = document.getProperties().getCoreProperties();
      about.setTitle(title);
      about.setCreator("oit");
      about.setCreated(
          OffsetDateTime.parse(isoTime).toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
    } catch (DateTimeException e) {
      // a report without a time still has its tables
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void heading(String text, boolean onNewPage) {
    XWPFParagraph heading = document.createParagraph();
    heading.setStyle(HEADING);
    heading.setPageBreak(onNewPage);
    heading.setKeepNext(true);
    write(heading, text, HEADING_SIZE, true);
  }

  void line(String text) {
    XWPFParagraph line = document.createParagraph();
    write(line, text, SIZE, false);
    line.setSpacingAfter(LINE_GAP);
  }

  /**
   * A table whose header row is repeated on every page.
   *
   * @param percents widths of the columns
   * @param rows of each cell the lines
   */
  void table(List<String> heads, List<Integer> percents, List<List<List<String>>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, heads.size());
    table.setWidth(TABLE);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().getTblGrid();
    var columns = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    for (int i = 0; i < percents.size(); i++) {
      var column =
          i < columns.sizeOfGridColArray() ? columns.getGridColArray(i) : columns.addNewGridCol();
      column.setW(width(percents.get(i)));
    }
    table.getRow(0).setRepeatHeader(true);
    fill(table.getRow(0), heads.stream().map(List::of).toList(), percents, true);
    for (int i = 0; i < rows.size(); i++) {
      fill(table.getRow(i + 1), rows.get(i), percents, false);
    }
  }

  byte[] bytes() {
    try (document) {
      var out = new ByteArrayOutputStream(1 << 16);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(
      XWPFTableRow row, List<List<String>> cells, List<Integer> percents, boolean head) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidth(width(percents.get(i)).toString());
      if (head) {
        cell.setColor("D9E2F3");
      }
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      for (String line : cells.get(i)) {
        if (!paragraph.getRuns().isEmpty()) {
          paragraph = cell.addParagraph();
        }
        write(paragraph, line, SIZE, head);
      }
    }
  }

  private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
    paragraph.setSpacingAfter(0);
    boolean box = text.startsWith("☐") || text.startsWith("☑");
    if (box) {
      run(paragraph, text.substring(0, 1), "Segoe UI Symbol", size - 3, bold);
    }
    run(paragraph, box ? text.substring(1) : text, FONT, size, bold);
  }

  private static void run(
      XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    for (FontCharRange range : FontCharRange.values()) {
      run.setFontFamily(font, range);
    }
    // letters with marks such as Thai take the values for complex scripts alone
    run.setFontSize(size);
    run.setComplexScriptFontSize(size);
    run.setBold(bold);
    run.setComplexScriptBold(bold);
  }

  private void setStyles() {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    CTStyle heading = CTStyle.Factory.newInstance();
    heading.setType(STStyleType.PARAGRAPH);
    heading.setStyleId(HEADING);
    heading.addNewName().setVal("heading 1");
    heading.addNewQFormat();
    styles.addStyle(new XWPFStyle(heading, styles));
  }

  private void addFontTable() throws InvalidFormatException, IOException {
    PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
    PackagePart part =
        document
            .getPackage()
            .createPart(
                name,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
    try (OutputStream out = part.getOutputStream()) {
      out.write(FONT_TABLE.getBytes(StandardCharsets.UTF_8));
    }
    document
        .getPackagePart()
        .addRelationship(
            name,
            TargetMode.INTERNAL,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
  }

  private static void setPaper(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    CTPageMar margin = section.addNewPgMar();
    BigInteger wide = BigInteger.valueOf(MARGIN);
    margin.setTop(wide);
    margin.setBottom(wide);
    margin.setLeft(wide);
    margin.setRight(wide);
  }

  private static BigInteger width(int percent) {
    return BigInteger.valueOf((long) TABLE * percent / 100);
  }
}
