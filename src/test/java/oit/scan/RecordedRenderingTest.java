package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oit.crawl.Fetching;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.store.AgencyFolder;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages shown in a browser are kept like pages fetched. */
class RecordedRenderingTest {
  private static final HttpUrl ROUTE = HttpUrl.get("https://www.tambon.example/#/plan");

  @TempDir private Path folder;
  private final List<HttpUrl> shown = new ArrayList<>();

  @Test
  void isNotShownAgainAfterTheScanWasCutOff() throws Exception {
    FetchOutcome first = render(new FetchOutcome.Ok(page("แผนพัฒนา")));
    FetchOutcome again = render(new FetchOutcome.Ok(page("other")));

    assertThat(shown).hasSize(1);
    assertThat(text(first)).isEqualTo("แผนพัฒนา");
    assertThat(text(again)).isEqualTo("แผนพัฒนา");
    assertThat(again.fetched().orElseThrow().url()).isEqualTo(ROUTE);
  }

  @Test
  void staysUnshownWhenItWasNotShown() throws Exception {
    var crash = new NeedsBrowser(ROUTE, NeedsBrowser.Reason.CRASH);
    assertThat(render(crash)).isEqualTo(crash);
    assertThat(render(new FetchOutcome.Ok(page("late")))).isEqualTo(crash);
    assertThat(shown).hasSize(1);
  }

  private FetchOutcome render(FetchOutcome answer) throws Exception {
    Fetching browser =
        new Fetching() {
          @Override
          public FetchOutcome fetch(FetchRequest request) {
            throw new IllegalStateException("not asked for");
          }

          @Override
          public List<HttpUrl> sitemaps(HttpUrl url, Instant deadline) {
            return List.of();
          }

          @Override
          public FetchOutcome render(Fetched page, Predicate<HttpUrl> own, Instant deadline) {
            shown.add(page.url());
            return answer;
          }
        };
    try (Recording recording =
        Recording.open(new AgencyFolder(folder), Optional.empty(), new RunId("run"))) {
      return recording.over(browser).render(page("<div id=root>"), url -> true, Instant.MAX);
    }
  }

  private static Fetched page(String body) {
    return new Fetched(
        ROUTE,
        ROUTE,
        List.of(),
        200,
        "text/html; charset=utf-8",
        Map.of(),
        body.getBytes(StandardCharsets.UTF_8),
        false,
        Instant.parse("2026-11-20T05:00:00Z"),
        List.of());
  }

  private static String text(FetchOutcome outcome) {
    return new String(outcome.fetched().orElseThrow().body(), StandardCharsets.UTF_8);
  }
}
