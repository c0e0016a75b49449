package oit.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.jspecify.annotations.Nullable;

/**
 * Follows the content of an OpenDocument file: what is shown, without tracked deletions, comments,
 * hidden sheets, rows and columns. Cells say what they show, so number formats need no care.
 */
final class OdfBody {
  /** Office fills sheets up to their edges with repeated empty cells. */
  private static final int MOST_REPEATS = 1000;

  private static final Pattern HEADING = Pattern.compile("Heading_20_([1-9])");

  private final Draft draft;
  private final DocumentFlow flow;
  private final Kind kind;
  private final Set<String> unseen = new HashSet<>();
  private final Map<String, Integer> headings = new HashMap<>();
  private final Deque<OdfGrid> grids = new ArrayDeque<>();
  private String style = "";
  private int lists;
  private int headerRows;
  private int sheets;
  private int hiddenSheets;
  private int hiddenRows;
  private int hiddenCells;
  private boolean inBody;
  private boolean title;

  OdfBody(Draft draft, DocumentFlow flow, Kind kind) {
    this.draft = draft;
    this.flow = flow;
    this.kind = kind;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      event(xml, xml.next());
    }
  }

  /** Reads headers and footers in the part of the styles. */
  void readMargins(XMLStreamReader xml) throws XMLStreamException {
    inBody = true;
    boolean inside = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean element =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
      String name = element ? xml.getLocalName() : "";
      if (name.equals("header") || name.equals("footer")) {
        inside = event == XMLStreamConstants.START_ELEMENT;
        flow.region(name.equals("header") ? Region.HEADER : Region.FOOTER);
      } else if (inside) {
        event(xml, event);
      }
    }
  }

  /** Notes what was left out because it is hidden. */
  void findings() {
    if (hiddenSheets > 0) {
      draft.find(
          kind == Kind.ODP ? "hidden-slides" : "hidden-sheets", Integer.toString(hiddenSheets));
    }
    if (hiddenRows > 0) {
      draft.find("hidden-rows", Integer.toString(hiddenRows));
    }
    if (hiddenCells > 0) {
      draft.find("hidden-columns", Integer.toString(hiddenCells));
    }
  }

  private void event(XMLStreamReader xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (isLeftOut(xml)) {
          OfficeParts.skip(xml);
        } else {
          start(xml);
        }
      }
      case XMLStreamConstants.CHARACTERS -> {
        if (flow.inParagraph()) {
          flow.text(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      default -> {}
    }
  }

  private boolean isLeftOut(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "annotation", "tracked-changes", "note-citation", "forms", "database-ranges" -> true;
      case "table", "page" -> {
        boolean gone = inBody && unseen.contains(OfficeParts.attribute(xml, "style-name"));
        hiddenSheets += gone ? 1 : 0;
        yield gone;
      }
      case "table-row" -> {
        String seen = OfficeParts.attribute(xml, "visibility");
        boolean gone = seen.equals("collapse") || seen.equals("filter");
        if (gone) {
          int count = repeats(xml, "number-rows-repeated");
          flow.skipRows(count);
          hiddenRows += count > MOST_REPEATS ? 0 : count;
        }
        yield gone;
      }
      default -> false;
    };
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (!inBody) {
      switch (name) {
        case "style" -> {
          style = OfficeParts.attribute(xml, "name");
          headings.put(style, level(OfficeParts.attribute(xml, "parent-style-name")));
        }
        case "table-properties" -> {
          if (OfficeParts.attribute(xml, "display").equals("false")) {
            unseen.add(style);
          }
        }
        case "drawing-page-properties" -> {
          if (OfficeParts.attribute(xml, "visibility").equals("hidden")) {
            unseen.add(style);
          }
        }
        case "body" -> inBody = true;
        default -> {}
      }
      return;
    }
    if (!text(xml, name)) {
      table(xml, name);
    }
  }

  private boolean text(XMLStreamReader xml, String element) {
    switch (element) {
      case "h" -> {
        flow.startParagraph();
        flow.heading(Math.max(1, XlsxBook.number(OfficeParts.attribute(xml, "outline-level"))));
      }
      case "p" -> {
        flow.startParagraph();
        String name = OfficeParts.attribute(xml, "style-name");
        flow.heading(title ? 1 : Math.max(level(name), headings.getOrDefault(name, 0)));
        if (lists > 0) {
          flow.listItem();
        }
      }
      case "list" -> lists++;
      case "s", "tab", "line-break", "soft-page-break" -> {
        flow.text(" ");
        if (element.equals("soft-page-break") && kind == Kind.ODT) {
          flow.page(flow.page() + 1);
        }
      }
      case "a" -> flow.startLink(OfficeParts.attribute(xml, "href"));
      case "frame" -> title = OfficeParts.attribute(xml, "class").equals("title");
      case "image" -> flow.picture("");
      case "page" -> {
        if (kind == Kind.ODP) {
          flow.page(++sheets);
        }
      }
      case "notes" -> flow.region(Region.ASIDE);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Heading level of a style by its name; 0 for others. */
  private static int level(String name) {
    Matcher numbered = HEADING.matcher(name);
    return numbered.matches() ? numbered.group(1).charAt(0) - '0' : name.equals("Title") ? 1 : 0;
  }

  private void table(XMLStreamReader xml, String name) {
    OdfGrid grid = grids.peek();
    if (name.equals("table")) {
      openTable(xml);
    } else if (name.equals("table-header-rows")) {
      headerRows++;
    } else if (grid != null) {
      part(xml, name, grid);
    }
  }

  private void openTable(XMLStreamReader xml) {
    if (kind == Kind.ODS && grids.isEmpty()) {
      flow.page(++sheets);
      sheetName(DisplayText.of(OfficeParts.attribute(xml, "name")));
    }
    flow.openTable();
    grids.push(new OdfGrid());
  }

  private void part(XMLStreamReader xml, String name, OdfGrid grid) {
    switch (name) {
      case "table-column" ->
          grid.columns(
              repeats(xml, "number-columns-repeated"),
              OfficeParts.attribute(xml, "visibility").matches("collapse|filter"));
      case "table-row" -> {
        grid.startRow(repeats(xml, "number-rows-repeated"));
        flow.openRow();
        if (headerRows > 0) {
          flow.headerRow();
        }
      }
      case "table-cell", "covered-table-cell" -> {
        grid.startCell(repeats(xml, "number-columns-repeated"));
        flow.openCell();
        flow.span(repeats(xml, "number-columns-spanned"), repeats(xml, "number-rows-spanned"));
      }
      default -> {}
    }
  }

  private void sheetName(String name) {
    if (!name.isEmpty()) {
      draft.add(Block.of(Role.HEADING, 1, name, Region.MAIN, sheets));
    }
  }

  private static int repeats(XMLStreamReader xml, String name) {
    return Math.max(1, XlsxBook.number(OfficeParts.attribute(xml, name)));
  }

  private void end(String name) {
    switch (name) {
      case "h", "p" -> flow.endParagraph();
      case "a" -> flow.endLink();
      case "list" -> lists--;
      case "frame" -> title = false;
      case "notes" -> flow.region(Region.MAIN);
      case "table-header-rows" -> headerRows--;
      default -> endTable(name, grids.peek());
    }
  }

  private void endTable(String name, @Nullable OdfGrid grid) {
    if (grid == null) {
      return;
    }
    switch (name) {
      case "table-cell", "covered-table-cell" -> {
        if (grid.isHidden()) {
          hiddenCells += flow.dropCell() ? 1 : 0;
        }
        flow.endCell(grid.endCell());
      }
      case "table-row" -> {
        flow.endRow();
        flow.skipRows(grid.rowRepeats() - 1);
      }
      case "table" -> {
        flow.endTable();
        grids.pop();
      }
      default -> {}
    }
  }
}
