package oit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** PDFs that hold other files. */
final class Packed {

  private Packed() {}

  /** Packs files into a PDF, in their order. */
  static void pack(PDDocument pdf, Map<String, byte[]> files) throws IOException {
    Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(file.getKey());
      specification.setFileUnicode(file.getKey());
      specification.setEmbeddedFile(
          new PDEmbeddedFile(pdf, new ByteArrayInputStream(file.getValue()), COSName.FLATE_DECODE));
      names.put(file.getKey(), specification);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(names);
    PDDocumentNameDictionary catalog = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    catalog.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(catalog);
  }
}
