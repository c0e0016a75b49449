package oit.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/** Which paragraph styles are headings, and of what level. */
final class DocxStyles {
  private DocxStyles() {}

  /** Heading level, 1 to 6, by style id; title styles count as level 1. */
  static Map<String, Integer> levels(OfficeZip zip) throws IOException {
    Map<String, Integer> levels = new HashMap<>();
    zip.part(
        "word/styles.xml",
        xml -> {
          String id = "";
          while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
              continue;
            }
            switch (xml.getLocalName()) {
              case "style" -> id = OfficeParts.attribute(xml, "styleId");
              case "name" -> byName(levels, id, OfficeParts.attribute(xml, "val"));
              case "basedOn" -> {
                Integer parent = levels.get(OfficeParts.attribute(xml, "val"));
                if (parent != null) {
                  levels.putIfAbsent(id, parent);
                }
              }
              case "outlineLvl" -> byNumber(levels, id, OfficeParts.attribute(xml, "val"));
              default -> {}
            }
          }
        });
    return levels;
  }

  private static void byName(Map<String, Integer> levels, String id, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("title")) {
      levels.put(id, 1);
    } else if (lower.matches("heading [1-9]")) {
      levels.put(id, Math.min(6, lower.charAt(8) - '0'));
    }
  }

  private static void byNumber(Map<String, Integer> levels, String id, String value) {
    int level = level(value);
    if (level > 0) {
      levels.putIfAbsent(id, level);
    }
  }

  /** Heading level for an outline level counted from 0; 0 for body text. */
  static int level(String outline) {
    return outline.matches("[0-8]") ? Math.min(6, outline.charAt(0) - '0' + 1) : 0;
  }
}
