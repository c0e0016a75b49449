package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.report.GapReport;
import oit.store.Home;
import oit.store.RunFolder;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told who takes up a run, and what becomes of it. */
class ResumeCommandTest {

  private static final int PAGES = 12;

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void serve() {
    StringBuilder links = new StringBuilder();
    for (int n = 1; n <= PAGES; n++) {
      links.append("<a href=/").append(n).append(">หน้า ").append(n).append("</a> ");
      site.page("/" + n, "หน้า " + n, "<h1>เรื่องที่ " + n + "</h1><p>" + "ก".repeat(n * 40));
    }
    site.page("/", "อบต.ตัวอย่าง", links.toString());
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void finishedRunIsSaidToBeFinishedAndFetchesNothing() throws IOException {
    String run = run(scan());
    byte[] report = Files.readAllBytes(folder.resolve("out/site/gap-report.json"));
    int asked = site.asked().size();
    Path draft = folder.resolve("out/site/.gap-report.json." + UUID.randomUUID() + ".tmp");
    Files.writeString(draft, "half");

    Ran again = Ran.oit("scan", "--resume", run, "--lang=th");

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("รอบ " + run + " เสร็จสิ้นแล้ว");
    assertThat(site.asked()).hasSize(asked);
    assertThat(folder.resolve("out/site/gap-report.json")).hasBinaryContent(report);
    assertThat(draft).as("left by a process that was killed").doesNotExist();
  }

  @Test
  void moreMayBeAskedOfAFinishedRunAndIsRemembered() throws IOException {
    String run = run(scan("--max-pages", "5"));
    assertThat(report().coverage().stoppedBy()).isEqualTo("max-pages");
    List<String> before = pages(0);

    Ran more = Ran.oit("scan", "--resume", run, "--max-pages", "50", "--lang", "en");

    assertThat(more.code()).isZero();
    assertThat(more.out()).contains("Run " + run + " goes on: 0 of 1");
    assertThat(report().coverage().stoppedBy()).isEqualTo("frontier-empty");
    assertThat(report().coverage().pages()).isEqualTo(PAGES + 1);
    assertThat(pages(before.size())).doesNotContainAnyElementsOf(before);
    assertThat(Ran.oit("scan", "--resume", run).out()).contains("เสร็จสิ้นแล้ว");
    assertThat(report().coverage().pages()).isEqualTo(PAGES + 1);
  }

  @Test
  void reportsMayGoElsewhere() throws IOException {
    String run = run(scan());
    Path other = folder.resolve("other");

    assertThat(Ran.oit("scan", "--resume", run, "--out", other.toString()).code()).isZero();
    assertThat(other.resolve("site/gap-report.json")).exists();
    Files.delete(other.resolve("site/gap-report.json"));
    assertThat(Ran.oit("scan", "--resume", run).code()).isZero();
    assertThat(other.resolve("site/gap-report.json")).as("remembered").exists();
  }

  @ParameterizedTest
  @CsvSource({
    "--checklist, oit-2566, oit rejudge",
    "--fiscal-year, 2570, oit rejudge",
    "--id, other, --id",
    "--max-pages, 0, --max-pages"
  })
  void whatTheRunBeganWithStays(String flag, String value, String said) {
    String run = run(scan());
    int asked = site.asked().size();

    Ran ran = Ran.oit("scan", "--resume", run, flag, value);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(said);
    assertThat(site.asked()).hasSize(asked);
  }

  @Test
  void sameListAsBeforeIsNoOtherList() {
    String run = run(scan());

    assertThat(Ran.oit("scan", "--resume", run, "--checklist", "oit-2568").code()).isZero();
  }

  @Test
  void runThatIsGoingOnIsLeftAlone() throws IOException {
    String run = run(scan());
    try (Closeable lock = runFolder(run).lock().orElseThrow()) {
      Ran resumed = Ran.oit("scan", "--resume", run);
      Ran rejudged = rejudge();

      assertThat(resumed.code()).isEqualTo(2);
      assertThat(resumed.err()).contains(run, "ยังทำงานอยู่");
      assertThat(rejudged.code()).isEqualTo(2);
      assertThat(rejudged.err()).contains(run, "ยังทำงานอยู่");
    }
    assertThat(rejudge().code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'.*', '{}'",
    "'.*', 'nonsense'",
    "'\"--delay\"', '\"--no-such-flag\"'",
    "'\"run/1\"', '\"run/9\"'"
  })
  void damagedNoteOfARunIsToldPlainly(String what, String by) throws IOException {
    String run = run(scan());
    Path note = runFolder(run).path().resolve("run.json");
    Pattern pattern = Pattern.compile(what, Pattern.DOTALL);
    Files.writeString(note, pattern.matcher(Files.readString(note)).replaceFirst(by));

    Ran ran = Ran.oit("scan", "--resume", run, "--lang", "en");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("Run “" + run + "” cannot be resumed");
    Files.writeString(note, "{}");
  }

  @Test
  void damagedEvidenceIsNotJudgedAgainAndTheFileIsNamed() throws IOException {
    String run = run(scan());
    Path archive = runFolder(run).path().resolve("site/crawl.warc.gz");
    byte[] bytes = Files.readAllBytes(archive);
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
    Files.write(archive, bytes);

    Ran ran = rejudge();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(archive.toString(), "เสียหายที่ไบต์", "โปรดตรวจเว็บไซต์ใหม่");
    assertThat(ran.err()).doesNotContain("oit-bug");
    assertThat(folder.resolve("judged")).doesNotExist();
  }

  @Test
  void reportThatFoundNoPlaceIsWrittenWhenTheRunIsTakenUp() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/site"), "a file where the folder should be");
    Ran ran = scan();
    int asked = site.asked().size();
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains(folder.resolve("out").toString());
    Files.delete(folder.resolve("out/site"));

    assertThat(Ran.oit("scan", "--resume", run(ran)).code()).isZero();

    assertThat(report().coverage().pages()).isEqualTo(PAGES + 1);
    assertThat(site.asked()).hasSize(asked);
  }

