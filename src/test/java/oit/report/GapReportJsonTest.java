package oit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapReportJsonTest {

  @Test
  void writesTheExampleByteForByte() throws IOException {
    String example = SampleReport.text("gap-report-1.example.json");
    assertThat(GapReportJson.write(GapReportJson.read(example))).isEqualTo(example);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    GapReport report = SampleReport.full();
    String json = GapReportJson.write(report);
    assertThat(GapReportSchema.problems(json)).isEmpty();
    assertThat(GapReportJson.read(json)).isEqualTo(report);
  }

  @Test
  void writesTheScoreOfAnUnverifiableItemAsNull() {
    assertThat(GapReportJson.write(SampleReport.full()))
        .contains("\"verdict\": \"unverifiable\",\n      \"score\": null,");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesANumberThatIsNotFinite(double odd) {
    GapReport report = Reports.withScore(SampleReport.full(), odd);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GapReportJson.write(report))
        .withMessageContaining("/score/oit");
  }

  @Test
  void keepsHostileTextAsData() throws IOException {
    GapReport hostile = Reports.withTitle(SampleReport.full(), HostileText.ALL);
    String json = GapReportJson.write(hostile);

    assertThat(GapReportSchema.problems(json)).isEmpty();
    assertThat(json).doesNotContain("\u0000", "\\u0000", "\u001b", "\\u001B", "\ud800");
    assertThat(GapReportJson.read(json).items().get(0).title())
        .contains("<script>alert(1)</script>")
        .contains("\u202e")
        .contains("\ufffd")
        .doesNotContain("\u0007");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("r.json"), GapReportJson.write(SampleReport.full()));
    assertThat(GapReportJson.read(file)).isEqualTo(SampleReport.full());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"schema\":\"gap-report/1\"}", "<html>"})
  void refusesWhatIsNoReport(String text) {
    assertThatThrownBy(() -> GapReportJson.read(text))
        .isInstanceOfSatisfying(
            InvalidReportException.class, e -> assertThat(e.problems()).isNotEmpty());
  }
}
