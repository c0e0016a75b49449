package oit.read;

import java.util.Locale;

/** What sort of thing a resource is; {@link #code()} is the word used in reports and checklists. */
public enum Kind {
  HTML,
  PDF,
  DOCX,
  XLSX,
  DOC,
  XLS,
  PPTX,
  PPT,
  ODT,
  ODS,
  ODP,
  RTF,
  CSV,
  /** A ZIP file with documents in it. */
  ARCHIVE,
  IMAGE,
  TEXT,
  /** Kept on another service (Google Drive, Facebook …) and not opened by us. */
  EXTERNAL,
  OTHER;

  /** Lower-case name, as in {@code gap-report/1}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is a file one opens or downloads, as against a web page. */
  public boolean isDocument() {
    return switch (this) {
      case PDF, DOCX, XLSX, DOC, XLS, PPTX, PPT, ODT, ODS, ODP, RTF, CSV, ARCHIVE -> true;
      case HTML, IMAGE, TEXT, EXTERNAL, OTHER -> false;
    };
  }

  /** Whether it is made of sheets: more and shorter blocks than other documents have. */
  boolean isWorkbook() {
    return switch (this) {
      case XLSX, XLS, ODS, CSV -> true;
      default -> false;
    };
  }
}
