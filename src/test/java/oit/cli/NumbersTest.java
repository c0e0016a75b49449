package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.scan.ScanListener;
import oit.watch.Exposition;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final Agency AGENCY =
      new Agency("a", "อบต.ก", AgencyType.TAO, "", "https://a.example/");

  private final Numbers numbers = new Numbers();
  private final ScanWatch watch =
      new ScanWatch(numbers, new Sentences("oit.cli.messages", Language.en));

  private Map<String, Double> values() {
    return Exposition.of(numbers.metrics().text()).values();
  }

  @Test
  void whatAScanHearsIsCountedWhileItGoesOn() {
    assertThatThrownBy(() ->
            watch.over(
                AGENCY,
                "r",
                ScanListener.SILENT,
                heard -> {
                  heard.came("ok", true, 1_000);
                  heard.came("ok", false, 500);
                  heard.came("gone", false, 0);
                  assertThat(values())
                      .containsEntry("oit_agencies_running", 1.0)
                      .containsEntry("oit_pages_total", 1.0)
                      .containsEntry("oit_documents_total", 1.0)
                      .containsEntry("oit_fetched_bytes_total", 1_500.0)
                      .containsEntry("oit_fetch_outcomes_total{outcome=\"ok\"}", 2.0)
                      .containsEntry("oit_fetch_outcomes_total{outcome=\"gone\"}", 1.0);
                  throw new IllegalStateException("a bug");
                }))
        .hasMessage("a bug");

    assertThat(values())
        .containsEntry("oit_agencies_running", 0.0)
        .containsEntry("oit_agencies_total{outcome=\"failed\"}", 1.0);
  }

  @Test
  void theProcessAndTheOutboxesAreShownOnceSomebodyLooks() {
    assertThat(values()).doesNotContainKey("jvm_threads_current");
    assertThat(numbers.begin()).isTrue();

    assertThat(numbers.begin()).as("a scan that a schedule began").isFalse();
    assertThat(values()).containsKeys("jvm_threads_current", "oit_home_free_bytes");
  }
}
