package oit.score;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one {@link ScoresFile}. For one thread and one file. */
final class ScoresReader {

  private static final int MAX_BYTES = 1 << 20;
  private static final String YEAR = "fiscalYear";
  private static final String GAP_REPORT = "gapReport";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,15})?");
  private static final int NO_YEAR = 0;
  private static final int LAST_YEAR = 2699;
  private static final int BUDDHIST_ERA = 543;

  private final Path file;
  private final ItaRules rules;
  private final SourceFile source;
  private @Nullable ScoredReport openData;

  ScoresReader(Path file, ItaRules rules) {
    this.file = file;
    this.rules = rules;
    this.source = new SourceFile(file);
  }

  ScoresFile read() {
    Optional<ItaScores> scores =
        source.read(file, YAMLMapper.builder().build(), MAX_BYTES).flatMap(this::scores);
    return scores.isPresent() && source.problems().isEmpty()
        ? new ScoresFile.Read(scores.get())
        : new ScoresFile.Rejected(source.problems());
  }

  private Optional<ItaScores> scores(Node.Fields top) {
    Map<String, Instrument> instruments =
        Stream.of(Instrument.values()).collect(Collectors.toMap(Instrument::key, i -> i));
    top.entries()
        .forEach((key, entry) -> {
          if (!key.equals(YEAR) && !instruments.containsKey(key)) {
            source.add(entry.at(), "key.unknown", key, allowed());
          }
        });
    int year = year(top);
    // without a year the rest is still checked, so that all mistakes are told at once
    ItaYears span = rules.of(year == NO_YEAR ? rules.lastYear() : year);
    var scores = new EnumMap<Instrument, ScoreRange>(Instrument.class);
    for (Instrument instrument : Instrument.values()) {
      Node.Entry entry = top.entries().get(instrument.key());
      if (entry == null) {
        continue;
      }
      boolean part = instrument == Instrument.EIT1 || instrument == Instrument.EIT2;
      if (part && !span.hasEitParts()) {
        source.add(entry.at(), "eit.noParts", instrument.key(), Integer.toString(span.to()));
      } else {
        score(instrument, entry.value(), span, year)
            .ifPresent(range -> scores.put(instrument, range));
      }
    }
    if (span.hasEitParts()) {
      checkEit(top);
    }
    if (Stream.of(Instrument.values()).noneMatch(i -> top.entries().containsKey(i.key()))) {
      source.add(top.at(), "instruments.none");
    }
    return year == NO_YEAR ? Optional.empty() : Optional.of(new ItaScores(year, scores, openData));
  }

  private void checkEit(Node.Fields top) {
    boolean first = top.entries().containsKey(Instrument.EIT1.key());
    boolean second = top.entries().containsKey(Instrument.EIT2.key());
    Node.Entry whole = top.entries().get(Instrument.EIT.key());
    if (whole != null && first != second) {
      source.add(whole.at(), "eit.half", (first ? Instrument.EIT2 : Instrument.EIT1).key());
    }
  }

  private static String allowed() {
    return Stream.concat(Stream.of(YEAR), Stream.of(Instrument.values()).map(Instrument::key))
        .collect(Collectors.joining(", "));
  }

  private int year(Node.Fields top) {
    Node node = top.get(YEAR);
    if (node == null) {
      source.add(top.at(), "year.none");
    } else if (!(node instanceof Node.Value value) || !value.text().matches("\\d{4}")) {
      source.add(node.at(), "year.notYear");
    } else {
      int year = Integer.parseInt(value.text());
      String first = Integer.toString(rules.firstYear());
      if (year < rules.firstYear() && isYear(year + BUDDHIST_ERA)) {
        source.add(
            node.at(), "year.gregorian", value.text(), Integer.toString(year + BUDDHIST_ERA));
      } else if (year < rules.firstYear()) {
        source.add(node.at(), "year.tooEarly", value.text(), first);
      } else if (year > LAST_YEAR) {
        source.add(node.at(), "year.notYear");
      } else {
        return year;
      }
    }
    return NO_YEAR;
  }

  private boolean isYear(int year) {
    return rules.firstYear() <= year && year <= LAST_YEAR;
  }

  private Optional<ScoreRange> score(Instrument instrument, Node node, ItaYears span, int year) {
    if (node instanceof Node.Fields fields) {
      return instrument == Instrument.OIT && fields.entries().containsKey(GAP_REPORT)
          ? gapReport(fields, year)
          : mean(instrument, fields, span.indicatorsOf(instrument)).map(ScoreRange::exactly);
    }
    return number(node).map(ScoreRange::exactly);
  }

  private Optional<BigDecimal> mean(
      Instrument instrument, Node.Fields fields, List<String> indicators) {
    var values = new ArrayList<BigDecimal>();
    fields
        .entries()
        .forEach((code, entry) -> {
          if (indicators.contains(code)) {
            number(entry.value()).ifPresent(values::add);
          } else {
            source.add(
                entry.at(),
                "indicator.unknown",
                code,
                instrument.key(),
                String.join(", ", indicators));
          }
        });
    String missing =
        indicators.stream()
            .filter(code -> !fields.entries().containsKey(code))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      source.add(fields.at(), "indicator.missing", instrument.key(), missing);
    }
    return values.size() == indicators.size() ? Optional.of(Scale.mean(values)) : Optional.empty();
  }

  private Optional<BigDecimal> number(Node node) {
    if (!(node instanceof Node.Value value)
        || value.kind() != Node.Kind.NUMBER
        || !NUMBER.matcher(value.text()).matches()) {
      source.add(node.at(), "score.notNumber", node instanceof Node.Value v ? v.text() : "");
      return Optional.empty();
    }
    BigDecimal score = new BigDecimal(value.text());
    if (score.signum() < 0 || score.compareTo(Scale.FULL) > 0) {
      source.add(node.at(), "score.outOfRange", value.text());
      return Optional.empty();
    }
    return Optional.of(score);
  }

  private Optional<ScoreRange> gapReport(Node.Fields fields, int year) {
    fields
        .entries()
        .forEach((key, entry) -> {
          if (!key.equals(GAP_REPORT)) {
            source.add(entry.at(), "gapReport.alone", key);
          }
        });
    Node node = fields.get(GAP_REPORT);
    if (!(node instanceof Node.Value path)
        || path.kind() != Node.Kind.TEXT
        || path.text().isBlank()) {
      source.add(fields.at(), "gapReport.noPath");
      return Optional.empty();
    }
    try {
      return switch (GapReportFile.read(file.resolveSibling(path.text()), rules)) {
        case GapReportFile.Rejected(var problems) -> {
          source.addAll(problems);
          yield Optional.empty();
        }
        case GapReportFile.Read(var report) -> {
          if (year != NO_YEAR && report.fiscalYear() != year) {
            source.add(
                path.at(),
                "gapReport.otherYear",
                Integer.toString(report.fiscalYear()),
                Integer.toString(year));
          }
          openData = report;
          yield Optional.of(report.score().range());
        }
      };
    } catch (InvalidPathException e) {
      source.add(path.at(), "gapReport.noPath");
      return Optional.empty();
    }
  }
}
