package oit.report;

import java.util.List;

/** Holds JSON against the schema of {@code gap-report/1} (JSON Schema 2020-12). Thread-safe. */
public final class GapReportSchema {

  private static final SchemaFile SCHEMA = SchemaFile.of("gap-report-1.schema.json");

  private GapReportSchema() {}

  /** The schema itself. */
  public static String text() {
    return SCHEMA.text();
  }

  /**
   * What is wrong with the text, each as {@code /items/3/score: message}, at most 50; empty when it
   * is a gap report.
   */
  public static List<String> problems(String json) {
    return SCHEMA.problems(json);
  }
}
