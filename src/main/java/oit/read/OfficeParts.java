package oit.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The small parts that documents and workbooks have in common: relations and title. */
final class OfficeParts {
  private static final int MAX_RELATIONS = 20_000;

  private OfficeParts() {}

  /** Targets of a part's relations by their id. */
  static Map<String, String> relations(OfficeZip zip, String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String name = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    zip.part(
        name,
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Relationship")
                && targets.size() < MAX_RELATIONS) {
              targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
          }
        });
    return targets;
  }

  /** The title in the file's properties; empty if it has none. */
  static String title(OfficeZip zip) throws IOException {
    StringBuilder title = new StringBuilder();
    zip.part(
        "docProps/core.xml",
        xml -> {
          boolean inside = false;
          while (xml.hasNext()) {
            switch (xml.next()) {
              case XMLStreamConstants.START_ELEMENT -> inside = xml.getLocalName().equals("title");
              case XMLStreamConstants.END_ELEMENT -> inside = false;
              case XMLStreamConstants.CHARACTERS -> {
                if (inside && title.length() < 500) {
                  title.append(xml.getText());
                }
              }
              default -> {}
            }
          }
        });
    return DisplayText.cut(DisplayText.of(title), 500);
  }

  /** An attribute's value whatever its namespace; empty if it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Goes past the end of the element that has just begun. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }
}
