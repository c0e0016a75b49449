package oit.scan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.crawl.Coverage;
import oit.fetch.FetchOutcome;
import oit.fetch.OutcomeText;
import oit.fetch.ProductVersion;
import oit.judge.Judgement;
import oit.report.GapReport;
import oit.score.OitResult;
import oit.score.OitScore;
import oit.score.Points;
import oit.score.ScoredItem;
import org.jspecify.annotations.Nullable;

/** Puts verdicts, coverage and score together as a gap report. */
final class Assembly {

  private final ScanPlan plan;
  private final RunId run;
  private final Instant now;

  Assembly(ScanPlan plan, RunId run, Instant now) {
    this.plan = plan;
    this.run = run;
    this.now = now;
  }

  static Locale locale(String language) {
    return Locale.of(language.equals("en") ? "en" : "th");
  }

  GapReport report(Judgement judgement, Coverage coverage) {
    List<GapReport.Finding> site =
        coverage.findings().stream()
            .map(f -> new GapReport.Finding(f.kind(), f.url(), f.note()))
            .toList();
    return report(judgement, coverage(coverage), site);
  }

  /**
   * @param site findings about the site as a whole, as the crawl notes them
   */
  GapReport report(Judgement judgement, GapReport.Coverage coverage, List<GapReport.Finding> site) {
    Checklist list = plan.checklist();
    List<GapReport.ItemEntry> items = new ItemEntries(list, plan.language()).of(judgement.items());
    return new GapReport(
        GapReport.SCHEMA,
        run.text(),
        time(now),
        new GapReport.Tool("oit", ProductVersion.text()),
        new GapReport.AgencyRef(
            plan.agency().id(),
            judgement.subject().name(),
            judgement.subject().type(),
            plan.agency().province(),
            plan.agency().url()),
        new GapReport.ChecklistRef(
            list.id(),
            list.fiscalYear(),
            list.status().name().toLowerCase(Locale.ROOT),
            list.sha256()),
        coverage,
        items,
        Declarations.entries(judgement.claims()),
        score(items, list.groupings()),
        findings(judgement, site));
  }

  private GapReport.Coverage coverage(Coverage coverage) {
    List<GapReport.NotFetched> notFetched =
        coverage.notFetched().stream()
            .map(n -> new GapReport.NotFetched(n.url(), n.outcome(), note(n.detail())))
            .toList();
    return new GapReport.Coverage(
        coverage.outcome().code(),
        coverage.stoppedBy().code(),
        coverage.pages(),
        coverage.documents(),
        coverage.bytes(),
        Math.round(coverage.elapsed().toMillis() / 100.0) / 10.0,
        notFetched);
  }

  private String note(FetchOutcome outcome) {
    Locale locale = locale(plan.language());
    String detail = outcome.detail().isEmpty() ? "" : " (" + outcome.detail() + ")";
    return OutcomeText.what(outcome, locale) + detail + " " + OutcomeText.todo(outcome, locale);
  }

  private static GapReport.Score score(
      List<GapReport.ItemEntry> items, List<Checklist.Grouping> others) {
    List<ScoredItem> scored =
        items.stream()
            .map(i -> new ScoredItem(i.indicator(), i.subIndicator(), i.code(), points(i.score())))
            .toList();
    OitResult result = OitScore.of(scored, others);
    return new GapReport.Score(
        rounded(result.oit()),
        result.low().setScale(2, RoundingMode.HALF_UP).doubleValue(),
        result.high().setScale(2, RoundingMode.HALF_UP).doubleValue(),
        result.indicators().stream()
            .map(i ->
                new GapReport.IndicatorScore(
                    i.code(),
                    rounded(i.score()),
                    i.subIndicators().stream()
                        .map(s -> new GapReport.SubIndicatorScore(s.code(), rounded(s.score())))
                        .toList()))
            .toList());
  }

  private static Points points(@Nullable Integer score) {
    return score == null ? Points.UNKNOWN : score == 100 ? Points.GAINED : Points.LOST;
  }

  private static @Nullable Double rounded(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  private List<GapReport.Finding> findings(Judgement judgement, List<GapReport.Finding> site) {
    Notes notes = new Notes(locale(plan.language()));
    site.forEach(f -> notes.add(f.kind(), f.url(), f.note()));
    plan.checklist()
        .groupings()
        .forEach(g ->
            notes.add(
                GapReport.GROUPING_IN_DOUBT, plan.agency().url(), g.note().in(plan.language())));
    judgement.findings().forEach(f -> notes.add(f.kind(), f.url(), f.note().in(plan.language())));
    List<GapReport.Finding> all = new ArrayList<>(notes.all());
    all.addAll(Declarations.findings(judgement.claims(), plan.language()));
    return all;
  }

  static String time(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(RunId.BANGKOK));
  }

  static @Nullable String time(Optional<Instant> instant) {
    return instant.map(Assembly::time).orElse(null);
  }
}
