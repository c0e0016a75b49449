package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists over several pages: those of evidence are read early, those of news late and not for ever.
 */
class PagedListsTest {

  private static final int BUDGET = 60;
  private static final int PAGES = 5;
  private static final CrawlPlan.Promise OIT =
      (label, url) -> label.contains("OIT") || label.contains("แผนพัฒนา") ? 90 : 0;

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // address of a page, how pages are linked
        "/oit?page=# | <nav class=pagination>*</nav>",
        "/oit?page=# | <div>*</div>",
        "/list.php?cat=9&start=# | <ul class=pagination>*</ul>",
        "/category/oit/page/#/ | <div class=nav-links>*</div>",
        "/index.php?option=com_content&id=4&limitstart=# | <p class=menu>*</p>",
      })
  void evidenceOnLaterPagesIsFoundBeforeTheArchiveOfNews(String address, String links) {
    String first = address.replace("page/#/", "").replaceAll("[?&](page|start|limitstart)=#", "");
    site.page("/", "home", "<p>หน้าแรก" + link("/news", "ข่าว") + link(first, "OIT 2566"));
    for (int page = 1; page <= PAGES; page++) {
      StringBuilder numbers = new StringBuilder();
      for (int to = 2; to <= PAGES; to++) {
        numbers.append(link(address.replace("#", String.valueOf(to)), String.valueOf(to)));
      }
      String own = page == 1 ? first : address.replace("#", String.valueOf(page));
      site.page(
          own,
          "OIT " + page,
          "<p>"
              + "ก".repeat(page)
              + link("/e" + page + ".pdf", "เอกสาร " + page)
              + link("/v/" + page, "รายละเอียด " + page)
              + links.replace("*", numbers));
      site.route(
          "/e" + page + ".pdf",
          Reply.bytes("application/pdf", ("%PDF" + page).getBytes(StandardCharsets.US_ASCII)));
      site.page("/v/" + page, "v", "<p>รายละเอียด " + "ข".repeat(page));
    }
    site.otherwise(path -> path.startsWith("/news") ? news(path) : Reply.status(404));
    seen.run(Recorder.plan(site.url("/"), BUDGET, Duration.ofMinutes(1), OIT));

    List<String> evidence =
        IntStream.rangeClosed(1, PAGES).mapToObj(i -> "/e" + i + ".pdf").toList();
    assertThat(seen.paths()).containsAll(evidence);
    assertThat(seen.paths().indexOf("/e" + PAGES + ".pdf")).isLessThan(BUDGET / 2);
    assertThat(seen.paths().stream().filter(p -> p.startsWith("/v/"))).hasSize(PAGES);
  }

  /** An archive that goes on and on, twenty pieces of news on each page. */
  private static Reply news(String path) {
    StringBuilder body = new StringBuilder("<p>ข่าวของ " + path);
    int page = path.contains("page=") ? Integer.parseInt(path.replaceAll("\\D", "")) : 1;
    for (int i = 0; i < 20; i++) {
      body.append(link("/news/" + page + "-" + i, "ข่าวที่ " + i));
    }
    return Reply.page("news", body + link("/news?page=" + (page + 1), "หน้าถัดไป"));
  }
}
