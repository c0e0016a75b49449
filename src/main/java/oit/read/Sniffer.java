package oit.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what sort of thing bytes are: by the bytes, then by the declared type, then by the ending
 * of the address. Servers send PDF as {@code 31.html} and web pages as {@code .pdf}.
 */
final class Sniffer {
  private static final int START = 2048;
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
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
    Kind named = promised(contentType, path);
    if (isOfficePage(start, type, named) || (isBinary(named) && Mhtml.isMhtml(bytes))) {
      return byPath(path) == Kind.XLS || named == Kind.XLS ? Kind.XLS : Kind.DOC;
    }
    if (start.contains("<office:document")) {
      return ofOpenDocument(bytes);
    }
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
    return Mhtml.isMhtml(bytes) ? Kind.DOC : specific(named, path);
  }

  /** Servers send tables as plain text. */
  private static Kind specific(Kind named, String path) {
    return named == Kind.TEXT && byPath(path) == Kind.CSV ? Kind.CSV : named;
  }

  /** A web page that opens in Word or Excel: saved by them, or sent by a program for them. */
  private static boolean isOfficePage(String start, String type, Kind named) {
    return isBinary(named)
        && MARKUP.matcher(start).find()
        && (start.contains("urn:schemas-microsoft-com:office:")
            || type.equals("application/vnd.ms-excel")
            || type.equals("application/msword"));
  }

  private static boolean isBinary(Kind kind) {
    return kind == Kind.DOC || kind == Kind.XLS;
  }

  static boolean isOle2(byte[] bytes) {
    return Bytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  /** Whether such a file is a ZIP file unless it is locked with a password. */
  static boolean isZipped(Kind kind) {
    return kind == Kind.DOCX || kind == Kind.XLSX || kind == Kind.PPTX;
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
    if (isOle2(b)) {
      return ofOle2(b);
    }
    if (ImageHeader.isImage(b)) {
      return Kind.IMAGE;
    }
    return Bytes.startsWith(b, '{', '\\', 'r', 't') ? Kind.RTF : null;
  }

  private static Kind ofZip(byte[] b) {
    if (Bytes.find(b, OPEN_DOCUMENT, 300)) {
      return ofOpenDocument(b);
    }
    List<String> names = ZipNames.of(b);
    if (names.isEmpty()) {
      return ofParts(part -> Bytes.find(b, part, b.length));
    }
    if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      return Kind.ODT;
    }
    Kind kind = ofParts(part -> names.stream().anyMatch(name -> name.startsWith(part)));
    return kind == Kind.OTHER ? Kind.ARCHIVE : kind;
  }

  private static Kind ofParts(Predicate<String> has) {
    if (has.test("word/document")) {
      return Kind.DOCX;
    }
    if (has.test("xl/workbook")) {
      return Kind.XLSX;
    }
    return has.test("ppt/presentation") ? Kind.PPTX : Kind.OTHER;
  }

  private static Kind ofOpenDocument(byte[] b) {
    if (Bytes.find(b, OPEN_DOCUMENT + "text", START)) {
      return Kind.ODT;
    }
    if (Bytes.find(b, OPEN_DOCUMENT + "spreadsheet", START)) {
      return Kind.ODS;
    }
    return Bytes.find(b, OPEN_DOCUMENT + "presentation", START) ? Kind.ODP : Kind.OTHER;
  }

  private static Kind ofOle2(byte[] b) {
    if (Bytes.findWide(b, "EncryptedPackage")) {
      return Kind.DOCX;
    }
    if (Bytes.findWide(b, "WordDocument")) {
      return Kind.DOC;
    }
    if (Bytes.findWide(b, "PowerPoint Document")) {
      return Kind.PPT;
    }
    return Bytes.findWide(b, "Workbook") || Bytes.findWide(b, "Book") ? Kind.XLS : Kind.OTHER;
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
      case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> Kind.PPTX;
      case "application/vnd.ms-powerpoint" -> Kind.PPT;
      case "application/vnd.oasis.opendocument.text" -> Kind.ODT;
      case "application/vnd.oasis.opendocument.spreadsheet" -> Kind.ODS;
      case "application/vnd.oasis.opendocument.presentation" -> Kind.ODP;
      case "application/rtf", "text/rtf", "application/x-rtf" -> Kind.RTF;
      case "application/zip", "application/x-zip-compressed" -> Kind.ARCHIVE;
      case "text/csv", "text/tab-separated-values", "application/csv" -> Kind.CSV;
      case "text/plain" -> Kind.TEXT;
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
      case "pptx", "pptm", "ppsx" -> Kind.PPTX;
      case "ppt", "pps" -> Kind.PPT;
      case "odt", "fodt" -> Kind.ODT;
      case "ods", "fods" -> Kind.ODS;
      case "odp", "fodp" -> Kind.ODP;
      case "rtf" -> Kind.RTF;
      case "zip" -> Kind.ARCHIVE;
      case "csv", "tsv" -> Kind.CSV;
      case "txt" -> Kind.TEXT;
      case "htm", "html", "php", "asp", "aspx", "jsp", "do" -> Kind.HTML;
      default -> Kind.OTHER;
    };
  }
}
