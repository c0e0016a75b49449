package oit.read.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oit.read.picture.TesseractLines.Word;

/**
 * Reads Thai digits again. The common Thai models know only five of the ten, and put one of those
 * for each of the others with full confidence: ๒๕๖๗ becomes ๒๕๒๕. What cannot be told for sure is
 * masked, because a wrong year does more harm than none.
 */
final class DigitReader {
  static final DigitReader SHIPPED = new DigitReader(DigitShapes.shipped());

  private static final String UNKNOWN = "?";
  private static final double NEAR = 0.6;
  private static final double INSIDE = 0.4;
  private static final double BESIDE = 0.35;
  private static final double TAIL = 0.7;
  private static final double TALL = 0.4;
  private static final int MOST_DIGITS = 12;

  private final DigitShapes shapes;

  DigitReader(DigitShapes shapes) {
    this.shapes = shapes;
  }

  /** The words of a line with its Thai digits as they look, one word for each run of them. */
  List<Word> correct(List<Word> line, BufferedImage grey) {
    if (line.stream().noneMatch(w -> hasThaiDigit(w.text()) || isStray(w.text()))) {
      return line;
    }
    List<Word> result = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < line.size(); i++) {
      Word word = line.get(i);
      if (!isThaiDigits(word.text()) && !isStray(word.text())) {
        result.add(hasThaiDigit(word.text()) ? masked(word) : word);
        continue;
      }
      Rectangle area = new Rectangle(word.box());
      while (i + 1 < line.size() && belongs(line.get(i + 1), area)) {
        i++;
        area.add(line.get(i).box());
      }
      Word read = read(grey, area, end, word.confidence());
      if (isStray(word.text()) && read.text().equals(UNKNOWN)) {
        read = word;
      }
      result.add(read);
      end = read.box().x + read.box().width;
      while (i + 1 < line.size() && line.get(i + 1).box().getCenterX() < end) {
        i++;
      }
    }
    return result;
  }

  /** A digit, or what a digit may have been taken for, close behind. */
  private static boolean belongs(Word word, Rectangle before) {
    boolean close = word.box().x - (before.x + before.width) < NEAR * before.height;
    return close && (isThaiDigits(word.text()) || isStray(word.text()));
  }

  private static boolean isStray(String text) {
    return text.length() <= 2
        && text.chars().allMatch(c -> c == 'ฯ' || c == '>' || c == '»' || c == '๏' || c == '๛');
  }

  /** The words of a line of which nothing but the text is known. */
  static List<Word> masked(List<Word> line) {
    return line.stream().map(DigitReader::masked).toList();
  }

  private static Word masked(Word word) {
    return new Word(word.text().replaceAll("[๐-๙]+", UNKNOWN), word.box(), word.confidence());
  }

  /**
   * @param from where the digits of the run before end
   */
  private Word read(BufferedImage grey, Rectangle words, int from, double confidence) {
    Rectangle area = new Rectangle(words);
    // a box may leave out the tails that tell some digits from others
    area.grow(4 * words.height, (int) (TAIL * words.height));
    area = area.intersection(new Rectangle(0, 0, grey.getWidth(), grey.getHeight()));
    if (area.isEmpty() || words.width > MOST_DIGITS * words.height) {
      return new Word(UNKNOWN, words, confidence);
    }
    int threshold = Blobs.threshold(grey, area);
    Rectangle all = area;
    List<Rectangle> blobs = Blobs.in(grey, area, threshold);
    blobs.removeIf(b -> b.x == all.x || b.x + b.width == all.x + all.width);
    int tallest =
        blobs.stream()
            .filter(b -> isInside(b, words) && isLevel(b, words))
            .mapToInt(b -> b.height)
            .max()
            .orElse(0);
    blobs.removeIf(b -> b.height < TALL * tallest || !isLevel(b, words));
    int first = 0;
    while (first < blobs.size() && !isInside(blobs.get(first), words)) {
      first++;
    }
    int end = first;
    while (end < blobs.size() && isInside(blobs.get(end), words)) {
      end++;
    }
    StringBuilder text = new StringBuilder();
    for (Rectangle blob : blobs.subList(first, end)) {
      OptionalInt digit = shapes.of(Glyph.of(grey, blob, threshold));
      if (digit.isEmpty()) {
        return new Word(UNKNOWN, words, confidence);
      }
      text.append(thai(digit));
    }
    Rectangle box = new Rectangle(words);
    // the boxes are rough: a digit at either end may lie beside them
    for (int i = end; !text.isEmpty() && i < Math.min(end + 2, blobs.size()); i++) {
      Optional<String> more = beside(grey, blobs.get(i), blobs.get(i - 1), threshold);
      if (more.isEmpty()) {
        break;
      }
      text.append(more.get());
      box.add(blobs.get(i));
    }
    if (!text.isEmpty() && first > 0 && blobs.get(first - 1).x >= from) {
      beside(grey, blobs.get(first - 1), blobs.get(first), threshold)
          .ifPresent(more -> text.insert(0, more));
    }
    return new Word(text.isEmpty() ? UNKNOWN : text.toString(), box, confidence);
  }

  /** The digit that a blob is, if it stands close to another. */
  private Optional<String> beside(
      BufferedImage grey, Rectangle blob, Rectangle other, int threshold) {
    int gap = Math.max(blob.x, other.x) - Math.min(blob.x + blob.width, other.x + other.width);
    OptionalInt digit =
        gap < BESIDE * other.height
            ? shapes.of(Glyph.of(grey, blob, threshold))
            : OptionalInt.empty();
    return digit.isEmpty() ? Optional.empty() : Optional.of(thai(digit));
  }

  private static String thai(OptionalInt digit) {
    return digit.isEmpty() ? "" : String.valueOf((char) ('๐' + digit.getAsInt()));
  }

  private static boolean isInside(Rectangle blob, Rectangle words) {
    int left = Math.max(blob.x, words.x);
    int right = Math.min(blob.x + blob.width, words.x + words.width);
    return right - left >= INSIDE * blob.width;
  }

  private static boolean isLevel(Rectangle blob, Rectangle words) {
    int top = Math.max(blob.y, words.y);
    int bottom = Math.min(blob.y + blob.height, words.y + words.height);
    return bottom - top >= INSIDE * Math.min(blob.height, words.height);
  }

  private static boolean isThaiDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '๐' && c <= '๙');
  }

  private static boolean hasThaiDigit(String text) {
    return text.chars().anyMatch(c -> c >= '๐' && c <= '๙');
  }
}
