package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import oit.fetch.FetchOutcome;
import oit.fetch.FetchOutcome.NeedsBrowser;
import oit.fetch.FetchOutcome.NeedsBrowser.Reason;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import oit.read.Reader;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static final String SHELL = "<div id=root></div><script src=/app.js></script>";
  private static final String PAGE =
      "<h1>ติดต่อ</h1><p>" + "ที่อยู่ของหน่วยงาน ".repeat(50) + "</p>";

  private final List<Fetched> asked = new ArrayList<>();

  @Test
  void showsWhatNeedsItUpToALimit() {
    Screen screen = screen(CrawlPlan.Render.AUTO, FetchOutcome.Ok::new);
    List<Screen.View> views =
        IntStream.range(0, Screen.MOST + 1).mapToObj(i -> view(screen, SHELL)).toList();
    assertThat(views.subList(0, Screen.MOST)).allMatch(v -> v instanceof Screen.Shown);
    assertThat(views.getLast()).isEqualTo(hidden(Reason.LIMIT));
    assertThat(asked).hasSize(Screen.MOST);
  }

  @Test
  void leavesOtherPagesAlone() {
    Screen screen = screen(CrawlPlan.Render.AUTO, FetchOutcome.Ok::new);
    assertThat(view(screen, PAGE)).isEqualTo(new Screen.Plain());
    assertThat(asked).isEmpty();
  }

  @Test
  void asksOnceForABrowserThatIsNotThere() {
    Screen screen =
        screen(CrawlPlan.Render.AUTO, p -> new NeedsBrowser(p.url(), Reason.NO_BROWSER));
    assertThat(view(screen, SHELL)).isEqualTo(hidden(Reason.NO_BROWSER));
    assertThat(view(screen, SHELL)).isEqualTo(hidden(Reason.NO_BROWSER));
    assertThat(asked).hasSize(1);
  }

  @Test
  void showsNothingWhenSwitchedOff() {
    Screen screen = screen(CrawlPlan.Render.NEVER, FetchOutcome.Ok::new);
    assertThat(view(screen, SHELL)).isEqualTo(hidden(Reason.SWITCHED_OFF));
    assertThat(view(screen, PAGE)).isEqualTo(new Screen.Plain());
    assertThat(asked).isEmpty();
  }

  @Test
  void showsEveryPageOnDemandAndFallsBackToThePlainOne() {
    Screen screen = screen(CrawlPlan.Render.ALWAYS, FetchOutcome.Ok::new);
    assertThat(view(screen, PAGE)).isInstanceOf(Screen.Shown.class);
    Screen failing = screen(CrawlPlan.Render.ALWAYS, p -> new NeedsBrowser(p.url(), Reason.CRASH));
    assertThat(view(failing, PAGE)).isEqualTo(new Screen.Plain());
    assertThat(view(failing, SHELL)).isEqualTo(hidden(Reason.CRASH));
  }

  private static Screen.View hidden(Reason reason) {
    return new Screen.Hidden(new NeedsBrowser(page("").url(), reason));
  }

  private static Screen.View view(Screen screen, String body) {
    Fetched page = page(body);
    return screen.of(page, new Reader().read(page));
  }

  private static Fetched page(String body) {
    HttpUrl url = HttpUrl.get("https://www.tambon.example/page");
    return new Fetched(
        url,
        url,
        List.of(),
        200,
        "text/html",
        Map.of(),
        ("<html><body>" + body).getBytes(StandardCharsets.UTF_8),
        false,
        Instant.EPOCH,
        List.of());
  }

  private Screen screen(CrawlPlan.Render mode, Function<Fetched, FetchOutcome> browser) {
    Fetching fetching =
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
            asked.add(page);
            return browser.apply(page);
          }
        };
    Budget budget =
        new Budget(Recorder.plan("https://www.tambon.example/"), InstantSource.system());
    return new Screen(mode, new Halt(fetching), url -> true, budget);
  }
}
