package oit.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against the schema of {@code gap-report/1} (JSON Schema 2020-12). Thread-safe. */
public final class GapReportSchema {

  private static final int MOST_PROBLEMS = 50;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MAPPER.readTree(text()));

  private GapReportSchema() {}

  /** The schema itself. */
  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(
            GapReportSchema.class.getResourceAsStream("gap-report-1.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with the text, each as {@code /items/3/score: message}, at most 50; empty when it
   * is a gap report.
   */
  public static List<String> problems(String json) {
    JsonNode report;
    try {
      report = MAPPER.readTree(json);
    } catch (JacksonException e) {
      var at = e.getLocation();
      return List.of(
          "line %d, column %d: not JSON: %s"
              .formatted(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()));
    }
    return SCHEMA.validate(report).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .distinct()
        .limit(MOST_PROBLEMS)
        .toList();
  }
}
