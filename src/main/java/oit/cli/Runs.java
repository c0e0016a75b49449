package oit.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oit.scan.RunStore;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;

/** Opens the place where a run is kept. */
final class Runs {

  private Runs() {}

  /**
   * @throws Refusal if reports or the run itself cannot be written, or another process is at work
   *     on the same list or writes into the same folder: cron may have begun it before the last one
   *     came to its end
   */
  static RunStore begin(RunNote note, ReportFiles files, Histories histories, Sentences words) {
    files.prepare(words);
    Home home = histories.home();
    try {
      Optional<RunFolder> other = home.atWork(running -> isTheSame(running, note));
      if (other.isPresent()) {
        throw Refusal.wrongUsage(words.of("scan.at-work", other.get().id(), note.out()));
      }
      return RunStore.begin(home, note, histories.open().orElse(null));
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-home", home.path(), Refusal.why(e)));
    }
  }

  private static boolean isTheSame(RunNote running, RunNote begun) {
    Optional<String> list = value(begun, "--agencies");
    return running.out().equals(begun.out())
        || list.isPresent()
            && value(running, "--agencies").equals(list)
            && !Collections.disjoint(ids(running), ids(begun));
  }

  private static Set<String> ids(RunNote note) {
    return note.agencies().stream().map(RunNote.AgencyNote::id).collect(Collectors.toSet());
  }

  private static Optional<String> value(RunNote note, String flag) {
    int at = note.arguments().indexOf(flag);
    return at < 0 ? Optional.empty() : Optional.of(note.arguments().get(at + 1));
  }
}
