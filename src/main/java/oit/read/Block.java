package oit.read;

/**
 * A run of text that stands on its own: a heading, a paragraph, a list entry, a table cell, a line
 * of a document. Text is repaired for display (Thai marks in order, blanks collapsed) but not
 * folded.
 *
 * @param level 1–6 for headings, 0 otherwise
 * @param table number of the table within the resource, -1 outside tables; with {@code row} and
 *     {@code column} counted from 0
 * @param page page of a document (1 = first), 1 for web pages
 */
public record Block(
    Role role, int level, String text, Region region, int table, int row, int column, int page) {

  /** What the block is in its document. */
  public enum Role {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    HEADER_CELL,
    CELL,
    CAPTION,
    /** Text of a button, field label or option. */
    CONTROL,
    /** A line of a PDF or text file. */
    LINE
  }

  /** Where on the page the block stands, by HTML5 elements, ARIA roles and usual class names. */
  public enum Region {
    MAIN,
    NAVIGATION,
    HEADER,
    FOOTER,
    ASIDE
  }

  /** A block outside tables. */
  public static Block of(Role role, int level, String text, Region region, int page) {
    return new Block(role, level, text, region, -1, -1, -1, page);
  }

  public boolean isHeading() {
    return role == Role.HEADING;
  }
}
