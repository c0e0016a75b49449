package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.report.TextWidth;
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

/** A site is scanned twice, and one page of it is gone the second time. */
class HistoryCommandTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void scanTwice() {
    String menu = "<nav><a href=/powers>อำนาจหน้าที่</a></nav>";
    site.page("/", "อบต.บ้านทดสอบ", menu + "<h1>ยินดีต้อนรับ</h1><p>อบต.บ้านทดสอบ ยินดีต้อนรับ");
    site.page(
        "/powers",
        "อำนาจหน้าที่",
        menu
            + "<h1>อำนาจหน้าที่</h1><p>มีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล"
            + " พ.ศ. 2537 มาตรา 66 มาตรา 67 จัดให้มีและบำรุงรักษาทางน้ำและทางบก"
            + " รักษาความสะอาดของถนน ทางน้ำ และที่สาธารณะ ป้องกันโรคและระงับโรคติดต่อ"
            + " ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม");
    scan("one");
    site.route("/powers", Reply.status(404));
    scan("two");
  }

  private void scan(String out) {
    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--id=" + id(),
            "--allow-private",
            // so that the runs begin in different seconds
            "--delay=600ms",
            "--ocr=never",
            "--render=never",
            "--checklist=oit-2568",
            "--store=" + store(),
            "--out=" + folder.resolve(out));
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  /** Other tests have the same home. */
  private String id() {
    return "history-" + folder.getFileName();
  }

  private Path store() {
    return folder.resolve("my.db");
  }

  private Ran history(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "history";
    all[1] = "--store=" + store();
    System.arraycopy(args, 0, all, 2, args.length);
    return Ran.oit(all);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "th, แย่ลง: O, การตรวจเว็บไซต์นี้ครั้งแรก",
    "en, Worse: O, First check of this website"
  })
  void showsEachCheckTheNewestFirst(String language, String worse, String first) {
    Ran ran = history(id(), "--lang", language);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).containsSubsequence(site.url("/"), "oit-2568", worse, first);
    assertThat(ran.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
  }

  @Test
  void jsonCountsTheSameAsDiff() throws IOException {
    Ran ran = history(site.url("/"), "--json", "--count=1");
    Ran diff = Ran.oit("diff", "" + folder.resolve("one"), "" + folder.resolve("two"), "--json");

    JsonNode json = JsonMapper.shared().readTree(ran.out());
    assertThat(json.path("schema").asString()).isEqualTo("history/1");
    assertThat(json.path("checks").size()).isEqualTo(1);
    assertThat(json.path("earlier").asInt()).isEqualTo(1);
    JsonNode check = json.path("checks").path(0);
    JsonNode counts = JsonMapper.shared().readTree(diff.out()).path("counts");
    for (String kind : new String[] {"improved", "regressed", "unchanged", "notComparable"}) {
      assertThat(check.path("change").path(kind)).as(kind).isEqualTo(counts.path(kind));
    }
    assertThat(check.path("change").path("regressedItems").size())
        .isPositive()
        .isEqualTo(counts.path("regressed").asInt());
    assertThat(Files.exists(Path.of(check.path("report").asString()))).isTrue();
  }

  @Test
  void unknownAgencyIsAnsweredWithTheNearest() {
    Ran ran = history(id() + "x", "--lang=en");

    assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("did you mean", id(), site.url("/")).doesNotContain("Exception");
    assertThat(history("zzzz", "--lang=en").err()).contains("No agency “zzzz”");
    assertThat(history(id(), "--count=0", "--lang=en").err()).contains("--count");
  }

  @Test
  void storeThatCannotBeOpenedIsRefusedBeforeAnythingIsDone() {
    Path out = folder.resolve("never");
    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--allow-private",
            "--store=postgresql://oit:s3cret@127.0.0.1:1/ita",
            "--lang=en",
            "--out=" + out);

    assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err())
        .contains("postgresql://oit@127.0.0.1:1/ita")
        .doesNotContain("s3cret", "Exception");
    assertThat(history(id(), "--store=mysql://x/y", "--lang=en").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }
}
