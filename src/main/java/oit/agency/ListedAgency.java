package oit.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A row of an agency list.
 *
 * @param district empty when not given
 * @param checklist id or file of the list to check it by; empty: that of the run
 * @param notes for people
 * @param line of the file, from 1
 */
public record ListedAgency(
    Agency agency, String district, String checklist, String notes, int line) {

  /** Columns by which agencies can be selected. */
  public enum Key {
    ID,
    NAME,
    TYPE,
    PROVINCE,
    DISTRICT,
    CHECKLIST;

    /** As written in a header and on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, for a sentence. */
    public static String words() {
      return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
    }
  }

  /** What stands in a column; the type as its code. */
  public String value(Key key) {
    return switch (key) {
      case ID -> agency.id();
      case NAME -> agency.name();
      case TYPE -> agency.type().code();
      case PROVINCE -> agency.province();
      case DISTRICT -> district;
      case CHECKLIST -> checklist;
    };
  }
}
