package oit.agency;

import java.util.List;

/**
 * Something wrong with a table, at its place.
 *
 * @param key of the sentence that says it
 * @param values what is filled into the sentence
 */
public record TableFault(int line, int column, String key, List<String> values) {

  public TableFault {
    values = List.copyOf(values);
  }

  public static TableFault at(Cell cell, String key, String... values) {
    return new TableFault(cell.line(), cell.column(), key, List.of(values));
  }
}
