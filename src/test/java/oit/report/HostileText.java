package oit.report;

/** What web pages may hold to harm a page, a terminal or a table. */
public final class HostileText {

  static final String SCRIPT = "<script>alert(1)</script>";
  static final String ATTRIBUTE = "\" onmouseover=\"alert(1)\" x='";
  static final String BIDI = "\u202egnp.exe\u2066\u200f";
  static final String CONTROL = "\u0000\u0007\u001b[31mred\u009b0m\u007f";
  static final String SURROGATE = "\ud800";
  public static final String ALL =
      SCRIPT + ATTRIBUTE + BIDI + CONTROL + SURROGATE + "x".repeat(10_000);

  private HostileText() {}
}
