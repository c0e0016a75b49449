package oit.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.store.Home;
import oit.testing.LocalSite;

/** Scans of one site on this machine, kept below a folder. */
record KeptScans(Path folder, LocalSite site, Checklist list, String start) {

  static final String AGENCY = "demo";

  static KeptScans of(Path folder, LocalSite site) {
    return new KeptScans(folder, site, list("oit-2568"), "/");
  }

  Home home() {
    return new Home(folder.resolve("home"));
  }

  /** Where that run keeps what it knows of the site. */
  Path agency(String run) {
    return home().run(run).agency(AGENCY).path();
  }

  /** A new run. */
  GapReport scan(String run) throws IOException {
    Agency agency = agency();
    var note =
        RunStore.note(
            new RunId(run),
            Instant.EPOCH,
            "scan",
            List.of(),
            folder,
            list.id(),
            list,
            List.of(agency));
    try (RunStore store = RunStore.begin(home(), note)) {
      return scan(store);
    }
  }

  /** A run goes on. */
  GapReport resume(String run) throws IOException {
    try (RunStore store = RunStore.resume(home(), home().run(run)).orElseThrow()) {
      return scan(store);
    }
  }

  private GapReport scan(RunStore store) throws IOException {
    ScanPlan plan = new ScanPlan(agency(), list, 500, Duration.ofMinutes(5), 12, "th");
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    try (Fetcher fetcher = new Fetcher(options);
        Renderer renderer = new Renderer(fetcher)) {
      GapReport report = store.scan(plan, fetcher, renderer).run(ScanListener.SILENT);
      store.writeEvidence(report, folder.resolve("out"));
      return report;
    }
  }

  /** That report's evidence judged once more. */
  GapReport rejudge(GapReport report, Checklist by) throws IOException {
    Instant then = Instant.parse(report.generatedAt().replace("+07:00", "Z"));
    return Rejudgement.of(report, home()).orElseThrow().by(by, "th", then);
  }

  Agency agency() {
    return new Agency(AGENCY, "อบต.ห้วยแก้วดารา", AgencyType.TAO, "", site.url(start));
  }

  static Checklist list(String id) {
    if (new ShippedChecklists().find(id, "en").orElseThrow() instanceof Loaded.Good good) {
      return good.checklist();
    }
    throw new AssertionError("a shipped list has problems: " + id);
  }
}
