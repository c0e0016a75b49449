package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static oit.crawl.SiteCrawlTest.links;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import oit.fetch.FetchOptions;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.fetch.Fetcher;
import oit.read.Reader;
import oit.read.Resource;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are none, and pages that only look like them. */
class PageKindsTest {

  private static final String LONG =
      "องค์การบริหารส่วนตำบลบ้านทดสอบจัดประชุมประชาคมเพื่อรับฟังความคิดเห็นของประชาชนในพื้นที่ "
          .repeat(9);
  private static final String SPAM =
      "สล็อตเว็บตรง บาคาร่า คาสิโน แทงบอล ufabet pgslot เครดิตฟรี สมัครวันนี้ ";

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "pages.csv", delimiter = '¦')
  void eachPageIsTakenForWhatItIs(String kind, int status, String page) {
    site.route("/page", Reply.html("<html>" + filled(page)).withStatus(status));
    FetchOptions options = FetchOptions.defaults().withAllowPrivate(true);
    try (Fetcher fetcher = new Fetcher(options)) {
      assertThat(kind(fetcher.fetch(FetchRequest.of(HttpUrl.get(site.url("/page"))))))
          .isEqualTo(kind);
    }
  }

  private static String kind(FetchOutcome outcome) {
    if (!(outcome instanceof FetchOutcome.Ok(Fetched page))) {
      return outcome.code();
    }
    Resource read = new Reader().read(page);
    Shingles shingles = new Shingles();
    Shingles.Print print = shingles.of(read);
    if (Spam.in(read) == Spam.TAKEN_OVER) {
      return "hijacked";
    }
    return Husk.of(read, print)
        .map(h -> h.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("page");
  }

  private static String filled(String page) {
    return page.replace("{menu}", links("/menu", 12))
        .replace("{long}", LONG)
        .replace("{spam}", SPAM);
  }

  @ParameterizedTest
  @CsvSource({
    "<title>Account Suspended</title><p>This account has been suspended, suspended",
    "<title>x</title><p>This domain is for sale, parked",
    "<title>x</title><p>เว็บไซต์อยู่ระหว่างปรับปรุง, placeholder",
    "<title>x</title><p>ถูกระงับโดยกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม, network-block",
    "<title>404</title><p>Not Found, soft-not-found",
  })
  void aSiteThatIsNoneIsUnreachable(String page, String code) {
    site.route("/", Reply.html("<html>" + page));
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));
    assertThat(coverage.outcome()).isEqualTo(Coverage.Outcome.UNREACHABLE);
    assertThat(coverage.notFetched())
        .extracting(Coverage.NotFetched::outcome)
        .containsExactly(code);
  }

  @Test
  void insideASiteTheJudgeExplainsPlaceholders() {
    site.page("/", "home", link("/plan", "แผน") + link("/news", "ข่าว") + link("/old", "เดิม"));
    site.page("/plan", "แผน", "<p>อยู่ระหว่างปรับปรุง");
    site.page("/news", "ข่าว", "<p>หน้าข่าว");
    site.page("/old", "404", "<p>ไม่พบหน้านี้");
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactlyInAnyOrder("/", "/plan", "/news");
    assertThat(seen.failed).isEqualTo(Map.of("/old", "soft-not-found"));
  }

  @Test
  void addressesThatArePassedOnWhereUnknownOnesAreLeadNowhere() {
    site.page("/", "home", link("/plan", "แผน") + link("/index.php", "หน้าหลัก") + link("/a", "a"));
    site.page("/a", "a", "<p>หน้าที่มีอยู่จริง");
    site.otherwise(path -> Reply.redirect(302, "/"));
    seen.run(Recorder.plan(site.url("/")));
    assertThat(seen.paths()).containsExactly("/", "/a");
    assertThat(seen.failed).isEqualTo(Map.of("/plan", "soft-not-found"));
    assertThat(seen.sameAs).containsKey("/index.php");
  }
}
