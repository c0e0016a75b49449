package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oit.testing.LocalSite;
import oit.testing.Reply;
import oit.watch.PlainLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scan that writes a log. */
class LoggedScanTest {

  @TempDir private Path folder;

  private final LocalSite site =
      LocalSite.empty()
          .route("/robots.txt", Reply.status(404))
          .page("/", "อบต.หนองดอก", "<h1>อบต.หนองดอก</h1><p>ยินดีต้อนรับ</p>");
  private final StringWriter out = new StringWriter();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void close() throws JoranException {
    site.close();
    PlainLog.restore();
  }

  /** As the program begins, with the settings and both streams of this test. */
  private int oit(Settings settings, String... more) {
    List<String> args =
        new ArrayList<>(List.of("scan", "--allow-private", "--delay", "0s", "--render", "never"));
    args.addAll(List.of("--checklist", "oit-2568", "--lang", "en", "--out", folder.toString()));
    args.addAll(List.of(more));
    String[] all = args.toArray(String[]::new);
    try (PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintWriter sentences = LogFlags.begin(all, settings, stream)) {
      return Main.run(all, new PrintWriter(out), sentences, Interruption.unarmed());
    }
  }

  private List<JsonNode> lines() {
    JsonMapper json = new JsonMapper();
    return err.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
  }

  private List<String> events() {
    return lines().stream().map(line -> line.get("event").asString()).toList();
  }

  @Test
  void eachAgencyLeavesTwoLinesAndEveryLineOnStandardErrorIsAnObject() throws IOException {
    String dead;
    try (ServerSocket socket = new ServerSocket(0)) {
      dead = "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    int code = oit(Settings.NONE, site.url("/"), dead, "--log", "json");

    assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(events()).startsWith("run-begun").endsWith("run-ended");
    List<JsonNode> ended =
        lines().stream().filter(l -> l.get("event").asString().equals("agency-ended")).toList();
    assertThat(ended)
        .extracting(l -> l.get("outcome").asString())
        .containsExactlyInAnyOrder("complete", "unreachable");
    assertThat(ended)
        .allMatch(l -> l.hasNonNull("run") && l.hasNonNull("agency") && l.has("seconds"));
    assertThat(lines())
        .anyMatch(l ->
            l.get("event").asString().equals("message")
                && l.get("message").asString().startsWith("Could not open"));
    assertThat(out.toString()).contains("O28").doesNotContain("\"event\"");
  }

  @Test
  void theEnvironmentMayAskForItAndSaysHowMuch() {
    Map<String, Settings.Setting> given =
        Map.of(
            "log", new Settings.Setting("json", "OIT_LOG"),
            "log-level", new Settings.Setting("error", "OIT_LOG_LEVEL"));

    assertThat(oit(new Settings(given, List.of()), site.url("/"))).isZero();

    assertThat(err.size()).isZero();
  }

  @Test
  void withoutALogOnlySentencesAreWrittenAndNoneShowsAPassword() {
    oit(Settings.NONE, "https://oit:s3cret@127.0.0.1:1/", "--log-level=nonsense");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--log-level", "info");
    err.reset();

    oit(Settings.NONE, "https://oit:s3cret@127.0.0.1:1/");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Could not open https://…@127.0.0.1:1/")
        .doesNotContain("s3cret", "agency-ended");
  }
}
