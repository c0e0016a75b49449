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
      case PDF, DOCX, XLSX, DOC, XLS -> true;
      case HTML, IMAGE, TEXT, EXTERNAL, OTHER -> false;
    };
  }
}
