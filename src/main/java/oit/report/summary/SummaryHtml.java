package oit.report.summary;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Collection;

/**
 * A summary as one HTML page that needs no network. A script of its own sorts and filters; without
 * script the page reads as well, with the first agencies of the table. All text is escaped, and
 * only http and https addresses become links. Thread-safe.
 */
final class SummaryHtml {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, SummaryHtml.class.getClassLoader(), "oit.report.template");

  private SummaryHtml() {}

  static String write(Summary summary, Collection<SummaryFormat> beside, String language) {
    SummaryPage page = new SummaryText(summary, beside, SummaryWords.in(language)).page();
    var out = new StringOutput(1 << 18);
    ENGINE.render("manyPage.jte", page, out);
    return out.toString();
  }
}
