package oit.read;

import java.util.List;
import java.util.Optional;

/** File formats that are known by sight and not read. */
final class Foreign {
  private static final List<String> FIXED_PAGES =
      List.of("FixedDocumentSequence.fdseq", "FixedDocSeq.fdseq");

  private Foreign() {}

  /**
   * A format and where it belongs.
   *
   * @param name as people call it
   */
  record Format(String name, Kind kind) {}

  static Optional<Format> of(byte[] b) {
    if (Bytes.startsWith(b, 'R', 'a', 'r', '!', 0x1A, 7)) {
      return format("RAR", Kind.ARCHIVE);
    }
    if (Bytes.startsWith(b, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return format("7z", Kind.ARCHIVE);
    }
    if (Bytes.startsWith(b, 'I', 'I', 42, 0) || Bytes.startsWith(b, 'M', 'M', 0, 42)) {
      return format("TIFF", Kind.IMAGE);
    }
    if (Bytes.at(b, 4, 'f', 't', 'y', 'p')) {
      return ofPhotograph(b);
    }
    return Bytes.startsWith(b, 'P', 'K', 3, 4) ? ofZip(b) : Optional.empty();
  }

  private static Optional<Format> format(String name, Kind kind) {
    return Optional.of(new Format(name, kind));
  }

  /** The pictures of telephones, told from films by their brand (ISO/IEC 23008-12). */
  private static Optional<Format> ofPhotograph(byte[] b) {
    if (Bytes.at(b, 8, 'a', 'v', 'i', 'f')) {
      return format("AVIF", Kind.IMAGE);
    }
    boolean photograph = Bytes.at(b, 8, 'h', 'e', 'i') || Bytes.at(b, 8, 'm', 'i', 'f', '1');
    return photograph ? format("HEIC", Kind.IMAGE) : Optional.empty();
  }

  private static Optional<Format> ofZip(byte[] b) {
    List<String> names = ZipNames.of(b);
    if (names.contains("META-INF/container.xml")) {
      return format("EPUB", Kind.OTHER);
    }
    if (names.stream().anyMatch(n -> FIXED_PAGES.stream().anyMatch(n::endsWith))) {
      return format("XPS", Kind.OTHER);
    }
    return names.stream().anyMatch(n -> n.startsWith("Index/") && n.endsWith(".iwa"))
        ? format("iWork", Kind.OTHER)
        : Optional.empty();
  }
}
