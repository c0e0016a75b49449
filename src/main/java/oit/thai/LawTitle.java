package oit.thai;

import java.util.List;

/**
 * Remembers the law named last, and whether a year further on is still part of its title. Titles
 * run over line ends in PDFs, but a line that begins with the name of another kind of document, or
 * an empty line, ends them.
 */
final class LawTitle {
  private static final int REACH = 200;
  private static final int BARE_REACH = 80;
  private static final int AMENDMENT_REACH = 40;
  private static final int MOST_LINES = 3;
  private static final List<String> OTHER_DOCUMENTS =
      List.of(
          "แผน", "รายงาน", "ประกาศ", "คู่มือ", "โครงการ", "มาตรการ", "นโยบาย", "สรุป", "ผลการ",
          "การ", "ประจำ", "ข้อมูล", "แบบ", "คำสั่ง", "o", "O", "ปี", "รอบ", "ไตรมาส");

  private final CharSequence source;
  private final Folded folded;
  private int at = -1;
  private int yearAt = -1;
  private TimeToken.Kind kind = TimeToken.Kind.WORD;

  LawTitle(CharSequence source, Folded folded) {
    this.source = source;
    this.folded = folded;
  }

  void open(TimeToken law) {
    at = law.end();
    kind = law.kind();
  }

  void close() {
    at = -1;
  }

  boolean isOpen() {
    return at >= 0;
  }

  /** An amendment of the law whose year was just read gives it a further year. */
  void amended(TimeToken amendment) {
    boolean same = yearAt >= 0 && amendment.start() - yearAt <= AMENDMENT_REACH;
    at = isOpen() || same ? amendment.end() : -1;
  }

  /** A budget ordinance is named by its own year. */
  void budget() {
    at = kind == TimeToken.Kind.BYLAW ? -1 : at;
  }

  /** Whether a year written with its era belongs to the law; closes the title. */
  boolean takes(int year) {
    boolean taken = isOpen() && year - at <= REACH && runsOn(year);
    close();
    yearAt = taken ? year : yearAt;
    return taken;
  }

  /** Whether a number alone is the year of an Act; closes the title if so. */
  boolean takesBare(int year) {
    boolean act = kind == TimeToken.Kind.LAW && isOpen() && year - at <= BARE_REACH;
    return act && takes(year);
  }

  private boolean runsOn(int year) {
    int from = folded.originalOffset(at);
    int to = folded.originalOffset(year);
    int lines = 0;
    boolean empty = false;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        if (empty || ++lines > MOST_LINES || otherDocument(i + 1)) {
          return false;
        }
        empty = true;
      } else if (!Glyphs.isBlank(c)) {
        empty = false;
      }
    }
    return true;
  }

  private boolean otherDocument(int line) {
    int i = line;
    while (i < source.length() && i - line < 12 && " \t-•*·>".indexOf(source.charAt(i)) >= 0) {
      i++;
    }
    String head = source.subSequence(i, Math.min(source.length(), i + 10)).toString();
    return OTHER_DOCUMENTS.stream().anyMatch(head::startsWith);
  }
}
