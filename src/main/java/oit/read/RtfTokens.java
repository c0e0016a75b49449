package oit.read;

import java.nio.charset.StandardCharsets;

/**
 * Cuts Rich Text Format (version 1.9) into its marks: groups, control words, escaped bytes and
 * plain bytes. Any bytes are taken; there is no look-back and no recursion.
 */
final class RtfTokens {
  private static final int MAX_WORD = 32;

  /** What was found. */
  enum Token {
    OPEN,
    CLOSE,
    /** A control word; see {@link #word()} and {@link #number(int)}. */
    WORD,
    /** A byte of text; see {@link #value()}. */
    BYTE,
    END
  }

  private final byte[] bytes;
  private int at;
  private String word = "";
  private boolean numbered;
  private int number;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  String word() {
    return word;
  }

  /** The number behind the control word, or the one given where there is none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  int value() {
    return value;
  }

  Token next() {
    while (at < bytes.length) {
      int b = bytes[at++] & 255;
      switch (b) {
        case '{' -> {
          return Token.OPEN;
        }
        case '}' -> {
          return Token.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {}
        default -> {
          value = b;
          return Token.BYTE;
        }
      }
    }
    return Token.END;
  }

  private Token control() {
    if (at >= bytes.length) {
      return Token.END;
    }
    int b = bytes[at] & 255;
    if (isLetter(b)) {
      readWord();
      return Token.WORD;
    }
    at++;
    switch (b) {
      case '\'' -> {
        value = hex(0) << 4 | hex(1);
        at = Math.min(bytes.length, at + 2);
        return Token.BYTE;
      }
      case '{', '}', '\\' -> {
        value = b;
        return Token.BYTE;
      }
      case '\r', '\n' -> name("par");
      case '~' -> name("~");
      case '_' -> name("_");
      case '*' -> name("*");
      default -> name("");
    }
    return Token.WORD;
  }

  private void name(String symbol) {
    word = symbol;
    numbered = false;
  }

  private int hex(int ahead) {
    int digit = at + ahead < bytes.length ? Character.digit(bytes[at + ahead], 16) : 0;
    return Math.max(0, digit);
  }

  private void readWord() {
    int start = at;
    while (at < bytes.length && at - start < MAX_WORD && isLetter(bytes[at])) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    if (minus) {
      at++;
    }
    int digits = at;
    long sum = 0;
    while (at < bytes.length && at - digits < 10 && isDigit(bytes[at])) {
      sum = sum * 10 + (bytes[at++] - '0');
    }
    numbered = at > digits;
    number = (int) Math.min(Integer.MAX_VALUE, minus ? -sum : sum);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
  }

  /** Passes raw bytes, as behind {@code \bin}. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
