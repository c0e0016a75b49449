package oit.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/**
 * An Excel workbook in the making (Office Open XML, ISO 29500): sheets in the order they are asked
 * for. Holds all of it in memory. For one thread.
 */
public final class Book {

  private static final String APPLICATION = "oit";
  // newer Excel keeps this one for itself
  private static final String RESERVED = "History";
  private static final int LONGEST_NAME = 31;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Workbook workbook = new Workbook(out, APPLICATION, null);
  private final List<Sheet> sheets = new ArrayList<>();
  // Excel takes no two names that differ in case alone
  private final Set<String> names = new HashSet<>();
  private final Wording words;

  /**
   * An empty workbook.
   *
   * @param title told in the properties of the file
   */
  public Book(String title, Wording words) {
    this.words = words;
    workbook.setGlobalDefaultFont(WordPage.FONT, Sheet.FONT_SIZE);
    workbook.properties().setTitle(PlainText.line(title, PageText.SHORT));
  }

  /**
   * A new sheet at the end.
   *
   * @param name any text; made good and unlike those before
   */
  public Sheet sheet(String name, List<Sheet.Column> columns) {
    return sheet(name, List.of(), columns);
  }

  /**
   * A new sheet at the end with lines above its table.
   *
   * @param lead the first one stands as the title; what is longer than the table is wide is cut off
   */
  public Sheet sheet(String name, List<String> lead, List<Sheet.Column> columns) {
    Sheet sheet = new Sheet(workbook.newWorksheet(safe(name)), lead, columns, words);
    sheets.add(sheet);
    return sheet;
  }

  /** The finished file; nothing can be added then. A workbook needs at least one sheet. */
  public byte[] bytes() {
    try {
      sheets.forEach(Sheet::finish);
      workbook.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String safe(String name) {
    String line =
        PlainText.line(name).replaceAll("^'+|'+$", "").replaceAll("[\\[\\]:*?/\\\\]", "-");
    String good = line.isBlank() || line.equalsIgnoreCase(RESERVED) ? line + "_" : line;
    String free = cut(good, LONGEST_NAME);
    for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
      String number = " " + i;
      free = cut(good, LONGEST_NAME - number.length()) + number;
    }
    return free;
  }

  private static String cut(String text, int most) {
    return text.substring(0, PlainText.wholeCluster(text, Math.min(text.length(), most)));
  }
}
