package oit.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

  /** What a form is for, as its fields and target show. */
  public enum Purpose {
    /** To look something up, or to narrow a list down. */
    SEARCH,
    /** For who has a name and password already. */
    LOGIN,
    /** To say something under an article. */
    COMMENT,
    /** To write to the agency: a text area, or at least three fields to write in. */
    MESSAGE,
    /** Anything else: a short application, a poll, a newsletter. */
    OTHER
  }

  private static final int LEAST_WRITTEN = 3;
  private static final Pattern SEARCH_NAME =
      Pattern.compile("q|s|k|search\\w*|keyword\\w*|searchword|txtsearch|query|find");
  private static final Pattern CODE_NAME =
      Pattern.compile("captcha|verif|security_?code|ยืนยันตัวตน|รหัสภาพ|ตัวอักษรที่เห็น");

  /** Worked out on every call; cheap for the few fields a form has. */
  public Purpose purpose() {
    String target = action.toLowerCase(Locale.ROOT);
    boolean area = fields.stream().anyMatch(f -> f.type().equals("textarea"));
    if (target.contains("wp-comments-post") || target.contains("option=com_jcomments")) {
      return Purpose.COMMENT;
    }
    if (!area && isSearch(target)) {
      return Purpose.SEARCH;
    }
    if (!area && fields.stream().anyMatch(f -> f.type().equals("password"))) {
      return Purpose.LOGIN;
    }
    return area || written() >= LEAST_WRITTEN ? Purpose.MESSAGE : Purpose.OTHER;
  }

  /** Whether a visitor can write a message to the agency here. */
  public boolean takesMessage() {
    return purpose() == Purpose.MESSAGE;
  }

  private long written() {
    return fields.stream()
        .filter(f -> f.type().equals("text") || f.type().equals("email") || f.type().equals("tel"))
        .filter(f -> !CODE_NAME.matcher(words(f)).find())
        .count();
  }

  private boolean isSearch(String target) {
    boolean sent = method.equals("post") && written() >= LEAST_WRITTEN;
    if (fields.isEmpty() || sent) {
      return false;
    }
    long looking = fields.stream().filter(Form::looksUp).count();
    boolean narrows = looking > 0 && !target.isEmpty() && method.equals("get");
    return target.contains("search") || looking * 2 >= fields.size() || narrows;
  }

  private static boolean looksUp(Field f) {
    return f.type().equals("search")
        || (f.type().equals("text")
            && SEARCH_NAME.matcher(f.name().toLowerCase(Locale.ROOT)).matches())
        || words(f).contains("ค้นหา")
        || words(f).contains("คำค้น");
  }

  private static String words(Field field) {
    return (field.name() + " " + field.label()).toLowerCase(Locale.ROOT);
  }
}
