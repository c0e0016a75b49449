package oit.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decides how bytes are to be read as text. In this order: byte order mark; bytes that are strictly
 * UTF-8; what the header or the page declares; what the bytes look like. Declarations are names
 * only: Thai pages call windows-874 {@code tis-620}, {@code iso-8859-11} or even {@code
 * windows-1252}.
 */
final class Charsets {
  static final Charset THAI = Charset.forName("x-windows-874");
  private static final int HEAD = 4096;
  private static final int SAMPLE = 64 << 10;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private Charsets() {}

  /**
   * How to read the bytes.
   *
   * @param skip length of the byte order mark
   * @param lie what was declared although the bytes say otherwise
   * @param text if they have been decoded already
   */
  record Decision(Charset charset, int skip, Optional<String> lie, @Nullable String text) {

    Decision(Charset charset, int skip, Optional<String> lie) {
      this(charset, skip, lie, null);
    }

    /** The text of the bytes that were decided on. */
    String decode(byte[] bytes, int length) {
      return text == null ? new String(bytes, skip, Math.max(0, length - skip), charset) : text;
    }
  }

  /** Decides on the first {@code length} bytes, which may end within a character. */
  static Decision decide(byte[] bytes, int length, @Nullable String contentType) {
    Optional<Decision> marked = byteOrderMark(bytes, length);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (isWide(bytes, length)) {
      return new Decision(StandardCharsets.UTF_16LE, 0, Optional.empty());
    }
    String declared = declared(bytes, length, contentType);
    Optional<Charset> named = declared.isEmpty() ? Optional.empty() : forName(declared);
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    // the decoder's sign for what it could not read may stand on the page, too
    if (text.indexOf('\uFFFD') < 0 || decodes(bytes, length, StandardCharsets.UTF_8)) {
      boolean ascii = text.length() == length;
      boolean lie = !ascii && named.isPresent() && !named.get().equals(StandardCharsets.UTF_8);
      return new Decision(
          StandardCharsets.UTF_8, 0, lie ? Optional.of(declared) : Optional.empty(), text);
    }
    if (named.isPresent() && !isDoubtful(named.get()) && decodes(bytes, length, named.get())) {
      return new Decision(named.get(), 0, Optional.empty());
    }
    Charset seen = detect(bytes, length);
    boolean lie =
        named.isPresent()
            && !named.get().equals(seen)
            && (seen.equals(THAI) || seen.equals(StandardCharsets.UTF_8));
    return new Decision(seen, 0, lie ? Optional.of(declared) : Optional.empty());
  }

  /** The charset of that name as the web means it; empty if there is none. */
  static Optional<Charset> forName(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]", "-");
    return switch (plain) {
      case "tis-620",
          "tis620",
          "tis-620-2533",
          "tis620.2533",
          "iso-8859-11",
          "iso8859-11",
          "thai",
          "windows-874",
          "ms874",
          "x-windows-874",
          "cp874",
          "cp-874",
          "ibm874" ->
          Optional.of(THAI);
      case "utf8", "utf-8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
      default -> known(plain);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decision> byteOrderMark(byte[] b, int length) {
    if (length >= 3 && (b[0] & 255) == 0xEF && (b[1] & 255) == 0xBB && (b[2] & 255) == 0xBF) {
      return Optional.of(new Decision(StandardCharsets.UTF_8, 3, Optional.empty()));
    }
    if (length >= 2 && (b[0] & 255) == 0xFE && (b[1] & 255) == 0xFF) {
      return Optional.of(new Decision(StandardCharsets.UTF_16BE, 2, Optional.empty()));
    }
    if (length >= 2 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xFE) {
      return Optional.of(new Decision(StandardCharsets.UTF_16LE, 2, Optional.empty()));
    }
    return Optional.empty();
  }

  /** UTF-16LE without its mark: every second byte is that of ASCII or of Thai letters. */
  private static boolean isWide(byte[] bytes, int length) {
    int sample = Math.min(length, HEAD) / 2;
    int high = 0;
    for (int i = 0; i < sample; i++) {
      int b = bytes[2 * i + 1];
      high += (b == 0 && bytes[2 * i] != 0) || b == 0x0E ? 1 : 0;
    }
    return sample > 4 && high >= sample * 0.9;
  }

  private static String declared(byte[] bytes, int length, @Nullable String contentType) {
    if (contentType != null) {
      Matcher header = DECLARED.matcher(contentType);
      if (header.find()) {
        return header.group(1);
      }
    }
    String head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher xml = XML_DECLARED.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher meta = DECLARED.matcher(head);
    return meta.find() ? meta.group(1) : "";
  }

  /** Whether no byte is malformed; a character cut off at the end is none. */
  private static boolean decodes(byte[] bytes, int length, Charset charset) {
    var decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /** Names that decode any bytes, or that failed already: they prove nothing. */
  private static boolean isDoubtful(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return charset.equals(StandardCharsets.UTF_8)
        || name.startsWith("iso-8859-")
        || name.startsWith("windows-125")
        || name.startsWith("ibm")
        || name.startsWith("x-ibm")
        || name.startsWith("utf-16")
        || name.startsWith("utf-32");
  }

  private static Charset detect(byte[] bytes, int length) {
    if (isMostlyUtf8(bytes, length)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    int start = firstHighByte(bytes, length);
    detector.handleData(bytes, start, Math.min(length - start, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null) {
      return THAI;
    }
    return forName(name).orElse(THAI);
  }

  private static int firstHighByte(byte[] bytes, int length) {
    int i = 0;
    while (i < length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** A few broken bytes, as left by cut-off database fields, do not make a page another charset. */
  private static boolean isMostlyUtf8(byte[] bytes, int length) {
    int good = 0;
    int bad = 0;
    boolean broken = false;
    int i = 0;
    while (i < length) {
      int b = bytes[i] & 255;
      int more = b < 0x80 ? 0 : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : -1;
      if (more < 0 && b >= 0xF0 && b < 0xF5) {
        more = 3;
      }
      int seen = 0;
      while (seen < more && i + 1 + seen < length && (bytes[i + 1 + seen] & 0xC0) == 0x80) {
        seen++;
      }
      if (more > 0 && seen == more) {
        good++;
      } else if (more != 0 && !broken) {
        bad++;
      }
      broken = seen != more;
      i += 1 + (seen == more ? seen : 0);
    }
    return good > 20 * (long) bad;
  }
}
