package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads documents in the binary format of Word 97 to 2003: what is shown, then text boxes, notes,
 * headers and footers. Of older ones the text alone.
 */
final class DocReader {
  private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])\\b");
  private static final char FIELD_START = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char CELL_END = '\u0007';

  private final Draft draft;
  private final DocumentFlow flow;
  private final HWPFDocument document;
  private final StringBuilder instruction = new StringBuilder();
  private int instructions;
  private boolean rowOpen;
  private boolean cellOpen;

  private DocReader(HWPFDocument document, Draft draft, DocumentFlow flow) {
    this.document = document;
    this.draft = draft;
    this.flow = flow;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    DocumentFlow flow = new DocumentFlow(draft, addresses);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(fetched.body()))) {
      var summary = document.getSummaryInformation();
      if (summary != null) {
        String title = summary.getTitle() == null ? "" : Mojibake.repair(summary.getTitle());
        draft.title(DisplayText.cut(DisplayText.of(title), 500));
        draft.pages(Math.clamp(summary.getPageCount(), 1, 100_000));
      }
      new DocReader(document, draft, flow).read();
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

  private void read() {
    read(document.getRange());
    extra(document.getMainTextboxRange(), Region.MAIN);
    extra(document.getFootnoteRange(), Region.MAIN);
    extra(document.getEndnoteRange(), Region.MAIN);
    extra(document.getHeaderStoryRange(), Region.HEADER);
  }

  private void extra(Range range, Region region) {
    flow.region(region);
    read(range);
    flow.region(Region.MAIN);
  }

  private void read(Range range) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      draft.checkOpen();
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        inTable(paragraph);
      } else {
        endTable();
        paragraph(paragraph);
      }
    }
    endTable();
  }

  private void inTable(Paragraph paragraph) {
    if (!flow.inTable()) {
      flow.openTable();
    }
    if (!rowOpen) {
      flow.openRow();
      rowOpen = true;
    }
    if (paragraph.isTableRowEnd()) {
      endRow();
      return;
    }
    if (!cellOpen) {
      flow.openCell();
      cellOpen = true;
    }
    paragraph(paragraph);
    if (paragraph.text().indexOf(CELL_END) >= 0) {
      flow.endCell();
      cellOpen = false;
    }
  }

  private void endRow() {
    closeCell();
    flow.endRow();
    rowOpen = false;
  }

  private void closeCell() {
    if (cellOpen) {
      flow.endCell();
      cellOpen = false;
    }
  }

  private void endTable() {
    if (flow.inTable()) {
      closeCell();
      flow.endRow();
      flow.endTable();
      rowOpen = false;
    }
  }

  private void paragraph(Paragraph paragraph) {
    flow.startParagraph();
    flow.heading(level(paragraph));
    if (paragraph.isInList()) {
      flow.listItem();
    }
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        run(Mojibake.repair(run.text()));
      }
    }
    flow.endParagraph();
  }

  private int level(Paragraph paragraph) {
    if (paragraph.getLvl() < 9) {
      return Math.min(6, paragraph.getLvl() + 1);
    }
    var style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null || style.getName() == null ? "" : style.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(lower);
    if (heading.lookingAt()) {
      return heading.group(1).charAt(0) - '0';
    }
    return lower.equals("title") ? 1 : 0;
  }

  /** Text between the marks of fields; a field's instruction is not shown, only its result. */
  private void run(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : 0;
      if (i == text.length() || c == FIELD_START || c == FIELD_RESULT || c == FIELD_END) {
        say(text.substring(start, i));
        start = i + 1;
        mark(c);
      }
    }
  }

  private void say(String text) {
    if (instructions == 0) {
      flow.text(text);
    } else if (instruction.length() < 4000) {
      instruction.append(text);
    }
  }

  private void mark(char c) {
    switch (c) {
      case FIELD_START -> {
        instruction.setLength(0);
        instructions++;
      }
      case FIELD_RESULT -> {
        instructions = Math.max(0, instructions - 1);
        Matcher link = HYPERLINK.matcher(instruction);
        if (link.find()) {
          flow.startLink(link.group(1));
        }
      }
      case FIELD_END -> flow.endLink();
      default -> {}
    }
  }
}
