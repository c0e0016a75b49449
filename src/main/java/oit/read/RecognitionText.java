package oit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.read.ReadState.Unrecognised;
import oit.read.picture.Sheet;

/**
 * A {@link Recognition} as lines of text, to be kept with the evidence: {@code ocr-1}, then the
 * pages left out and the reason, then {@code page}, {@code line} and {@code code} lines with tabs
 * between their fields.
 */
public final class RecognitionText {
  private static final String VERSION = "ocr-1";

  private RecognitionText() {}

  /** Writes it. */
  public static String write(Recognition recognition) {
    StringBuilder text = new StringBuilder(VERSION);
    text.append('\n').append("left\t").append(recognition.unread());
    text.append('\t').append(recognition.why()).append('\n');
    for (Recognition.Page page : recognition.pages()) {
      text.append("page\t").append(page.number()).append('\n');
      for (Sheet.Line line : page.sheet().lines()) {
        text.append("line\t").append(line.confidence()).append('\t');
        text.append(plain(line.text())).append('\n');
      }
      page.codes().forEach(code -> text.append("code\t").append(plain(code)).append('\n'));
    }
    return text.toString();
  }

  /** Reads it; empty if it was not written by {@link #write}. */
  public static Optional<Recognition> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.getFirst().equals(VERSION)) {
      return Optional.empty();
    }
    try {
      String[] left = lines.get(1).split("\t", -1);
      List<Recognition.Page> pages = new ArrayList<>();
      int number = 0;
      List<Sheet.Line> sheet = new ArrayList<>();
      List<String> codes = new ArrayList<>();
      for (String line : lines.subList(2, lines.size())) {
        String[] fields = line.split("\t", 3);
        switch (fields[0]) {
          case "page" -> {
            add(pages, number, sheet, codes);
            number = Integer.parseInt(fields[1]);
            sheet.clear();
            codes.clear();
          }
          case "line" -> sheet.add(new Sheet.Line(fields[2], Integer.parseInt(fields[1])));
          case "code" -> codes.add(fields[1]);
          default -> throw new IllegalArgumentException(line);
        }
      }
      add(pages, number, sheet, codes);
      return Optional.of(
          new Recognition(pages, Integer.parseInt(left[1]), Unrecognised.valueOf(left[2])));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static void add(
      List<Recognition.Page> pages, int number, List<Sheet.Line> sheet, List<String> codes) {
    if (number > 0) {
      pages.add(new Recognition.Page(number, new Sheet(sheet), codes));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]", " ");
  }
}
