package oit.report.summary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import oit.report.PlainText;
import oit.report.WebLink;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;

/** An agency as it is named on the page. */
record NameText(Wording words) {

  SummaryPage.Name of(AgencyRow row) {
    String type = SummaryWords.type(row.type(), words);
    String province = PlainText.line(row.province(), SummaryText.SHORT);
    return new SummaryPage.Name(
        PlainText.line(row.name(), SummaryText.SHORT),
        province.isEmpty() ? type : type + " · " + province,
        report(row),
        WebLink.of(row.url()));
  }

  /** A link to the report, seen from the summary. */
  static @Nullable String report(AgencyRow row) {
    String file = row.report();
    return file == null ? null : encoded(file);
  }

  /** Each part of the path, so that no name is taken for a scheme or a query. */
  private static String encoded(String file) {
    StringBuilder path = new StringBuilder(".");
    for (String part : file.split("/", -1)) {
      path.append('/').append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return path.toString();
  }
}
