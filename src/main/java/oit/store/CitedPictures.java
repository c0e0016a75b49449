package oit.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import oit.report.GapReport;

/** The pictures that a report cites, out of the evidence that lies beside it. Thread-safe. */
public final class CitedPictures {

  /** The kind of evidence that is a picture. */
  private static final String KIND = "image";

  private CitedPictures() {}

  /**
   * Hands over each picture that is there, by its address, in the order of the evidence; one at a
   * time, so that not all of them are in memory. What is missing or damaged is passed over.
   *
   * @param into folder of the report
   * @param most pictures
   * @param limit bytes of all together at most
   */
  public static void each(
      GapReport report, Path into, int most, long limit, BiConsumer<String, byte[]> each)
      throws IOException {
    List<Citation> pictures =
        Citation.in(report, null).stream().filter(c -> c.isOf(KIND)).limit(most).toList();
    if (!pictures.isEmpty()) {
      new EvidenceReader(into.resolve(EvidenceFile.NAME), limit)
          .each(pictures, (citation, bytes) -> each.accept(citation.url(), bytes));
    }
  }
}
