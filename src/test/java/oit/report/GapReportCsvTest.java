package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapReportCsvTest {

  @Test
  void looksAsKept() {
    Golden.check(
        "items-th.csv", GapReportCsv.write(SampleReport.small(), "th").replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=1+1            | '=1+1",
        "+66 2000 0000   | '+66 2000 0000",
        "-1              | '-1",
        "@SUM(A1)        | '@SUM(A1)",
        "~  =1+1~        | '=1+1",
        "~\t=1+1~        | '=1+1",
        "~\u200b=1+1~    | '=1+1",
        "＝1+1           | '＝1+1",
        "a=b             | a=b",
        "a;=1+1          | \"a;'=1+1\"",
        "a; @b           | \"a; '@b\"",
        "'=1+1           | '=1+1",
        "%x              | '%x",
        "a-1             | a-1",
        "a,b             | \"a,b\"",
        "=\"a\",b        | \"'=\"\"a\"\",b\"",
        "~a\nb~          | a b"
      })
  void keepsFormulasFromRunning(String text, String cell) {
    assertThat(CsvText.cell(text)).isEqualTo(cell);
  }

  @Test
  void staysOneRowPerItemWithHostileText() {
    String csv = GapReportCsv.write(Reports.hostile(SampleReport.full()), "th");
    assertThat(csv.split("\r\n", -1)).hasSize(45);
    assertThat(csv).startsWith("\ufeff").doesNotContain("\u202e", "\u001b", "\u0000");
  }
}
