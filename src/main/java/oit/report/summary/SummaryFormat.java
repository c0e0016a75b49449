package oit.report.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import oit.report.ReportFolder;

/** Formats a summary is written in, named as on the command line. */
public enum SummaryFormat {
  json,
  html,
  csv,
  xlsx;

  /** Name of the file, beside the folders of the agencies. */
  public String fileName() {
    return "summary." + name();
  }

  /**
   * Writes the summary.
   *
   * @param beside formats that are written too, so that the page can lead to them
   * @param language {@code th} or {@code en}; anything else is Thai
   * @return where it lies
   */
  public Path write(
      Summary summary, ReportFolder out, Collection<SummaryFormat> beside, String language)
      throws IOException {
    byte[] content =
        switch (this) {
          case json -> SummaryJson.write(summary);
          case html ->
              SummaryHtml.write(summary, beside, language).getBytes(StandardCharsets.UTF_8);
          case csv -> SummaryCsv.write(summary, language).getBytes(StandardCharsets.UTF_8);
          case xlsx -> SummaryXlsx.write(summary, language);
        };
    return out.write(fileName(), content);
  }
}
