package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import oit.testing.LocalSite;
import oit.testing.Reply;
import oit.watch.Exposition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process that keeps schedules, as those see it who watch over it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends POSIX signals")
class WatchedScheduleTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));
  private final List<JsonNode> log = new ArrayList<>();
  private Process process;

  @BeforeEach
  void start() throws IOException {
    site.page("/", "อบต.หนองดอก", "<h1>อบต.หนองดอก</h1><p>ยินดีต้อนรับ</p>");
    Files.writeString(
        folder.resolve("list.csv"), "id,name,url\nnong-dok,อบต.หนองดอก," + site.url("/") + "\n");
    schedule("soon", "* * * * * ?");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "schedule",
            "--schedules",
            folder.toString(),
            "--lang",
            "en",
            "run",
            "--log",
            "json");
    // as any setting, it may come from the environment
    builder.environment().put("OIT_METRICS_PORT", "0");
    builder.environment().put("OIT_HOME", folder.resolve("home").toString());
    process = builder.redirectOutput(folder.resolve("stdout").toFile()).start();
    // a log that says nothing more would be waited for
    CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroyForcibly);
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
    site.close();
  }

  private void schedule(String id, String cron) throws IOException {
    Path draft = folder.resolve(id + ".draft");
    Files.writeString(
        draft,
        """
        id: %s
        cron: "%s"
        agencies: list.csv
        checklist: oit-2568
        crawl: {allow-private: true, delay: 0s, render: never}
        outputs: {dir: out, formats: [json]}
        """
            .formatted(id, cron));
    // half a file would be broken in another way
    Files.move(draft, folder.resolve(id + ".yaml"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads the log up to an event; whatever is no JSON object fails the test. */
  private JsonNode await(BufferedReader err, Predicate<JsonNode> wanted) throws IOException {
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      JsonNode entry = JSON.readTree(line);
      log.add(entry);
      if (wanted.test(entry)) {
        return entry;
      }
    }
    throw new AssertionError("the log ended: " + log);
  }

  private static Predicate<JsonNode> event(String name) {
    return entry -> entry.get("event").asString().equals(name);
  }

  private static HttpResponse<String> get(String url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void isSeenByItsLogItsNumbersAndItsHealth() throws Exception {
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      String metrics = await(err, event("metrics")).get("url").asString();
      JsonNode ended = await(err, event("ended"));
      assertThat(ended.get("schedule").asString()).isEqualTo("soon");
      assertThat(ended.get("exitCode").asInt()).isZero();

      Exposition numbers = Exposition.of(get(metrics).body());
      assertThat(numbers.values())
          .containsEntry("oit_schedule_overdue{schedule=\"soon\"}", 0.0)
          .containsEntry("oit_schedule_last_exit_code{schedule=\"soon\"}", 0.0)
          .containsEntry("oit_schedule_files_broken", 0.0);
      assertThat(numbers.values().get("oit_agencies_total{outcome=\"complete\"}"))
          .isGreaterThanOrEqualTo(1);
      assertThat(numbers.values().get("oit_fetch_outcomes_total{outcome=\"ok\"}"))
          .isGreaterThanOrEqualTo(1);
      assertThat(numbers.values().get("oit_pages_total")).isGreaterThanOrEqualTo(1);
      HttpResponse<String> well = get(metrics.replace("/metrics", "/health"));
      assertThat(well.statusCode()).as(well.body()).isEqualTo(200);
      assertThat(JSON.readTree(well.body()).get("schedules").get(0).get("lastExitCode").asInt())
          .isZero();

      schedule("bad", "nonsense");
      assertThat(await(err, event("broken")).get("message").asString()).contains("bad.yaml:2:");
      HttpResponse<String> ill = get(metrics.replace("/metrics", "/health"));
      assertThat(ill.statusCode()).isEqualTo(503);
      assertThat(ill.body()).contains("degraded", "bad.yaml:2:");

      // the process itself would close its streams here
      process.toHandle().destroy();
      await(err, event("stopped"));
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    assertThat(folder.resolve("stdout")).isEmptyFile();
    assertThat(log).allMatch(e -> e.hasNonNull("time") && e.hasNonNull("level"));
  }
}
