package oit.checklist.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import oit.checklist.yaml.Node.At;

/** The bytes of a file that a person wrote, and their text; what is wrong is reported. */
public final class FileBytes {

  static final int LARGEST = 2 * 1024 * 1024;

  private FileBytes() {}

  /** Reads a file; nothing after reporting why it cannot be read. */
  public static Optional<byte[]> read(Path file, Problems problems) {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        problems.error(At.START, "too-large", LARGEST / 1024 / 1024);
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      problems.error(At.START, "no-file");
    } catch (IOException e) {
      problems.error(At.START, "unreadable");
    }
    return Optional.empty();
  }

  /**
   * The text without a byte order mark; nothing after reporting the first byte that is no UTF-8.
   */
  public static Optional<String> text(byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      problems.error(new At(line, before.length() - before.lastIndexOf('\n')), "not-utf8");
      return Optional.empty();
    }
  }
}
