package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static oit.crawl.SiteCrawlTest.links;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drive.google.com/file/d/1AbC/view?usp=sharing",
        "drive.google.com/drive/folders/1AbC",
        "docs.google.com/forms/d/e/1FAI/viewform",
        "sites.google.com/view/bansuan/oit",
        "www.facebook.com/bansuan/posts/12",
        "line.me/R/ti/p/@bansuan",
        "www.youtube.com/watch?v=abc",
        "process3.gprocurement.go.th/egp2procmainWeb/jsp/procsearch.sch?id=1",
        "online.fliphtml5.com/abcd/efgh/",
        "anyflip.com/abcd/efgh/",
      })
  void eachKindIsAskedOnceAndKeptAsALink(String address) {
    seen.dns =
        host ->
            List.of(
                InetAddress.getByName(
                    host.equals("www.bansuan.example") ? "127.0.0.1" : "127.0.0.2"));
    HttpUrl evidence = HttpUrl.get("http://" + address.replaceFirst("/", ":" + drive.port() + "/"));
    String menu = links("/news", 5);
    site.page("/", "home", menu + link(evidence.toString(), "แผนพัฒนาท้องถิ่น 2566"));
    String path = Recorder.path(evidence.toString());
    drive.page(path, "x", "<p>เอกสาร" + link("/more", "แผนพัฒนาอื่น"));
    drive.page("/more", "more", "<p>เอกสารอื่น");
    seen.run(
        Recorder.plan(
            "http://www.bansuan.example:" + site.port() + "/", 500, Duration.ofMinutes(1), PLANS));
    assertThat(drive.asked()).containsExactly("/robots.txt", path);
    assertThat(seen.visited).hasSize(1);
    assertThat(seen.visited.getFirst().links())
        .anyMatch(
            l -> l.url().equals(evidence.toString()) && l.label().equals("แผนพัฒนาท้องถิ่น 2566"));
    assertThat(seen.failed.keySet()).allMatch(failed -> failed.startsWith("/news"));
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
    assertThat(drive.asked().stream().filter(p -> p.startsWith("/f"))).hasSize(Outside.MOST);
    assertThat(drive.asked()).hasSizeLessThanOrEqualTo(Outside.MOST + 2);
  }

  private void crawl() {
    seen.run(Recorder.plan(site.url("/"), 500, Duration.ofMinutes(1), PLANS));
  }
}
