package oit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The scans and pictures in an archive or packed into a PDF, or the pictures in an office document,
 * which is an archive.
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

  static final ArchivedScans NONE = new ArchivedScans(List.of(), 0);

  /** Where office programs put pictures. */
  private static final Predicate<String> PICTURES =
      Pattern.compile("^(?:(?:word|ppt|xl)/media|Pictures)/").asPredicate();

  private interface Files {
    void visit(Draft whole, ArchiveReader.Visitor visitor) throws IOException;
  }

  static ArchivedScans in(Fetched archive, Kind around, Limits limits) throws IOException {
    int[] lost = new int[1];
    Predicate<String> wanted = around == Kind.ARCHIVE ? name -> true : PICTURES;
    ArchivedScans found =
        in(
            archive,
            0,
            limits,
            (whole, visitor) ->
                ArchiveReader.visit(archive.body(), whole, wanted, visitor, state -> lost[0]++));
    return new ArchivedScans(found.scans, found.unreadable + lost[0]);
  }

  /** Those in the files that are packed into a PDF. */
  static ArchivedScans in(Fetched portfolio, PDDocument pdf, Limits limits) throws IOException {
    int pages = pdf.getNumberOfPages();
    int last = Math.min(pages, limits.pages());
    return in(
        portfolio, pages, limits, (whole, visitor) -> PdfFiles.visit(pdf, whole, last, visitor));
  }

  private static ArchivedScans in(Fetched around, int before, Limits limits, Files files)
      throws IOException {
    List<Scan> scans = new ArrayList<>();
    int[] counts = {before, 0};
    Draft whole = new Draft(limits);
    try {
      files.visit(
          whole,
          (name, kind, bytes) -> {
            Fetched file = Members.file(around, bytes);
            Draft draft = new Draft(limits, whole);
            Worker.guarded(draft, () -> Reader.read(kind, file, draft));
            Resource read = draft.finish(Head.of(file), kind);
            if (read.state() instanceof ReadState.ScanWithoutText) {
              scans.add(new Scan(file, read, counts[0]));
            } else if (!read.state().isReadable()) {
              counts[1]++;
            }
            counts[0] += read.pages();
          });
    } catch (LimitReached full) {
      // those before the limit were read
      counts[1]++;
    }
    return new ArchivedScans(scans, counts[1]);
  }
}
