package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import oit.store.Home;
import oit.testing.HttpHook;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules as the person sees them who keeps them. */
class ScheduleCommandTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void write() throws IOException {
    site.page("/", "อบต.หนองดอก", "<h1>อบต.หนองดอก</h1><p>ยินดีต้อนรับ</p>");
    Files.writeString(
        folder.resolve("list.csv"), "id,name,url\nnong-dok,อบต.หนองดอก," + site.url("/") + "\n");
    schedule("night.yaml", "night", "30 1 * * *");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void schedule(String file, String id, String cron) throws IOException {
    Files.writeString(
        folder.resolve(file),
        """
        id: %s
        cron: "%s"
        agencies: list.csv
        checklist: oit-2568
        crawl: {allow-private: true, delay: 0s, render: never}
        outputs: {dir: out, formats: [json]}
        """
            .formatted(id, cron));
  }

  private Ran oit(String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "schedule";
    all[1] = "--schedules";
    all[2] = folder.toString();
    all[3] = "--lang";
    all[4] = "en";
    System.arraycopy(more, 0, all, 5, more.length);
    return Ran.oit(all);
  }

  @Test
  void listTellsNextAndLastTimesAndWhatIsWrongElsewhere() throws IOException {
    schedule("bad.yaml", "bad", "nonsense");

    Ran ran = oit("list");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("night", "01:30 +07:00", "no scan yet");
    assertThat(ran.err()).contains("bad.yaml:2:");
  }

  /** What would be noted after a night on which nothing kept the schedules. */
  private static void mark(String id, String text) throws IOException {
    Path file = Home.ofSystem().schedules().resolve(id + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void listSaysWhatIsOverdueOrHasFailedAndACheckExitsWithThree() throws IOException {
    schedule("late.yaml", "late", "0 2 * * *");
    schedule("lost.yaml", "lost", "0 3 * * *");
    mark(
        "late",
        """
        {"cron": "0 2 * * * Asia/Bangkok", "upTo": "2026-01-01T00:00:00Z", "exitCode": -1}\
        """);
    mark(
        "lost",
        """
        {"cron": "0 3 * * * Asia/Bangkok", "upTo": "2999-01-01T00:00:00Z", "exitCode": 70,
         "last": "2026-01-01T20:00:00Z"}\
        """);

    Ran ran = oit("list");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("OVERDUE since 2026-01-02 02:00 +07:00", "2026-01-02 03:00 +07:00", "FAILED")
        .contains("exit code 70");
    assertThat(oit("list", "--check").code()).isEqualTo(3);
    assertThat(oit("list", "--json").out())
        .contains("\"status\":\"degraded\"", "late: overdue", "lost: failed")
        .contains("\"overdueSince\":\"2026-01-02T02:00:00+07:00\"");
  }

  @Test
  void checkIsContentWithSchedulesThatAreKeptAndNotWithABrokenFile() throws IOException {
    assertThat(oit("list", "--check").code()).isZero();
    schedule("bad.yaml", "bad", "nonsense");

    assertThat(oit("list", "--check").code()).isEqualTo(3);
  }

  @Test
  void nextCountsTheTimesToCome() {
    Ran ran = oit("next", "night", "--count", "3");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(3).allMatch(l -> l.endsWith("01:30 +07:00  night"));
  }

  @Test
  void lintExitsWithTwoWhereSomethingIsWrong() throws IOException {
    assertThat(oit("lint").code()).isZero();
    schedule("bad.yaml", "Bad Id", "0 2 * * *");

    Ran ran = oit("lint");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("bad.yaml:1:5");
  }

  @Test
  void lintLooksIntoTheAgencyListToo() throws IOException {
    Files.writeString(folder.resolve("list.csv"), "id,name,url\n,,\n,ก,nowhere\n");

    Ran ran = oit("lint");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("night.yaml:3:", "list.csv:3:4");
  }

  @Test
  void triggerScansNowIntoAFolderOfItsOwn() throws IOException {
    Ran ran = oit("trigger", "night");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Ran.report(folder.resolve("out")).agency().name()).isEqualTo("อบต.หนองดอก");
    assertThat(ran.out()).contains("night", "complete", folder.resolve("out").toString());
  }

  @Test
  void triggerTellsTheWebhookAndLintThatMailHasNoServer() throws Exception {
    try (HttpHook hook = new HttpHook()) {
      Path file = folder.resolve("night.yaml");
      Files.writeString(
          file,
          Files.readString(file).replace("[json]", "[csv]")
              + "notify:\n- {when: always, webhook: '%s', lang: en}\n".formatted(hook.url()));

      Ran ran = oit("trigger", "night");

      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(hook.bodies()).singleElement().asString().contains("notice/1", "1 agencies");
      Files.writeString(
          file, "notify: [{when: change, email: [a@x.example]}]\n", StandardOpenOption.APPEND);
      Files.writeString(file, Files.readString(file).replaceFirst("notify:\\n.*\\n", ""));
      assertThat(oit("lint").err()).contains("OIT_SMTP_URL is not set");
    }
  }

  @Test
  void unknownScheduleIsToldWithThoseThatAre() {
    Ran ran = oit("trigger", "nigt");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("nigt", "night");
  }

  @Test
  void folderWithoutSchedulesIsToldPlainly() {
    Ran ran = Ran.oit("schedule", "--schedules", folder.resolve("none").toString(), "list");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("none", "schedules/README.md");
  }

  @Test
  void runKeepsTimesReadsChangedFilesAndStopsWhenToldTo() throws Exception {
    StringWriter out = new StringWriter();
    CountDownLatch kept = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    PrintWriter watched =
        new PrintWriter(out) {
          @Override
          public void println(String line) {
            super.println(line);
            if (line.startsWith("night: next")) {
              kept.countDown();
            }
            if (line.startsWith("soon: ") && line.contains("has ended")) {
              ended.countDown();
            }
          }
        };
    Interruption interruption = Interruption.unarmed();
    CompletableFuture<Integer> code =
        CompletableFuture.supplyAsync(() ->
            Main.run(
                new String[] {"schedule", "--schedules", folder.toString(), "--lang", "en", "run"},
                watched,
                new PrintWriter(new StringWriter()),
                interruption));
    assertThat(kept.await(60, TimeUnit.SECONDS)).isTrue();

    schedule("soon.yaml", "soon", "* * * * * ?");
    assertThat(ended.await(60, TimeUnit.SECONDS)).as(out.toString()).isTrue();
    interruption.interrupt();

    assertThat(code.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(out.toString()).contains("soon: the scan of").contains("Stopped.");
    assertThat(Ran.files(folder.resolve("out")))
        .anyMatch(f -> f.getParent().getParent().getFileName().toString().startsWith("soon-"));
  }
}
