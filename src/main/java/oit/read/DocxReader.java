package oit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.OfficeParts.Relation;

/**
 * Reads Word documents in Office Open XML as a stream: the body with its text boxes and SmartArt,
 * then notes, headers and footers, so that a document begins with its title. Comments are left out.
 */
final class DocxReader {
  private static final int MOST_PARTS = 60;

  private final OfficeZip zip;
  private final DocumentFlow flow;
  private final Map<String, Integer> styles;

  private DocxReader(OfficeZip zip, DocumentFlow flow, Map<String, Integer> styles) {
    this.zip = zip;
    this.flow = flow;
    this.styles = styles;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    DocumentFlow flow = new DocumentFlow(draft, addresses);
    try (OfficeZip zip = new OfficeZip(fetched.body(), draft)) {
      draft.title(OfficeParts.title(zip));
      new DocxReader(zip, flow, DocxStyles.levels(zip)).read();
      draft.pages(flow.page());
      if (draft.blockCount() == 0 && flow.pictures() > 0) {
        draft.scan(1, 1);
      }
    } catch (OfficeZip.Bomb e) {
      draft.state(new ReadState.Damaged("zip-bomb"));
    }
  }

  private void read() throws IOException {
    String main = OfficeParts.main(zip, "word/document.xml");
    List<Relation> related = OfficeParts.related(zip, main);
    part(main, related);
    OfficeDrawings.read(zip, related, flow);
    around(related, "footnotes", Region.MAIN);
    around(related, "endnotes", Region.MAIN);
    around(related, "header", Region.HEADER);
    around(related, "footer", Region.FOOTER);
  }

  private void around(List<Relation> related, String type, Region region) throws IOException {
    int page = flow.page();
    flow.region(region);
    int count = 0;
    for (Relation relation : related) {
      if (relation.type().equals(type) && !relation.outside() && ++count <= MOST_PARTS) {
        part(relation.target(), OfficeParts.related(zip, relation.target()));
      }
    }
    flow.region(Region.MAIN);
    flow.page(page);
  }

  private void part(String name, List<Relation> related) throws IOException {
    DocxBody body = new DocxBody(flow, styles, OfficeParts.addresses(related));
    zip.part(name, body::read);
  }
}
