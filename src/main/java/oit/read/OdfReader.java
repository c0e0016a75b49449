package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
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
    if (!Bytes.startsWith(fetched.body(), 'P', 'K')) {
      flat(fetched, new DocumentFlow(draft, addresses), draft, kind);
      return;
    }
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

  /** A document in one XML file instead of several that are zipped. */
  private static void flat(Fetched fetched, DocumentFlow flow, Draft draft, Kind kind)
      throws IOException {
    draft.title(flatTitle(fetched));
    OdfBody body = new OdfBody(draft, flow, kind);
    try (Reader in = OfficeZip.text(new ByteArrayInputStream(fetched.body()))) {
      body.read(OfficeZip.factory().createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new IOException("document is broken", e);
    }
    draft.pages(Math.max(1, flow.page()));
    body.findings();
  }

  private static String flatTitle(Fetched fetched) {
    StringBuilder title = new StringBuilder();
    try (Reader in = OfficeZip.text(new ByteArrayInputStream(fetched.body()))) {
      XMLStreamReader xml = OfficeZip.factory().createXMLStreamReader(in);
      boolean inside = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS && inside && title.length() < 500) {
          title.append(xml.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          inside = xml.getLocalName().equals("title");
          if (xml.getLocalName().equals("body")) {
            break;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          inside = false;
        }
      }
    } catch (IOException | XMLStreamException e) {
      // the reading of the body says so
      return "";
    }
    return DisplayText.cut(DisplayText.of(title.toString()), 500);
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
