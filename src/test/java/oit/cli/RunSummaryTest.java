package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import oit.report.StableJson;
import oit.report.summary.AgencyRow;
import oit.report.summary.Summary;
import oit.report.summary.SummarySchema;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a scan of several sites leaves for their supervisor. */
@Timeout(120)
class RunSummaryTest {

  @TempDir private Path folder;

  private final LocalSite up = LocalSite.empty().route("/robots.txt", Reply.status(404));
  private final LocalSite down = LocalSite.empty();

  @AfterEach
  void close() {
    up.close();
    down.close();
  }

  @Test
  void aScanOfSeveralSitesEndsWithTheirSummary() throws IOException {
    Ran ran = scan("--format", "json,html,csv");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("Open the summary: ").contains("summary.html");
    assertThat(folder.resolve("summary.csv")).isNotEmptyFile();
    Summary summary = summary();
    assertThat(ran.out()).startsWith("Run " + summary.runId());
    assertThat(summary.totals().listed()).isEqualTo(2);
    assertThat(summary.totals().unreachable()).isOne();
    assertThat(summary.totals().state()).isEqualTo("INCOMPLETE");
    assertThat(summary.timing().peakHeapMiB()).isNotNull().isPositive();
    AgencyRow first = summary.agencies().getFirst();
    assertThat(first.builder()).isEqualTo("tambonweb.example");
    assertThat(folder.resolve(first.report())).hasFileName("gap-report.html").isNotEmptyFile();
    assertThat(summary.agencies().getLast().reason()).isNotBlank();
  }

  @Test
  void eventsEndWithTheSummary() {
    Ran ran = scan("--format", "json", "--json");
    var last = new JsonMapper().readTree(ran.out().lines().reduce("", (a, b) -> b));
    assertThat(last.path("event").asString()).isEqualTo("summary");
    assertThat(last.path("totals").path("listed").asInt()).isEqualTo(2);
  }

  @Test
  void isMadeAgainFromStoredReports() throws IOException {
    scan("--format", "json");
    Summary before = summary();
    Files.delete(folder.resolve("summary.json"));

    Ran ran = Ran.oit("report", folder.toString(), "--summary", "--format", "html");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(folder.resolve("summary.html")).isNotEmptyFile();
    assertThat(summary().agencies()).containsExactlyInAnyOrderElementsOf(before.agencies());
    assertThat(summary().totals()).isEqualTo(before.totals());
    assertThat(summary().runId()).isEqualTo(before.runId());

    Ran all = Ran.oit("report", folder.toString(), "--format", "csv");
    assertThat(all.out()).contains("gap-report.csv").contains("summary.csv");
  }

  private Summary summary() throws IOException {
    String json = Files.readString(folder.resolve("summary.json"));
    assertThat(SummarySchema.problems(json)).isEmpty();
    return StableJson.MAPPER.readValue(json, Summary.class);
  }

  private Ran scan(String... more) {
    up.page(
        "/",
        "อบต.หนองดอก",
        "<h1>อบต.หนองดอก</h1><footer>พัฒนาเว็บไซต์โดย <a href=https://tambonweb.example/>Tambon Web</a></footer>");
    String dead = down.url("/");
    down.close();
    String[] usual = {
      "scan",
      up.url("/"),
      dead,
      "--checklist",
      "oit-2566",
      "--allow-private",
      "--delay",
      "0s",
      "--max-time",
      "30s",
      "--render",
      "never",
      "--out",
      folder.toString(),
      "--lang",
      "en"
    };
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return Ran.oit(all);
  }
}
