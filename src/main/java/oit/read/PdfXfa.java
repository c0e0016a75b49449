package oit.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * A form that only some programs show (XFA): for all others the PDF has a single page that asks for
 * such a program. Reads what the form says and what is filled into it.
 */
final class PdfXfa {
  private static final int MOST_BYTES = 8 << 20;
  private static final int MOST_LINES = 2000;
  private static final int LONGEST = 5000;

  /** Elements whose text is not shown. */
  private static final Set<String> HIDDEN = Set.of("script", "speak", "toolTip", "config");

  private PdfXfa() {}

  /** Whether the pages of the file only stand in for such a form. */
  static boolean isIn(PDDocument pdf) {
    try {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
      return form != null && form.xfaIsDynamic();
    } catch (RuntimeException e) {
      return false;
    }
  }

  static void read(PDDocument pdf, Draft draft) throws IOException {
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    if (form != null && form.getXFA() != null) {
      packets(form.getXFA().getCOSObject(), xml);
    }
    try {
      lines(
          OfficeZip.factory()
              .createXMLStreamReader(OfficeZip.text(new ByteArrayInputStream(xml.toByteArray()))),
          draft);
    } catch (XMLStreamException e) {
      draft.fail("broken");
    }
    if (draft.blockCount() == 0) {
      draft.state(new ReadState.Unsupported("XFA"));
    }
  }

  /** One stream, or names and streams in turn. */
  private static void packets(COSBase xfa, ByteArrayOutputStream out) throws IOException {
    if (xfa instanceof COSStream stream) {
      packet(stream, out);
    } else if (xfa instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          packet(stream, out);
        }
      }
    }
  }

  private static void packet(COSStream stream, ByteArrayOutputStream out) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      out.write(in.readNBytes(MOST_BYTES - Math.min(MOST_BYTES, out.size())));
    }
  }

  /** The form's words in its template, then what is filled in. */
  private static void lines(XMLStreamReader xml, Draft draft) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean words = false;
    int lines = 0;
    while (xml.hasNext() && lines < MOST_LINES) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (HIDDEN.contains(name)) {
            OfficeParts.skip(xml);
          } else if (name.equals("template") || name.equals("datasets")) {
            words = true;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (words && text.length() < LONGEST) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = xml.getLocalName();
          String line = DisplayText.of(text);
          text.setLength(0);
          if (!line.isEmpty()) {
            draft.add(Block.of(Role.LINE, 0, line, Region.MAIN, 1));
            lines++;
          }
          words &= !name.equals("template") && !name.equals("datasets");
        }
        default -> {}
      }
    }
  }
}
