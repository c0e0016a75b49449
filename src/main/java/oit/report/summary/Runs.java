package oit.report.summary;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The runs that reports are of, oldest first.
 *
 * @param seconds from the start of each run's first agency to the end of its last, added up
 */
record Runs(List<String> ids, double seconds) {

  private static final double MILLIS = 1000;

  private record Span(OffsetDateTime from, OffsetDateTime to) {
    Span with(Span other) {
      return new Span(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    double seconds() {
      return Duration.between(from, to).toMillis() / MILLIS;
    }
  }

  static Runs of(Collection<SummaryDraft.Dated> entries) {
    Map<String, Span> spans =
        entries.stream()
            .filter(entry -> !entry.run().isEmpty())
            .collect(Collectors.toMap(SummaryDraft.Dated::run, Runs::span, Span::with));
    List<String> ids =
        spans.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Span> e) -> e.getValue().from().toInstant())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    return new Runs(ids, spans.values().stream().mapToDouble(Span::seconds).sum());
  }

  private static Span span(SummaryDraft.Dated entry) {
    long millis = Math.round(entry.row().seconds() * MILLIS);
    return new Span(entry.at().minus(Duration.ofMillis(millis)), entry.at());
  }

  /** Empty if there is none. */
  String newest() {
    return ids.isEmpty() ? "" : ids.getLast();
  }
}
