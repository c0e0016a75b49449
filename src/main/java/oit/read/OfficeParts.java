package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The small parts that documents, workbooks and slides have in common: relations and title. */
final class OfficeParts {
  private static final int MAX_RELATIONS = 20_000;

  private OfficeParts() {}

  /**
   * What a part refers to.
   *
   * @param type last segment of the relation's type, such as {@code header}
   * @param target name of the other part in the file, or an address outside of it
   */
  record Relation(String id, String type, String target, boolean outside) {}

  /** Everything a part refers to, in the order of the file. */
  static List<Relation> related(OfficeZip zip, String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, Math.max(0, slash));
    String name = (folder.isEmpty() ? "" : folder + "/") + "_rels/" + part.substring(slash + 1);
    List<Relation> found = new ArrayList<>();
    zip.part(
        name + ".rels",
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Relationship")
                && found.size() < MAX_RELATIONS) {
              found.add(relation(xml, folder));
            }
          }
        });
    return found;
  }

  private static Relation relation(XMLStreamReader xml, String folder) {
    String type = attribute(xml, "Type");
    String target = attribute(xml, "Target");
    boolean outside = attribute(xml, "TargetMode").equals("External");
    return new Relation(
        attribute(xml, "Id"),
        type.substring(type.lastIndexOf('/') + 1),
        outside ? target : inside(folder, target),
        outside);
  }

  /** The name of a part as seen from a folder. */
  private static String inside(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      base = base.substring(0, Math.max(0, base.lastIndexOf('/')));
    }
    return base.isEmpty() ? rest : base + "/" + rest;
  }

  /** The part that holds the document itself. */
  static String main(OfficeZip zip, String usual) throws IOException {
    return related(zip, "").stream()
        .filter(r -> r.type().equals("officeDocument") && !r.outside())
        .map(Relation::target)
        .findFirst()
        .orElse(usual);
  }

  /** Addresses outside of the file by the relation's id. */
  static Map<String, String> addresses(List<Relation> related) {
    Map<String, String> targets = new HashMap<>();
    for (Relation relation : related) {
      if (relation.outside() || relation.type().equals("hyperlink")) {
        targets.put(relation.id(), relation.target());
      }
    }
    return targets;
  }

  /** The title in the file's properties; empty if it has none. */
  static String title(OfficeZip zip) throws IOException {
    return title(zip, "docProps/core.xml");
  }

  /** The title in the properties kept in that part; empty if there is none. */
  static String title(OfficeZip zip, String part) throws IOException {
    StringBuilder title = new StringBuilder();
    zip.part(
        part,
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
    return DisplayText.cut(DisplayText.of(Mojibake.repair(title.toString())), 500);
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

  /** An attribute that is a yes or no. */
  static boolean isOn(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value.equals("1") || value.equals("true");
  }

  /** The id of a relation in an attribute of the relations' own namespace; empty if none. */
  static String relationId(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(name)
          && space != null
          && space.contains("relationships")) {
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
