package oit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import oit.watch.Metrics.Counter;
import oit.watch.Metrics.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {

  private final Metrics metrics = new Metrics();

  @Test
  void countersAndGaugesAreWrittenByTheGrammar() {
    Counter seen = metrics.counter("oit_seen_total", "What was seen.", "outcome", "kind");
    metrics.counter("oit_never_total", "Nothing yet.");
    metrics.gauge("oit_share", "Part\nof\\all.", () -> 0.25);
    metrics.gauge("oit_endless", "No limit.", () -> Double.POSITIVE_INFINITY);
    seen.add("ok", "a");
    seen.add(2.5, "ok", "a");
    seen.add("gone", "a");

    assertThat(metrics.text())
        .startsWith(
            """
            # HELP oit_seen_total What was seen.
            # TYPE oit_seen_total counter
            oit_seen_total{outcome="gone",kind="a"} 1
            oit_seen_total{outcome="ok",kind="a"} 3.5
            # HELP oit_never_total Nothing yet.
            # TYPE oit_never_total counter
            oit_never_total 0
            # HELP oit_share Part\\nof\\\\all.
            """);
    Exposition read = Exposition.of(metrics.text());
    assertThat(read.values())
        .containsEntry("oit_share", 0.25)
        .containsEntry("oit_endless", Double.POSITIVE_INFINITY);
    assertThat(read.types()).containsEntry("oit_share", "gauge");
  }

  @Test
  void hostileNamesCannotBreakALine() {
    Counter seen = metrics.counter("oit_seen_total", "Seen.", "name");
    seen.add("a\"} 9\nforged_total 1 \\");

    assertThat(Exposition.of(metrics.text()).values()).hasSize(1).containsValue(1.0);
  }

  @Test
  void namesWithoutEndFillNoMemory() {
    Counter seen = metrics.counter("oit_seen_total", "Seen.", "name");
    for (int i = 0; i < 2 * Metrics.MOST_SERIES; i++) {
      seen.add("n" + i);
    }
    metrics.gauge(
        "oit_many",
        "Many.",
        List.of("name"),
        () ->
            java.util.stream.IntStream.range(0, 2 * Metrics.MOST_SERIES)
                .mapToObj(i -> Sample.of(i, "n" + i))
                .toList());

    assertThat(Exposition.of(metrics.text()).values()).hasSize(2 * Metrics.MOST_SERIES);
  }

  @Test
  void manyThreadsLoseNothing() {
    Counter seen = metrics.counter("oit_seen_total", "Seen.", "name");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1_000; i++) {
        String name = "n" + i % 7;
        threads.execute(() -> seen.add(name));
      }
    }

    assertThat(Exposition.of(metrics.text()).values().values().stream().mapToDouble(v -> v).sum())
        .isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oit_seen", "1_total", "oit-seen_total", "อบต_total"})
  void refusesNamesThatPrometheusDoesNotTake(String name) {
    assertThatThrownBy(() -> metrics.counter(name, "No."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatWouldNotAddUp() {
    Counter seen = metrics.counter("oit_seen_total", "Seen.", "name");

    assertThatThrownBy(() -> metrics.counter("oit_seen_total", "Again."))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> seen.add(-1, "a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(seen::add).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theProcessItselfIsShownByTheGrammar() {
    ProcessMetrics.to(metrics, "1.2.3");

    Exposition read = Exposition.of(metrics.text());

    assertThat(read.values())
        .containsEntry("oit_build_info{version=\"1.2.3\"}", 1.0)
        .containsKeys("jvm_memory_used_bytes{area=\"heap\"}", "jvm_threads_current");
    assertThat(read.values().get("process_start_time_seconds")).isGreaterThan(1.7e9);
    assertThat(read.types()).containsEntry("jvm_gc_collection_seconds_total", "counter");
  }
}
