package oit.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what sort of thing bytes are: by the bytes, then by the declared type, then by the ending
 * of the address. Servers send PDF as {@code 31.html} and web pages as {@code .pdf}.
 */
final class Sniffer {
  private static final int START = 2048;
  private static final Pattern MARKUP_AT_START =
      Pattern.compile(
          "^(?:\\s|\uFEFF|<!--.{0,1500}?-->|<\\?xml[^>]{0,200}>)*<(?:!doctype\\s+html|html|head|body|title"
              + "|meta|frameset|script|style|link|base)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:html|head|body|title|meta|frameset|table|div|center|font|h[1-6]|iframe|form|ul|img"
              + "|p|br|a\\s+href)\\b",
          Pattern.CASE_INSENSITIVE);

  private Sniffer() {}

  /** The kind; {@link Kind#OTHER} if nothing here reads it. */
  static Kind kind(byte[] bytes, @Nullable String contentType, String path) {
    Kind byBytes = byBytes(bytes);
    if (byBytes != null) {
      return byBytes;
    }
    String start = start(bytes);
    String type = type(contentType);
    boolean plain = type.equals("text/plain");
    if (MARKUP_AT_START.matcher(start).find()) {
      return Kind.HTML;
    }
    if (start.indexOf('\0') < 0
        && !plain
        && !isProgram(type, path)
        && MARKUP.matcher(start).find()) {
      return Kind.HTML;
    }
    Kind declared = byType(type);
    return declared == null ? byPath(path) : declared;
  }

  /** What the type or the ending promises, for the note that it was something else. */
  static Kind promised(@Nullable String contentType, String path) {
    Kind declared = byType(type(contentType));
    return declared == null ? byPath(path) : declared;
  }

  private static @Nullable Kind byBytes(byte[] b) {
    if (Bytes.find(b, "%PDF-", 1024)) {
      return Kind.PDF;
    }
    if (Bytes.startsWith(b, 'P', 'K', 3, 4)) {
      return ofZip(b);
    }
    if (Bytes.startsWith(b, 0xD0, 0xCF, 0x11, 0xE0)) {
      return ofOle2(b);
    }
    if (ImageHeader.isImage(b)) {
      return Kind.IMAGE;
    }
    return Bytes.startsWith(b, '{', '\\', 'r', 't', 'f') ? Kind.OTHER : null;
  }

  private static Kind ofZip(byte[] b) {
    if (Bytes.find(b, "word/document", b.length)) {
      return Kind.DOCX;
    }
    return Bytes.find(b, "xl/workbook", b.length) ? Kind.XLSX : Kind.OTHER;
  }

  private static Kind ofOle2(byte[] b) {
    if (Bytes.findWide(b, "WordDocument")) {
      return Kind.DOC;
    }
    if (Bytes.findWide(b, "Workbook") || Bytes.findWide(b, "Book")) {
      return Kind.XLS;
    }
    return Bytes.findWide(b, "EncryptedPackage") ? Kind.DOCX : Kind.OTHER;
  }

  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    boolean wide = Bytes.startsWith(bytes, 0xFF, 0xFE) || Bytes.startsWith(bytes, 0xFE, 0xFF);
    return new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static String type(@Nullable String contentType) {
    if (contentType == null) {
      return "";
    }
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isProgram(String type, String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return type.contains("javascript")
        || type.contains("json")
        || type.equals("text/css")
        || lower.endsWith(".js")
        || lower.endsWith(".css")
        || lower.endsWith(".json");
  }

  private static @Nullable Kind byType(String type) {
    if (type.startsWith("image/")) {
      return Kind.IMAGE;
    }
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Kind.HTML;
      case "application/pdf", "application/x-pdf" -> Kind.PDF;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Kind.DOCX;
      case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> Kind.XLSX;
      case "application/msword" -> Kind.DOC;
      case "application/vnd.ms-excel" -> Kind.XLS;
      case "text/plain", "text/csv" -> Kind.TEXT;
      case "",
          "application/octet-stream",
          "binary/octet-stream",
          "application/force-download",
          "application/download",
          "application/x-download",
          "application/unknown" ->
          null;
      default -> Kind.OTHER;
    };
  }

  private static Kind byPath(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    String ending = lower.substring(lower.lastIndexOf('.') + 1);
    return switch (ending) {
      case "pdf" -> Kind.PDF;
      case "docx", "docm" -> Kind.DOCX;
      case "xlsx", "xlsm" -> Kind.XLSX;
      case "doc" -> Kind.DOC;
      case "xls" -> Kind.XLS;
      case "png", "jpg", "jpeg", "gif", "webp" -> Kind.IMAGE;
      case "txt", "csv" -> Kind.TEXT;
      case "htm", "html", "php", "asp", "aspx", "jsp", "do" -> Kind.HTML;
      default -> Kind.OTHER;
    };
  }
}
