package oit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.fetch.Fetched;
import oit.read.Block.Region;

/** Reads OpenDocument (ISO/IEC 26300) texts, workbooks and presentations as streams. */
final class OdfReader {
  private OdfReader() {}

  static void read(Fetched fetched, Draft draft, Kind kind) throws IOException {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    try (OfficeZip zip = new OfficeZip(fetched.body(), draft)) {
      if (isEncrypted(zip)) {
        draft.state(new ReadState.Encrypted());
        return;
      }
      draft.title(OfficeParts.title(zip, "meta.xml"));
      DocumentFlow flow = new DocumentFlow(draft, addresses);
      OdfBody body = new OdfBody(draft, flow, kind);
      zip.part("content.xml", body::read);
      if (kind == Kind.ODT) {
        zip.part("meta.xml", xml -> pages(xml, draft));
        zip.part("styles.xml", xml -> new OdfBody(draft, flow, kind).readMargins(xml));
      } else {
        draft.pages(Math.max(1, flow.page()));
      }
      body.findings();
      flow.region(Region.MAIN);
      if (draft.blockCount() == 0 && flow.pictures() > 0) {
        draft.scan(1, 1);
      }
    } catch (OfficeZip.Bomb e) {
      draft.state(new ReadState.Damaged("zip-bomb"));
    }
  }

  private static boolean isEncrypted(OfficeZip zip) throws IOException {
    boolean[] found = new boolean[1];
    zip.part(
        "META-INF/manifest.xml",
        xml -> {
          while (xml.hasNext()) {
            found[0] |=
                xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("encryption-data");
          }
        });
    return found[0];
  }

  private static void pages(XMLStreamReader xml, Draft draft) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("document-statistic")) {
        int count = XlsxBook.number(OfficeParts.attribute(xml, "page-count"));
        draft.pages(Math.clamp(count, 1, 100_000));
      }
    }
  }
}
