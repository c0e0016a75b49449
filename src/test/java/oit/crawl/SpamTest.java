package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import oit.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages taken over by advertisements are findings and never evidence. */
class SpamTest {

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPageTakenOverIsNoPage() {
    site.page("/", "home", link("/plan", "แผนพัฒนา") + link("/law", "กฎหมาย"));
    site.page("/plan", "แผน", "<p>สล็อต pgslot เว็บตรง</p><p>บาคาร่า คาสิโน ufabet แทงบอล</p>");
    site.page(
        "/law",
        "กฎหมาย",
        "<p>กฎหมายว่าด้วยการพนันออนไลน์และคาสิโน</p>" + "<p>มาตรา</p>".repeat(30));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.failed).containsEntry("/plan", "hijacked");
    assertThat(seen.paths()).containsExactly("/", "/law");
    assertThat(coverage.findings()).extracting(Coverage.Finding::kind).containsExactly("hijacked");
  }

  @Test
  void hiddenLinksBesideContentAreATrace() {
    String content =
        "<p>ประกาศองค์การบริหารส่วนตำบล เรื่อง แผนพัฒนาท้องถิ่น ประจำปี</p>".repeat(20);
    site.page("/", "home", content + "<p>สล็อต</p><p>บาคาร่า</p><p>ufabet</p>");
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/");
    assertThat(coverage.findings())
        .extracting(Coverage.Finding::kind)
        .containsExactly("spam-links");
  }
}
