package oit.report.summary;

import java.util.List;
import oit.report.GapPage;
import oit.report.WebLink;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the HTML page of a summary, ready to print: words chosen, numbers written, text
 * made harmless (not yet escaped; the templates do that). Public for the page templates.
 *
 * @param policy content security policy that lets only this page's own script run
 * @param data the table as JSON that is safe within a script element
 */
public record SummaryPage(
    Wording words,
    String style,
    String script,
    String policy,
    String data,
    String heading,
    List<GapPage.Fact> facts,
    List<String> banners,
    String counted,
    List<Part> outcomes,
    String took,
    List<Download> downloads,
    Reasons unchecked,
    Reasons moved,
    List<ListPart> lists,
    Table table) {

  /** The language of a text where it is not that of the page; else null. */
  public @Nullable String lang(String text) {
    return GapPage.isForeign(text, words.language()) ? "th" : null;
  }

  public record Download(String href, String text) {}

  /**
   * A part of a bar from 0 to 100.
   *
   * @param style class of the part
   */
  public record Part(String style, String text, String count, String from, String width) {}

  /** {@code report} is a link to the agency's report; null if there is none. */
  public record Name(String name, String note, @Nullable String report, WebLink site) {}

  /**
   * Agencies, and why they are named.
   *
   * @param id of the section
   * @param column head of the reasons
   * @param more how many are left out; empty for none
   */
  public record Reasons(
      String id, String heading, String column, String lead, List<Reason> rows, String more) {}

  /** {@code outcome} is empty where the check went well. */
  public record Reason(Name name, String outcome, String reason) {}

  /**
   * What there is to say of one checklist.
   *
   * @param id of the section
   * @param name empty if it is the only one
   */
  public record ListPart(
      String id,
      String name,
      String median,
      String range,
      Call call,
      Histogram histogram,
      List<Level> levels,
      List<Worst> worst,
      List<Builder> builders,
      List<Group> types,
      List<Group> provinces) {}

  public record Call(String lead, List<CallRow> rows) {}

  public record CallRow(Name name, String score, String why) {}

  /** {@code text} says the same in words. */
  public record Histogram(String text, List<Bin> bins) {}

  /**
   * A bar of the chart.
   *
   * @param y its top; {@code labelY} of the figure above it
   */
  public record Bin(
      String count,
      String label,
      String x,
      String y,
      String height,
      String middle,
      String labelY) {}

  public record Level(String name, String from, String count) {}

  public record Worst(String code, String title, String share, List<Part> parts) {}

  public record Builder(String name, String sites, List<String> items) {}

  public record Group(
      String name,
      String listed,
      String checked,
      String mean,
      String median,
      String lowest,
      String highest) {}

  /**
   * The first page of all agencies, for those without script.
   *
   * @param plain what is missing without script
   */
  public record Table(String plain, List<Head> heads, List<Row> rows, List<GapPage.Mark> legend) {}

  /** {@code full} is the head in words. */
  public record Head(String text, String full) {}

  public record Row(Name name, String type, String province, String score, List<Sign> signs) {}

  public record Sign(String verdict, String sign, String word) {}
}
