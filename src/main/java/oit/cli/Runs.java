package oit.cli;

import java.io.IOException;
import oit.scan.RunStore;
import oit.store.Home;
import oit.store.RunNote;

/** Opens the place where a run is kept. */
final class Runs {

  private Runs() {}

  /**
   * @throws Refusal if reports or the run itself cannot be written
   */
  static RunStore begin(RunNote note, ReportFiles files, Histories histories, Sentences words) {
    files.prepare(words);
    Home home = histories.home();
    try {
      return RunStore.begin(home, note, histories.open().orElse(null));
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-home", home.path(), Refusal.why(e)));
    }
  }
}
