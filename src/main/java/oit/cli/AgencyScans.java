package oit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.agency.Agency;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.report.GapReport;
import oit.report.ReportChange;
import oit.report.summary.ReportDigest;
import oit.scan.RunStore;
import oit.scan.Scan;
import oit.scan.ScanPlan;
import oit.store.Home;

/**
 * Scans agencies of a run one at a time, from the first page to the written reports. Thread-safe.
 */
record AgencyScans(
    Targets targets,
    DeclaredLinks.Read declared,
    ScanOptions options,
    ScanOptions.Output output,
    Sentences words,
    Interruption interruption,
    Progress progress,
    AgencyText text,
    Looks looks,
    Parts parts) {

  /** What the scans of a run share. */
  record Parts(
      RunStore store,
      Fetcher fetcher,
      Renderer renderer,
      ReportFiles files,
      Feeding feeding,
      ScanWatch watch) {}

  /** Whether an earlier attempt came to its end. */
  boolean isDone(Agency agency) {
    return parts.store().finished(agency).isPresent();
  }

  /** Scans an agency, sends its report to the scoring engine and writes it. */
  Told of(Agency agency) throws InterruptedException {
    ScanPlan plan =
        new ScanOrder(options, output.language, words)
            .plan(agency, targets.listOf(agency), declared.of(agency));
    return done(agency, looks.of(agency, () -> scan(plan)));
  }

  /** Sends a report to the scoring engine and writes it. */
  Told done(Agency agency, GapReport report) {
    parts.feeding().send(report);
    return written(report, parts.files().by(targets.listOf(agency)));
  }

  private GapReport scan(ScanPlan plan) {
    Scan scan = parts.store().scan(plan, parts.fetcher(), parts.renderer());
    try (var stopping = interruption.onInterrupt(scan::stop)) {
      progress.begin(plan.agency(), parts.store().run());
      return parts.watch().over(plan.agency(), parts.store().run().text(), progress, scan::run);
    }
  }

  private Told written(GapReport report, ReportFiles files) {
    List<String> problems = new ArrayList<>();
    Optional<Path> evidence = evidence(report, files, problems);
    try {
      Optional<ReportChange> since =
          new Differences(Home.ofSystem(), output.language).sinceLastTime(report);
      ReportFiles.Written written = files.write(report, since);
      written = evidence.map(written::and).orElse(written);
      written = files.withAppeal(written, report, null);
      problems.addAll(written.lacking(words));
      return told(report, since, written, problems);
    } catch (IOException e) {
      problems.add(words.of("scan.not-written", files.folder(), Refusal.why(e)));
      return told(
          report,
          Optional.empty(),
          new ReportFiles.Written(List.of(), List.of()),
          problems.stream().distinct().toList());
    }
  }

  /** Before the reports, which show pictures of it; without it they are written all the same. */
  private Optional<Path> evidence(GapReport report, ReportFiles files, List<String> problems) {
    try {
      return parts.store().writeEvidence(report, files.of(report));
    } catch (IOException e) {
      problems.add(words.of("scan.not-written", files.folder(), Refusal.why(e)));
      return Optional.empty();
    }
  }

  private Told told(
      GapReport report,
      Optional<ReportChange> since,
      ReportFiles.Written written,
      List<String> problems) {
    List<String> toErr = new ArrayList<>(problems);
    toErr.addAll(written.notes(words));
    boolean unreachable = report.coverage().outcome().equals("unreachable");
    boolean interrupted = report.coverage().stoppedBy().equals("interrupted");
    toErr.addAll(text.notChecked(report));
    Double oit = report.score().oit();
    return new Told(
        text.lines(report, since, written),
        toErr,
        unreachable || interrupted || !problems.isEmpty(),
        options.failUnder != null && (oit == null || oit < options.failUnder),
        unreachable,
        ReportDigest.of(report),
        written.main().orElse(null));
  }
}
