package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that is not confirmed says so wherever it is shown. */
class UnsureListTest {

  @ParameterizedTest
  @CsvSource({
    "reconstructed, th, เรียบเรียงขึ้นจากหลายแหล่ง",
    "provisional, th, ชั่วคราว",
    "reconstructed, en, put together from several sources",
    "provisional, en, provisional"
  })
  void everyFormatSaysHowSureTheListIs(String status, String language, String words) {
    GapReport report = of(status, List.of());
    assertThat(formats(report, language)).allSatisfy(text -> assertThat(text).contains(words));
  }

  @ParameterizedTest
  @CsvSource({"th, ชั่วคราว", "th, เรียบเรียง", "en, provisional", "en, put together"})
  void aConfirmedListIsLeftInPeace(String language, String words) {
    GapReport report = of("confirmed", List.of());
    assertThat(formats(report, language))
        .allSatisfy(text -> assertThat(text).doesNotContain(words));
  }

  @Test
  void theRangeSaysThatTheGroupingIsInDoubt() {
    String note = "which is not settled for this list";
    var finding = new GapReport.Finding(GapReport.GROUPING_IN_DOUBT, "https://a.example", "why");
    assertThat(range(of("confirmed", List.of()))).doesNotContain(note);
    assertThat(range(of("confirmed", List.of(finding)))).contains("1 item that", note);
  }

  private static String range(GapReport report) {
    return new SummaryText(report, Wording.in("en"), Guidance.NONE).summary().range();
  }

  private static List<String> formats(GapReport report, String language) {
    return List.of(
        GapReportHtml.write(report, Guidance.NONE, "list", Map.of(), language),
        GapReportMarkdown.write(report, language),
        GapReportCsv.write(report, language),
        GapTable.text(report, 100, language, false));
  }

  private static GapReport of(String status, List<GapReport.Finding> findings) {
    GapReport report = SampleReport.small();
    GapReport.ChecklistRef list = report.checklist();
    return new GapReport(
        report.schema(),
        report.runId(),
        report.generatedAt(),
        report.tool(),
        report.agency(),
        new GapReport.ChecklistRef(list.id(), list.fiscalYear(), status, list.sha256()),
        report.coverage(),
        report.items(),
        report.declared(),
        report.score(),
        findings);
  }
}
