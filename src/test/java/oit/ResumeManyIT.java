package oit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oit.testing.KilledProgram;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program on several sites at once, killed at the worst moments. */
class ResumeManyIT {

  private static final int SITES = 4;
  private static final int KILLS = 3;

  @TempDir private Path folder;

  private final List<LocalSite> sites =
      IntStream.rangeClosed(1, SITES).mapToObj(ResumeManyIT::site).toList();

  @AfterEach
  void close() {
    sites.forEach(LocalSite::close);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void severalSitesAtOnceEndInTheReportsOfAnUndisturbedRun(long seed) throws Exception {
    KilledProgram calm = program("calm");
    assertThat(calm.run(scan(sites)).code()).isZero();
    List<Integer> asked = sites.stream().map(site -> pages(site, 0).size()).toList();
    List<Integer> before = sites.stream().map(site -> site.asked().size()).toList();

    KilledProgram hit = program("hit");
    Random random = new Random(seed);
    int all = asked.stream().mapToInt(n -> n).sum();
    for (int kill = 0; kill < KILLS; kill++) {
      int goal = total() + random.nextInt(1, all / KILLS);
      hit.killWhen(() -> total() >= goal, kill == 0 ? scan(sites) : resume());
    }
    KilledProgram.Ended ended = hit.run(resume());

    assertThat(ended.code()).as(ended.printed()).isZero();
    for (int n = 0; n < SITES; n++) {
      assertThat(report("hit", n)).isEqualTo(report("calm", n));
      List<String> pages = pages(sites.get(n), before.get(n));
      assertThat(pages).hasSizeBetween(asked.get(n), asked.get(n) + KILLS);
      assertThat(pages).allMatch(page -> Collections.frequency(pages, page) <= 1 + KILLS);
    }
    assertThat(drafts(folder)).isEmpty();
    assertThat(hit.run(resume()).printed()).contains("เสร็จสิ้นแล้ว");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends POSIX signals")
  void interruptedRunGoesOnWhereItWasStopped() throws Exception {
    List<LocalSite> two = sites.subList(0, 2);
    KilledProgram calm = program("calm");
    assertThat(calm.run(scan(two)).code()).isZero();
    int asked = total();

    KilledProgram hit = program("hit");
    assertThat(hit.stopWhen(() -> total() >= asked + asked / 4, scan(two))).isEqualTo(3);
    assertThat(hit.stopWhen(() -> total() >= asked + asked / 2, resume())).isEqualTo(3);
    assertThat(report("hit", 0) + report("hit", 1)).contains("\"stoppedBy\": \"interrupted\"");
    assertThat(hit.run(resume()).code()).isZero();

    assertThat(report("hit", 0)).isEqualTo(report("calm", 0));
    assertThat(report("hit", 1)).isEqualTo(report("calm", 1));
    assertThat(total() - asked).isBetween(asked, asked + 2 * two.size());
  }

  /** After the last page: what the judge was told, the report at home, the report, its evidence. */
  @ParameterizedTest
  @ValueSource(strings = {"visits.ndjson", "gap-report.json", "out", "evidence"})
  void killedWhileItWritesItEndsInTheSameFiles(String moment) throws Exception {
    List<LocalSite> one = sites.subList(0, 1);
    KilledProgram calm = program("calm");
    assertThat(calm.run(scan(one)).code()).isZero();
    List<String> asked = pages(sites.getFirst(), 0);
    int before = sites.getFirst().asked().size();

    KilledProgram hit = program("hit");
    hit.killWhen(() -> has(hit, moment), scan(one));
    KilledProgram.Ended ended = hit.run(resume());

    assertThat(ended.code()).as(ended.printed()).isZero();
    assertThat(report("hit", 0)).isEqualTo(report("calm", 0));
    assertThat(pages(sites.getFirst(), before)).as("none twice").hasSameElementsAs(asked);
    assertThat(pages(sites.getFirst(), before)).hasSameSizeAs(asked);
    assertThat(names("hit/out")).isEqualTo(names("calm/out"));
    assertThat(drafts(folder)).isEmpty();
  }

  @Test
  void secondProcessLeavesARunAloneThatIsGoingOn() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    sites
        .getFirst()
        .route(
            "/",
            path -> {
              asked.countDown();
              try {
                answer.await(60, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Reply.page("อบต.", "<p>ตอบช้า");
            });
    KilledProgram program = program("busy");
    KilledProgram.Ended[] second = new KilledProgram.Ended[1];
    program.killWhen(
        () -> {
          try {
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            second[0] = program.run(resume());
            return true;
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        scan(sites.subList(0, 1)));
    answer.countDown();

    assertThat(second[0].code()).isEqualTo(2);
    assertThat(second[0].printed()).contains("ยังทำงานอยู่");
    assertThat(program.run(resume()).code()).as("its lock died with it").isZero();
  }

  /** Whether a run has come to that moment. */
  private boolean has(KilledProgram program, String moment) {
    return switch (moment) {
      case "out" -> names("hit/out").stream().anyMatch(n -> n.endsWith("gap-report.json"));
      case "evidence" -> names("hit/out").stream().anyMatch(n -> n.contains("evidence"));
      default ->
          names(folder.relativize(program.home()).toString()).stream()
              .anyMatch(n -> n.endsWith("/" + moment));
    };
  }

  private KilledProgram program(String name) throws IOException {
    return new KilledProgram(Files.createDirectories(folder.resolve(name)));
  }

  private static List<String> scan(List<LocalSite> sites) {
    List<String> command = new ArrayList<>(List.of("scan"));
    sites.forEach(site -> command.add(site.url("/")));
    command.addAll(List.of("--checklist", "oit-2568", "--allow-private", "--delay", "0"));
    command.addAll(List.of("--format", "json,html", "--out", "out", "--parallel", "" + SITES));
    return command;
  }

  private static List<String> resume() {
    return List.of("scan", "--resume", "last");
  }

  private static LocalSite site(int number) {
    LocalSite site = LocalSite.at("127.0.0." + number);
    List<String> labels = List.of("โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร", "ข้อมูลการติดต่อ");
    StringBuilder links = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      String label = n < labels.size() ? labels.get(n) : "เรื่องที่ " + n;
      String path = "/" + (char) ('a' + n % 26) + "/" + Integer.toString(7919 * n + 40, 36);
      links.append("<p><a href=").append(path).append(">").append(label).append("</a>");
      site.page(path, label, "<h1>" + label + "</h1><p>" + words(100 * number + n));
    }
    site.page("/", "อบต.ตัวอย่าง " + number, links.toString());
    return site.route("/robots.txt", Reply.status(404));
  }

  private static String words(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append((char) ('ก' + random.nextInt(40))).append(i % 6 == 0 ? " " : "");
    }
    return text.toString();
  }

  private int total() {
    return sites.stream().mapToInt(site -> pages(site, 0).size()).sum();
  }

  /** Robots.txt is asked for anew by each process: its rules may have changed. */
  private static List<String> pages(LocalSite site, int from) {
    return site.asked().stream().skip(from).filter(p -> !p.equals("/robots.txt")).toList();
  }

  /** Without what differs from run to run: its name and the times. */
  private String report(String program, int site) throws IOException {
    Path out = folder.resolve(program).resolve("out");
    String id = "127.0.0." + (site + 1) + "-" + sites.get(site).port();
    return Files.readString(out.resolve(id).resolve("gap-report.json"))
        .replaceAll("\"(runId|generatedAt|fetchedAt)\": \"[^\"]*\"", "")
        .replaceAll("\"seconds\": [\\d.]+", "");
  }

  private static List<Path> drafts(Path below) {
    return all(below).filter(f -> f.toString().matches(".*\\.(tmp|part)")).toList();
  }

  private List<String> names(String below) {
    Path root = folder.resolve(below);
    return all(root).map(f -> "/" + root.relativize(f)).sorted().toList();
  }

  private static Stream<Path> all(Path below) {
    if (!Files.isDirectory(below)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException | UncheckedIOException e) {
      // it changes while it is looked at
      return Stream.of();
    }
  }
}
