package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.LocalSite.Manner;
import oit.testing.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second scan of a site whose server has its own idea of "not modified". */
class ConditionalScanTest {

  private static final String OLD = "Tue, 06 Jan 2026 03:00:00 GMT";
  private static final String FUTURE = "Wed, 01 Jan 2098 00:00:00 GMT";

  @TempDir private Path folder;

  private final LocalSite site =
      LocalSite.empty()
          .route("/robots.txt", Reply.status(404))
          .page("/", "อบต.", "<a href=/plan.html>แผนพัฒนา</a><a href=/news.html>ข่าว</a>")
          .page("/plan.html", "แผนพัฒนา", "<h1>แผนพัฒนาท้องถิ่น</h1><p>ฉบับแรก")
          .page("/news.html", "ข่าว", "<h1>ข่าวประชาสัมพันธ์</h1><p>ข่าวหนึ่ง");

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void serverThatCallsEverythingUnchangedIsNotBelieved() throws IOException {
    String changed =
        secondScanAfterAChange((path, asked, reply) ->
            reply.status() != 200
                ? reply
                : asked.containsKey("If-None-Match")
                    ? Reply.notModified()
                    : reply.with("ETag", "\"always\""));

    assertThat(changed).contains("ฉบับที่สอง");
    assertThat(bodies("/plan.html")).isEqualTo(2);
    assertThat(asked("/plan.html")).as("asked without conditions at once").isEqualTo(2);
  }

  @Test
  void serverThatGoesByThePresenceOfADateIsNotBelieved() throws IOException {
    String changed =
        secondScanAfterAChange((path, asked, reply) ->
            reply.status() != 200
                ? reply
                : asked.containsKey("If-Modified-Since")
                    ? Reply.notModified()
                    : reply.with("Last-Modified", OLD));

    assertThat(changed).contains("ฉบับที่สอง");
  }

  @Test
  void weakTagsAreGivenBackAsTheyCame() throws IOException {
    String changed = secondScanAfterAChange((path, asked, reply) -> tagged(asked, reply, "W/"));

    assertThat(changed).contains("ฉบับที่สอง");
    assertThat(bodies("/news.html")).as("unchanged").isEqualTo(1);
  }

  @Test
  void tagsThatChangeWithEveryAnswerCostNoMoreThanNone() throws IOException {
    AtomicInteger count = new AtomicInteger();
    String changed =
        secondScanAfterAChange((path, asked, reply) ->
            reply.status() == 200
                ? reply.with("ETag", "\"" + count.incrementAndGet() + '"')
                : reply);

    assertThat(changed).contains("ฉบับที่สอง");
    assertThat(asked("/news.html")).isEqualTo(2);
  }

  @Test
  void changesOfTheFutureAreNotAskedFor() throws IOException {
    String changed =
        secondScanAfterAChange((path, asked, reply) ->
            path.equals("/plan.html") && FUTURE.equals(asked.getFirst("If-Modified-Since"))
                ? Reply.notModified()
                : reply.with("Last-Modified", path.equals("/plan.html") ? FUTURE : OLD));

    assertThat(changed).contains("ฉบับที่สอง");
  }

  @Test
  void unchangedWithoutACopyCouldNotBeChecked() throws IOException {
    site.route("/plan.html", Reply.notModified());

    GapReport report = KeptScans.of(folder, site).scan("20260101-100000-aaaa");

    assertThat(report.coverage().notFetched())
        .extracting(GapReport.NotFetched::url, GapReport.NotFetched::outcome)
        .contains(tuple(site.url("/plan.html"), "not-modified"));
  }

  @Test
  void largeFilesAreNotSentAgainToTryTheServer() throws IOException {
    byte[] large = new byte[2_000_000];
    new Random(1).nextBytes(large);
    System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
    site.route("/budget.pdf", Reply.bytes("application/pdf", large));
    site.page("/", "อบต.", "<a href=/budget.pdf>งบประมาณ</a><a href=/plan.html>แผนพัฒนา</a>");
    // as on most sites, only files have a tag
    site.behaving((path, asked, reply) -> path.endsWith(".pdf") ? tagged(asked, reply, "") : reply);
    KeptScans scans = KeptScans.of(folder, site);
    scans.scan("20260101-100000-aaaa");
    scans.scan("20260102-100000-aaaa");

    assertThat(bodies("/budget.pdf")).isEqualTo(1);
    assertThat(asked("/budget.pdf")).isEqualTo(2);
  }

  /** What the second scan kept of the page that changed after the first. */
  private String secondScanAfterAChange(Manner manner) throws IOException {
    site.behaving(manner);
    KeptScans scans = KeptScans.of(folder, site);
    scans.scan("20260101-100000-aaaa");
    site.page("/plan.html", "แผนพัฒนา", "<h1>แผนพัฒนาท้องถิ่น</h1><p>ฉบับที่สอง");
    scans.scan("20260102-100000-aaaa");
    return Warcs.text(scans.agency("20260102-100000-aaaa").resolve("crawl.warc.gz"));
  }

  private static Reply tagged(Headers asked, Reply reply, String strength) {
    String tag = strength + '"' + Arrays.hashCode(reply.body()) + '"';
    @Nullable String known = asked.getFirst("If-None-Match");
    return reply.status() != 200
        ? reply
        : (tag.equals(known) ? Reply.notModified() : reply).with("ETag", tag);
  }

  private long bodies(String path) {
    return sent(path).stream().filter(s -> s.status() == 200).count();
  }

  private long asked(String path) {
    return sent(path).size();
  }

  private List<LocalSite.Sent> sent(String path) {
    return site.sent().stream().filter(s -> s.path().equals(path)).toList();
  }
}
