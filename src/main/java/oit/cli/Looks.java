package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import oit.agency.Agency;
import oit.report.GapReport;
import oit.scan.RunStore;
import oit.scan.SecondLook;

/**
 * Scans an agency as often as it takes to believe the outcome: anew after this machine was cut off
 * from the network, and a second time where something is gone that was there last time.
 *
 * @param delay before the second look; zero for none
 * @param say hears sentences for the person
 */
record Looks(
    RunStore store,
    ControlSites control,
    Duration delay,
    Pause pause,
    Language language,
    Sentences words,
    Consumer<String> say) {

  private static final int TRIES = 3;

  /** What this machine's own connection can be the cause of. */
  private static final Set<String> CUT_OFF =
      Set.of("timeout", "refused", "reset", "dns-failure", "robots-unreachable");

  /** The report that counts, once and for all put into the history. */
  GapReport of(Agency agency, Supplier<GapReport> scan) throws InterruptedException {
    Optional<GapReport> finished = store.finished(agency);
    if (finished.isPresent()) {
      return finished.get();
    }
    GapReport first = connected(agency, scan);
    Optional<SecondLook> doubts =
        delay.isZero() ? Optional.empty() : store.doubts(first, language.name());
    if (doubts.isEmpty()) {
      return store.keep(first);
    }
    String gone = String.join(", ", doubts.get().gone());
    say.accept(
        words.of("scan.second-look", Sentences.plain(agency.name()), gone, Durations.text(delay)));
    return store.keep(pause.of(delay) ? doubts.get().settle(scan) : first);
  }

  private GapReport connected(Agency agency, Supplier<GapReport> scan) throws InterruptedException {
    int known = control.outages();
    GapReport report = scan.get();
    for (int i = 1; i < TRIES && mayBeCutOff(report) && control.cameBack(known); i++) {
      try {
        store.forget(agency);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      known = control.outages();
      report = scan.get();
    }
    return report;
  }

  private static boolean mayBeCutOff(GapReport report) {
    return !report.coverage().stoppedBy().equals("interrupted")
        && report.coverage().notFetched().stream().anyMatch(n -> CUT_OFF.contains(n.outcome()));
  }
}
