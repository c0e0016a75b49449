package oit.read;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.fetch.Fetched;

/** Reads Word documents in Office Open XML as a stream, text boxes included. */
final class DocxReader {
  private static final String MAIN = "word/document.xml";

  private DocxReader() {}

  static void read(Fetched fetched, Draft draft) throws IOException {
    if (!Bytes.startsWith(fetched.body(), 'P', 'K')) {
      draft.state(new ReadState.Encrypted());
      return;
    }
    Addresses addresses = new Addresses(fetched.url(), java.nio.charset.StandardCharsets.UTF_8);
    try (OfficeZip zip = new OfficeZip(fetched.body(), draft)) {
      draft.title(OfficeParts.title(zip));
      Map<String, Integer> styles = DocxStyles.levels(zip);
      Map<String, String> relations = OfficeParts.relations(zip, MAIN);
      DocxBody body = new DocxBody(draft, styles, relations, addresses);
      zip.part(MAIN, xml -> read(xml, body));
      draft.pages(body.pages());
      if (draft.blockCount() == 0 && body.pictures() > 0) {
        draft.scan(1, 1);
      }
    } catch (OfficeZip.Bomb e) {
      draft.state(new ReadState.Damaged("zip-bomb"));
    }
  }

  private static void read(XMLStreamReader xml, DocxBody body) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("Fallback")) {
            OfficeParts.skip(xml);
          } else {
            body.start(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS -> body.text(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> body.end(xml.getLocalName());
        default -> {}
      }
    }
  }
}
