package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oit.fetch.Fetched;

/**
 * The scans and pictures in an archive, or the pictures in an office document, which is one.
 *
 * @param unreadable documents that cannot be read at all
 */
record ArchivedScans(List<Scan> scans, int unreadable) {

  /**
   * One of them, as if it had been fetched alone.
   *
   * @param before pages of the documents before it
   */
  record Scan(Fetched fetched, Resource resource, int before) {}

  /** Where office programs put pictures. */
  private static final Predicate<String> PICTURES =
      Pattern.compile("^(?:(?:word|ppt|xl)/media|Pictures)/").asPredicate();

  static ArchivedScans in(Fetched archive, Kind around, Limits limits) throws IOException {
    List<Scan> scans = new ArrayList<>();
    int[] counts = new int[2];
    Draft whole = new Draft(limits);
    try {
      ArchiveReader.visit(
          archive.body(),
          whole,
          around == Kind.ARCHIVE ? name -> true : PICTURES,
          (name, kind, bytes) -> {
            Fetched file = Members.file(archive, bytes);
            Draft draft = new Draft(limits, whole);
            Worker.guarded(draft, () -> Reader.read(kind, file, draft));
            Resource read = draft.finish(Head.of(file), kind);
            if (read.state() instanceof ReadState.ScanWithoutText) {
              scans.add(new Scan(file, read, counts[0]));
            } else if (!read.state().isReadable()) {
              counts[1]++;
            }
            counts[0] += read.pages();
          },
          state -> counts[1]++);
    } catch (LimitReached full) {
      // those before the limit were read
      return new ArchivedScans(scans, counts[1] + 1);
    }
    return new ArchivedScans(scans, counts[1]);
  }
}
