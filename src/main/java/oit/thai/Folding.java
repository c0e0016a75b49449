package oit.thai;

import static oit.thai.Glyphs.NIKHAHIT;
import static oit.thai.Glyphs.SARA_AA;
import static oit.thai.Glyphs.SARA_AE;
import static oit.thai.Glyphs.SARA_AM;
import static oit.thai.Glyphs.SARA_E;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * One pass over a text that puts each Thai cluster (a base and its marks) into one fixed form.
 * Linear: a cluster holds each Thai mark at most once and at most {@value #MOST_FOREIGN_MARKS}
 * other marks.
 */
final class Folding {
  /** What becomes of white space. */
  enum Blanks {
    DROPPED,
    SINGLE,
    KEPT
  }

  private static final int MOST_FOREIGN_MARKS = 16;

  private final CharSequence source;
  private final Blanks blanks;
  private final boolean plain;
  private char[] out;
  private int[] offsets;
  private int length;

  /** Index of the last base; -1 before the first. Its marks reach to {@link #clusterEnd}. */
  private int base = -1;

  private int clusterEnd;
  private boolean thaiBase;
  private boolean baseAfterBlank = true;
  private boolean afterBlank = true;
  private boolean composable;

  /**
   * @param plain whether case, digits, quotes and dashes are levelled too
   */
  Folding(CharSequence source, Blanks blanks, boolean plain) {
    this.source = source;
    this.blanks = blanks;
    this.plain = plain;
    this.out = new char[source.length() + 8];
    this.offsets = new int[source.length() + 8];
  }

  Folded run() {
    int n = source.length();
    for (int i = 0; i < n; i++) {
      char c = source.charAt(i);
      if (c > ' ' && c < 0x7F) {
        base(plain && c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c, i, false);
      } else if (Glyphs.isThai(c)) {
        thai(c, i);
      } else if (Glyphs.isBlank(c)) {
        blank(c, i);
      } else if (!Glyphs.isNoise(c)) {
        other(c, i);
      }
    }
    compose();
    if (blanks == Blanks.SINGLE && length > 0 && out[length - 1] == ' ') {
      length--;
    }
    boolean same = length == n && length > 0 && offsets[length - 1] == n - 1;
    return new Folded(
        new String(out, 0, length), same ? null : Arrays.copyOf(offsets, length), source.length());
  }

  private void thai(char c, int i) {
    if (Glyphs.rank(c) > 0) {
      mark(c, i);
    } else if (Glyphs.isAa(c)) {
      aa(i);
    } else if (c == SARA_E && bareBase(SARA_E)) {
      length = clusterEnd;
      out[base] = SARA_AE;
    } else {
      base(plain ? Glyphs.plain(c) : c, i, true);
    }
  }

  private void other(char c, int i) {
    if (Glyphs.isPrivate(c)) {
      char real = Glyphs.realOf(c);
      // Icon fonts use the same code points: a mark is only believed on a Thai letter.
      boolean believed = Glyphs.isConsonant(real) || (thaiBase && Glyphs.isThai(real));
      if (believed) {
        thai(real, i);
      }
    } else if (Character.isSurrogate(c)) {
      if (paired(c, i)) {
        base(c, i, false);
      }
    } else if (Glyphs.isForeignMark(c)) {
      foreignMark(c, i);
    } else {
      base(plain ? Glyphs.plain(c) : c, i, false);
      composable = c >= 0x340;
    }
  }

  private boolean paired(char c, int i) {
    return Character.isHighSurrogate(c)
        ? i + 1 < source.length() && Character.isLowSurrogate(source.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(source.charAt(i - 1));
  }

  private void base(char c, int i, boolean thai) {
    if (composable) {
      compose();
    }
    append(c, i);
    base = length - 1;
    clusterEnd = length;
    thaiBase = thai;
    baseAfterBlank = afterBlank;
    afterBlank = false;
  }

  private void blank(char c, int i) {
    afterBlank = true;
    if (blanks == Blanks.DROPPED) {
      return;
    }
    compose();
    if (blanks == Blanks.KEPT) {
      append(c, i);
    } else if (length > 0 && out[length - 1] != ' ') {
      append(' ', i);
    }
  }

  private void mark(char c, int i) {
    if (thaiBase) {
      length = clusterEnd;
    } else {
      compose();
      base = length - 1;
      clusterEnd = length;
      thaiBase = true;
    }
    afterBlank = false;
    if ((c == NIKHAHIT && find(SARA_AM) >= 0) || find(c) >= 0) {
      return;
    }
    if (c == SARA_AM) {
      remove(NIKHAHIT);
    }
    insert(c, i);
  }

  /** Sara aa: part of a sara am written in two, what a lost sara am left behind, or itself. */
  private void aa(int i) {
    if (thaiBase && remove(NIKHAHIT)) {
      mark(SARA_AM, i);
    } else if (bareBase(SARA_AA) && (blanks == Blanks.DROPPED || length == clusterEnd)) {
      afterBlank = false;
    } else if (afterBlank && thaiBase && base >= 0 && Glyphs.isConsonant(out[base])) {
      afterBlankAa(i);
    } else {
      base(SARA_AA, i, true);
    }
  }

  /**
   * PDFs write "ต าบล" where the nikhahit of ตำบล was lost, but "ค่ า" where only a blank crept in.
   */
  private void afterBlankAa(int i) {
    boolean bare = clusterEnd == base + 1;
    boolean tones = !bare;
    for (int k = base + 1; k < clusterEnd; k++) {
      tones &= Glyphs.isTone(out[k]);
    }
    boolean spacedOut = bare && baseAfterBlank && aloneAfter(i);
    boolean water =
        tones
            && out[base] == 'น'
            && find(Glyphs.MAI_THO) >= 0
            && (base == 0 || out[base - 1] != 'ห');
    if ((bare && !spacedOut) || water) {
      mark(SARA_AM, i);
    } else {
      if (tones) {
        length = clusterEnd;
        afterBlank = false;
      }
      base(SARA_AA, i, true);
    }
  }

  /** Whether a blank or nothing follows, as in a heading whose letters are set apart. */
  private boolean aloneAfter(int i) {
    boolean blank = false;
    for (int j = i + 1; j < source.length(); j++) {
      char c = source.charAt(j);
      if (Glyphs.isBlank(c)) {
        blank = true;
      } else if (!Glyphs.isNoise(c) && !Glyphs.isPrivate(c)) {
        return blank && Glyphs.rank(c) == 0;
      }
    }
    return true;
  }

  private void foreignMark(char c, int i) {
    boolean joins = base >= 0 && !thaiBase && (blanks == Blanks.DROPPED || length == clusterEnd);
    if (!joins) {
      base(c, i, false);
    } else if (length - base <= MOST_FOREIGN_MARKS) {
      append(c, i);
      clusterEnd = length;
    }
    composable = true;
    afterBlank = false;
  }

  /** Brings the last base of another script and its marks into normal form C. */
  private void compose() {
    if (!composable) {
      return;
    }
    composable = false;
    String raw = new String(out, base, clusterEnd - base);
    String normal = Normalizer.normalize(raw, Normalizer.Form.NFC);
    if (!normal.equals(raw)) {
      int first = base;
      int last = offsets[length - 1];
      int[] old = Arrays.copyOfRange(offsets, first, length);
      length = first;
      for (int k = 0; k < normal.length(); k++) {
        append(normal.charAt(k), k < old.length ? old[k] : last);
      }
      clusterEnd = length;
    }
  }

  private boolean bareBase(char c) {
    return thaiBase && base >= 0 && out[base] == c && clusterEnd == base + 1;
  }

  private int find(char mark) {
    for (int k = base + 1; k < clusterEnd; k++) {
      if (out[k] == mark) {
        return k;
      }
    }
    return -1;
  }

  private boolean remove(char mark) {
    int at = find(mark);
    if (at < 0) {
      return false;
    }
    length = clusterEnd;
    System.arraycopy(out, at + 1, out, at, length - at - 1);
    clusterEnd = --length;
    return true;
  }

  private void insert(char c, int i) {
    int rank = Glyphs.rank(c);
    append(c, i);
    int k = length - 1;
    while (k > base + 1
        && (Glyphs.rank(out[k - 1]) > rank
            || (Glyphs.rank(out[k - 1]) == rank && out[k - 1] > c))) {
      out[k] = out[k - 1];
      k--;
    }
    out[k] = c;
    clusterEnd = length;
  }

  private void append(char c, int i) {
    if (length == out.length) {
      out = Arrays.copyOf(out, length * 2);
      offsets = Arrays.copyOf(offsets, length * 2);
    }
    out[length] = c;
    offsets[length++] = i;
  }
}
