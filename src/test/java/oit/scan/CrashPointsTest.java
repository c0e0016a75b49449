package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that is killed leaves the start of its journal and of its archive behind. Every scan
 * here goes on from such a place, the middle of a line or of a record included.
 */
class CrashPointsTest {

  private static final String CALM = "20260101-100000-calm";
  private static final int PLACES = 24;

  @TempDir private Path folder;

  private final LocalSite site = site();
  private GapReport report;
  private List<String> asked;
  private byte[] journal;
  private byte[] archive;

  @BeforeEach
  void scanInPeace() throws IOException {
    report = scans().scan(CALM);
    asked = pagesAsked(0);
    journal = Files.readAllBytes(scans().agency(CALM).resolve("journal.ndjson"));
    archive = Files.readAllBytes(scans().agency(CALM).resolve("crawl.warc.gz"));
    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(report.coverage().outcome()).isEqualTo("complete");
    assertThat(report.items().stream().map(GapReport.ItemEntry::verdict).distinct())
        .hasSizeGreaterThan(1);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void goesOnFromWhereverItWasKilled() throws IOException {
    Random random = new Random(7);
    for (int n = 0; n < PLACES; n++) {
      int cut = n == 0 ? 0 : n == 1 ? journal.length : random.nextInt(journal.length);
      List<JsonNode> whole = wholeLines(cut);
      int end = whole.isEmpty() ? 0 : whole.getLast().path("end").asInt();
      int kept = n % 3 == 0 ? end : end + random.nextInt(archive.length - end + 1);
      resume(cut, kept, asked.size() - requests(whole));
    }
  }

  @Test
  void goesOnAfterThePowerFailedAndTheDiskLacksWhatTheJournalSpeaksOf() throws IOException {
    Random random = new Random(8);
    for (int n = 0; n < PLACES / 4; n++) {
      int kept = random.nextInt(archive.length);
      long good = wholeLines(journal.length).stream().filter(l -> end(l) <= kept).count();
      List<JsonNode> whole = wholeLines(journal.length).subList(0, (int) good);
      resume(journal.length, kept, asked.size() - requests(whole));
    }
  }

  /** Goes on from there, twice cut, and compares. */
  private void resume(int journalCut, int archiveCut, int missing) throws IOException {
    String where = "journal cut at " + journalCut + ", archive at " + archiveCut;
    Path agency = scans().agency(CALM);
    Files.write(agency.resolve("journal.ndjson"), Arrays.copyOf(journal, journalCut));
    Files.write(agency.resolve("crawl.warc.gz"), Arrays.copyOf(archive, archiveCut));
    Files.deleteIfExists(agency.resolve("gap-report.json"));
    Files.writeString(agency.resolve("visits.ndjson.part"), "{\"visit\":\"pa");
    int before = site.asked().size();

    GapReport after = scans().resume(CALM);

    assertThat(comparable(after)).as(where).isEqualTo(comparable(report));
    List<String> again = pagesAsked(before);
    assertThat(again).as(where).hasSize(missing);
    assertThat(asked).as(where).containsAll(again);
    // what is on the disk now can be gone through once more without a single request
    Files.delete(agency.resolve("gap-report.json"));
    before = site.asked().size();
    assertThat(comparable(scans().resume(CALM))).as(where).isEqualTo(comparable(report));
    assertThat(pagesAsked(before)).as(where).isEmpty();
    assertThat(comparable(scans().rejudge(after, scans().list())))
        .as(where)
        .isEqualTo(comparable(report));
  }

  private KeptScans scans() {
    return KeptScans.of(folder, site);
  }

  /** A site that sends everybody without its cookie home, with all that makes a crawl stumble. */
  private static LocalSite site() {
    LocalSite site = LocalSite.empty();
    StringBuilder links = new StringBuilder("<h1>องค์การบริหารส่วนตำบล</h1>");
    List<String> labels =
        List.of(
            "โครงสร้างหน่วยงาน",
            "ข้อมูลผู้บริหาร",
            "อำนาจหน้าที่",
            "ข้อมูลการติดต่อ",
            "แผนพัฒนาท้องถิ่น");
    for (int n = 0; n < 60; n++) {
      String label = n < labels.size() ? labels.get(n) : "ข่าวที่ " + n;
      String path = "/" + (char) ('a' + n % 26) + "/" + Integer.toString(7919 * n + 40, 36);
      links.append("<p><a href=").append(path).append(">").append(label).append("</a>");
      site.page(path, label, "<h1>" + label + "</h1><p>" + words(n));
    }
    site.page(
        "/", "อบต.", links + "<a href=/moved>ย้าย</a><a href=/busy>ช้า</a><a href=/none>ไม่มี</a>");
    site.redirect("/moved", "/b/landed").page("/b/landed", "ย้ายแล้ว", "<p>" + words(99));
    site.route("/busy", Reply.status(503));
    site.route("/robots.txt", Reply.text("User-agent: *\nDisallow: /u/\n"));
    return site.behaving((path, headers, reply) -> {
      boolean known = String.valueOf(headers.getFirst("Cookie")).contains("seen=1");
      return path.equals("/")
          ? reply.with("Set-Cookie", "seen=1; Path=/")
          : known || path.endsWith(".txt") ? reply : Reply.redirect(302, "/");
    });
  }

  private static String words(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append((char) ('ก' + random.nextInt(40))).append(i % 6 == 0 ? " " : "");
    }
    return text.toString();
  }

  private List<JsonNode> wholeLines(int cut) {
    List<JsonNode> lines = new ArrayList<>();
    String text = new String(journal, 0, cut, StandardCharsets.UTF_8);
    for (int end = text.indexOf('\n'), from = 0; end >= 0; end = text.indexOf('\n', from)) {
      lines.add(JsonMapper.shared().readTree(text.substring(from, end)));
      from = end + 1;
    }
    return lines;
  }

  private static long end(JsonNode line) {
    return line.path("end").asLong();
  }

  private static int requests(List<JsonNode> lines) {
    return lines.stream().mapToInt(line -> line.path("hops").size()).sum();
  }

  private List<String> pagesAsked(int from) {
    return site.asked().stream().skip(from).filter(p -> !p.equals("/robots.txt")).toList();
  }

  private static Object comparable(GapReport report) {
    GapReport.Coverage c = report.coverage();
    return List.of(
        withoutTimes(report),
        report.score(),
        report.findings(),
        List.of(c.outcome(), c.stoppedBy(), c.pages(), c.documents(), c.bytes(), c.notFetched()));
  }

  private static String withoutTimes(GapReport report) {
    return report.items().toString().replaceAll("fetchedAt=[^,\\]]*", "");
  }
}
