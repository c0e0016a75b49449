package oit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.OfficeParts.Relation;

/** Reads presentations in Office Open XML: the slides that are shown, then each one's notes. */
final class PptxReader {
  private static final String PRESENTATION = "ppt/presentation.xml";

  private final OfficeZip zip;
  private final Draft draft;
  private final DocumentFlow flow;
  private int empty;
  private int hidden;

  private PptxReader(OfficeZip zip, Draft draft, DocumentFlow flow) {
    this.zip = zip;
    this.draft = draft;
    this.flow = flow;
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    try (OfficeZip zip = new OfficeZip(fetched.body(), draft)) {
      draft.title(OfficeParts.title(zip));
      new PptxReader(zip, draft, new DocumentFlow(draft, addresses)).read();
    } catch (OfficeZip.Bomb e) {
      draft.state(new ReadState.Damaged("zip-bomb"));
    }
  }

  private void read() throws IOException {
    List<String> slides = slides();
    int last = Math.min(slides.size(), draft.limits().pages());
    draft.pages(Math.max(1, slides.size()));
    for (int i = 0; i < last; i++) {
      draft.checkOpen();
      slide(slides.get(i), i + 1);
    }
    if (last < slides.size()) {
      draft.cut("pages");
    }
    if (hidden > 0) {
      draft.find("hidden-slides", Integer.toString(hidden));
    }
    if (empty > 0) {
      draft.scan(empty, last - hidden);
    }
  }

  /** The parts of the slides in the order of the show. */
  private List<String> slides() throws IOException {
    String main = OfficeParts.main(zip, PRESENTATION);
    Map<String, String> parts = new HashMap<>();
    for (Relation relation : OfficeParts.related(zip, main)) {
      parts.put(relation.id(), relation.target());
    }
    List<String> slides = new ArrayList<>();
    zip.part(
        main,
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("sldId")
                && slides.size() < 10_000) {
              String part = parts.get(OfficeParts.relationId(xml, "id"));
              if (part != null) {
                slides.add(part);
              }
            }
          }
        });
    return slides;
  }

  private void slide(String part, int number) throws IOException {
    List<Relation> related = OfficeParts.related(zip, part);
    SlideShapes shapes = new SlideShapes(OfficeParts.addresses(related));
    zip.part(part, shapes::read);
    if (shapes.isHidden()) {
      hidden++;
      return;
    }
    int blocks = draft.blockCount();
    int pictures = flow.pictures();
    flow.page(number);
    shapes.write(flow);
    OfficeDrawings.read(zip, related, flow);
    if (draft.blockCount() == blocks && flow.pictures() > pictures) {
      empty++;
    }
    for (Relation relation : related) {
      if (relation.type().equals("notesSlide")) {
        SlideShapes notes = new SlideShapes(Map.of());
        zip.part(relation.target(), notes::read);
        flow.region(Region.ASIDE);
        notes.write(flow);
        flow.region(Region.MAIN);
      }
    }
  }
}
