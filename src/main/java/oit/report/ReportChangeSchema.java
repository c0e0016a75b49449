package oit.report;

import java.util.List;

/** Holds JSON against the schema of {@code diff/1} (JSON Schema 2020-12). Thread-safe. */
public final class ReportChangeSchema {

  private static final SchemaFile SCHEMA = SchemaFile.of("diff-1.schema.json");

  private ReportChangeSchema() {}

  /** The schema itself. */
  public static String text() {
    return SCHEMA.text();
  }

  /**
   * What is wrong with the text, each as {@code /changes/3/kind: message}, at most 50; empty when
   * it tells of changes.
   */
  public static List<String> problems(String json) {
    return SCHEMA.problems(json);
  }
}
