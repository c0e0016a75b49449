package oit.store.history;

import java.io.IOException;
import java.nio.file.Path;
import oit.store.Home;

/** A program that finishes agencies of one run, one after another, and says so. */
final class WritingProcess {

  private WritingProcess() {}

  /**
   * @param args home, run, agencies, and where the store is
   */
  public static void main(String[] args) throws IOException {
    Home home = new Home(Path.of(args[0]));
    int agencies = Integer.parseInt(args[2]);
    home.run(args[1]).write(HistoryFixture.note(args[1], agencies));
    try (History history = History.open(home, StoreAddress.of(args[3], System.getenv()))) {
      history.begin(HistoryFixture.note(args[1], agencies));
      for (int n = 0; n < agencies; n++) {
        HistoryFixture.finish(home, history, HistoryFixture.report(args[1], n));
        System.out.println("finished");
        System.out.flush();
      }
    }
  }
}
