package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One site with every trap at once: the pages are bounded, and no evidence is lost. */
class TrapSiteTest {

  private static final int EVIDENCE = 12;
  private static final CrawlPlan.Promise PLANS = (label, url) -> label.contains("แผน") ? 80 : 0;

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void everyTrapIsBoundedAndNoEvidenceIsLost() {
    site.page(
        "/",
        "home",
        link("/calendar?month=1&year=2026", "ปฏิทิน")
            + link("/shop/list?page=1", "รายการ")
            + link("/visit;jsessionid=A1B2C3D4E5F6A7B8C9D0/page", "เยี่ยมชม")
            + link("/visit?PHPSESSID=a1b2c3d4e5f6a7b8c9d0e1f2", "เยี่ยมชม")
            + link("/print/a", "พิมพ์")
            + link("/grow/", "เส้นทาง")
            + link("/soft/0", "หน้าถัดไป")
            + link("/twins/0", "หน้าซ้ำ")
            + link("/plans", "แผนของหน่วยงาน"));
    site.page(
        "/plans",
        "plans",
        IntStream.range(0, EVIDENCE)
            .mapToObj(i -> link("/plan-" + i + ".html", "แผนที่ " + i))
            .collect(Collectors.joining()));
    site.otherwise(TrapSiteTest::trap);
    Coverage coverage = seen.run(Recorder.plan(site.url("/"), 3000, Duration.ofMinutes(1), PLANS));

    List<String> evidence =
        IntStream.range(0, EVIDENCE).mapToObj(i -> "/plan-" + i + ".html").toList();
    assertThat(seen.paths()).containsAll(evidence);
    assertThat(coverage.stoppedBy()).isEqualTo(Coverage.StoppedBy.FRONTIER_EMPTY);
    System.out.printf("traps: %d pages, %d requests%n", coverage.pages(), site.asked().size());
    assertThat(coverage.pages()).isLessThan(300);
    assertThat(site.asked()).hasSizeLessThan(600);
  }

  private static Reply trap(String path) {
    String number = path.replaceAll(".*?(\\d+)\\D*$", "$1");
    int n = number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0;
    if (path.startsWith("/plan-")) {
      return Reply.page("แผน", "<p>แผนฉบับที่ " + path);
    }
    if (path.startsWith("/calendar")) {
      int month = n % 12 + 1;
      return Reply.page(
          path,
          path
              + link("/calendar?month=" + month + "&year=" + (2026 + n % 40), "ถัดไป")
              + link("/calendar?day=" + (n + 1) + "&month=" + month + "&year=2026", "วัน"));
    }
    if (path.startsWith("/shop")) {
      return Reply.page(
          path,
          path
              + link("/shop/list?page=" + (n + 1), "ถัดไป")
              + link("/shop/list?page=" + n + "&sort=asc", "เรียง")
              + link("/shop/list?page=" + n + "&orderby=price", "ราคา"));
    }
    if (path.startsWith("/visit")) {
      String id = "%020x".formatted(System.identityHashCode(new Object()) + 1_000_000_007L);
      return Reply.page(
          "visit",
          "<p>เยี่ยมชม"
              + link("/visit;jsessionid=" + id + "ab/page", "อีกครั้ง")
              + link("/visit?PHPSESSID=" + id + "cd", "อีกครั้ง"));
    }
    if (path.startsWith("/grow/")) {
      return Reply.page("grow", path + link(path + "grow/", "ต่อไป") + link(path + "a/b/", "ต่อ"));
    }
    if (path.startsWith("/soft/") || path.startsWith("/oit-no-such")) {
      return Reply.page("ไม่พบหน้า", "<p>ไม่พบหน้าที่ต้องการ" + link("/soft/" + (n + 1), "ต่อ"));
    }
    if (path.startsWith("/twins/")) {
      return Reply.page(
          "ซ้ำ",
          "<p>หน้านี้มีข้อความเดิมทุกครั้ง ยกเว้นเลขที่ "
              + n
              + link("/twins/" + (n + 1), "ต่อไป")
              + link("/twins/x" + (n + 7) + "y", "ต่อไป"));
    }
    return path.startsWith("/print/") ? Reply.page("print", path) : Reply.status(404);
  }
}
