package oit.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A gap report as one HTML page that needs nothing else: no network, and no script to read it; its
 * one small script, named in the page's policy by its hash, picks items by unit, verdict and
 * indicator. It prints on A4, suits dark and light, phone and desk, keyboard and screen reader
 * (WCAG 2.2 AA). All text from the report is escaped, and only http and https addresses become
 * links. Of a page that would be larger than a million bytes fewer pieces of evidence are shown for
 * each item. Thread-safe.
 */
public final class GapReportHtml {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.html";

  /** Bytes. */
  static final int LARGEST = 1_000_000;

  private static final int[] MOST_EVIDENCE = {12, 6, 3, 1};

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, GapReportHtml.class.getClassLoader(), "oit.report.template");

  private GapReportHtml() {}

  /**
   * The page.
   *
   * @param guidance what to fix first, and what else is known beyond the report
   * @param checklistTitle title of the checklist in the page's language
   * @param indicatorTitles code of an indicator or sub-indicator to its title
   * @param language {@code th} or {@code en}; anything else is Thai
   */
  public static String write(
      GapReport report,
      Guidance guidance,
      String checklistTitle,
      Map<String, String> indicatorTitles,
      String language) {
    var text = new PageText(report, Wording.in(language), guidance, indicatorTitles);
    String html = "";
    for (int most : MOST_EVIDENCE) {
      var out = new StringOutput(1 << 17);
      ENGINE.render("page.jte", text.page(checklistTitle, most), out);
      html = out.toString();
      if (html.getBytes(StandardCharsets.UTF_8).length <= LARGEST) {
        break;
      }
    }
    return html;
  }
}
