package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.scan.ScanListener;
import oit.scan.ScanPlan;
import oit.store.Home;
import oit.testing.LocalSite;
import oit.testing.Reply;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scan while this machine's connection fails: neither the website nor the control website
 * answers.
 */
class LooksTest {

  private static final FetchOptions QUICK =
      FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
  private static final Sentences ENGLISH = new Sentences("oit.cli.messages", Language.en);

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private volatile boolean cutOff;
  private int scans;

  private final LocalSite site =
      LocalSite.empty()
          .route("/robots.txt", asked -> cutOff ? Reply.cut() : Reply.status(404))
          .route(
              "/",
              asked -> cutOff ? Reply.cut() : Reply.page("อบต.บ้านทดสอบ", "<h1>ยินดีต้อนรับ</h1>"));

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void websiteThatFailedBecauseOfThisMachineIsScannedAnew() throws Exception {
    cutOff = true;

    GapReport report = look(2);

    assertThat(report.coverage().outcome()).isNotEqualTo("unreachable");
    assertThat(scans).isEqualTo(2);
    assertThat(waits).hasSize(2);
    assertThat(said.getFirst()).contains("The fault is with this machine");
    assertThat(said.getLast()).contains("connected again");
  }

  @Test
  void websiteThatIsDownWhileThisMachineIsConnectedIsScannedOnce() throws Exception {
    site.route("/", Reply.cut());

    GapReport report = look(0);

    assertThat(report.coverage().outcome()).isEqualTo("unreachable");
    assertThat(scans).isEqualTo(1);
    assertThat(said).isEmpty();
  }

  @Test
  void websiteThatOpensCostsNoQuestionToTheControlWebsite() throws Exception {
    assertThat(look(0).coverage().outcome()).isNotEqualTo("unreachable");
    assertThat(scans).isEqualTo(1);
    assertThat(site.asked()).doesNotContain("/control");
  }

  /**
   * @param tries of the control website until this machine is connected again
   */
  private GapReport look(int tries) throws IOException, InterruptedException {
    site.route("/control", asked -> cutOff ? Reply.cut() : Reply.page("ก", "ข"));
    Agency agency = new Agency("site", "อบต.บ้านทดสอบ", AgencyType.TAO, "", site.url("/"));
    Checklist list = Ran.list("oit-2568");
    ScanPlan plan = new ScanPlan(agency, list, 50, Duration.ofMinutes(1), 5, "en");
    var note =
        RunStore.note(
            new RunId("20260101-100000-aaaa"),
            Instant.EPOCH,
            "scan",
            List.of(),
            folder,
            list.id(),
            list,
            List.of(agency));
    Pause pause =
        wait -> {
          waits.add(wait);
          cutOff = waits.size() < tries;
          return true;
        };
    try (RunStore store = RunStore.begin(new Home(folder), note);
        Fetcher fetcher = new Fetcher(QUICK);
        Renderer renderer = new Renderer(fetcher)) {
      ControlSites control =
          new ControlSites(
              List.of(HttpUrl.get(site.url("/control"))),
              ControlSites.openedBy(fetcher),
              pause,
              fetcher::forgetFaults,
              said::add,
              ENGLISH);
      Looks looks =
          new Looks(store, control, Duration.ZERO, pause, Language.en, ENGLISH, said::add);
      GapReport report =
          looks.of(
              agency,
              () -> {
                scans++;
                return store.scan(plan, fetcher, renderer).run(ScanListener.SILENT);
              });
      assertThat(store.finished(agency)).contains(report);
      return report;
    }
  }
}
