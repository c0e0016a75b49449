package oit.report.summary;

import java.util.List;
import oit.report.SchemaFile;

/** Holds JSON against the schema of {@code summary/1} (JSON Schema 2020-12). Thread-safe. */
public final class SummarySchema {

  private static final SchemaFile SCHEMA = SchemaFile.of("summary-1.schema.json");

  private SummarySchema() {}

  /** The schema itself. */
  public static String text() {
    return SCHEMA.text();
  }

  /** What is wrong with the text, at most 50 problems; empty when it is a summary. */
  public static List<String> problems(String json) {
    return SCHEMA.problems(json);
  }
}
