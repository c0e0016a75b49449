package oit.read;

import java.util.List;

/**
 * A form a visitor can fill in.
 *
 * @param action absolute URL the form is sent to; empty if none
 * @param fields the fields a person sees (hidden ones and buttons left out)
 * @param block index of the first block inside the form, -1 if it holds no text
 */
public record Form(
    String action, String method, List<Field> fields, Block.Region region, int block) {

  public Form {
    fields = List.copyOf(fields);
  }

  /** A visible field: {@code type} is the HTML type ({@code text}, {@code textarea}, …). */
  public record Field(String name, String type, String label) {}

  /** Whether a visitor can write a message here: a text area, or at least three text fields. */
  public boolean takesMessage() {
    long written =
        fields.stream()
            .filter(
                f -> f.type().equals("text") || f.type().equals("email") || f.type().equals("tel"))
            .count();
    return written >= 3 || fields.stream().anyMatch(f -> f.type().equals("textarea"));
  }
}
