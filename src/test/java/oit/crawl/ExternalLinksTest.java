package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Evidence on other sites is asked once whether it is alive, and never crawled. */
class ExternalLinksTest {

  private static final CrawlPlan.Promise PLANS = (label, url) -> label.contains("แผน") ? 80 : 0;

  private final LocalSite site = LocalSite.empty();
  private final LocalSite drive = LocalSite.at("127.0.0.2");
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
    drive.close();
  }

  @Test
  void aDeadLinkIsToldAndALivingOneIsNotCrawled() {
    site.page(
        "/",
        "home",
        link(drive.url("/gone"), "แผนพัฒนา")
            + link(drive.url("/file"), "แผนดำเนินงาน")
            + link(drive.url("/login"), "แผนจัดซื้อ")
            + link(drive.url("/ads"), "เว็บเพื่อนบ้าน"));
    drive.page("/file", "file", link("/more", "แผนอื่น"));
    drive.route("/login", Reply.status(401));
    crawl();
    assertThat(seen.failed).isEqualTo(Map.of("/gone", "gone"));
    assertThat(seen.paths()).containsExactly("/");
    assertThat(drive.asked()).containsExactlyInAnyOrder("/robots.txt", "/gone", "/file", "/login");
  }

  @Test
  void robotsOfTheOtherSiteAreRespected() {
    site.page("/", "home", link("/a", "a") + link(drive.url("/gone"), "แผนพัฒนา"));
    site.page("/a", "a", "a");
    drive.route("/robots.txt", Reply.text("User-agent: *\nDisallow: /"));
    crawl();
    assertThat(drive.asked()).containsExactly("/robots.txt");
    assertThat(seen.failed).isEmpty();
  }

  @Test
  void noMoreThanThirtyAreAsked() {
    site.page(
        "/",
        "home",
        IntStream.range(0, 90)
            .mapToObj(i -> link(drive.url("/f" + i), "แผน " + i))
            .collect(Collectors.joining()));
    drive.otherwise(path -> path.startsWith("/f") ? Reply.text("x") : Reply.status(404));
    crawl();
    assertThat(drive.asked()).hasSize(1 + Outside.MOST);
  }

  private void crawl() {
    seen.run(Recorder.plan(site.url("/"), 500, Duration.ofMinutes(1), PLANS));
  }
}
