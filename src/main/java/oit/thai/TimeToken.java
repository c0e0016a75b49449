package oit.thai;

/** A piece of text that matters for time. Offsets count in folded text. */
record TimeToken(Kind kind, int value, int start, int end) {
  enum Kind {
    NUMBER,
    MONTH,
    ENGLISH_MONTH,
    BUDDHIST_ERA,
    COMMON_ERA,
    YEAR,
    FISCAL,
    DAY_WORD,
    MONTH_WORD,
    TO,
    DASH,
    LAW,
    RULE,
    BYLAW,
    AMENDED,
    BUDGET,
    ROUND,
    HALF,
    FIRST,
    LAST,
    SIX_MONTHS,
    QUARTER,
    ORDINAL,
    /** st, nd, rd, th behind a number. */
    NTH,
    SITE,
    /** ปรับปรุงล่าสุด: what follows dates the page. */
    STAMP,
    COPYRIGHT,
    NUMBERED,
    UNIT,
    SIGN,
    WORD
  }

  int length() {
    return end - start;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this is the given punctuation sign. */
  boolean isSign(char sign) {
    return kind == Kind.SIGN && value == sign;
  }

  boolean touches(TimeToken next) {
    return end == next.start;
  }
}
