package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import oit.report.GapReport;
import oit.store.AgencyFolder;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is found in one run and gone in the next: what a second look makes of it. */
class SecondLookTest {

  private static final String BEFORE = "20260101-100000-aaaa";
  private static final String RUN = "20260102-100000-aaaa";
  private static final String POWERS =
      "<h1>อำนาจหน้าที่</h1><p>มีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล"
          + " พ.ศ. 2537 มาตรา 66 มาตรา 67 จัดให้มีและบำรุงรักษาทางน้ำและทางบก"
          + " รักษาความสะอาดของถนน ทางน้ำ และที่สาธารณะ ป้องกันโรคและระงับโรคติดต่อ"
          + " ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม";

  @TempDir private Path folder;
  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));
  private KeptScans scans;
  private GapReport earlier;
  private GapReport first;
  private AgencyFolder kept;

  @BeforeEach
  void findItThenMissIt() throws IOException {
    scans = new KeptScans(folder, site, KeptScans.list("oit-2566"), "/");
    site.page("/", "อบต.", "<h1>ยินดีต้อนรับ</h1><a href=/powers>อำนาจหน้าที่</a>");
    powersAreBack();
    earlier = scans.scan(BEFORE);
    site.route("/powers", Reply.status(404));
    first = scans.scan(RUN);
    kept = new AgencyFolder(scans.agency(RUN));
    assertThat(List.of(powers(earlier), powers(first))).containsExactly("found", "missing");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void whatIsBackWasNeverGone() throws IOException {
    powersAreBack();

    GapReport settled = look().settle(this::again);

    assertThat(powers(settled)).isEqualTo("found");
    assertThat(note(settled)).contains("found again: O3").doesNotContain("not found");
    assertThat(kept.report()).contains(settled);
    assertThat(evidence()).contains("มาตรา 67");
  }

  @Test
  void whatStaysAwayIsSaidToBeGone() throws IOException {
    GapReport settled = look().settle(this::again);

    assertThat(powers(settled)).isEqualTo("missing");
    assertThat(note(settled)).contains("still not found: O3");
    assertThat(kept.report()).contains(settled);
  }

  @Test
  void firstLookCountsWhereTheSecondSeesLess() throws IOException {
    site.route("/", Reply.cut());
    String archived = evidence();

    GapReport settled = look().settle(this::again);

    assertThat(settled.items()).isEqualTo(first.items());
    assertThat(note(settled)).contains("the first look counts");
    assertThat(kept.report()).contains(settled);
    assertThat(evidence()).isEqualTo(archived);
    assertThat(kept.path()).isDirectoryNotContaining("glob:**/aside");
  }

  @Test
  void nobodyLooksThreeTimes() throws IOException {
    GapReport settled = look().settle(this::again);

    assertThat(SecondLook.at(kept, earlier, settled, "en")).isEmpty();
  }

  @Test
  void whatWasNeverFoundIsNoReason() {
    assertThat(SecondLook.at(kept, first, first, "en")).isEmpty();
  }

  @Test
  void anotherListIsNoReason() throws IOException {
    KeptScans other = new KeptScans(folder.resolve("other"), site, KeptScans.list("oit-2568"), "/");
    GapReport byOther = other.scan(RUN);

    assertThat(SecondLook.at(kept, earlier, byOther, "en")).isEmpty();
  }

  @Test
  void websiteThatDoesNotOpenIsNoRegression() throws IOException {
    site.route("/", Reply.cut());

    assertThat(SecondLook.at(kept, earlier, scans.scan("20260103-100000-aaaa"), "en")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void processThatDiesInBetweenIsTakenUp(boolean back) throws IOException {
    if (back) {
      powersAreBack();
    }
    assertThatThrownBy(() ->
            look()
                .settle(() -> {
                  throw new IllegalStateException("killed");
                }))
        .hasMessage("killed");
    assertThat(kept.report()).as("not finished").isEmpty();

    GapReport resumed = scans.resume(RUN);

    assertThat(powers(resumed)).isEqualTo(back ? "found" : "missing");
    assertThat(SecondLook.at(kept, earlier, resumed, "en").isPresent()).isNotEqualTo(back);
  }

  private SecondLook look() {
    SecondLook look = SecondLook.at(kept, earlier, first, "en").orElseThrow();
    assertThat(look.gone()).containsExactly("O3");
    return look;
  }

  private GapReport again() {
    try {
      return scans.resume(RUN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void powersAreBack() {
    site.page("/powers", "อำนาจหน้าที่", POWERS);
  }

  private static String powers(GapReport report) {
    return report.items().stream()
        .filter(item -> item.key().equals("authority"))
        .map(GapReport.ItemEntry::verdict)
        .findFirst()
        .orElseThrow();
  }

  private static String note(GapReport report) {
    return report.findings().stream()
        .filter(finding -> finding.kind().equals(SecondLook.KIND))
        .map(GapReport.Finding::note)
        .reduce((one, two) -> "two notes")
        .orElse("no note");
  }

  private String evidence() throws IOException {
    return Warcs.text(kept.path().resolve("crawl.warc.gz"));
  }
}
