package oit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.fetch.EveryOutcome;
import oit.fetch.FetchOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class OutcomeJsonTest {

  static List<FetchOutcome> outcomes() {
    return EveryOutcome.list();
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void everyOutcomeComesBackAsItWas(FetchOutcome outcome) {
    JsonNode json = written(outcome);

    FetchOutcome back = OutcomeJson.read(json, new byte[] {1, 2});

    assertThat(back).hasSameClassAs(outcome);
    assertThat(written(back)).isEqualTo(json);
    back.fetched().ifPresent(f -> assertThat(f.body()).containsExactly(1, 2));
  }

  private static JsonNode written(FetchOutcome outcome) {
    return OutcomeJson.MAPPER.readTree(
        OutcomeJson.MAPPER.writeValueAsBytes(OutcomeJson.write(outcome)));
  }
}
