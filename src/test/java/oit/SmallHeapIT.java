package oit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import oit.report.GapReportSchema;
import oit.testing.LocalSite;
import oit.testing.News;
import oit.testing.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program with a heap of 256 MB. */
class SmallHeapIT {

  private static final int NEWS = Integer.getInteger("oit.news", 20_000);

  /** Kilobytes of one news page; {@code -Doit.news.kb=40} for pages as large as real ones. */
  private static final int NEWS_KB = Integer.getInteger("oit.news.kb", 4);

  private static final int HUGE = 50 << 20;
  private static final int WAIT_MINUTES = 30;
  private static final Path DEMO = Path.of("src/main/resources/oit/demo");

  @TempDir private static Path folder;

  private static Map<String, String> seenOnDemo = Map.of();
  private static int demoPages;

  @BeforeAll
  static void scanTheDemoAlone() throws Exception {
    try (LocalSite site = LocalSite.of(DEMO)) {
      JsonNode report = scan(site, "demo");
      seenOnDemo = seen(report);
      demoPages = report.at("/coverage/pages").asInt();
    }
    assertThat(seenOnDemo).hasSizeGreaterThan(20);
  }

  @Test
  void nothingIsLostOnALargeSite() throws Exception {
    JsonNode large;
    try (LocalSite site = LocalSite.of(DEMO).remembering(0)) {
      new News(site, NEWS, NEWS_KB << 10).publish();
      large = scan(site, "large");
    }

    assertThat(large.at("/coverage/outcome").asString()).isEqualTo("complete");
    assertThat(large.at("/coverage/pages").asInt()).isGreaterThanOrEqualTo(NEWS + demoPages);
    assertThat(seen(large)).containsAllEntriesOf(seenOnDemo);
  }

  @Test
  void hugeBodiesCostNothingButThemselves() throws Exception {
    JsonNode large;
    List<String> huge = List.of("/huge.html", "/huge.txt", "/huge.pdf", "/endless.html");
    try (LocalSite site = LocalSite.of(DEMO)) {
      site.route("/sitemap.xml", sitemap(site, huge));
      byte[] page = repeated("<p>รายงานการประชุมสภาท้องถิ่น</p>\n");
      site.route("/huge.html", Reply.bytes("text/html; charset=utf-8", page));
      site.route("/endless.html", Reply.bytes("text/html; charset=utf-8", page).inChunks());
      site.route(
          "/huge.txt", Reply.bytes("text/plain", repeated("บรรทัดหนึ่งของบันทึก\n")).inChunks());
      site.route("/huge.pdf", Reply.bytes("application/pdf", repeated("%PDF-1.4\n")).inChunks());
      large = scan(site, "large");
    }

    assertThat(seen(large)).isEqualTo(seenOnDemo);
    for (String path : huge) {
      assertThat(large.path("findings"))
          .as(path)
          .anySatisfy(finding -> {
            assertThat(finding.path("url").asString()).endsWith(path);
            assertThat(finding.path("kind").asString()).isEqualTo("too-large");
            assertThat(finding.path("note").asString()).contains(" ");
          });
    }
  }

  private static Reply sitemap(LocalSite site, List<String> paths) {
    StringBuilder map = new StringBuilder("<urlset>");
    paths.forEach(p -> map.append("<url><loc>").append(site.url(p)).append("</loc></url>"));
    return Reply.text(map.append("</urlset>").toString());
  }

  private static byte[] repeated(String piece) {
    byte[] part = piece.getBytes(UTF_8);
    byte[] all = new byte[HUGE];
    for (int i = 0; i < all.length; i++) {
      all[i] = part[i % part.length];
    }
    return all;
  }

  /** Items of which something was seen, with their verdicts. */
  private static Map<String, String> seen(JsonNode report) {
    Map<String, String> verdicts = new TreeMap<>();
    for (JsonNode item : report.path("items")) {
      String verdict = item.path("verdict").asString();
      if (!verdict.equals("missing") && !verdict.equals("unverifiable")) {
        verdicts.put(item.path("key").asString(), verdict);
      }
    }
    return verdicts;
  }

  /** Scans, expects the exit code 0 and a valid report, and gives that. */
  private static JsonNode scan(LocalSite site, String name)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out-" + name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(List.of(System.getProperty("oit.child.options", "").split(" ")));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("-jar", System.getProperty("oit.jar"), "scan", site.url("/")));
    command.addAll(
        Arrays.asList(
            "--id site --checklist oit-2568 --allow-private --delay 0s --max-pages 100000 --max-time 25m --quiet --out"
                .split(" ")));
    command.add(out.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("OIT_HOME", folder.resolve("home-" + name).toString());
    Path log = folder.resolve(name + ".txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(WAIT_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    String report = Files.readString(out.resolve("site/gap-report.json"));
    assertThat(GapReportSchema.problems(report)).isEmpty();
    return JsonMapper.shared().readTree(report);
  }
}
