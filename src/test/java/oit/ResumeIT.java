package oit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packaged program, killed while it scans and started again. */
class ResumeIT {

  private static final int NEWS = 80;
  private static final int KILLS = 3;
  private static final int WAIT_SECONDS = 180;

  @TempDir private Path folder;

  private final LocalSite site = site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void killedScanEndsInTheReportOfAnUndisturbedOne(long seed) throws Exception {
    assertThat(start("calm", scan("calm")).waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    List<String> calm = pagesAsked(0);
    assertThat(calm).hasSizeGreaterThan(120);

    Random random = new Random(seed);
    int from = site.asked().size();
    killAfter(random.nextInt(2, 60), random, "hit", scan("hit"));
    for (int kill = 1; kill < KILLS; kill++) {
      killAfter(random.nextInt(1, 30), random, "hit", resume());
    }
    Process last = start("hit", resume());
    assertThat(last.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(last.exitValue()).isZero();
    assertThat(report("hit")).isEqualTo(report("calm"));
    List<String> hit = pagesAsked(from);
    assertThat(hit).hasSizeBetween(calm.size(), calm.size() + KILLS);
    assertThat(hit).containsAll(calm);
  }

  @Test
  void finishedRunIsNotScannedAgain() throws Exception {
    assertThat(start("x", scan("x")).waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    JsonNode report = report("x");
    int asked = site.asked().size();
    Files.delete(folder.resolve("out-x/site/gap-report.json"));

    Process again = start("x", resume());
    assertThat(again.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(again.exitValue()).isZero();
    assertThat(report("x")).isEqualTo(report);
    assertThat(site.asked()).hasSize(asked);
  }

  @Test
  void unknownRunIsWrongUsage() throws Exception {
    Process process = start("none", List.of("scan", "--resume", "20250101-000000-aaaa"));

    assertThat(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("none.txt"))).contains("20250101-000000-aaaa");
  }

  /** The demonstration's site with a news archive that only the sitemap knows. */
  private static LocalSite site() {
    LocalSite site = LocalSite.of(Path.of("src/main/resources/oit/demo"));
    StringBuilder map = new StringBuilder("<urlset xmlns=\"x\">");
    for (int n = 1; n <= NEWS; n++) {
      map.append("<url><loc>").append(site.url("/news/" + n + ".html")).append("</loc></url>");
      site.page("/news/" + n + ".html", "ข่าว " + n, "<h1>ข่าวที่ " + n + "</h1>" + text(n));
    }
    site.route("/sitemap.xml", Reply.bytes("application/xml", bytes(map + "</urlset>")));
    site.route(
        "/robots.txt",
        Reply.text("User-agent: *\nDisallow: /private\nSitemap: " + site.url("/sitemap.xml")));
    site.redirect("/news/7.html", "/news/8.html");
    return site.route("/news/9.html", Reply.status(503));
  }

  private static String text(int n) {
    Random words = new Random(n);
    StringBuilder text = new StringBuilder("<p>");
    for (int i = 0; i < 60; i++) {
      text.append((char) ('ก' + words.nextInt(40))).append(i % 7 == 0 ? " " : "");
    }
    return text + "</p><a href=\"/private/" + n + "\">เอกสารภายใน</a>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> scan(String name) {
    return List.of(
        "scan",
        site.url("/"),
        "--id",
        "site",
        "--checklist",
        "oit-2568",
        "--allow-private",
        "--delay",
        "0s",
        "--format",
        "json",
        "--out",
        folder.resolve("out-" + name).toString());
  }

  private static List<String> resume() {
    return List.of("scan", "--resume", "last");
  }

  /** Kills the program a moment after so many more requests. */
  private void killAfter(int requests, Random random, String home, List<String> arguments)
      throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    int goal = site.asked().size() + requests;
    site.counting(count -> {
      if (count >= goal) {
        reached.countDown();
      }
    });
    Process process = start(home, arguments);
    assertThat(reached.await(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    process.waitFor(random.nextLong(0, 15), TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    assertThat(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("killed, not ended").isGreaterThan(128);
    site.counting(count -> {});
  }

  private Process start(String home, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
    command.add(System.getProperty("oit.jar"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("OIT_HOME", folder.resolve("home-" + home).toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(home + ".txt").toFile())
        .start();
  }

  /** Robots.txt is asked for anew by each process: its rules may have changed. */
  private List<String> pagesAsked(int from) {
    List<String> asked = site.asked();
    return asked.subList(from, asked.size()).stream()
        .filter(path -> !path.equals("/robots.txt"))
        .toList();
  }

  /** Without what differs from run to run: its name and the times. */
  private JsonNode report(String name) {
    Path file = folder.resolve("out-" + name + "/site/gap-report.json");
    ObjectNode report = (ObjectNode) JsonMapper.shared().readTree(file.toFile());
    report.remove(List.of("runId", "generatedAt"));
    ((ObjectNode) report.path("coverage")).remove("seconds");
    for (JsonNode item : report.path("items")) {
      for (JsonNode evidence : item.path("evidence")) {
        ((ObjectNode) evidence).remove("fetchedAt");
      }
    }
    return report;
  }
}
