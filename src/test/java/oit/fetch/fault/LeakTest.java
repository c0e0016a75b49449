package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import oit.fetch.FetchOptions;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import org.junit.jupiter.api.Test;

/** No fault leaves a connection behind that nobody uses or closes. */
class LeakTest {

  private static final int ROUNDS = 20;

  /** Where the protocol layer forgets a connection itself, before we hold the answer: see Wire. */
  private static final Set<Fault> FORGOTTEN =
      Set.of(Fault.BODY_WITHOUT_CONTENT_STATUS, Fault.LENGTH_BELOW_ZERO);

  private static final FetchOptions OPTIONS =
      FetchOptions.defaults()
          .withDelay(Duration.ZERO)
          .withAllowPrivate(true)
          .withTimeouts(Duration.ofMillis(700), Duration.ofMillis(200), Duration.ofMillis(400));

  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final Logger log = Logger.getLogger("okhttp3.OkHttpClient");
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          warnings.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @Test
  void everyConnectionIsGivenBack() {
    try (RawServer server = RawServer.start(LeakTest::answer);
        Fetcher fetcher = new Fetcher(OPTIONS)) {
      Level level = log.getLevel();
      log.setLevel(Level.WARNING);
      log.addHandler(handler);
      for (Fault fault : Fault.values()) {
        if (!FORGOTTEN.contains(fault)) {
          fetcher.fetch(FetchRequest.of(server.url(fault.path())).atMost(1 << 20));
        }
      }
      for (int i = 0; i < ROUNDS; i++) {
        System.gc();
        // a new connection is when the pool finds what was left behind
        fetcher.fetch(FetchRequest.of(server.url("/fine")));
      }
      log.removeHandler(handler);
      log.setLevel(level);
      assertThat(warnings).noneMatch(w -> w.contains(":" + server.port() + "/"));
    }
  }

  private static void answer(RawServer.Exchange e) throws IOException, InterruptedException {
    for (Fault fault : Fault.values()) {
      if (e.path().replaceFirst("x+$", "").equals(fault.path())) {
        fault.answer(e);
        return;
      }
    }
    e.page("fine");
  }
}
