package oit.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import oit.read.OfficeParts.Relation;

/** Text that a part shows but keeps in parts of their own: SmartArt and the names in charts. */
final class OfficeDrawings {
  private static final int MOST = 200;

  private OfficeDrawings() {}

  static void read(OfficeZip zip, List<Relation> related, DocumentFlow flow) throws IOException {
    int count = 0;
    for (Relation relation : related) {
      boolean drawn = relation.type().equals("diagramData") || relation.type().equals("chart");
      if (drawn && !relation.outside() && ++count <= MOST) {
        zip.part(relation.target(), xml -> DrawingText.read(xml, Map.of(), flow));
      }
    }
  }
}
