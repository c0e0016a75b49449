package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;

/**
 * A web page saved as one file (RFC 2557), which Word also writes under the name of a document: the
 * page itself is taken out and read.
 */
final class Mhtml {
  private static final int HEAD = 4096;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*\"?([^\"\\r\\n;]{1,200})", Pattern.CASE_INSENSITIVE);
  private static final Pattern TYPE =
      Pattern.compile(
          "^content-type\\s*:\\s*((?:[^\\r\\n]|\\r?\\n[ \\t]){1,500})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern ENCODING =
      Pattern.compile(
          "^content-transfer-encoding\\s*:\\s*([\\w-]{1,20})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Mhtml() {}

  static boolean isMhtml(byte[] bytes) {
    String head = head(bytes).toLowerCase(Locale.ROOT);
    return (head.startsWith("mime-version:") || head.startsWith("from:"))
        && head.contains("multipart/related");
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).strip();
  }

  static void read(Fetched fetched, Draft draft) throws IOException {
    String all = new String(fetched.body(), StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(head(fetched.body()));
    if (!boundary.find()) {
      throw new IOException("no boundary");
    }
    String mark = "--" + boundary.group(1).strip();
    int at = all.indexOf(mark);
    while (at >= 0) {
      draft.checkOpen();
      int next = all.indexOf(mark, at + mark.length());
      String part = all.substring(at + mark.length(), next < 0 ? all.length() : next);
      Optional<Fetched> page = page(part, fetched);
      if (page.isPresent()) {
        HtmlReader.read(page.get(), draft);
        return;
      }
      at = next;
    }
    throw new IOException("no page inside");
  }

  /** The part as a page of its own, if it is one. */
  private static Optional<Fetched> page(String part, Fetched around) {
    Matcher gap = Pattern.compile("\\r?\\n\\r?\\n").matcher(part);
    if (!gap.find()) {
      return Optional.empty();
    }
    String head = part.substring(0, gap.start()).strip();
    Matcher type = TYPE.matcher(head);
    if (!type.find() || !type.group(1).strip().toLowerCase(Locale.ROOT).startsWith("text/html")) {
      return Optional.empty();
    }
    Matcher encoding = ENCODING.matcher(head);
    String how = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
    byte[] body = decode(part.substring(gap.end()), how);
    String contentType = type.group(1).replaceAll("\\s+", " ");
    return Optional.of(
        new Fetched(
            around.requested(),
            around.url(),
            around.redirects(),
            around.status(),
            contentType,
            around.headers(),
            body,
            around.truncated(),
            around.fetchedAt(),
            around.notes()));
  }

  private static byte[] decode(String text, String encoding) {
    return switch (encoding) {
      case "base64" -> base64(text);
      case "quoted-printable" -> quotedPrintable(text);
      default -> text.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** Broken letters are left out, and what is cut off at the end is lost alone. */
  private static byte[] base64(String text) {
    String clean = text.replaceAll("[^A-Za-z0-9+/]", "");
    return Base64.getDecoder().decode(clean.substring(0, clean.length() / 4 * 4));
  }

  private static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (i + 2 < text.length()
          && Character.digit(text.charAt(i + 1), 16) >= 0
          && Character.digit(text.charAt(i + 2), 16) >= 0) {
        out.write(
            Character.digit(text.charAt(i + 1), 16) << 4 | Character.digit(text.charAt(i + 2), 16));
        i += 2;
      } else {
        while (i + 1 < text.length()
            && (text.charAt(i + 1) == '\r' || text.charAt(i + 1) == '\n')) {
          i++;
          if (text.charAt(i) == '\n') {
            break;
          }
        }
      }
    }
    return out.toByteArray();
  }
}
