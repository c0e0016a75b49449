package oit.checklist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import oit.checklist.yaml.Node.At;
import oit.checklist.yaml.Problems;

/** The bytes of a checklist file and the name it goes by in messages. */
final class Source {

  static final int LARGEST = 2 * 1024 * 1024;

  private final String name;
  private final byte[] bytes;

  Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  /** Reads a file; nothing after reporting why it cannot be read. */
  static Optional<Source> of(Path file, Problems problems) {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        problems.error(At.START, "too-large", LARGEST / 1024 / 1024);
        return Optional.empty();
      }
      return Optional.of(new Source(file.toString(), bytes));
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
  Optional<String> text(Problems problems) {
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

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
