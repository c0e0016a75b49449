package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class GapReportSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void acceptsTheExample() {
    assertThat(GapReportSchema.problems(SampleReport.text("gap-report-1.example.json"))).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "broken-reports.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      encoding = "UTF-8")
  void rejectsAReportBrokenInOnePlace(String pointer, String value, String told) {
    JsonNode report = MAPPER.readTree(SampleReport.text("gap-report-1.example.json"));
    JsonPointer at = JsonPointer.compile(pointer);
    String last = at.last().getMatchingProperty();
    ObjectNode parent = (ObjectNode) report.at(at.head());
    if (value.equals("remove")) {
      parent.remove(last);
    } else {
      parent.set(last, MAPPER.readTree(value));
    }

    assertThat(GapReportSchema.problems(report.toString()))
        .isNotEmpty()
        .anySatisfy(problem -> assertThat(problem).contains(told));
  }

  @Test
  void tellsWhereTextIsNoJson() {
    assertThat(GapReportSchema.problems("{\n \"schema\": }"))
        .singleElement()
        .asString()
        .startsWith("line 2, column");
  }

  @Test
  void refusesTextAfterTheReport() {
    String twice = SampleReport.text("gap-report-1.example.json").repeat(2);
    assertThat(GapReportSchema.problems(twice)).isNotEmpty();
  }

  @Test
  void describesEveryField() {
    Set<String> silent = new TreeSet<>();
    undescribed("", MAPPER.readTree(GapReportSchema.text()), silent);
    assertThat(silent).isEmpty();
  }

  private static void undescribed(String at, JsonNode node, Set<String> silent) {
    if (at.contains("/then") || at.contains("/if")) {
      return;
    }
    if (node instanceof ObjectNode fields) {
      if (fields.get("properties") instanceof ObjectNode properties) {
        properties.forEachEntry((name, property) -> {
          if (!property.has("description")) {
            silent.add(at + "/" + name);
          }
        });
      }
      fields.forEachEntry((name, child) -> undescribed(at + "/" + name, child, silent));
    } else if (node instanceof ArrayNode elements) {
      for (int i = 0; i < elements.size(); i++) {
        undescribed(at + "/" + i, elements.get(i), silent);
      }
    }
  }
}
