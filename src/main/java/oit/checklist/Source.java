package oit.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import oit.checklist.yaml.FileBytes;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Problems;

/** The bytes of a checklist file and the name it goes by in messages. */
final class Source {

  private static final String SHIPPED = "/oit/checklists/";
  private static final String ENDING = ".yaml";

  private final String name;
  private final byte[] bytes;
  private final Function<String, Optional<Source>> others;

  /** A source that knows the shipped lists. */
  Source(String name, byte[] bytes) {
    this(name, bytes, Source::shipped);
  }

  /**
   * @param others finds the lists this one may extend, by id
   */
  Source(String name, byte[] bytes, Function<String, Optional<Source>> others) {
    this.name = name;
    this.bytes = bytes;
    this.others = others;
  }

  /** Another list, which this one extends. */
  Optional<Source> other(String id) {
    return others.apply(id);
  }

  private static Optional<Source> shipped(String id) {
    try (var in = Source.class.getResourceAsStream(SHIPPED + id + ENDING)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Source(id + ENDING, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list of that name in the folder of a file, else the shipped one. */
  private static Optional<Source> near(Path file, String id) {
    Path sibling = file.resolveSibling(id + ENDING);
    return Files.isRegularFile(sibling)
        ? of(sibling, new Problems(sibling.toString(), Messages.in("en")))
        : shipped(id);
  }

  String name() {
    return name;
  }

  /** Reads a file; nothing after reporting why it cannot be read. */
  static Optional<Source> of(Path file, Problems problems) {
    return FileBytes.read(file, problems)
        .map(bytes -> new Source(file.toString(), bytes, id -> near(file, id)));
  }

  /**
   * The text without a byte order mark; nothing after reporting the first byte that is no UTF-8.
   */
  Optional<String> text(Problems problems) {
    return FileBytes.text(bytes, problems);
  }

  /** The text as it stands; no byte is lost of a file that is good UTF-8. */
  String plain() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The same, which tells of each list that it is found to extend, and those of theirs.
   *
   * @param told hears id and text
   */
  Source telling(BiConsumer<String, String> told) {
    return new Source(
        name,
        bytes,
        id -> {
          Optional<Source> found = other(id);
          found.ifPresent(base -> told.accept(id, base.plain()));
          return found.map(base -> base.telling(told));
        });
  }

  String sha256() {
    return sha256(bytes);
  }

  /** Of any bytes, lower-case hex. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
