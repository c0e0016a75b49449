package oit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oit.scan.RunStore;
import oit.store.Home;
import oit.store.RunFolder;
import oit.store.RunNote;

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
      List<String> arguments = new ArrayList<>(note.arguments());
      arguments.addAll(now.arguments());
      try (RunStore store =
          RunStore.resume(home, folder)
              .orElseThrow(() -> Refusal.wrongUsage(words.of("scan.run-busy", folder.id())))) {
        return now.with(arguments).resume(store, note, words);
      }
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-run", name, Refusal.why(e)));
    }
  }
}
