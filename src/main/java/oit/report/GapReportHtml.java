package oit.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * A gap report as one HTML page that needs nothing else: no network, no script. It prints on A4,
 * suits dark and light, phone and desk, keyboard and screen reader (WCAG 2.2 AA). All text from the
 * report is escaped, and only http and https addresses become links. Thread-safe.
 */
public final class GapReportHtml {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.html";

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, GapReportHtml.class.getClassLoader(), "oit.report.template");

  private GapReportHtml() {}

  /**
   * The page.
   *
   * @param itaPointsByItemCode points of the ITA total at stake for each item that was not found;
   *     an item without an entry stands last and shows no points
   * @param checklistTitle title of the checklist in the page's language
   * @param indicatorTitles code of an indicator or sub-indicator to its title
   * @param language {@code th} or {@code en}; anything else is Thai
   */
  public static String write(
      GapReport report,
      Map<String, Double> itaPointsByItemCode,
      String checklistTitle,
      Map<String, String> indicatorTitles,
      String language) {
    GapPage page =
        new PageText(report, Wording.in(language), indicatorTitles)
            .page(itaPointsByItemCode, checklistTitle);
    var out = new StringOutput(1 << 17);
    ENGINE.render("page.jte", page, out);
    return out.toString();
  }
}
