package oit.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema (2020-12) that ships with the program. Thread-safe. */
public final class SchemaFile {

  private static final int MOST_PROBLEMS = 50;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String text;
  private final Schema schema;

  private SchemaFile(String text) {
    this.text = text;
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(text));
  }

  /**
   * The schema of that name.
   *
   * @param name of a file beside this class
   */
  public static SchemaFile of(String name) {
    return new SchemaFile(ShippedText.of(SchemaFile.class, name));
  }

  /** The schema beside the class of another room. */
  public static SchemaFile of(Class<?> beside, String name) {
    return new SchemaFile(ShippedText.of(beside, name));
  }

  /** The schema itself. */
  public String text() {
    return text;
  }

  /**
   * What is wrong with the text, each as {@code /items/3/score: message}, at most 50; empty when it
   * keeps to the schema.
   */
  public List<String> problems(String json) {
    JsonNode report;
    try {
      report = MAPPER.readTree(json);
    } catch (JacksonException e) {
      var at = e.getLocation();
      return List.of(
          "line %d, column %d: not JSON: %s"
              .formatted(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()));
    }
    return schema.validate(report).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .distinct()
        .limit(MOST_PROBLEMS)
        .toList();
  }
}
