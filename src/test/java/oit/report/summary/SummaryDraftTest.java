package oit.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oit.report.GapReport;
import oit.report.SampleReport;
import oit.report.summary.SampleReports.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary counts. */
class SummaryDraftTest {

  private static final GapReport SAMPLE = SampleReport.full();

  private final SummaryDraft draft = new SummaryDraft(year -> SampleAgencies.levels());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 142})
  void sumsAlwaysMatch(int agencies) {
    SampleAgencies.each(agencies, (report, i) -> draft.add(ReportDigest.of(report), null));
    for (int i = 0; i < agencies / 3; i++) {
      draft.addNotStarted(agency("late-" + i), SAMPLE.checklist(), "stopped");
    }
    Summary summary = finish();

    Summary.Totals totals = summary.totals();
    assertThat(totals.listed())
        .isEqualTo(agencies + agencies / 3)
        .isEqualTo(summary.agencies().size());
    assertThat(totals.complete() + totals.partial() + totals.unreachable())
        .isEqualTo(totals.listed());
    assertThat(totals.complete() + totals.partial()).isEqualTo(totals.checked());
    for (ListSummary list : summary.checklists()) {
      List<AgencyRow> rows =
          summary.agencies().stream().filter(r -> r.checklist().equals(list.key())).toList();
      assertThat(list.listed()).isEqualTo(rows.size());
      assertThat(list.scores().histogram().stream().mapToInt(n -> n).sum())
          .isEqualTo(list.scores().scored())
          .isEqualTo(list.levels().stream().mapToInt(ListSummary.LevelCount::agencies).sum());
      assertThat(list.items())
          .allSatisfy(item ->
              assertThat(item.counts().judged() + item.counts().unverifiable())
                  .isEqualTo(list.checked()));
      assertThat(groups(list, true)).isEqualTo(list.listed());
    }
    assertThat(summary.checklists().stream().mapToInt(ListSummary::listed).sum())
        .isEqualTo(totals.listed());
  }

  private static int groups(ListSummary list, boolean types) {
    return list.groups().stream()
        .filter(g -> g.province() == null == types)
        .mapToInt(ListSummary.Group::listed)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({"19,1,COMPLETE", "18,1,INCOMPLETE", "1,0,COMPLETE", "0,1,INCOMPLETE"})
  void isIncompleteBelow95PercentChecked(int checked, int notStarted, String state) {
    SampleReports.many(checked).forEach(report -> draft.add(ReportDigest.of(report), null));
    for (int i = 0; i < notStarted; i++) {
      draft.addNotStarted(agency("late-" + i), SAMPLE.checklist(), "stopped");
    }
    assertThat(finish().totals().state()).isEqualTo(state);
  }

  @Test
  void tellsAnAgencyThatCouldNotBeCheckedApartFromOneThatLacksAll() {
    draft.add(ReportDigest.of(SampleReports.of("down", Change.UNREACHABLE)), null);
    draft.addNotStarted(agency("late"), SAMPLE.checklist(), "the check was stopped");
    Summary summary = finish();

    assertThat(summary.agencies()).allMatch(row -> row.oit() == null && row.level() == null);
    assertThat(summary.agencies())
        .extracting(AgencyRow::reason)
        .containsExactly("no such host", "the check was stopped");
    assertThat(summary.checklists().getFirst().items())
        .allMatch(item -> item.lackingShare() == null && item.counts().missing() == 0);
    assertThat(summary.checklists().getFirst().scores().mean()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "start-address, https://a.example/, it starts at b, it starts at b",
    "moved-domain, https://a.example/, it is at b now, it is at b now",
    // a page of it, or something else about it
    "moved-domain, https://a.example/plan, the plan is at b, ''",
    "host-alias, https://a.example/, it is at b too, ''",
  })
  void namesTheAddressesToCorrect(String kind, String url, String note, String moved) {
    draft.add(
        ReportDigest.of(
            SampleReports.of("a", Change.NONE).with(new GapReport.Finding(kind, url, note))),
        null);
    assertThat(finish().agencies()).extracting(AgencyRow::moved).containsExactly(moved);
  }

  @Test
  void ofSeveralStepsTheLastOneSaysWhereTheWebsiteIs() {
    String listed = "https://a.example/";
    draft.add(
        ReportDigest.of(
            SampleReports.of("a", Change.NONE)
                .with(new GapReport.Finding("start-address", listed, "it starts at b"))
                .with(new GapReport.Finding("moved-domain", listed, "it is at c now"))
                .with(new GapReport.Finding("moved-domain", "https://b.example/x", "x is at d"))),
        null);
    draft.addNotStarted(agency("late"), SAMPLE.checklist(), "stopped");
    assertThat(finish().agencies())
        .extracting(AgencyRow::moved)
        .containsExactly("it is at c now", "");
  }

  @Test
  void neverMixesTwoChecklistsInOneMatrix() {
    draft.add(ReportDigest.of(SampleReports.of("a", Change.NONE)), null);
    draft.add(ReportDigest.of(SampleReports.of("b", Change.OTHER_LIST)), null);
    draft.add(ReportDigest.of(SampleReports.of("c", Change.OTHER_EDITION)), null);
    draft.add(ReportDigest.of(SampleReports.of("d", Change.FEWER_ITEMS)), null);
    Summary summary = finish();

    assertThat(summary.checklists())
        .extracting(ListSummary::key)
        .containsExactly("oit-2566", "oit-2566-school", "oit-2566@00000000", "oit-2566@9f86d081");
    for (AgencyRow row : summary.agencies()) {
      assertThat(row.verdicts()).hasSize(summary.list(row).items().size());
      assertThat(summary.list(row).listed()).isOne();
    }
  }

  @Test
  void countsTheNewestReportOnAnAgency() {
    GapReport old = SampleReports.of("a", Change.OLDER);
    GapReport now = SampleReports.of("a", Change.NONE);
    for (List<GapReport> order : List.of(List.of(old, now), List.of(now, old))) {
      SummaryDraft both = new SummaryDraft(year -> SampleAgencies.levels());
      order.forEach(report -> both.add(ReportDigest.of(report), null));
      both.addNotStarted(agency("a"), SAMPLE.checklist(), "stopped");
      Summary summary = both.finish(SampleAgencies.imprint());

      assertThat(summary.agencies())
          .extracting(AgencyRow::checkedAt)
          .containsExactly(now.generatedAt());
      assertThat(summary.totals().olderReports()).isOne();
    }
  }

  @Test
  void namesEveryRunAndAddsUpTheirTimes() {
    draft.add(ReportDigest.of(SampleReports.of("a", Change.NONE)), null);
    draft.add(ReportDigest.of(SampleReports.of("b", Change.OLDER)), null);
    Summary summary =
        draft.finish(
            new SummaryDraft.Imprint(null, "2026-11-20T18:05:00+07:00", SAMPLE.tool(), null));

    assertThat(summary.runIds()).containsExactly(SampleReports.OLDER_RUN, SAMPLE.runId());
    assertThat(summary.runId()).isEqualTo(SAMPLE.runId());
    assertThat(summary.timing().seconds()).isEqualTo(2 * SAMPLE.coverage().seconds());
    assertThat(summary.timing().pagesPerSecond()).isEqualTo(0.67);
  }

  @Test
  void tellsWhatSitesOfOneBuilderLackMoreThanOthers() {
    ListSummary list = SampleAgencies.summary(142).checklists().getFirst();

    ListSummary.SharedGap gap = list.sharedGaps().getFirst();
    assertThat(gap.builder()).isEqualTo("tambonweb.example");
    assertThat(gap.items()).extracting(ListSummary.SharedItem::code).contains("O13", "O31");
    assertThat(gap.items())
        .allSatisfy(item -> {
          double own = (double) item.lacking() / item.judged();
          assertThat(own).isGreaterThanOrEqualTo(0.8);
          assertThat(item.elsewhere()).isNotNull().isLessThanOrEqualTo(own - 0.2);
        });
  }

  @Test
  void blamesNoBuilderForWhatAllSitesLack() {
    Stream.of("a", "b", "c", "d", "e", "f")
        .forEach(id ->
            draft.add(
                ReportDigest.of(
                    SampleReports.of(id, id.compareTo("d") < 0 ? Change.BUILT : Change.NONE)),
                null));
    assertThat(finish().checklists().getFirst().sharedGaps()).isEmpty();
  }

  @Test
  void comparesOnlyAgenciesOfOneType() {
    ListSummary list = SampleAgencies.summary(142).checklists().getFirst();
    Summary summary = SampleAgencies.summary(142);
    ListSummary.Group tao =
        list.groups().stream()
            .filter(g -> g.type().equals("tao") && g.province() == null)
            .findFirst()
            .orElseThrow();
    List<Double> scores =
        summary.agencies().stream()
            .filter(r -> r.type().equals("tao") && r.oit() != null)
            .map(AgencyRow::oit)
            .sorted()
            .toList();
    assertThat(tao.scores().scored()).isEqualTo(scores.size());
    assertThat(tao.scores().lowest()).isEqualTo(scores.getFirst());
    assertThat(tao.scores().highest()).isEqualTo(scores.getLast());
    assertThat(tao.scores().mean())
        .isEqualTo(Figures.rounded(scores.stream().mapToDouble(s -> s).average().orElseThrow(), 2));
  }

  private Summary finish() {
    return draft.finish(SampleAgencies.imprint());
  }

  private static GapReport.AgencyRef agency(String id) {
    return new GapReport.AgencyRef(id, "", "tao", "", "https://" + id + ".example/");
  }
}
