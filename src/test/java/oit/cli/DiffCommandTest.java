package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import oit.report.ReportChangeSchema;
import oit.report.TextWidth;
import oit.store.Home;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site is scanned, changed, and scanned again. */
class DiffCommandTest {

  private static final String MENU =
      "<nav><a href=/powers>อำนาจหน้าที่</a> <a href=/contact>ติดต่อเรา</a></nav>";

  private static final String POWERS =
      MENU
          + "<h1>อำนาจหน้าที่</h1><p>มีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล"
          + " พ.ศ. 2537 มาตรา 66 มาตรา 67 จัดให้มีและบำรุงรักษาทางน้ำและทางบก"
          + " รักษาความสะอาดของถนน ทางน้ำ และที่สาธารณะ ป้องกันโรคและระงับโรคติดต่อ"
          + " ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม";

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void serve() {
    site.page(
        "/", "อบต.บ้านทดสอบ", MENU + "<h1>ยินดีต้อนรับ</h1><p>อบต.บ้านทดสอบ ยินดีต้อนรับทุกท่าน");
    site.page("/powers", "อำนาจหน้าที่", POWERS);
    contact(" โทรสาร 055-123457 saraban@bantest.go.th");
  }

  private void contact(String more) {
    site.page(
        "/contact",
        "ติดต่อเรา",
        MENU
            + "<h1>ติดต่อเรา</h1><p>99 หมู่ 1 ตำบลบ้านทดสอบ อำเภอเมือง จังหวัดตาก 63000 โทรศัพท์"
            + " 055-123456"
            + more
            + "</p><a href=\"https://maps.google.com/maps?q=1,2\">แผนที่ตั้ง</a>");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({"th", "en"})
  void saysExactlyWhatChangedAndWhy(String language) throws IOException {
    scan("one");
    site.route("/powers", Reply.status(404));
    contact("");
    scan("two");

    Ran ran = diff("one", "two", "--lang=" + language);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out().lines())
        .allMatch(line -> TextWidth.of(line) <= 80 || line.contains("http"));
    Path kept = Path.of("src/test/resources/oit/cli/diff-" + language + ".txt");
    String now =
        ran.out()
            .replace(site.url("/"), "http://site/")
            .replaceAll("\\d+ (พฤ|Nov|\\S+ พ|\\S+ B)[^\\n]*", "DAY");
    Files.createDirectories(Path.of("target/golden"));
    Files.writeString(Path.of("target/golden/diff-" + language + ".txt"), now);
    assertThat(now).isEqualTo(Files.readString(kept));
  }

  @Test
  void theOtherWayRoundIsBetter() {
    scan("one");
    site.route("/powers", Reply.status(404));
    scan("two");

    JsonNode there = json(diff("one", "two", "--json"));
    JsonNode back = json(diff("two", "one", "--json"));

    assertThat(there.at("/counts/regressed").asInt()).isEqualTo(1);
    assertThat(back.at("/counts/improved").asInt()).isEqualTo(1);
    assertThat(there.at("/changes/0/reason/code").asString()).isEqualTo("evidence-gone");
    assertThat(there.at("/changes/0/lost/0/fate").asString()).isEqualTo("gone");
    assertThat(back.at("/changes/0/reason/code").asString()).isEqualTo("evidence-new");
  }

  @Test
  void aPageThatNobodyLinksAnyMoreIsNotCalledGone() {
    scan("one");
    site.page("/", "อบต.บ้านทดสอบ", "<a href=/contact>ติดต่อเรา</a><h1>ยินดีต้อนรับ</h1>");
    contact(" โทรสาร 055-123457 saraban@bantest.go.th<!-- -->");
    site.page("/contact", "ติดต่อเรา", "<h1>ติดต่อเรา</h1><p>โทรศัพท์ 055-123456");
    scan("two");

    assertThat(json(diff("one", "two", "--json")).at("/changes").toString())
        .contains("evidence-unlinked")
        .doesNotContain("evidence-gone");
  }

  @Test
  void aSiteThatIsDownIsNotWorse() {
    scan("one");
    site.behaving((path, asked, reply) -> Reply.status(503));
    Ran.oit(arguments("two"));

    JsonNode counts = json(diff("one", "two", "--json")).at("/counts");

    assertThat(counts.at("/regressed").asInt()).isZero();
    assertThat(counts.at("/notComparable").asInt()).isEqualTo(43);
  }

