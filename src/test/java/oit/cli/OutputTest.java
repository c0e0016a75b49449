package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oit.report.GapReport;
import oit.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a scan prints, and how it ends against a threshold. */
@Timeout(60)
class OutputTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty();

  @BeforeEach
  void build() {
    site.page(
        "/",
        "อบต.ตัวอย่าง",
        "<a href=/contact>ข้อมูลการติดต่อ</a> <a href=/news>ข่าวประชาสัมพันธ์</a>");
    site.page("/news", "ข่าวประชาสัมพันธ์", "<p>ยังไม่มีข่าว");
    site.page(
        "/contact",
        "ข้อมูลการติดต่อ",
        """
        <h1>ข้อมูลการติดต่อ</h1>
        <p>องค์การบริหารส่วนตำบลตัวอย่าง 99 หมู่ 1 ตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดเชียงใหม่ 50000</p>
        <p>โทรศัพท์ 053-111-222 โทรสาร 053-111-223 อีเมล saraban@example.go.th</p>
        <iframe src="https://www.google.com/maps/embed?pb=x"></iframe>
        """);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void failUnderExitsWithOneOnlyBelowTheThreshold() throws IOException {
    try (LocalSite good = LocalSite.of(Path.of("src/test/resources/sites/vendor-pao"))) {
      String url = good.url("/");
      assertThat(scan(url, "oit-2566").code()).isZero();
      Double oit = Ran.report(folder).score().oit();
      assertThat(oit).isNotNull().isBetween(1.0, 99.0);

      assertThat(scan(url, "oit-2566", "--fail-under", "0").code()).isZero();
      assertThat(scan(url, "oit-2566", "--fail-under", oit.toString()).code()).isZero();
      String above = Double.toString(oit + 0.01);
      assertThat(scan(url, "oit-2566", "--fail-under", above).code()).isEqualTo(1);
    }
  }

  @Test
  void anIncompleteScanOutweighsTheThreshold() {
    site.close();

    Ran ran = scanHome("--fail-under", "100");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).as("one sentence, no table of items").doesNotContain("O1 ");
    assertThat(ran.err()).isNotBlank();
  }

  @Test
  void jsonPrintsOneEventALine() throws IOException {
    Ran ran = scanHome("--json");

    List<JsonNode> events = ran.out().lines().map(new JsonMapper()::readTree).toList();
    assertThat(events).hasSizeGreaterThanOrEqualTo(4);
    assertThat(events.getFirst().path("event").asString()).isEqualTo("started");
    assertThat(events.getFirst().path("url").asString()).isEqualTo(site.url("/"));
    assertThat(events.subList(1, events.size() - 1))
        .allMatch(e -> e.path("event").asString().equals("progress"))
        .allMatch(e -> e.path("url").asString().startsWith(site.url("/")))
        .allMatch(e -> e.path("done").isInt() && e.path("queued").isInt());
    JsonNode finished = events.getLast();
    GapReport report = Ran.report(folder);
    assertThat(finished.path("event").asString()).isEqualTo("finished");
    assertThat(finished.path("runId").asString())
        .isEqualTo(report.runId())
        .isEqualTo(events.getFirst().path("runId").asString());
    assertThat(finished.path("outcome").asString()).isEqualTo("complete");
    assertThat(finished.path("oit").asDouble()).isEqualTo(report.score().oit());
    assertThat(finished.path("files").valueStream().map(f -> Path.of(f.asString())))
        .containsExactlyInAnyOrderElementsOf(Ran.files(folder));
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void jsonStaysJsonWhenASiteIsDown() {
    site.close();

    Ran ran = scanHome("--json");

    assertThat(ran.out().lines().map(new JsonMapper()::readTree))
        .extracting(e -> e.path("event").asString())
        .startsWith("started")
        .endsWith("finished");
    assertThat(ran.err()).isNotBlank();
  }

  @Test
  void quietPrintsNothing() {
    assertThat(scanHome("--quiet")).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void verbosePrintsEveryPageBesideTheResult() {
    Ran ran = scanHome("--verbose");

    assertThat(ran.err()).contains(site.url("/contact"), site.url("/news"));
    assertThat(ran.out()).contains("O1 ", "OIT ").doesNotContain(site.url("/contact"));
  }

  @ParameterizedTest
  @CsvSource({"th,รอบตรวจ,เปิดรายงาน", "en,Run ,Open the report"})
  void printsRunTableAndReport(String language, String first, String last) {
    Ran ran = scanHome("--lang", language);

    assertThat(ran.out())
        .startsWith(first)
        .contains("O1 ", "O28", "OIT ", last, folder.toAbsolutePath().toString());
    // nothing of the progress line, as this is no terminal
    assertThat(ran.out() + ran.err()).doesNotContain("\r", "\u001b");
  }

  private Ran scanHome(String... more) {
    return scan(site.url("/"), "oit-2568", more);
  }

  private Ran scan(String url, String checklist, String... more) {
    List<String> args = new ArrayList<>(List.of("scan", url, "--checklist", checklist));
    args.addAll(List.of("--allow-private", "--delay", "0", "--out", folder.toString()));
    args.addAll(List.of(more));
    return Ran.oit(args.toArray(String[]::new));
  }
}
