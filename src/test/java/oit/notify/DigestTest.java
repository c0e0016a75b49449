package oit.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import oit.report.ItemChange.Kind;
import oit.report.SchemaFile;
import oit.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a run, and to whom. */
class DigestTest {

  private static final SchemaFile SCHEMA = SchemaFile.of(Notice.class, "notice-1.schema.json");
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  @TempDir private Path folder;

  private Digest digest(Path run) throws IOException {
    return new RunFolder(run).digest("nightly-tao", true);
  }

  // what lies in the folder; which entries ask to be told
  @ParameterizedTest
  @CsvSource({
    "quiet,       true, false, false, false",
    "better,      true, true,  false, false",
    "worse,       true, true,  true,  false",
    "unreachable, true, false, false, true",
    "nothing,     true, false, false, true",
  })
  void eachEntryHearsOfTheRunsItAsksFor(
      String kind, boolean always, boolean change, boolean regression, boolean incomplete)
      throws IOException {
    Path run = folder.resolve("run");
    switch (kind) {
      case "unreachable" -> Runs.withUnreachable(run);
      case "nothing" -> {}
      default -> Runs.quiet(run);
    }
    if (kind.equals("better") || kind.equals("worse")) {
      Runs.change(run, "a", "ก", kind.equals("better") ? Kind.IMPROVED : Kind.REGRESSED);
    }
    Digest digest = digest(run);

    assertThat(Letters.isAskedFor(Schedule.When.ALWAYS, digest)).isEqualTo(always);
    assertThat(Letters.isAskedFor(Schedule.When.CHANGE, digest)).isEqualTo(change);
    assertThat(Letters.isAskedFor(Schedule.When.REGRESSION, digest)).isEqualTo(regression);
    assertThat(Letters.isAskedFor(Schedule.When.INCOMPLETE, digest)).isEqualTo(incomplete);
  }

  @Test
  void scanThatCallsItselfIncompleteIsIncomplete() throws IOException {
    Path run = Runs.quiet(folder.resolve("run"));

    assertThat(new RunFolder(run).digest("n", false).isWhole()).isFalse();
    assertThat(new RunFolder(run).digest("n", true).isWhole()).isTrue();
  }

  @Test
  void runOfOneAgencyIsReadFromItsReport() throws IOException {
    Path into = Files.createDirectories(folder.resolve("run/one"));
    Files.copy(
        Path.of("src/main/resources/oit/report/gap-report-1.example.json"),
        into.resolve("gap-report.json"));

    Digest digest = digest(folder.resolve("run"));

    assertThat(digest.agencies()).isEqualTo(1);
    assertThat(digest.partial()).isEqualTo(1);
    assertThat(digest.lowest()).extracting(Digest.Scored::id).containsExactly("banklongthip");
  }

  @Test
  void subjectCountsAndTextNamesAgenciesItemsAndReasons() throws IOException {
    Path run = Runs.withUnreachable(folder.resolve("run"));
    Runs.change(run, "a", "อบต.หนองดอก", Kind.REGRESSED);

    DigestText thai = new DigestText(digest(run), "th");
    DigestText english = new DigestText(digest(run), "en");

    assertThat(thai.subject()).isEqualTo("[oit] nightly-tao: 3 หน่วยงาน ตรวจไม่ได้ 1 แย่ลง 1 ข้อ");
    assertThat(english.subject())
        .isEqualTo("[oit] nightly-tao: 3 agencies, 1 not checked, 1 items worse");
    assertThat(thai.plain())
        .contains("อบต.หนองดอก", "O12 ", "https://x.example/a", run.toString(), "คะแนนต่ำสุด");
    assertThat(thai.html()).contains("อบต.หนองดอก", "&lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  void onlyTwentyAgenciesAreNamedAndTheOthersCounted() throws IOException {
    Path run = Runs.quiet(folder.resolve("run"));
    for (int n = 0; n < 23; n++) {
      Runs.change(run, "a" + n, "หน่วยงาน" + n, Kind.REGRESSED);
    }
    DigestText text = new DigestText(digest(run), "en");

    assertThat(text.subject()).contains("23 items worse");
    assertThat(text.plain().lines().filter(l -> l.startsWith("• หน่วยงาน"))).hasSize(20);
    assertThat(text.plain()).contains("and 3 more agencies");
  }

  @Test
  void hostileNamesNeitherSteerNorTurnNorMarkUp() throws IOException {
    Path run = Runs.quiet(folder.resolve("run"));
    Runs.change(
        run, "a", "<script>x</script>\r\nBcc: evil@x.example\u202Egpj\u0007", Kind.REGRESSED);
    DigestText text = new DigestText(digest(run), "th");

    assertThat(text.subject()).doesNotContain("script", "Bcc");
    assertThat(text.plain()).doesNotContain("\r", "\u202E", "\u0007", "\nBcc");
    assertThat(text.html()).contains("&lt;script&gt;").doesNotContain("<script>", "\u202E");
  }

  @Test
  void damagedFilesAreNoObstacle() throws IOException {
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.writeString(run.resolve("summary.json"), "{\"schema\":");
    Files.writeString(
        Files.createDirectories(run.resolve("a")).resolve("changes.json"), "no JSON at all");

    assertThat(digest(run).agencies()).isZero();
    assertThat(new DigestText(digest(run), "th").subject()).contains("ตรวจไม่สำเร็จ");
  }

  @Test
  void mailboxNamedTwiceGetsOneLetterInTheLanguageOfTheFirstEntry() throws IOException {
    Digest digest = digest(Runs.quiet(folder.resolve("run")));
    Schedule.Notice english =
        new Schedule.Notice(Schedule.When.ALWAYS, List.of("a@x.example"), null, "en");

    List<Letter> letters =
        new Letters(digest, NOW)
            .of(List.of(english, Runs.mail("a@x.example", "b@x.example"), Runs.hook(null)));

    assertThat(letters).extracting(Letter::to).containsExactly("a@x.example", "b@x.example");
    assertThat(letters.getFirst().subject()).contains("agencies");
    assertThat(letters.getLast().subject()).contains("หน่วยงาน");
    assertThat(letters).extracting(Letter::id).doesNotHaveDuplicates();
  }

  @Test
  void noticeKeepsToItsSchemaAndSoDoesTheExample() throws IOException {
    Path run = Runs.withUnreachable(folder.resolve("run"));
    Runs.change(run, "a", "อบต.หนองดอก", Kind.REGRESSED);
    Letter letter =
        new Letters(digest(run), NOW).of(List.of(Runs.hook("https://x.example/in"))).getFirst();

    assertThat(SCHEMA.problems(letter.body())).isEmpty();
    assertThat(letter.body()).contains("\"state\": \"incomplete\"", "O12");
    byte[] example =
        Files.readAllBytes(Path.of("src/main/resources/oit/notify/notice-1.example.json"));
    assertThat(SCHEMA.problems(new String(example, StandardCharsets.UTF_8))).isEmpty();
    assertThat(SCHEMA.problems("{}")).isNotEmpty();
  }
}
