package oit.cli;

import java.io.IOException;
import oit.scan.RunStore;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;
import picocli.CommandLine;

/** Takes up a run that was cut off; address, list and flags are those that it remembers. */
record Resumption(Sentences words) {

  /**
   * @param name id of a run, or {@code last}
   * @param now the command as given now; its other flags win over those remembered
   */
  int of(String name, ScanCommand now) {
    if (now.namesUrls()) {
      throw Refusal.wrongUsage(words.of("scan.resume-alone"));
    }
    Home home = Home.ofSystem();
    try {
      RunFolder folder =
          home.find(name)
              .orElseThrow(() -> Refusal.wrongUsage(words.of("scan.no-run", name, home.path())));
      RunNote note = folder.note();
      if (!note.command().equals("scan")) {
        throw Refusal.wrongUsage(words.of("scan.no-scan", name));
      }
      ScanCommand then = now.over(note);
      try (RunStore store =
          RunStore.resume(home, folder, () -> then.histories().open())
              .orElseThrow(() -> Refusal.wrongUsage(words.of("scan.run-busy", folder.id())))) {
        return then.resume(store, note, now, words);
      }
    } catch (CommandLine.ParameterException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-run", name, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-run", name, Refusal.why(e)));
    }
  }
}
