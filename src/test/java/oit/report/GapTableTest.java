package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapTableTest {

  @ParameterizedTest
  @CsvSource({"th,120", "en,120", "th,60"})
  void looksAsKept(String language, int columns) {
    Golden.check(
        "table-" + language + "-" + columns + ".txt",
        GapTable.text(SampleReport.full(), columns, language, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 40, 57, 60, 79, 80, 100, 200, 1000})
  void staysWithinTheTerminal(int columns) {
    String table = GapTable.text(SampleReport.full(), columns, "th", false);
    assertThat(table.lines())
        .allSatisfy(
            line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Math.max(40, columns)));
  }

  @Test
  void hasALineForEveryItem() {
    String table = GapTable.text(SampleReport.full(), 120, "th", false);
    assertThat(SampleReport.full().items())
        .allSatisfy(item -> assertThat(table).containsPattern("(?m)^" + item.code() + " "));
  }

  @Test
  void coloursOnlyWhenAsked() {
    GapReport report = SampleReport.small();
    String coloured = GapTable.text(report, 120, "th", true);
    assertThat(coloured).contains("\u001b[31m✗ ไม่พบ");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(GapTable.text(report, 120, "th", false));
  }

  @Test
  void endsWithTheScoreAndItsRange() {
    assertThat(GapTable.text(SampleReport.small(), 80, "en", false))
        .endsWith("\nOIT 20.83 (8.33–58.33)\n");
  }

  @Test
  void keepsHostileTextFromTheTerminal() {
    GapReport hostile = Reports.withTitle(SampleReport.full(), HostileText.ALL);
    String table = GapTable.text(hostile, 80, "th", false);
    assertThat(table).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\ud800", "\u0000");
    assertThat(table.lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(80));
  }
}
