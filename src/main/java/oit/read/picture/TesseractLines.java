package oit.read.picture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import oit.read.picture.Sheet.Line;

/**
 * The table that Tesseract writes (TSV), as lines. For Thai nearly every letter is a "word" of its
 * own there, so blanks are put where there is room for them.
 */
final class TesseractLines {
  private static final int COLUMNS = 12;
  private static final int WORD = 5;

  /** Between words, in parts of the height of a line's letters. */
  private static final double BLANK = 0.45;

  /** A line of less confidence is marks of the line below, or dirt. */
  private static final int LEAST_CONFIDENCE = 30;

  private static final int LONGEST_LINE = 2000;

  /** A word of the table and where it stands. */
  record Word(String text, Rectangle box, double confidence) {}

  /** Looks again at the words of a line before they are joined. */
  @FunctionalInterface
  interface Second {
    List<Word> look(List<Word> line);
  }

  private TesseractLines() {}

  /**
   * @param factor by which the picture was made smaller for the program; words get the places they
   *     have in the picture itself
   */
  static Sheet of(String table, double factor, Second second) {
    List<Line> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    String line = "";
    for (String row : table.split("\n", -1)) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || number(cells[0]) != WORD) {
        continue;
      }
      String place = String.join(".", cells[2], cells[3], cells[4]);
      if (!place.equals(line)) {
        end(words, second, lines);
        line = place;
      }
      if (!cells[11].isBlank()) {
        Rectangle box =
            new Rectangle(
                (int) (decimal(cells[6]) / factor),
                (int) (decimal(cells[7]) / factor),
                (int) Math.ceil(decimal(cells[8]) / factor),
                (int) Math.ceil(decimal(cells[9]) / factor));
        words.add(new Word(cells[11].strip(), box, decimal(cells[10])));
      }
    }
    end(words, second, lines);
    return new Sheet(lines);
  }

  private static void end(List<Word> words, Second second, List<Line> lines) {
    if (words.isEmpty()) {
      return;
    }
    double sum = 0;
    for (Word word : words) {
      sum += Math.max(0, word.confidence());
    }
    int confidence = (int) (sum / words.size());
    if (confidence >= LEAST_CONFIDENCE) {
      String text = join(second.look(List.copyOf(words)));
      if (!text.isBlank()) {
        lines.add(new Line(text, Math.min(100, confidence)));
      }
    }
    words.clear();
  }

  private static String join(List<Word> words) {
    double[] heights = words.stream().mapToDouble(w -> w.box().height).sorted().toArray();
    double height = heights.length == 0 ? 0 : heights[heights.length / 2];
    StringBuilder text = new StringBuilder();
    int end = Integer.MAX_VALUE;
    for (Word word : words) {
      boolean roomy = word.box().x - (long) end > BLANK * height;
      if (!text.isEmpty() && (roomy || (isLatin(text) && isLatin(word.text())))) {
        text.append(' ');
      }
      if (text.length() < LONGEST_LINE) {
        text.append(word.text());
      }
      end = word.box().x + word.box().width;
    }
    return text.toString();
  }

  private static boolean isLatin(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return last < 0x250 && Character.isLetterOrDigit(last);
  }

  private static int number(String cell) {
    return (int) decimal(cell);
  }

  private static double decimal(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