  @Test
  void theSecondScanSaysItItself() throws IOException {
    assertThat(scan("one").out()).doesNotContain("Compared with");
    site.route("/powers", Reply.status(404));

    Ran second = scan("two");

    assertThat(second.out()).contains("Compared with the check of ", "[worse]", "was removed: ");
    assertThat(
            ReportChangeSchema.problems(Files.readString(folder.resolve("two/site/changes.json"))))
        .isEmpty();
    assertThat(Files.readString(folder.resolve("two/site/gap-report.md")))
        .contains("## What changed since the last check", "was removed: ");
    Path page = folder.resolve("two/site/gap-report.md");
    Files.delete(page);
    Ran.oit("report", folder.resolve("two").toString(), "--format=md", "--lang=en");
    assertThat(Files.readString(page)).contains("was removed: ");
  }

  @Test
  void pageThatWasAwayForAMomentIsNoRegression() throws IOException {
    scan("one");
    AtomicInteger asked = new AtomicInteger();
    site.route(
        "/powers",
        any ->
            asked.incrementAndGet() == 1 ? Reply.status(404) : Reply.page("อำนาจหน้าที่", POWERS));

    List<String> arguments = new ArrayList<>(List.of(arguments("two")));
    arguments.add("--second-look=1ms");
    Ran second = Ran.oit(arguments.toArray(String[]::new));

    assertThat(second.err()).contains("found last time and not now: O3; looking a second time");
    assertThat(second.out()).doesNotContain("[worse]");
    assertThat(Files.readString(folder.resolve("two/site/gap-report.json")))
        .contains("away for a while, found again: O3");
  }

  @Test
  void runsAreFoundByTheirIdsAndByLast() throws IOException {
    scan("one");
    scan("two");
    Home home = Home.ofSystem();
    String newest = home.runs().get(0).id();
    String before = home.runs().get(1).id();

    Ran byId = Ran.oit("diff", before, newest, "--lang=en");

    assertThat(byId.code()).as(byId.err()).isZero();
    assertThat(byId.out()).contains("unchanged: 43");
    assertThat(Ran.oit("diff", before, "last", "--lang=en").out()).isEqualTo(byId.out());
    assertThat(Ran.oit("diff", "last", "--lang=en").out()).isEqualTo(byId.out());
  }

  @Test
  void agenciesOfOneRunAloneAreNamed() throws IOException {
    scan("one");
    copy("one/site", "many/site");
    copy("one/site", "many/other");

    Ran ran = diff("one", "many", "--lang=en");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Only in the later run: 1");
    assertThat(diff("many", "one", "--lang=en").out()).contains("Only in the earlier run: 1");
    List<String> lines = diff("one", "many", "--json").out().lines().toList();
    assertThat(lines)
        .hasSize(2)
        .allSatisfy(l -> assertThat(ReportChangeSchema.problems(l)).isEmpty());
    assertThat(new JsonMapper().readTree(lines.get(0)).get("before").isNull()).isTrue();
  }

  @Test
  void whatCannotBeComparedIsSaid() throws IOException {
    scan("one");
    Path other = Files.createDirectories(folder.resolve("broken/site"));
    Files.writeString(other.resolve("gap-report.json"), "{");
    Files.createDirectories(folder.resolve("empty"));

    Ran broken = diff("one", "broken", "--lang=en");
    assertThat(broken.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(broken.err()).contains("gap-report.json: ");
    assertThat(diff("one", "empty", "--lang=en").err()).contains("No gap-report.json in ");
    Ran unknown = Ran.oit("diff", "nosuchrun", "last", "--lang=en");
    assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(unknown.err()).contains("There is no run “nosuchrun”", "oit-reports");
  }

  private void copy(String from, String to) throws IOException {
    Path target = Files.createDirectories(folder.resolve(to));
    Files.copy(folder.resolve(from).resolve("gap-report.json"), target.resolve("gap-report.json"));
  }

  private Ran scan(String out) {
    Ran ran = Ran.oit(arguments(out));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private String[] arguments(String out) {
    return new String[] {
      "scan",
      site.url("/"),
      "--id=site",
      "--checklist=oit-2566",
      "--allow-private",
      "--delay=0",
      "--render=never",
      "--lang=en",
      "--format=json,md",
      "--out=" + folder.resolve(out)
    };
  }

  private Ran diff(String older, String newer, String more) {
    return Ran.oit(
        "diff", folder.resolve(older).toString(), folder.resolve(newer).toString(), more);
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ReportChangeSchema.problems(ran.out())).isEmpty();
    return new JsonMapper().readTree(ran.out());
  }
}
