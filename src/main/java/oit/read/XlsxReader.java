package oit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;

/** Reads workbooks in Office Open XML as streams, sheet by sheet. */
final class XlsxReader {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final int MAX_SHEETS = 300;

  private XlsxReader() {}

  private record Sheet(String name, String relation) {}

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    try (OfficeZip zip = new OfficeZip(fetched.body(), draft)) {
      draft.title(OfficeParts.title(zip));
      List<Sheet> sheets = new ArrayList<>();
      boolean since1904 = sheets(zip, sheets);
      draft.pages(Math.max(1, sheets.size()));
      Map<String, String> relations = OfficeParts.relations(zip, WORKBOOK);
      XlsxBook book = XlsxBook.of(zip, draft.limits().text(), since1904);
      for (int i = 0; i < sheets.size(); i++) {
        Sheet sheet = sheets.get(i);
        String target = relations.getOrDefault(sheet.relation(), "");
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        draft.add(Block.of(Role.HEADING, 1, sheet.name(), Region.MAIN, i + 1));
        XlsxSheet reader =
            new XlsxSheet(
                book,
                new TableRows(draft, i, i + 1),
                target.isEmpty() ? Map.of() : OfficeParts.relations(zip, part),
                addresses,
                draft);
        zip.part(part, reader::readLinks);
        zip.part(part, reader::readCells);
      }
    } catch (OfficeZip.Bomb e) {
      draft.state(new ReadState.Damaged("zip-bomb"));
    }
  }

  /** Collects the sheets that are shown; says whether dates are counted from 1904. */
  private static boolean sheets(OfficeZip zip, List<Sheet> sheets) throws IOException {
    boolean[] since1904 = new boolean[1];
    zip.part(
        WORKBOOK,
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
              continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
              String value = OfficeParts.attribute(xml, "date1904");
              since1904[0] = value.equals("1") || value.equals("true");
            } else if (xml.getLocalName().equals("sheet") && sheets.size() < MAX_SHEETS) {
              String state = OfficeParts.attribute(xml, "state");
              if (!state.equals("hidden") && !state.equals("veryHidden")) {
                String name = DisplayText.of(OfficeParts.attribute(xml, "name"));
                sheets.add(new Sheet(name, relation(xml)));
              }
            }
          }
        });
    return since1904[0];
  }

  private static String relation(javax.xml.stream.XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id")
          && space != null
          && space.contains("relationships")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
