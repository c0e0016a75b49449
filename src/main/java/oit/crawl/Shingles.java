package oit.crawl;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import oit.read.Block;
import oit.read.Image;
import oit.read.Link;
import oit.read.Resource;

/**
 * Takes texts apart into runs of {@value #RUN} letters, each a number, so that pages can be
 * compared without keeping their text. Digits, blanks and punctuation do not count: they change
 * from one visit to the next. Blocks that also stand on the home page are left out, because they
 * are the frame that the pages of a site share. Not thread-safe; one pass, no copies of the text.
 */
final class Shingles {

  /** Letters of one run. */
  static final int RUN = 6;

  /** A longer page is known by its beginning. */
  static final int MOST = 8192;

  private static final int SHIFT = 64 / RUN + 1;

  private final Set<Long> frame = new HashSet<>();
  private final long[] runs = new long[MOST];
  private int count;
  private int digits;

  /**
   * What a page says and shows beyond the frame.
   *
   * @param runs of its text, in the order of the page
   * @param digits in its text
   * @param shown pictures, frames and embedded things, a number for each address
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Print(long[] runs, int digits, long[] shown) {

    /** Whether there is nothing at all beyond the frame. */
    boolean isBlank() {
      return runs.length == 0 && shown.length == 0;
    }
  }

  /** Takes the blocks and pictures of the home page for the frame of its site. */
  void frame(Resource home) {
    for (Block block : home.blocks()) {
      frame.add(add(block.text(), 0));
    }
    for (long one : shown(home)) {
      frame.add(one);
    }
  }

  Print of(Resource page) {
    count = 0;
    digits = 0;
    for (Block block : page.blocks()) {
      int mark = count;
      int digitsBefore = digits;
      if (frame.contains(add(block.text(), mark))) {
        count = mark;
        digits = digitsBefore;
      }
    }
    return new Print(
        Arrays.copyOf(runs, count),
        digits,
        Arrays.stream(shown(page)).filter(s -> !frame.contains(s)).toArray());
  }

  /** The runs of a text by itself. */
  long[] in(String text) {
    count = 0;
    add(text, 0);
    return Arrays.copyOf(runs, count);
  }

  /** Adds the runs of a text from {@code at} on; the number of the text as a whole. */
  private long add(String text, int at) {
    long run = 0;
    long whole = 1;
    int letters = 0;
    count = at;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = letter(c);
      if (letter == 0) {
        digits += (c >= '0' && c <= '9') || (c >= '๐' && c <= '๙') ? 1 : 0;
        continue;
      }
      run = (run << SHIFT) ^ ((letter * 0x9E3779B97F4A7C15L) >>> (64 - SHIFT));
      whole = whole * 31 + letter;
      if (++letters >= RUN && count < MOST) {
        runs[count++] = mixed(run);
      }
    }
    if (letters > 0 && letters < RUN && count < MOST) {
      runs[count++] = mixed(run);
    }
    return mixed(whole);
  }

  private static long[] shown(Resource page) {
    long[] shown = new long[page.images().size() + page.links().size()];
    int count = 0;
    for (Image image : page.images()) {
      shown[count++] = address(image.url());
    }
    for (Link link : page.links()) {
      if (link.rel() == Link.Rel.EMBED || link.rel() == Link.Rel.FRAME) {
        shown[count++] = address(link.url());
      }
    }
    return Arrays.copyOf(shown, count);
  }

  /** Without the query, which often changes while the picture stays. */
  private static long address(String url) {
    int end = url.indexOf('?');
    long hash = 7;
    for (int i = 0; i < (end < 0 ? url.length() : end); i++) {
      hash = hash * 31 + url.charAt(i);
    }
    return mixed(hash);
  }

  /** The letter in lower case; 0 for everything else. Thai marks belong to their letters. */
  private static int letter(char c) {
    if (c < 0x80) {
      int lower = c | 0x20;
      return lower >= 'a' && lower <= 'z' ? lower : 0;
    }
    if (c >= 'ก' && c <= '๎') {
      return c;
    }
    return Character.isLetter(c) ? c : 0;
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 29);
  }
}
