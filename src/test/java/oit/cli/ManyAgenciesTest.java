package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over a list on one vendor's host. */
class ManyAgenciesTest {

  private static final Duration DELAY = Duration.ofMillis(100);
  private static final Duration SLOWNESS = Duration.ofMillis(30);

  /** When a request was at the server, in nanoseconds. */
  private record Asked(String path, long from, long to) {}

  @TempDir private Path folder;
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer vendor;
  private int dead;

  @BeforeEach
  void serve() throws IOException {
    vendor = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    vendor.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    vendor.createContext(
        "/",
        exchange -> {
          long from = System.nanoTime();
          java.util.concurrent.locks.LockSupport.parkNanos(SLOWNESS.toNanos());
          String path = exchange.getRequestURI().getPath();
          byte[] body =
              ("<html><h1>" + path + "</h1><p>ยินดีต้อนรับ").getBytes(StandardCharsets.UTF_8);
          boolean found = path.matches("/[abc]/");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          asked.add(new Asked(path, from, System.nanoTime()));
          exchange.sendResponseHeaders(found ? 200 : 404, found ? body.length : -1);
          if (found) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    vendor.start();
    try (ServerSocket free = new ServerSocket(0)) {
      dead = free.getLocalPort();
    }
  }

  @AfterEach
  void close() {
    vendor.stop(0);
  }

  private Ran scan() throws IOException {
    int port = vendor.getAddress().getPort();
    String list =
        """
        id,name,type,province,url
        a,อบต.เอ,tao,,http://127.0.0.1:%1$d/a/
        b,อบต.บี,tao,,http://127.0.0.1:%1$d/b/
        c,อบต.ซี,tao,,http://127.0.0.1:%1$d/c/
        gone,อบต.ไม่มีแล้ว,tao,,http://127.0.0.2:%2$d/
        """
            .formatted(port, dead);
    Path file = Files.writeString(folder.resolve("agencies.csv"), list);
    return Ran.oit(
        ("scan --agencies "
                + file
                + " --allow-private --delay 100ms --max-time 30s --render never"
                + " --format json --lang en --checklist oit-2568 --out "
                + folder.resolve("out"))
            .split(" "));
  }

  @Test
  void oneHostIsNeverAskedTwiceAtOnceWhateverItsNames() throws IOException {
    int port = vendor.getAddress().getPort();
    String sites = "http://127.0.0.1:%1$d/a/ http://127.0.0.1:%1$d/b/ http://localhost:%1$d/c/";
    Ran ran =
        Ran.oit(
            ("scan "
                    + sites.formatted(port)
                    + " --parallel 3 --allow-private --delay 100ms"
                    + " --max-time 30s --render never --format json --out "
                    + folder.resolve("out"))
                .split(" "));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(asked).extracting(Asked::path).contains("/a/", "/b/", "/c/");
    List<Asked> inOrder = new ArrayList<>(asked);
    inOrder.sort(java.util.Comparator.comparingLong(Asked::from));
    for (int i = 1; i < inOrder.size(); i++) {
      long pause = inOrder.get(i).from() - inOrder.get(i - 1).to();
      assertThat(Duration.ofNanos(pause)).as("%s", inOrder).isGreaterThanOrEqualTo(DELAY);
    }
  }

  @Test
  void saysALineForEachAndTheEssenceAtTheEnd() throws IOException {
    Ran ran = scan();

    assertThat(ran.out().lines().filter(l -> l.startsWith("อบต."))).hasSize(4);
    assertThat(ran.out())
        .contains("อบต.ไม่มีแล้ว (gone): could not be opened")
        .contains("1 unreachable or not started = 4 agencies", "Lowest scores:")
        .contains("INCOMPLETE: 75.0 %");
  }

  @Test
  void chosenAgenciesAreScannedAnewAndTheOthersLeftAlone() throws IOException {
    Ran ran = scan();
    Matcher run = Pattern.compile("Run (\\S+)").matcher(ran.out());
    assertThat(run.find()).isTrue();
    asked.clear();

    Ran again = Ran.oit("scan", "--resume", run.group(1), "--select", "id=b", "--lang", "en");

    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(asked).extracting(Asked::path).contains("/b/").doesNotContain("/a/", "/c/");
    assertThat(again.out()).contains("= 4 agencies");
  }

  @Test
  void choosingNobodyIsRefused() throws IOException {
    Matcher run = Pattern.compile("Run (\\S+)").matcher(scan().out());
    assertThat(run.find()).isTrue();

    Ran again = Ran.oit("scan", "--resume", run.group(1), "--select", "id=x", "--lang", "en");

    assertThat(again.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(again.err()).contains("id=x");
  }
}
