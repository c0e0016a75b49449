package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

class RecordedScanTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.of(Path.of("src/main/resources/oit/demo")).validating();

  private KeptScans scans() {
    return KeptScans.of(folder, site);
  }

  private GapReport scan(String run) throws IOException {
    return scans().scan(run);
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void scanOfAnUnchangedSiteDownloadsAlmostNothing() throws IOException {
    GapReport first = scan("20260101-100000-aaaa");
    int before = site.sent().size();
    GapReport second = scan("20260102-100000-aaaa");

    List<LocalSite.Sent> again = site.sent().subList(before, site.sent().size());
    assertThat(again).hasSize(before);
    assertThat(bytes(site.sent().subList(0, before))).isGreaterThan(500_000);
    assertThat(bytes(again)).isLessThan(2000);
    assertThat(sentWhole(again))
        .as("only what shows that the server is honest")
        .containsExactly("/");
    assertThat(verdicts(second)).isEqualTo(verdicts(first));
    assertThat(digests(second)).isEqualTo(digests(first));
  }

  @Test
  void unchangedAnswersNameTheRecordOfThisFileThatTheyStandFor() throws IOException {
    scan("20260101-100000-aaaa");
    scan("20260102-100000-aaaa");
    scan("20260103-100000-aaaa");

    List<String> answers = new ArrayList<>();
    List<String> revisits = new ArrayList<>();
    Path archive = scans().agency("20260103-100000-aaaa").resolve("crawl.warc.gz");
    try (WarcReader reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse r) {
          answers.add(r.target() + " " + r.date() + " " + r.payloadDigest().orElseThrow());
        } else if (record instanceof WarcRevisit r) {
          String what = r.refersToTargetURI().orElseThrow() + " " + r.refersToDate().orElseThrow();
          revisits.add(what + " " + r.payloadDigest().orElseThrow());
        }
      }
    }
    assertThat(revisits).hasSizeGreaterThan(50);
    assertThat(answers).containsAll(revisits);
  }

  @Test
  void changedPageIsFetchedAnew() throws IOException {
    scan("20260101-100000-aaaa");
    int before = site.sent().size();
    site.route("/about/structure.html", Reply.page("อื่น", "<h1>หน้าใหม่</h1><p>ไม่มีอะไร</p>"));
    scan("20260102-100000-aaaa");

    assertThat(sentWhole(site.sent().subList(before, site.sent().size())))
        .containsExactly("/", "/about/structure.html");
  }

  @Test
  void damagedArchiveIsNotReliedUpon() throws IOException {
    GapReport first = scan("20260101-100000-aaaa");
    Path archive = scans().agency("20260101-100000-aaaa").resolve("crawl.warc.gz");
    byte[] bytes = Files.readAllBytes(archive);
    for (int i = 1000; i < bytes.length; i += 100) {
      bytes[i] ^= 0x55;
    }
    Files.write(archive, bytes);

    assertThat(digests(scan("20260102-100000-aaaa"))).isEqualTo(digests(first));
  }

  @Test
  void evidenceFileHoldsExactlyWhatTheReportCites() throws IOException {
    GapReport report = scan("20260101-100000-aaaa");

    Set<String> kept = new TreeSet<>();
    try (WarcReader reader = new WarcReader(folder.resolve("out/evidence.warc.gz"))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          kept.add(response.target());
          assertThat(response.payloadDigest()).isPresent();
        }
      }
    }
    assertThat(kept).containsExactlyInAnyOrderElementsOf(cited(report)).isNotEmpty();
  }

  @Test
  void judgingAgainByTheSameListChangesNothing() throws IOException {
    GapReport first = scan("20260101-100000-aaaa");
    int asked = site.asked().size();

    GapReport second = scans().rejudge(first, KeptScans.list("oit-2568"));

    assertThat(second.items()).isEqualTo(first.items());
    assertThat(second.score()).isEqualTo(first.score());
    assertThat(second.findings()).isEqualTo(first.findings());
    assertThat(second.coverage()).isEqualTo(first.coverage());
    assertThat(site.asked()).hasSize(asked);
  }

  @Test
  void judgesByAnotherList() throws IOException {
    GapReport first = scan("20260101-100000-aaaa");

    Checklist older = KeptScans.list("oit-2566");
    GapReport other = scans().rejudge(first, older);

    assertThat(other.checklist().fiscalYear()).isEqualTo(2566);
    assertThat(other.items()).hasSize(older.items().size());
    assertThat(other.items()).anyMatch(i -> i.verdict().equals("found"));
  }

  @Test
  void whatIsGoneCannotBeJudgedAgain() throws IOException {
    GapReport first = scan("20260101-100000-aaaa");
    scans().home().prune(0, (run, agency) -> false);

    assertThat(Rejudgement.of(first, scans().home())).isEmpty();
  }

  private static List<String> sentWhole(List<LocalSite.Sent> sent) {
    return sent.stream()
        .filter(s -> s.status() == 200 && !s.path().equals("/robots.txt"))
        .map(LocalSite.Sent::path)
        .toList();
  }

  private static int bytes(List<LocalSite.Sent> sent) {
    return sent.stream().mapToInt(LocalSite.Sent::bytes).sum();
  }

  private static List<String> verdicts(GapReport report) {
    return report.items().stream().map(i -> i.code() + " " + i.verdict()).toList();
  }

  private static List<String> digests(GapReport report) {
    return report.items().stream()
        .flatMap(i -> i.evidence().stream())
        .map(e -> e.url() + " " + e.sha256())
        .toList();
  }

  /** Addresses of this site; what others hold is cited, too, and never fetched. */
  private Set<String> cited(GapReport report) {
    Set<String> urls =
        report.items().stream()
            .flatMap(i -> i.evidence().stream())
            .filter(e -> e.sha256() != null)
            .map(GapReport.Evidence::url)
            .collect(Collectors.toCollection(TreeSet::new));
    report.items().stream()
        .flatMap(i -> i.elements().stream())
        .map(GapReport.ElementEntry::evidence)
        .filter(url -> url != null && url.startsWith(site.url("")))
        .forEach(urls::add);
    return urls;
  }
}
