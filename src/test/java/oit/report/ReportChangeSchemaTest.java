package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportChangeSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String EXAMPLE = ShippedText.of(GapReport.class, "diff-1.example.json");

  @Test
  void theExampleKeepsToTheSchemaAndIsWhatWeWrite() throws InvalidReportException {
    assertThat(ReportChangeSchema.problems(EXAMPLE)).isEmpty();
    assertThat(MAPPER.readTree(ReportChangeJson.write(ReportChangeJson.read(EXAMPLE), "th")))
        .isEqualTo(MAPPER.readTree(EXAMPLE));
  }

  @Test
  void anAgencyOfOneRunAloneKeepsToTheSchema() {
    for (GapReport report : List.of(SampleReport.full(), Reports.hostile(SampleReport.full()))) {
      assertThat(ReportChangeSchema.problems(ReportChangeJson.write(report, true))).isEmpty();
      assertThat(ReportChangeSchema.problems(ReportChangeJson.write(report, false))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"diff/1\"|\"diff/2\"",
        "\"regressed\": 1|\"regressed\": -1",
        "\"kind\": \"regressed\"|\"kind\": \"worse\"",
        "\"code\": \"evidence-gone\"|\"code\": \"whatever\"",
        "\"fate\": \"gone\"|\"fate\": \"lost\"",
        "\"low\": 71.4|\"low\": 171.4",
        "\"why\":|\"because\":"
      })
  void theSchemaRejectsWhatIsNone(String change) {
    String[] parts = change.split("\\|");
    assertThat(EXAMPLE).contains(parts[0]);

    assertThat(ReportChangeSchema.problems(EXAMPLE.replace(parts[0], parts[1]))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/properties/changes/items/properties/kind/enum, KIND",
    "/properties/changes/items/properties/reason/properties/code/enum, WHY",
    "/properties/changes/items/properties/lost/items/properties/fate/enum, FATE"
  })
  void theSchemaKnowsEveryWordThatWeWrite(String pointer, String which) {
    JsonNode words = MAPPER.readTree(ReportChangeSchema.text()).at(pointer);

    List<String> ours =
        switch (which) {
          case "KIND" -> Arrays.stream(ItemChange.Kind.values()).map(k -> k.code()).toList();
          case "WHY" -> Arrays.stream(ItemChange.Why.values()).map(w -> w.code()).toList();
          default -> Arrays.stream(ItemChange.Fate.values()).map(f -> f.code()).toList();
        };
    assertThat(words.valueStream().map(JsonNode::asString).toList()).isEqualTo(ours);
  }
}
