package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.World;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.Test;

/** A document on another site is evidence that cannot be opened; a dead link is none at all. */
class ExternalEvidenceTest {

  @Test
  void aDeadLinkToAnotherSiteIsSeenAsGone() {
    assertThat(verdict(Reply.status(404))).isEqualTo("missing");
  }

  @Test
  void aLivingOneCannotBeJudged() {
    assertThat(verdict(Reply.text("plan"))).isNotIn("missing", "found");
    assertThat(verdict(Reply.status(401))).isNotIn("missing", "found");
  }

  /** Of the item whose only link leads to that answer. */
  private static String verdict(Reply reply) {
    try (LocalSite site = LocalSite.empty();
        LocalSite drive = LocalSite.empty()) {
      site.page(
          "/",
          "อบต.บ้านทดสอบ",
          "<h1>หน้าแรก</h1><p><a href=\"/a\">ประวัติ</a></p><p><a href=\""
              + "http://drive.google.com:"
              + drive.port()
              + "/file/d/1/view"
              + "\">แผนปฏิบัติการป้องกันการทุจริต</a></p>");
      site.page("/a", "ประวัติ", "<p>ประวัติความเป็นมาของตำบล");
      drive.route("/file/d/1/view", reply);
      return scan("http://tambon.example:" + site.port() + "/").items().stream()
          .filter(i -> i.code().equals("O36"))
          .findFirst()
          .orElseThrow()
          .verdict();
    }
  }

  private static GapReport scan(String url) {
    if (!(new ShippedChecklists().find("oit-2566", "en").orElseThrow()
        instanceof Loaded.Good good)) {
      throw new AssertionError();
    }
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    Agency agency = new Agency("outside", "อบต.บ้านทดสอบ", AgencyType.TAO, "", url);
    ScanPlan plan = new ScanPlan(agency, good.checklist(), 50, Duration.ofMinutes(1), 12, "th");
    RunId run = RunId.at(InstantSource.system().instant(), RandomGenerator.getDefault());
    World loopback =
        new World(
            host -> List.of(InetAddress.getLoopbackAddress()), InstantSource.system(), pause -> {});
    try (Fetcher fetcher = new Fetcher(options, loopback)) {
      return new Scan(plan, run, fetcher, InstantSource.system()).run(ScanListener.SILENT);
    }
  }
}
