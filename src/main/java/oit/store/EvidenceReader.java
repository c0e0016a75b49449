package oit.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the records that are cited out of a file of evidence, one at a time. */
record EvidenceReader(Path file, long limit) {

  private static final Pattern STATUS = Pattern.compile("^HTTP/[\\d.]+ (\\d{3})");
  private static final Pattern TYPE =
      Pattern.compile("(?im)^content-type:[ \\t]*([\\x21-\\x7e][\\x20-\\x7e]{0,99})");

  /**
   * What is known of a record besides its payload.
   *
   * @param status of the answer; 0 for a document that no server sent as it stands
   * @param contentType may be empty
   * @param at when it was recorded: ISO 8601, UTC
   */
  record Head(int number, String url, String sha256, int status, String contentType, String at) {}

  /** Hears of a citation with its bytes. */
  @FunctionalInterface
  interface Each {
    void found(Citation citation, byte[] bytes) throws IOException;
  }

  /** Tells each citation what became of it, and {@code each} the bytes of those that are there. */
  void each(Collection<Citation> cited, Each each) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    Map<Integer, List<Citation>> wanted = new HashMap<>();
    List<Head> heads = new ArrayList<>();
    go((head, bytes) -> heads.add(head));
    for (Citation citation : cited) {
      of(citation, heads)
          .ifPresent(h -> wanted.computeIfAbsent(h.number(), n -> new ArrayList<>()).add(citation));
    }
    long[] room = {limit};
    go((head, bytes) -> {
      for (Citation citation : wanted.getOrDefault(head.number(), List.of())) {
        String promised = citation.sha256();
        if (promised != null && !promised.equals(head.sha256())) {
          citation.leaveOut(Citation.Absence.DAMAGED);
        } else if (bytes.length > room[0]) {
          citation.leaveOut(Citation.Absence.TOO_LARGE);
        } else {
          room[0] -= bytes.length;
          citation.include(head, bytes.length);
          each.found(citation, bytes);
        }
      }
    });
  }

  /** The record of the same bytes from the same address, else of the same bytes, else the last. */
  private static Optional<Head> of(Citation citation, List<Head> heads) {
    List<Head> bytes = heads.stream().filter(h -> h.sha256().equals(citation.sha256())).toList();
    List<Head> page = heads.stream().filter(h -> h.url().equals(citation.url())).toList();
    return bytes.stream()
        .filter(page::contains)
        .findFirst()
        .or(() -> bytes.stream().findFirst())
        .or(() -> page.reversed().stream().findFirst());
  }

  private interface Pass {
    void record(Head head, byte[] bytes) throws IOException;
  }

  /** Goes through the records; what lies behind damage cannot be read and is passed over. */
  private void go(Pass pass) throws IOException {
    try (WarcReader reader = new WarcReader(file)) {
      for (int number = 0; ; number++) {
        Head head;
        byte[] bytes;
        try {
          WarcRecord record = reader.next().orElse(null);
          if (record == null) {
            return;
          }
          if (!(record instanceof WarcResponse) && !(record instanceof WarcConversion)) {
            continue;
          }
          byte[] block = ArchiveFile.block(record);
          bytes = ArchiveFile.payload(record, block);
          head = head(number, (WarcTargetRecord) record, block, bytes);
        } catch (IOException | RuntimeException e) {
          // whatever a reader makes of a record that is none
          return;
        }
        pass.record(head, bytes);
      }
    }
  }

  private static Head head(int number, WarcTargetRecord record, byte[] block, byte[] bytes) {
    boolean answer = record instanceof WarcResponse;
    String http =
        answer
            ? new String(block, 0, block.length - bytes.length, StandardCharsets.ISO_8859_1)
            : "";
    Matcher status = STATUS.matcher(http);
    Matcher type = TYPE.matcher(http);
    String of = type.find() ? type.group(1) : "";
    return new Head(
        number,
        record.target(),
        Sha256.of(bytes),
        status.find() ? Integer.parseInt(status.group(1)) : 0,
        answer ? of : record.contentType().toString(),
        record.date().toString());
  }
}
