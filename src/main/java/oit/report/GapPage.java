package oit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the HTML page, ready to print: words chosen, numbers written, text made harmless
 * (not yet escaped; the templates do that). Public for the page templates.
 */
public record GapPage(
    Wording words,
    String style,
    String script,
    String scriptHash,
    Head head,
    Summary summary,
    Filter filter,
    List<Fix> fixes,
    @Nullable ChangeText since,
    List<Look> looks,
    List<Indicator> indicators,
    ProgressTables tables,
    List<Declared> declared,
    List<Finding> findings,
    Unopened unopened,
    List<Fact> about) {

  /** How many fixes are shown at once; the others lie behind a click. */
  public static final int FIRST_FIXES = 8;

  /** The language of a text where it is not that of the page; else null. */
  public @Nullable String lang(String text) {
    return isForeign(text, words.language()) ? "th" : null;
  }

  /** Whether the text is Thai on a page that is not. */
  public static boolean isForeign(String text, String language) {
    return language.equals("en") && text.codePoints().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F);
  }

  public record Fact(String name, String value) {}

  public record Head(
      String agency,
      WebLink site,
      String province,
      String checklist,
      String year,
      String date,
      List<String> banners) {}

  /**
   * A verdict to show.
   *
   * @param verdict its word in the JSON
   */
  public record Mark(String verdict, String word) {}

  /**
   * The figures at the top.
   *
   * @param score null when there is none
   * @param range the range as a sentence
   * @param level null where there is none
   * @param closing null where no closing day is given
   */
  public record Summary(
      @Nullable String score,
      String range,
      @Nullable Level level,
      @Nullable Closing closing,
      Bar bar,
      String items,
      List<Count> counts,
      String coverage) {}

  /**
   * The level of the OIT score alone.
   *
   * @param based what it is based on, as sentences
   */
  public record Level(String name, String range, String based) {}

  /** How much time is left. */
  public record Closing(String left, String days) {}

  /**
   * What items can be picked by.
   *
   * @param shown how many items are shown, with {@code {0}} and {@code {1}} for the script
   */
  public record Filter(
      List<Option> units, List<Option> verdicts, List<Option> indicators, String shown) {}

  public record Option(String value, String word) {}

  /** What an item can be picked by; words apart by blanks. */
  public record Keys(String units, String verdict, String indicator) {}

  /**
   * The score on a line from 0 to 100.
   *
   * @param at the best estimate; null when there is none
   */
  public record Bar(@Nullable String at, String from, String width, String text) {}

  /**
   * How many items have a verdict.
   *
   * @param from where its part of the bar begins, 0 to 100
   */
  public record Count(Mark mark, String count, String from, String width) {}

  /**
   * One thing to mend.
   *
   * @param lacks what is missing, in words
   * @param where the page to mend or the nearest one; null where nothing came near
   * @param oit points of the OIT score; empty where they are not known
   * @param ita points of the ITA total
   */
  public record Fix(
      Keys keys,
      String anchor,
      String code,
      String title,
      Mark mark,
      List<String> lacks,
      String todo,
      String unit,
      @Nullable WebLink where,
      String oit,
      String ita,
      String effort) {}

  /**
   * An item to look at by eye.
   *
   * @param sure how sure the verdict is, in words
   * @param where what to open; null where nothing came near
   */
  public record Look(
      String anchor, String code, String title, Mark mark, String sure, @Nullable WebLink where) {}

  public record Indicator(
      String anchor,
      String heading,
      String title,
      String score,
      List<SubIndicator> subIndicators) {}

  public record SubIndicator(
      String code, String title, String score, String found, List<Item> items) {}

  /**
   * An item with all that is known of it.
   *
   * @param eye the mark of an item to look at by eye; empty where there is no need
   */
  public record Item(
      Keys keys,
      String anchor,
      String code,
      String title,
      Mark mark,
      String eye,
      List<Fact> gap,
      List<Evidence> evidence,
      int moreEvidence,
      List<Element> elements,
      @Nullable Nearest nearest,
      List<String> terms) {

    public boolean found() {
      return mark.verdict().equals("found");
    }
  }

  /**
   * Where the item was seen.
   *
   * @param route labels to click, home page first
   * @param clicks empty when not known
   * @param picture a data URI; empty when there is none
   * @param pictureOf what it is, for those who do not see it
   */
  public record Evidence(
      WebLink link,
      String title,
      String kind,
      String years,
      List<String> route,
      String clicks,
      String snippet,
      String picture,
      String pictureOf) {}

  /**
   * One thing that was looked at.
   *
   * @param where the words of the snippet on their page; null where they are not known
   */
  public record Element(
      Mark mark,
      String text,
      boolean required,
      String reason,
      String snippet,
      @Nullable WebLink where) {}

  public record Nearest(WebLink link, String snippet, String why) {}

  public record Declared(
      String code,
      WebLink link,
      String result,
      String verdict,
      String note,
      @Nullable WebLink better) {}

  public record Finding(String note, WebLink link) {}

  public record Unopened(String lead, List<Finding> rows, int more) {}
}
