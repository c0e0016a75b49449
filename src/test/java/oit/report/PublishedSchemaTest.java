package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Engines rely on {@code gap-report/1} as it was first published; copies of it lie in {@code
 * published}. They are never changed: what does not fit them is {@code gap-report/2}.
 */
class PublishedSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNode FROZEN =
      MAPPER.readTree(text("published/gap-report-1.schema.json"));

  @Test
  void presentSchemaOnlyAddsWhatIsOptional() {
    assertThat(SchemaChange.between(FROZEN, MAPPER.readTree(GapReportSchema.text()))).isEmpty();
  }

  @Test
  void publishedExampleIsStillAReportAndReadsTheSame() throws IOException {
    String published = text("published/gap-report-1.example.json");

    assertThat(GapReportSchema.problems(published)).isEmpty();
    assertThat(MAPPER.readTree(GapReportJson.write(GapReportJson.read(published))))
        .isEqualTo(MAPPER.readTree(published));
  }

  static Stream<GapReport> reports() {
    return Stream.of(SampleReport.full(), SampleReport.small());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whatIsWrittenNowIsAReportToAnEngineOfOld(GapReport report) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(open(FROZEN.deepCopy()));

    assertThat(schema.validate(MAPPER.readTree(GapReportJson.write(report)))).isEmpty();
  }

  /** Every change that would mislead an engine, made on purpose. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /properties/runId                                              | remove       | /properties/runId is gone
          /properties/score/properties/low                               | remove       | /properties/score/properties/low is gone
          /properties/score/properties/low/type                          | "string"     | /properties/score/properties/low/type
          /properties/score/properties/low/maximum                       | 1            | /properties/score/properties/low/maximum
          /properties/score/properties/low/description                   | "Now a share from 0 to 1." | /properties/score/properties/low/description
          /properties/items/items/properties/score/enum                  | [0, 50, 100, null] | /properties/items/items/properties/score/enum
          /properties/items/items/properties/verdict/enum                | ["found", "missing"] | /properties/items/items/properties/verdict/enum
          /properties/items/items/properties/verdict/enum                | ["found", "partial", "outdated", "missing", "unverifiable", "stale"] | /properties/items/items/properties/verdict/enum
          /properties/items/items/properties/evidence/items/properties/sha256/pattern | "." | /sha256/pattern
          /properties/items/items/required                               | ["code"]     | /properties/items/items/required lacks
          /required                                                      | []           | /required lacks
          /properties/items/items/allOf                                  | []           | /properties/items/items/allOf
          /properties/schema/const                                       | "gap-report/2" | /properties/schema/const
          /properties/items/minItems                                     | 0            | /properties/items/minItems
          """)
  void changeOfMeaningIsNoticed(String pointer, String value, String told) {
    JsonNode changed = FROZEN.deepCopy();
    change(changed, pointer, value);

    assertThat(SchemaChange.between(FROZEN, changed))
        .isNotEmpty()
        .anySatisfy(change -> assertThat(change).contains(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /properties/note                    | {"type": "string", "description": "More."}
          /properties/score/properties/median | {"type": "number", "description": "More."}
          """)
  void optionalFieldMayBeAdded(String pointer, String value) {
    JsonNode changed = FROZEN.deepCopy();
    change(changed, pointer, value);

    assertThat(SchemaChange.between(FROZEN, changed)).isEmpty();
  }

  @Test
  void requiredFieldMayNotBeAdded() {
    JsonNode changed = FROZEN.deepCopy();
    change(changed, "/properties/note", "{\"type\": \"string\"}");
    ((ObjectNode) changed).withArray("required").add("note");

    assertThat(SchemaChange.between(FROZEN, changed))
        .containsExactly("/required demands note, which older reports lack");
  }

  private static void change(JsonNode schema, String pointer, String value) {
    JsonPointer at = JsonPointer.compile(pointer);
    ObjectNode parent = (ObjectNode) schema.at(at.head());
    String last = at.last().getMatchingProperty();
    if (value.equals("remove")) {
      assertThat(parent.remove(last)).isNotNull();
    } else {
      parent.set(last, MAPPER.readTree(value));
    }
  }

  /** As an engine reads that ignores what it does not know. */
  private static JsonNode open(JsonNode schema) {
    if (schema instanceof ObjectNode fields) {
      fields.remove("additionalProperties");
    }
    schema.forEach(PublishedSchemaTest::open);
    return schema;
  }

  private static String text(String name) {
    try (var in = PublishedSchemaTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
