package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oit.fetch.browser.Chromium;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that shows nothing without its scripts, judged again from what was kept alone. */
class RenderedEvidenceTest {

  private static final String RUN = "20260101-100000-aaaa";

  private static final String SHELL =
      "<!doctype html><html><head><title>shell</title></head><body><div id=root></div>"
          + "<script src=/app.js></script></body></html>";

  private static final String APP =
      """
      const pages = {
        contact: ['ข้อมูลการติดต่อ', 'ที่อยู่ เลขที่ 9 หมู่ 2 ตำบลห้วยแก้วดารา อำเภอเมือง จังหวัดตัวอย่าง 10000 '
          + 'โทรศัพท์ 0 2123 4567 โทรสาร 0 2123 4568 อีเมล saraban@tambon.example'],
        news: ['ข่าวประชาสัมพันธ์', 'วันที่ 10 มกราคม 2568 อบต. จัดประชุมประชาคมหมู่บ้าน'],
        plan: ['แผนพัฒนาท้องถิ่น', 'แผนพัฒนาท้องถิ่น พ.ศ. 2566 - 2570 ยุทธศาสตร์และแนวทาง']
      };
      const at = location.hash.replace(/^#\\/?/, '');
      const menu = Object.entries(pages).map(([k, v]) => `<a href="#/${k}">${v[0]}</a> `).join('');
      const [title, text] = pages[at] || ['องค์การบริหารส่วนตำบล', 'ยินดีต้อนรับ'];
      document.title = title;
      root.innerHTML = `<nav>${menu}</nav><h1>${title}</h1><p>${text}</p>`;
      """;

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty();

  @BeforeEach
  void serve() {
    Needed.of("browser", Chromium.find(System.getenv()));
    byte[] script = APP.getBytes(StandardCharsets.UTF_8);
    site.route("/", Reply.html(SHELL)).route("/robots.txt", Reply.status(404));
    site.route("/app.js", Reply.bytes("text/javascript; charset=utf-8", script));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void judgesWhatTheBrowserShowed() throws IOException {
    GapReport first = scans().scan(RUN);
    assertThat(first.coverage().pages()).isEqualTo(4);
    assertThat(cited(first)).contains(site.url("/#/contact"));
    int asked = site.asked().size();

    GapReport again = scans().rejudge(first, scans().list());

    assertThat(again.items()).isEqualTo(first.items());
    assertThat(again.score()).isEqualTo(first.score());
    assertThat(again.findings()).isEqualTo(first.findings());
    assertThat(site.asked()).hasSize(asked);
    assertThat(Warcs.text(folder.resolve("out/evidence.warc.gz")))
        .contains("WARC-Type: conversion", "saraban@tambon.example");
  }

  @Test
  void showsNoPageTwiceWhenTheRunIsTakenUp() throws IOException {
    GapReport first = scans().scan(RUN);
    int asked = site.asked().size();
    Files.delete(scans().agency(RUN).resolve("gap-report.json"));

    GapReport again = scans().resume(RUN);

    assertThat(again.items()).isEqualTo(first.items());
    assertThat(site.asked()).hasSize(asked);
  }

  private static List<String> cited(GapReport report) {
    return report.items().stream()
        .flatMap(i -> i.evidence().stream())
        .map(GapReport.Evidence::url)
        .toList();
  }

  private KeptScans scans() {
    return KeptScans.of(folder, site);
  }
}
