package oit.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.scan.Rejudgement;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.scan.ScanListener;
import oit.scan.ScanPlan;
import oit.store.Home;
import oit.testing.LocalSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a scan of each sample site kept is enough to come to the same verdicts again. */
class RejudgedSamplesTest {

  @TempDir private Path folder;

  static List<SampleSite> samples() {
    return SampleSite.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void comesToTheSameVerdicts(SampleSite sample) throws IOException {
    Home home = new Home(folder);
    Checklist list = Measurement.checklist(sample.fiscalYear());
    GapReport first;
    try (LocalSite server = LocalSite.of(sample.folder())) {
      first = scan(home, sample, server.url(sample.start()), list);
    }

    Instant then = Instant.parse(first.generatedAt().replace("+07:00", "Z"));
    GapReport again = Rejudgement.of(first, home).orElseThrow().by(list, "th", then);

    assertThat(again.items()).isEqualTo(first.items());
    assertThat(again.score()).isEqualTo(first.score());
    assertThat(again.findings()).isEqualTo(first.findings());
    assertThat(again.coverage()).isEqualTo(first.coverage());
  }

  private GapReport scan(Home home, SampleSite sample, String url, Checklist list)
      throws IOException {
    Agency known = sample.agency();
    Agency agency = new Agency(known.id(), known.name(), known.type(), known.province(), url);
    RunId run = new RunId("20260101-100000-aaaa");
    var note =
        RunStore.note(
            run, Instant.EPOCH, "scan", List.of(), folder, list.id(), list, List.of(agency));
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    try (RunStore store = RunStore.begin(home, note);
        Fetcher fetcher = new Fetcher(options);
        Renderer renderer = new Renderer(fetcher)) {
      ScanPlan plan = new ScanPlan(agency, list, 500, Duration.ofMinutes(3), 12, "th");
      return store.scan(plan, fetcher, renderer).run(ScanListener.SILENT);
    }
  }
}
