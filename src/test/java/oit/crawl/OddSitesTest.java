package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static oit.crawl.SiteCrawlTest.links;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.crawl.Coverage.Finding;
import oit.crawl.Coverage.Outcome;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Entrances, traps and lies of real sites. */
class OddSitesTest {

  private final LocalSite site = LocalSite.empty();
  private final LocalSite other = LocalSite.at("127.0.0.2");
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
    other.close();
  }

  @Test
  void walksThroughASplashPageFirst() {
    site.page("/", "splash", links("/banner", 9) + link("/main.php", "เข้าสู่เว็บไซต์"));
    site.page("/main.php", "main", link("/plan", "แผน"));
    site.otherwise(path -> path.startsWith("/x") ? Reply.status(404) : Reply.page(path, path));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).startsWith("/", "/main.php");
  }

  @Test
  void walksThroughASplashPageToTheSystemOfAVendor() {
    site.page("/", "splash", link(other.url("/tambon/"), "เข้าสู่เว็บไซต์"));
    other.page("/tambon/", "home", link("plan", "แผน"));
    other.page("/tambon/plan", "plan", "plan");
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/tambon/", "/tambon/plan");
    assertThat(coverage.findings())
        .containsExactly(new Finding("moved-domain", site.url("/"), "127.0.0.2:" + other.port()));
  }

  @Test
  void neverLeavesForTheSitesOfOthers() {
    site.page("/", "home", link("/a", "a") + link(other.url("/"), "กรมส่งเสริมการปกครองท้องถิ่น"));
    site.page("/a", "a", link(other.url("/x"), "x") + link("/out", "ออก"));
    site.redirect("/out", other.url("/y"));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a");
    assertThat(seen.failed).isEqualTo(Map.of("/out", "off-site"));
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void readsFramesAsPartsOfTheHomePage() {
    site.route(
        "/",
        Reply.html(
            "<html><head><title>t</title></head><frameset><frame src=\"/menu.html\">"
                + "<frame src=\""
                + other.url("/main.html")
                + "\"></frameset></html>"));
    site.page("/menu.html", "menu", link("/plan", "แผน"));
    site.page("/plan", "plan", "plan");
    other.page("/main.html", "main", link("/news", "ข่าว"));
    other.page("/news", "news", "news");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).startsWith("/", "/menu.html", "/main.html");
    assertThat(seen.paths()).contains("/plan", "/news");
    assertThat(seen.clicks).containsEntry("/main.html", 0).containsEntry("/plan", 1);
  }

  @Test
  void followsAMetaRefresh() {
    site.route(
        "/",
        Reply.html(
            "<html><head><meta http-equiv=\"refresh\" content=\"0;url=/web/index.html\"></head>"
                + "<body></body></html>"));
    site.page("/web/index.html", "home", link("plan.html", "แผน"));
    site.page("/web/plan.html", "plan", "plan");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/web/index.html", "/web/plan.html");
    assertThat(seen.clicks).containsEntry("/web/index.html", 0);
  }

  @Test
  void followsTheHomePageToItsNewDomain() {
    site.redirect("/", other.url("/new/"));
    other.page("/new/", "home", link("/plan", "แผน"));
    other.page("/plan", "plan", "plan");
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/new/", "/plan");
    assertThat(coverage.findings())
        .containsExactly(new Finding("moved-domain", site.url("/"), "127.0.0.2:" + other.port()));
  }

  @Test
  void triesTheLikelyVariantsOfAWrongAddress() {
    seen.dns =
        host -> {
          if (!host.equals("www.bansuan.example")) {
            throw new UnknownHostException(host);
          }
          return List.of(InetAddress.getByName("127.0.0.1"));
        };
    site.page("/", "home", link("/a", "a"));
    site.page("/a", "a", "a");
    String listed = "http://bansuan.example:" + site.port() + "/old/index.html";
    site.page("/old/index.html", "old home", link("/a", "a"));
    Coverage coverage = seen.run(Recorder.plan(listed));
    assertThat(coverage.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(coverage.findings())
        .containsExactly(
            new Finding(
                "start-address",
                listed,
                "http://www.bansuan.example:" + site.port() + "/old/index.html"));
  }

  @Test
  void goesToTheRootWhenTheListedPageIsGone() {
    site.page("/", "home", "home");
    Coverage coverage = seen.run(Recorder.plan(site.url("/main.php?id=1")));
    assertThat(seen.paths()).containsExactly("/");
    assertThat(coverage.findings()).extracting(Finding::kind).containsExactly("start-address");
  }

  @Test
  void aCalendarIsBounded() {
    site.page("/", "home", link("/calendar?year=2026&month=1", "ปฏิทิน") + link("/a", "a"));
    site.page("/a", "a", "a");
    AtomicInteger month = new AtomicInteger();
    site.otherwise(path -> {
      int n = month.incrementAndGet();
      return path.startsWith("/calendar")
          ? Reply.page(
              "calendar", "day " + path + link("/calendar?year=2026&month=" + n + "&d=1", "next"))
          : Reply.status(404);
    });
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(coverage.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(seen.paths()).hasSizeLessThan(30).contains("/a");
  }

  @Test
  void sessionIdsMakeNoNewPages() {
    AtomicInteger session = new AtomicInteger(0x1000);
    site.otherwise(path -> {
      String id = "?PHPSESSID=" + Integer.toHexString(session.incrementAndGet());
      return Reply.page(
          path, path.replaceAll("\\?.*", "") + link("/a" + id, "a") + link("/" + id, "b"));
    });
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a");
  }

  @Test
  void endlessPaginationIsBounded() {
    site.page("/", "home", link("/news?page=1", "ข่าว"));
    site.otherwise(path -> {
      if (!path.startsWith("/news")) {
        return Reply.status(404);
      }
      int page = Integer.parseInt(path.replaceAll("\\D", ""));
      String news =
          IntStream.range(1, 30)
              .mapToObj(i -> Integer.toString(page * 7919 + i * i * 104_729, 36))
              .collect(Collectors.joining(" "));
      return Reply.page("news", "<p>" + news + link("/news?page=" + (page + 1), "ถัดไป"));
    });
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).hasSize(1 + Trap.PAGINATION.cap());
    assertThat(coverage.outcome()).isEqualTo(Outcome.COMPLETE);
  }

  @Test
  void scriptsAndFilesThatAreNotThereAreKnownByTheirOwnAnswers() {
    site.page("/", "home", link("/plan.php", "แผน") + link("/plan.pdf", "แผน") + link("/a", "a"));
    site.page("/a", "a", "<p>หน้าที่มีอยู่จริง");
    site.otherwise(path ->
        path.endsWith(".php")
            ? Reply.page("x", "<p>ไม่พบหน้าที่ท่านเรียก")
            : path.endsWith(".pdf")
                ? Reply.page("y", "<p>ไม่พบไฟล์ที่ท่านเรียก")
                : Reply.status(404));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a");
    assertThat(seen.failed)
        .isEqualTo(Map.of("/plan.php", "soft-not-found", "/plan.pdf", "soft-not-found"));
  }

  @Test
  void pagesThatDifferInNumbersAloneEndEarlier() {
    site.page("/", "home", link("/room/a1", "ห้อง"));
    site.otherwise(path -> {
      if (!path.matches("/room/a\\d+")) {
        return Reply.status(404);
      }
      int room = Integer.parseInt(path.replaceAll("\\D", ""));
      String next = link("/room/a" + (room + 1), "ถัดไป");
      return Reply.page("room", "<p>ห้องเลขที่ " + room + " ยังไม่มีข้อมูล" + next);
    });
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).hasSize(1 + Twins.ENOUGH + 1);
  }

  @Test
  void aPageThatSaysNotFoundUnderStatus200IsNone() {
    site.page("/", "home", link("/plan", "แผน") + link("/lost.html", "งบ") + link("/lost2", "x"));
    site.page("/plan", "plan", "แผนพัฒนาท้องถิ่น");
    site.otherwise(path ->
        Reply.page("404", "ไม่พบหน้าที่ท่านต้องการ http://x" + path + " (" + path.length() + ")"));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/plan");
    assertThat(seen.failed)
        .isEqualTo(Map.of("/lost.html", "soft-not-found", "/lost2", "soft-not-found"));
    assertThat(coverage.findings()).extracting(Finding::kind).containsExactly("soft-404");
  }

  @Test
  void oneContentUnderTwoAddressesIsToldOnce() {
    site.page("/", "home", link("/index.php", "หน้าหลัก") + link("/a", "a") + link("/b", "b"));
    site.page(
        "/index.php", "home", link("/index.php", "หน้าหลัก") + link("/a", "a") + link("/b", "b"));
    site.page("/a", "a", "same");
    site.redirect("/b", "/a");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a");
    assertThat(seen.sameAs).isEqualTo(Map.of("/index.php", "/", "/b", "/a"));
  }

  @Test
  void fetchesPicturesOnlyWhenTheyPromiseSomething() {
    site.page("/", "home", link("/o1.jpg", "โครงสร้าง") + link("/banner.jpg", "ภาพ"));
    site.otherwise(path ->
        path.endsWith(".jpg")
            ? Reply.bytes("image/jpeg", path.getBytes(StandardCharsets.UTF_8))
            : Reply.status(404));
    CrawlPlan.Promise promise = (label, url) -> label.contains("โครงสร้าง") ? 90 : 0;
    seen.run(Recorder.plan(site.url("/"), 50, Duration.ofMinutes(1), promise));
    assertThat(seen.paths()).containsExactly("/", "/o1.jpg");
  }

  @Test
  void asksForTheDocumentAndNotForThePageThatDrawsIt() {
    site.page("/", "home", link("/pdfjs/viewer.html?file=/files/plan.pdf", "แผน"));
    site.route("/pdfjs/viewer.html", Reply.page("viewer", "draws"));
    site.route("/files/plan.pdf", Reply.bytes("application/pdf", new byte[] {'%', 'P', 'D', 'F'}));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/files/plan.pdf");
  }

  @Test
  void reportsAHalfSiteAsPartialWhenItsServerRefusesMore() {
    AtomicInteger asked = new AtomicInteger();
    site.page("/", "home", links("/x", 60));
    site.otherwise(path ->
        !path.startsWith("/x")
            ? Reply.status(404)
            : asked.incrementAndGet() > 10 ? Reply.status(403) : Reply.page(path, path));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(coverage.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(coverage.findings())
        .extracting(Finding::kind)
        .containsExactly("site-stopped-answering");
    assertThat(asked.get()).isEqualTo(10 + Breaker.MOST_REFUSALS);
  }

  @Test
  void namesTheWayByTheWordsClickedAlone() {
    site.page(
        "/",
        "home",
        "<table><tr><td>แผนพัฒนาท้องถิ่น</td><td><a href=\"/p\">ดาวน์โหลด</a></td></tr></table>");
    site.page("/p", "p", "p");
    CrawlPlan.Promise promise = (label, url) -> label.contains("แผนพัฒนา") ? 90 : 0;
    seen.run(Recorder.plan(site.url("/"), 50, Duration.ofMinutes(1), promise));
    assertThat(seen.foundVia).containsEntry("/p", List.of("ดาวน์โหลด"));
  }

  @Test
  void addressesThatLeadHomeLikeUnknownOnesAreDead() {
    site.page("/", "home", link("/plan", "แผน") + link("/lost", "งบประมาณ"));
    site.page("/plan", "plan", "แผนพัฒนาท้องถิ่น");
    site.otherwise(path -> Reply.redirect(302, "/"));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/plan");
    assertThat(seen.failed).isEqualTo(Map.of("/lost", "soft-not-found"));
    assertThat(coverage.findings()).extracting(Finding::kind).containsExactly("soft-404");
  }
}
