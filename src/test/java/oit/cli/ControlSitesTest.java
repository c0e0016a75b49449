package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** A control website that goes away and comes back, and one that stays away. */
class ControlSitesTest {

  private final List<Duration> waits = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private boolean away;

  private boolean cameBack(int awayFor) throws InterruptedException {
    try (LocalSite site =
            LocalSite.empty()
                .route("/robots.txt", Reply.status(404))
                .route("/", asked -> away ? Reply.cut() : Reply.page("ก", "ข"));
        Fetcher fetcher =
            new Fetcher(FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true))) {
      away = awayFor > 0;
      ControlSites control =
          new ControlSites(
              List.of(HttpUrl.get(site.url("/"))),
              ControlSites.openedBy(fetcher),
              wait -> {
                waits.add(wait);
                away = waits.size() < awayFor;
                return true;
              },
              () -> {},
              said::add,
              new Sentences("oit.cli.messages", Language.en));
      return control.cameBack(0);
    }
  }

  @Test
  void nothingIsSaidWhileItAnswers() throws InterruptedException {
    assertThat(cameBack(0)).isFalse();
    assertThat(said).isEmpty();
  }

  @Test
  void waitsLongerEachTimeUntilItIsBack() throws InterruptedException {
    assertThat(cameBack(3)).isTrue();
    assertThat(waits).hasSize(3).isSorted();
    assertThat(said.getFirst()).contains("The fault is with this machine");
    assertThat(said.getLast()).contains("connected again");
  }

  @Test
  void whoeverFailedInAnOutageThatIsOverTriesAgainToo() throws InterruptedException {
    away = true;
    ControlSites control =
        new ControlSites(
            List.of(HttpUrl.get("http://control.example/")),
            url -> !away,
            wait -> {
              away = false;
              return true;
            },
            () -> {},
            said::add,
            new Sentences("oit.cli.messages", Language.en));
    int before = control.outages();

    assertThat(control.cameBack(before)).as("who noticed").isTrue();
    assertThat(control.cameBack(before)).as("who failed meanwhile").isTrue();
    assertThat(control.cameBack(control.outages())).as("who began later").isFalse();
  }

  @Test
  void whoeverDoesNotWantToWaitIsNotHeld() throws InterruptedException {
    ControlSites control =
        new ControlSites(
            List.of(HttpUrl.get("http://control.example/")),
            url -> false,
            wait -> waits.add(wait) && false,
            () -> {},
            said::add,
            new Sentences("oit.cli.messages", Language.en));

    assertThat(control.cameBack(0)).isFalse();
    assertThat(waits).hasSize(1);
  }

  @Test
  void givesUpAfterAnHour() throws InterruptedException {
    assertThat(cameBack(1000)).isFalse();
    assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofMinutes(50), Duration.ofMinutes(60));
    assertThat(said.getLast()).contains("outcome=unreachable");
  }
}
