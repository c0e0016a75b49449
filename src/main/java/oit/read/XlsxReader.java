package oit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;
import oit.read.OfficeParts.Relation;

/** Reads workbooks in Office Open XML as streams: what is shown, sheet by sheet. */
final class XlsxReader {
  private static final int MAX_SHEETS = 300;

  private final OfficeZip zip;
  private final Draft draft;
  private final Addresses addresses;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;
  private int hiddenSheets;
  private int hiddenRows;
  private int hiddenCells;

  private XlsxReader(OfficeZip zip, Draft draft, Addresses addresses) {
    this.zip = zip;
    this.draft = draft;
    this.addresses = addresses;
  }

  private record Sheet(String name, String relation) {}

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    try (OfficeZip zip = new OfficeZip(fetched.body(), draft)) {
      draft.title(OfficeParts.title(zip));
      new XlsxReader(zip, draft, addresses).read();
    } catch (OfficeZip.Bomb e) {
      draft.state(new ReadState.Damaged("zip-bomb"));
    }
  }

  private void read() throws IOException {
    String main = OfficeParts.main(zip, "xl/workbook.xml");
    if (main.endsWith(".bin")) {
      draft.state(new ReadState.Unsupported("XLSB"));
      return;
    }
    zip.part(main, this::sheets);
    draft.pages(Math.max(1, sheets.size()));
    Map<String, String> parts = new HashMap<>();
    OfficeParts.related(zip, main).forEach(r -> parts.put(r.id(), r.target()));
    XlsxBook book = XlsxBook.of(zip, draft.limits().text(), since1904);
    DocumentFlow flow = new DocumentFlow(draft, addresses);
    try {
      for (int i = 0; i < sheets.size(); i++) {
        String name = sheets.get(i).name();
        draft.add(Block.of(Role.HEADING, 1, name, Region.MAIN, i + 1));
        sheet(parts.getOrDefault(sheets.get(i).relation(), ""), book, i, flow);
      }
    } finally {
      note("hidden-sheets", hiddenSheets);
      note("hidden-rows", hiddenRows);
      note("hidden-columns", hiddenCells);
    }
    if (draft.blockCount() == sheets.size() && flow.pictures() > 0) {
      draft.scan(1, 1);
    }
  }

  private void sheet(String part, XlsxBook book, int number, DocumentFlow flow) throws IOException {
    List<Relation> related = OfficeParts.related(zip, part);
    XlsxMarks marks =
        new XlsxMarks(OfficeParts.addresses(related), addresses, draft.limits().links());
    XlsxSheet reader = new XlsxSheet(book, new TableRows(draft, number, number + 1), marks);
    zip.part(part, marks::read);
    zip.part(part, reader::read);
    hiddenRows += reader.hiddenRows();
    hiddenCells += reader.hiddenCells();
    flow.page(number + 1);
    for (Relation relation : related) {
      if (relation.type().equals("drawing") && !relation.outside()) {
        drawing(relation.target(), flow);
      }
    }
  }

  /** Text boxes, SmartArt and charts that lie upon a sheet. */
  private void drawing(String part, DocumentFlow flow) throws IOException {
    List<Relation> related = OfficeParts.related(zip, part);
    for (Relation relation : related) {
      if (relation.type().equals("image")) {
        flow.picture("");
      }
    }
    zip.part(part, xml -> DrawingText.read(xml, OfficeParts.addresses(related), flow));
    OfficeDrawings.read(zip, related, flow);
  }

  private void note(String kind, int count) {
    if (count > 0) {
      draft.find(kind, Integer.toString(count));
    }
  }

  /** Collects the sheets that are shown. */
  private void sheets(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        since1904 = OfficeParts.isOn(xml, "date1904");
      } else if (xml.getLocalName().equals("sheet")) {
        String state = OfficeParts.attribute(xml, "state");
        if (state.equals("hidden") || state.equals("veryHidden")) {
          hiddenSheets++;
        } else if (sheets.size() < MAX_SHEETS) {
          String name = DisplayText.of(OfficeParts.attribute(xml, "name"));
          sheets.add(new Sheet(name, OfficeParts.relationId(xml, "id")));
        } else {
          draft.cut("pages");
        }
      }
    }
  }
}
