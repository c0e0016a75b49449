package oit.checklist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.checklist.yaml.Merge;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Node.Entry;
import oit.checklist.yaml.Node.Mapping;
import oit.checklist.yaml.Node.Scalar;
import oit.checklist.yaml.Node.Scalar.Type;
import oit.checklist.yaml.Node.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a list leaves open so that it can be taken to another year: {@code <FY>}, {@code
 * <FY-1>} and {@code <FY+1>} are fiscal years, {@code <code>} in an example is its item's code.
 */
final class Blanks {

  private static final Pattern YEAR = Pattern.compile("<FY([+-]1)?>");
  private static final String CODE = "<code>";

  private Blanks() {}

  /** The same list with its own year and codes written out. */
  static Node filled(Node list, int year) {
    Node dated = Merge.texts(list, text -> years(text, year));
    return Merge.maps(dated, item -> item.get("examples").isPresent() ? coded(item) : item);
  }

  /**
   * The same list for another year, which makes it provisional.
   *
   * @param note added to its notes
   */
  static Mapping rolled(Mapping list, int year, String note) {
    Sequence noted = new Sequence(list.at(), List.of(new Scalar(list.at(), Type.TEXT, note)));
    Mapping news =
        new Mapping(
            list.at(),
            List.of(
                entry(list, "fiscalYear", Type.WHOLE_NUMBER, Integer.toString(year)),
                entry(list, "status", Type.TEXT, "provisional"),
                new Entry("notes", list.at(), noted)));
    return Merge.entries(
        list, news, (key, old, now) -> key.equals("notes") ? Merge.added(old, now) : now);
  }

  private static Entry entry(Mapping list, String key, Type type, String text) {
    return new Entry(key, list.at(), new Scalar(list.at(), type, text));
  }

  private static Mapping coded(Mapping item) {
    String code = item.text("code");
    return new Mapping(
        item.at(),
        item.entries().stream()
            .map(e ->
                e.key().equals("examples")
                    ? new Entry(e.key(), e.at(), Merge.texts(e.value(), t -> t.replace(CODE, code)))
                    : e)
            .toList());
  }

  private static String years(String text, int year) {
    return text.contains("<FY")
        ? YEAR.matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(Integer.toString(year + step(m.group(1)))))
        : text;
  }

  private static int step(@Nullable String step) {
    return step == null ? 0 : Integer.parseInt(step);
  }
}
