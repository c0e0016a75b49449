package oit.notify;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** A program that keeps a notice of a run and delivers it. */
final class TellingProcess {

  private TellingProcess() {}

  public static void main(String[] args) throws Exception {
    Notices notices =
        Notices.open(
            Path.of(args[0]),
            Map.of(MailServer.URL, args[2], MailServer.FROM, "oit@x.example"),
            InstantSource.system());
    notices.keep(Runs.schedule("nightly-tao", Runs.mail("a@x.example")), Path.of(args[1]), true);
    notices.deliver();
  }
}
