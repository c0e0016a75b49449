package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/**
 * The files that are packed into a PDF (ISO 32000-1, 7.11.4): those listed for the document, as in
 * a portfolio, and those pinned to a page. Documents among them are read; a PDF inside is read
 * without its own files.
 */
final class PdfFiles {
  private static final int MOST = 20;
  private static final int DEEPEST = 20;
  private static final int MOST_BYTES_EACH = 32 << 20;
  private static final long MOST_BYTES = 64L << 20;

  private final Map<String, PDEmbeddedFile> files = new LinkedHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Draft draft;
  private long room = MOST_BYTES;

  private PdfFiles(Draft draft) {
    this.draft = draft;
  }

  /**
   * Hands over the documents among them, in the order in which they are listed.
   *
   * @param draft closed when they are no longer wanted; told what was left out
   * @param last page up to which pinned files count
   */
  static void visit(PDDocument pdf, Draft draft, int last, ArchiveReader.Visitor visitor)
      throws IOException {
    PdfFiles found = new PdfFiles(draft);
    try {
      PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
      if (names != null && names.getEmbeddedFiles() != null) {
        found.listed(names.getEmbeddedFiles(), 0);
      }
      for (int i = 0; i < last; i++) {
        found.pinned(pdf.getPage(i));
      }
    } catch (IOException | RuntimeException e) {
      // a broken list ends here; what was found before it is read
      draft.cut("entries-unreadable");
    }
    found.documents(visitor);
  }

  private void listed(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    if (depth > DEEPEST || !seen.add(node.getCOSObject())) {
      return;
    }
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      names.forEach(this::take);
    }
    var children = node.getKids();
    if (children != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> child : children) {
        listed(child, depth + 1);
      }
    }
  }

  private void pinned(PDPage page) throws IOException {
    for (var annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationFileAttachment pin
          && pin.getFile() instanceof PDComplexFileSpecification file) {
        take("", file);
      }
    }
  }

  private void take(String key, PDComplexFileSpecification file) {
    @Nullable PDEmbeddedFile bytes = first(file.getEmbeddedFileUnicode(), file.getEmbeddedFile());
    if (bytes == null || !seen.add(bytes.getCOSObject())) {
      return;
    }
    if (files.size() >= MOST) {
      draft.cut("entries");
      return;
    }
    @Nullable String named = first(file.getFileUnicode(), file.getFile());
    String name = DisplayText.cut(DisplayText.of(named == null ? key : named), 300);
    files.putIfAbsent(name, bytes);
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  private void documents(ArchiveReader.Visitor visitor) throws IOException {
    for (Map.Entry<String, PDEmbeddedFile> file : files.entrySet()) {
      draft.checkOpen();
      byte[] bytes;
      try (InputStream in = PdfFilters.open(file.getValue().getCOSObject())) {
        bytes = bytes(in);
      } catch (IOException | RuntimeException e) {
        if (e instanceof LimitReached full) {
          throw full;
        }
        draft.cut("entries-unreadable");
        continue;
      }
      Kind kind = Sniffer.kind(bytes, null, file.getKey());
      if (kind.isDocument() || kind == Kind.IMAGE) {
        visitor.visit(file.getKey(), kind, bytes);
      }
    }
  }

  private byte[] bytes(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > Math.min(room, MOST_BYTES_EACH)) {
        throw new LimitReached("unpacked");
      }
    }
    room -= out.size();
    return out.toByteArray();
  }
}
