package oit.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A file name from any text, good on Linux, macOS and Windows: one path element, no reserved device
 * name, no leading dot or dash, at most 100 characters and 200 bytes. A text that is good already
 * stays as it is; a changed one gets eight hex digits of its hash, so that two different texts do
 * not meet in one name. (Texts that differ in case alone meet where the file system ignores case.)
 */
public final class SafeName {

  private static final int MAX_CHARS = 100;
  private static final int MAX_BYTES = 200;
  private static final int HASH_CHARS = 8;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._-]+");
  private static final Pattern EDGE = Pattern.compile("^[.\\-\\p{M}]+|[.\\-]+$");
  private static final Pattern DOTS = Pattern.compile("\\.{2,}");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin|conout|clock|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private SafeName() {}

  /** Never empty. */
  public static String of(String text) {
    String name = UNSAFE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("-");
    name = EDGE.matcher(DOTS.matcher(name).replaceAll(".")).replaceAll("");
    if (DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    if (!name.isEmpty() && name.equals(text) && fits(name, 0)) {
      return name;
    }
    while (!fits(name, HASH_CHARS + 1)) {
      name = name.substring(0, PlainText.wholeCluster(name, name.length() - 1));
    }
    name = EDGE.matcher(name).replaceAll("");
    return (name.isEmpty() ? "agency" : name) + "-" + hash(text);
  }

  private static boolean fits(String name, int more) {
    return name.length() + more <= MAX_CHARS
        && name.getBytes(StandardCharsets.UTF_8).length + more <= MAX_BYTES;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
