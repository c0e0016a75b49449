package oit.read.picture;

import java.util.List;

/**
 * What was read off one picture, from top to bottom. Immutable.
 *
 * @param lines of text, none of them blank
 */
public record Sheet(List<Line> lines) {

  /** Nothing. */
  public static final Sheet EMPTY = new Sheet(List.of());

  public Sheet {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param confidence 0–100, as the program that read it puts it
   */
  public record Line(String text, int confidence) {}

  /** 0–100, each line weighed by its length; 0 without lines. */
  public int confidence() {
    long letters = 0;
    long sum = 0;
    for (Line line : lines) {
      letters += line.text().length();
      sum += (long) line.text().length() * line.confidence();
    }
    return letters == 0 ? 0 : (int) (sum / letters);
  }

  /** Letters and digits of all lines. */
  public int letters() {
    return lines.stream()
        .mapToInt(l -> (int) l.text().chars().filter(Character::isLetterOrDigit).count())
        .sum();
  }
}
