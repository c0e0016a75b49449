package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.crawl.Coverage.Finding;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One site under several names and addresses, and several sites under one. */
class AliasTest {

  private static final byte[] PDF = "%PDF-1".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PDF2 = "%PDF-2".getBytes(StandardCharsets.US_ASCII);

  private final LocalSite site = LocalSite.empty();
  private final LocalSite other = LocalSite.at("127.0.0.2");
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
    other.close();
  }

  @Test
  void aPageThatMovedToAnotherDomainIsFollowedAndTheDomainTakenIn() {
    site.page("/", "home", link("/plan.php?id=3", "แผน"));
    site.redirect("/plan.php?id=3", other.url("/plan.php?id=3"));
    other.page("/plan.php?id=3", "plan", "<p>แผน" + link("/budget", "งบ"));
    other.page("/budget", "budget", "<p>งบ");
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/plan.php?id=3", "/budget");
    assertThat(coverage.findings())
        .containsExactly(
            new Finding("moved-domain", site.url("/plan.php?id=3"), "127.0.0.2:" + other.port()));
  }

  @ParameterizedTest
  @CsvSource({
    "www.bansuan.example, bansuan.vendor.example, /new/plan, true",
    "www.bansuan.example, other.vendor.example, /new/plan, false",
    "www.bansuan.example, other.vendor.example, /plan, true",
    "www.bansuan.example, www.facebook.com, /plan, false",
    "data.bansuan.example, data.go.example, /x, false",
    "127.0.0.1, 127.0.0.2, /x, false",
  })
  void aMoveIsToldByThePathOrTheName(String from, String to, String path, boolean moved) {
    Scope scope = new Scope(HttpUrl.get("http://" + from + "/"));
    Aliases aliases = new Aliases(scope, new Findings());
    HttpUrl target = HttpUrl.get("http://" + to + path);
    assertThat(aliases.hasMoved(HttpUrl.get("http://" + from + "/plan"), target)).isEqualTo(moved);
    assertThat(scope.contains(target)).isEqualTo(moved);
  }

  @Test
  void theVendorsHostWithTheSameHomePageIsTheAgencysToo() {
    String menu =
        IntStream.range(0, 6)
            .mapToObj(i -> link(other.url("/p" + i), "หัวข้อ " + i))
            .collect(Collectors.joining());
    for (LocalSite host : List.of(site, other)) {
      host.page("/", "องค์การบริหารส่วนตำบลบ้านสวน", "<p>ยินดีต้อนรับสู่ตำบลบ้านสวน" + menu);
    }
    IntStream.range(0, 6).forEach(i -> other.page("/p" + i, "p", "<p>เรื่องที่ " + "ก".repeat(i)));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).contains("/p0", "/p5");
    assertThat(coverage.findings())
        .containsExactly(new Finding("host-alias", site.url("/"), "127.0.0.2:" + other.port()));
  }

  @Test
  void aHostWithAHomePageOfItsOwnIsNot() {
    String menu =
        IntStream.range(0, 6)
            .mapToObj(i -> link(other.url("/p" + i), "หัวข้อ " + i))
            .collect(Collectors.joining());
    site.page("/", "องค์การบริหารส่วนตำบลบ้านสวน", "<p>ยินดีต้อนรับสู่ตำบลบ้านสวน" + menu);
    other.page("/", "กรมส่งเสริมการปกครองท้องถิ่น", "<p>ยินดีต้อนรับสู่กรม");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/");
    assertThat(other.asked()).containsExactly("/robots.txt", "/");
  }

  @Test
  void namesOfOneHostAreOneSite() {
    seen.dns = host -> List.of(InetAddress.getByName("127.0.0.1"));
    String port = ":" + site.port();
    site.page(
        "/",
        "home",
        link("http://www.bansuan.example" + port + "/a", "a")
            + link("http://bansuan.example" + port + "/a", "a")
            + link("http://BANSUAN.example" + port + "/b", "b"));
    site.page("/a", "a", "<p>a");
    site.page("/b", "b", "<p>b");
    seen.run(Recorder.plan("http://bansuan.example" + port + "/"));
    assertThat(seen.paths()).containsExactly("/", "/a", "/b");
    assertThat(site.asked().stream().filter("/a"::equals)).hasSize(1);
  }

  @Test
  void aThaiDomainAndItsPunycodeAreOneSite() {
    seen.dns = host -> List.of(InetAddress.getByName("127.0.0.1"));
    String port = ":" + site.port();
    site.page("/แผน", "a", "<p>a");
    site.page("/b", "b", "<p>b");
    String puny = HttpUrl.get("http://บ้านสวน.ไทย/").host();
    site.page(
        "/",
        "home",
        link("http://บ้านสวน.ไทย" + port + "/แผน", "a")
            + link("http://www." + puny + port + "/b", "b"));
    seen.run(Recorder.plan("http://บ้านสวน.ไทย" + port + "/"));
    assertThat(seen.paths()).containsExactly("/", "/%E0%B9%81%E0%B8%9C%E0%B8%99", "/b");
  }

  @Test
  void twoOrdersOfAQueryAreOnePage() {
    site.page(
        "/",
        "home",
        link("/index.php?mod=news&id=3", "ข่าว")
            + link("/index.php?id=3&mod=news", "ข่าว")
            + link("/Index.php?ID=3&mod=news", "ข่าว"));
    site.otherwise(path ->
        path.toLowerCase(Locale.ROOT).startsWith("/index.php")
            ? Reply.page("news", "<p>ข่าวที่ 3")
            : Reply.status(404));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.visited).hasSize(2);
    assertThat(site.asked().stream().filter(p -> p.startsWith("/index.php") && p.contains("id=3")))
        .hasSize(1);
    assertThat(coverage.pages()).isEqualTo(2);
  }

  @Test
  void aCanonicalThatPointsHomeFromEverywhereLosesNoPage() {
    for (String path : List.of("/", "/a", "/b", "/c")) {
      site.route(
          path,
          Reply.html(
              "<html><head><link rel=canonical href=\""
                  + site.url("/")
                  + "\"></head><body><p>หน้า "
                  + path
                  + link("/a", "a")
                  + link("/b", "b")
                  + link("/c", "c")));
    }
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a", "/b", "/c");
    assertThat(seen.sameAs).isEmpty();
  }

  @Test
  void neighboursOnASharedServerAreLeftAloneButNotTheAgencysFiles() {
    String menu =
        IntStream.range(0, 5)
            .mapToObj(i -> link("/bansuan/p" + i, "หัวข้อ " + i))
            .collect(Collectors.joining());
    site.page(
        "/bansuan/",
        "home",
        menu
            + link("/files/plan.pdf", "แผน")
            + link("/system/view.php?id=4", "ประกาศ")
            + link("/", "อำเภอ"));
    IntStream.range(0, 5).forEach(i -> site.page("/bansuan/p" + i, "p", "<p>" + "ก".repeat(i + 1)));
    site.route("/files/plan.pdf", Reply.bytes("application/pdf", PDF));
    site.page(
        "/system/view.php?id=4",
        "view",
        "<p>ประกาศ" + link("/system/view.php?id=4&page=2", "2") + link("/system/a.pdf", "แนบ"));
    site.page("/system/view.php?id=4&page=2", "view", "<p>ประกาศหน้าสอง");
    site.route("/system/a.pdf", Reply.bytes("application/pdf", PDF2));
    site.page("/", "อำเภอ", "<p>อำเภอ" + link("/bannoi/", "ตำบลบ้านน้อย"));
    site.page("/bannoi/", "ตำบลบ้านน้อย", "<p>บ้านน้อย" + link("/bannoi/plan", "แผน"));
    site.route(
        "/sitemap.xml",
        Reply.text(
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<url><loc>"
                + site.url("/bannoi/budget")
                + "</loc></url></urlset>"));
    seen.run(Recorder.plan(site.url("/bansuan/")));
    assertThat(seen.paths())
        .contains(
            "/bansuan/p4",
            "/files/plan.pdf",
            "/system/view.php?id=4",
            "/system/view.php?id=4&page=2",
            "/system/a.pdf",
            "/");
    assertThat(site.asked()).noneMatch(path -> path.startsWith("/bannoi"));
  }

  @Test
  void aSubdirectoryThatIsNoHomeOfItsOwnIsNoFence() {
    site.page(
        "/web/index.php", "home", link("/plan.php", "แผน") + link("/web/a", "a") + link("/b", "b"));
    site.page("/plan.php", "plan", "<p>แผน" + link("/list.php", "รายการ"));
    site.page("/list.php", "list", "<p>รายการ");
    site.page("/web/a", "a", "<p>ก");
    site.page("/b", "b", "<p>ข");
    seen.run(Recorder.plan(site.url("/web/index.php")));
    assertThat(seen.paths()).contains("/list.php");
  }

  @Test
  void sitemapsOfOthersAreNotAskedForAndDeadEntriesNotTold() {
    site.page("/", "home", "<p>หน้าแรก");
    site.page("/known", "known", "<p>รู้จากแผนผังเท่านั้น");
    site.route("/robots.txt", Reply.text("Sitemap: " + site.url("/index.xml")));
    site.route(
        "/index.xml",
        Reply.text(
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + other.url("/sitemap.xml")
                + "</loc></sitemap><sitemap><loc>"
                + site.url("/own.xml")
                + "</loc></sitemap></sitemapindex>"));
    site.route(
        "/own.xml",
        Reply.text(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                + site.url("/dead")
                + "</loc></url><url><loc>"
                + other.url("/x")
                + "</loc></url><url><loc>"
                + site.url("/known")
                + "</loc></url></urlset>"));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/known");
    assertThat(seen.failed).isEmpty();
    assertThat(other.asked()).isEmpty();
  }
}
