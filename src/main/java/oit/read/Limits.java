package oit.read;

import java.time.Duration;

/**
 * How much of one resource is read; what lies beyond is left out and the state says so.
 *
 * @param markup bytes of a web page or text file that are looked at
 * @param text characters of text kept
 * @param pages pages of a document
 * @param cells cells of a workbook
 * @param time for one resource, on its own thread
 */
record Limits(
    int markup, int text, int blocks, int links, int images, int pages, int cells, Duration time) {

  static final Limits DEFAULT =
      new Limits(8 << 20, 2_000_000, 20_000, 5_000, 2_000, 300, 100_000, Duration.ofSeconds(20));

  /** A workbook has more and shorter blocks than a page. */
  Limits of(Kind kind) {
    return kind.isWorkbook()
        ? new Limits(markup, text, cells, links, images, pages, cells, time)
        : this;
  }

  Limits withTime(Duration value) {
    return new Limits(markup, text, blocks, links, images, pages, cells, value);
  }
}
