package oit.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds Thai telephone and fax numbers in running text: fixed lines ({@code 0-4331-1234}), mobiles
 * ({@code 081-234-5678}), {@code +66}, extensions ({@code ต่อ 12}), and short numbers such as 1205
 * after โทร or สายด่วน. Thai digits count. Linear; never throws.
 */
public final class Phones {
  /** What answers. */
  public enum Kind {
    PHONE,
    FAX,
    /** One number for both, {@code โทร./โทรสาร}. */
    BOTH
  }

  /**
   * A number found.
   *
   * @param number its digits with the leading 0
   * @param extension digits after ต่อ, or empty
   * @param start first char in the text given
   * @param end past the last char, extension included
   */
  public record Phone(String number, String extension, Kind kind, int start, int end) {}

  private enum Word {
    PHONE,
    FAX,
    HOTLINE,
    EXTENSION,
    /** What follows is the number of a bank account. */
    ACCOUNT
  }

  private static final Lexicon<Word> WORDS =
      new Lexicon<Word>()
          .add(
              Word.PHONE,
              "โทร",
              "โทรศัพท์",
              "โทร.",
              "tel",
              "telephone",
              "phone",
              "มือถือ",
              "mobile")
          .add(Word.FAX, "โทรสาร", "แฟกซ์", "แฟ็กซ์", "แฟ๊กซ์", "แฟ็ก", "fax", "facsimile")
          .add(Word.HOTLINE, "สายด่วน", "hotline", "call center", "callcenter")
          .add(Word.EXTENSION, "ต่อ", "ext", "กด", "หมายเลขภายใน", "เบอร์ภายใน", "เบอร์ต่อ")
          .add(Word.ACCOUNT, "เลขที่บัญชี", "เลขบัญชี", "บัญชีเลขที่", "account no");

  /** How far, in chars of folded text, a kind word reaches over further numbers. */
  private static final int SAME_LIST = 16;

  private static final int SHORT_REACH = 24;

  private final String text;
  private final List<Phone> found = new ArrayList<>();
  private boolean phoneWord;
  private boolean faxWord;
  private int callWordEnd = -1;
  private int kindWordEnd = -1;
  private int hotlineEnd = -1;
  private int accountEnd = -1;
  private Kind lastKind = Kind.PHONE;
  private int lastEnd = -1;

  private Phones(String folded) {
    this.text = folded;
  }

  public static List<Phone> in(CharSequence text) {
    if (!Glyphs.mayHoldDigit(text)) {
      return List.of();
    }
    Folded folded = ThaiText.foldKeepingBlanks(text);
    return inFolded(folded.text()).stream()
        .map(p ->
            new Phone(
                p.number,
                p.extension,
                p.kind,
                folded.originalOffset(p.start),
                folded.originalEnd(p.end)))
        .toList();
  }

  /** As {@link #in}, for text already folded with single blanks. */
  static List<Phone> inFolded(String folded) {
    Phones phones = new Phones(folded);
    if (Glyphs.mayHoldDigit(folded)) {
      phones.run();
    }
    return phones.found;
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Glyphs.isDigit(c) || c == '+' || c == '(') {
        int end = numberAt(i);
        i = end > i ? end : pastDigits(i);
      } else {
        i = word(i);
      }
    }
  }

  private int pastDigits(int i) {
    int j = i + 1;
    while (j < text.length() && Glyphs.isDigit(text.charAt(j)) && Glyphs.isDigit(text.charAt(i))) {
      j++;
    }
    return j;
  }

  private int word(int i) {
    Lexicon.Hit<Word> hit = WORDS.match(text, i);
    if (hit == null) {
      return i + 1;
    }
    switch (hit.value()) {
      case PHONE -> phoneWord = true;
      case FAX -> faxWord = true;
      case HOTLINE -> hotlineEnd = hit.end();
      case ACCOUNT -> accountEnd = hit.end();
      default -> {}
    }
    if (hit.value() == Word.PHONE || hit.value() == Word.HOTLINE) {
      callWordEnd = hit.end();
    }
    if (hit.value() == Word.PHONE || hit.value() == Word.FAX) {
      kindWordEnd = hit.end();
    }
    return hit.end();
  }

  private int numberAt(int i) {
    if (accountEnd >= 0 && onlySigns(accountEnd, i)) {
      return accountAt(i);
    }
    DialNumber planned = DialNumber.at(text, i);
    boolean said = kindWordEnd >= 0 && onlySigns(kindWordEnd, i);
    DialNumber dial = planned == null && said ? DialNumber.unplanned(text, i) : planned;
    if (dial != null) {
      return add(dial.digits(), i, dial.end());
    }
    int end = pastDigits(i);
    boolean near = callWordEnd >= 0 && i - callWordEnd <= SHORT_REACH;
    boolean called = near && (onlySigns(callWordEnd, i) || isNamedHotline(i));
    boolean brief =
        Glyphs.isDigit(text.charAt(i)) && text.charAt(i) == '1' && end - i >= 3 && end - i <= 5;
    boolean edge =
        end == text.length() || "-/.,:".indexOf(text.charAt(end)) < 0 || !digitAt(end + 1);
    return called && brief && edge ? add(text.substring(i, end), i, end) : -1;
  }

  /** Past the digits of an account and the signs between them. */
  private int accountAt(int i) {
    int j = i + 1;
    while (j < text.length()
        && (digitAt(j) || (digitAt(j + 1) && " -".indexOf(text.charAt(j)) >= 0))) {
      j++;
    }
    return j;
  }

  /** {@code สายด่วน ป.ป.ช. 1205}: words of whom one calls, and no other number, stand between. */
  private boolean isNamedHotline(int i) {
    if (hotlineEnd < 0 || hotlineEnd != callWordEnd) {
      return false;
    }
    for (int k = hotlineEnd; k < i; k++) {
      char c = text.charAt(k);
      if (!Glyphs.isThai(c) && " .:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean digitAt(int i) {
    return i < text.length() && Glyphs.isDigit(text.charAt(i));
  }

  private boolean onlySigns(int from, int to) {
    for (int k = from; k < to; k++) {
      if (" .:-()".indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  private int add(String digits, int start, int end) {
    Kind kind = kind(start);
    String extension = "";
    int e = extensionAt(end);
    int last = end;
    if (e > 0) {
      last = pastDigits(e);
      extension = text.substring(e, last);
    }
    found.add(new Phone(digits, extension, kind, start, last));
    lastKind = kind;
    lastEnd = last;
    phoneWord = false;
    faxWord = false;
    return last;
  }

  private Kind kind(int start) {
    if (faxWord) {
      return phoneWord ? Kind.BOTH : Kind.FAX;
    }
    boolean sameList = !phoneWord && lastEnd >= 0 && start - lastEnd <= SAME_LIST;
    return sameList ? lastKind : Kind.PHONE;
  }

  /** Where the digits of an extension begin, or -1. */
  private int extensionAt(int from) {
    int i = skipBlank(from);
    if (i < text.length() && text.charAt(i) == '(') {
      i = skipBlank(i + 1);
    }
    if (i < text.length() && text.charAt(i) == '#') {
      i++;
    } else {
      Lexicon.Hit<Word> hit = i < text.length() ? WORDS.match(text, i) : null;
      if (hit == null || hit.value() != Word.EXTENSION) {
        return -1;
      }
      i = hit.end();
    }
    if (i < text.length() && text.charAt(i) == '.') {
      i++;
    }
    i = skipBlank(i);
    return digitAt(i) && pastDigits(i) - i <= 5 ? i : -1;
  }

  private int skipBlank(int i) {
    return i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
  }
}
