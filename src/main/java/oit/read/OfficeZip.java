package oit.read;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office Open XML (ECMA-376) or OpenDocument file as XML streams. Neither a part
 * nor all of them together grow beyond their limit when unpacked, and no document type or entity is
 * followed.
 */
final class OfficeZip implements AutoCloseable {
  private static final long MAX_PART = 64L << 20;
  private static final long MAX_TOTAL = 256L << 20;
  private static final int MAX_ENTRIES = 20_000;
  private static final int MAX_ELEMENT_DEPTH = 2000;

  private final ZipFile zip;
  private final Draft draft;
  private long total = MAX_TOTAL;

  /** A part that unpacks to more than any honest one. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Reads one part from start to end. */
  @FunctionalInterface
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  OfficeZip(byte[] bytes, Draft draft) throws IOException {
    this.zip = ZipFile.builder().setByteArray(bytes).get();
    this.draft = draft;
    int count = 0;
    var entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      entries.nextElement();
      if (++count > MAX_ENTRIES) {
        throw new Bomb();
      }
    }
  }

  /** Reads the part of that name, if there is one. */
  void part(String name, PartReader reader) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
    if (entry == null) {
      return;
    }
    if (entry.getSize() > MAX_PART) {
      throw new Bomb();
    }
    try (Reader in = text(new Limited(zip.getInputStream(entry)))) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      reader.read(xml);
      xml.close();
    } catch (XMLStreamException e) {
      Throwable cause = e.getNestedException();
      throw cause instanceof Bomb bomb ? bomb : new IOException("part is broken: " + name, e);
    }
  }

  /** Decoded here, so that a broken byte costs one letter and not the part. */
  static Reader text(InputStream in) throws IOException {
    BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // newer Java versions stop at 100, which tables within tables reach
    factory.setProperty("jdk.xml.maxElementDepth", MAX_ELEMENT_DEPTH);
    return factory;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Limited extends FilterInputStream {
    private long left = MAX_PART;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      draft.checkOpen();
      int n = super.read(buffer, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int n) throws IOException {
      left -= n;
      total -= n;
      if (left < 0 || total < 0) {
        throw new Bomb();
      }
    }
  }
}