  @Test
  void timeThatEndsBeforeTheFirstPageIsAnUnreachableSite() throws IOException {
    site.route("/", Reply.page("อบต.", "ช้า").after(Duration.ofSeconds(20)));

    Ran ran = scan("--max-time", "1s");

    assertThat(ran.code()).isEqualTo(3);
    GapReport report = report();
    assertThat(report.coverage().outcome()).isEqualTo("unreachable");
    assertThat(report.coverage().stoppedBy()).isEqualTo("max-time");
    assertThat(report.coverage().pages()).isZero();
    assertThat(report.items())
        .extracting(GapReport.ItemEntry::verdict)
        .containsOnly("unverifiable");
    site.page("/", "อบต.", "<p>ตอบแล้ว");
    assertThat(Ran.oit("scan", "--resume", run(ran)).code()).as("as before").isEqualTo(3);
    assertThat(Ran.oit("scan", "--resume", run(ran), "--max-time", "1m").code()).isZero();
    assertThat(report().coverage().outcome()).isEqualTo("complete");
  }

  @Test
  void siteGivenTwiceIsRefused() {
    Ran ran = Ran.oit("scan", site.url("/"), site.url(""), "--allow-private");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(site.url(""), "ซ้ำ");
    assertThat(site.asked()).isEmpty();
  }

  private Ran scan(String... more) {
    List<String> command = new ArrayList<>(List.of("scan", site.url("/"), "--id", "site"));
    command.addAll(List.of("--checklist", "oit-2568", "--allow-private", "--delay", "0"));
    command.addAll(List.of("--format", "json", "--out", folder.resolve("out").toString()));
    command.addAll(List.of(more));
    return Ran.oit(command.toArray(String[]::new));
  }

  private Ran rejudge() {
    return Ran.oit(
        "rejudge",
        folder.resolve("out").toString(),
        "--checklist",
        "oit-2566",
        "--format",
        "json",
        "--out",
        folder.resolve("judged").toString());
  }

  private GapReport report() throws IOException {
    return Ran.report(folder.resolve("out"));
  }

  private static String run(Ran ran) {
    Matcher id = Pattern.compile("\\d{8}-\\d{6}-[a-z0-9]{4}").matcher(ran.out());
    assertThat(id.find()).as(ran.out() + ran.err()).isTrue();
    return id.group();
  }

  private static RunFolder runFolder(String run) {
    return Home.ofSystem().run(run);
  }

  private List<String> pages(int from) {
    return site.asked().stream().filter(p -> !p.equals("/robots.txt")).skip(from).toList();
  }
}
