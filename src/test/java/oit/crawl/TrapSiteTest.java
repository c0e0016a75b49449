package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every trap is bounded, and what it holds of evidence is found all the same. */
class TrapSiteTest {

  private static final CrawlPlan.Promise PLANS = (label, url) -> label.contains("แผน") ? 80 : 0;

  /** The frame of every page, as long as that of real sites. */
  private static final String FRAME =
      IntStream.range(0, 25)
              .mapToObj(i -> "<li><a href=\"/menu-" + i + "\">เมนูหลักของหน่วยงาน " + i + "</a>")
              .collect(Collectors.joining("", "<ul>", "</ul>"))
          + "<p>องค์การบริหารส่วนตำบลบ้านทดสอบ เลขที่ ๑๒ หมู่ ๓ ตำบลบ้านทดสอบ โทรศัพท์ ๐ ๒๑๒๓ ๔๕๖๗</p>";

  /** Asked pages of a kind, by their number, that lead to evidence. */
  private static final Set<Integer> LEADING = Set.of(1, 4, 7);

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();
  private final Map<TrapKind, Map<String, Integer>> pages = new EnumMap<>(TrapKind.class);
  private final Map<TrapKind, AtomicInteger> asked = new EnumMap<>(TrapKind.class);

  TrapSiteTest() {
    for (TrapKind kind : TrapKind.values()) {
      pages.put(kind, new ConcurrentHashMap<>());
      asked.put(kind, new AtomicInteger());
    }
    for (int i = 0; i < 25; i++) {
      site.page("/menu-" + i, "menu", FRAME + "<p>เรื่องที่ " + "กขคงจฉชซ".charAt(i % 8) + i);
    }
    site.otherwise(this::answer);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @EnumSource(TrapKind.class)
  void eachTrapIsBoundedAndItsEvidenceFound(TrapKind kind) {
    Coverage coverage = crawl(List.of(kind));
    assertThat(coverage.stoppedBy()).isEqualTo(Coverage.StoppedBy.FRONTIER_EMPTY);
    assertThat(evidence(kind)).hasSize(3 * Math.min(LEADING.size(), led(kind)));
    assertThat(taken(kind)).isLessThanOrEqualTo(kind.most);
  }

  @Test
  void allTrapsAtOnceAreBoundedAndTheEvidenceFound() {
    List<TrapKind> all = Arrays.asList(TrapKind.values());
    Coverage coverage = crawl(all);
    System.out.printf("%-36s %6s %8s %8s%n", "trap", "taken", "asked", "evidence");
    all.forEach(k ->
        System.out.printf(
            "%-36s %6d %8d %5d/%d%n",
            k.home(), taken(k), asked.get(k).get(), evidence(k).size(), 3 * led(k)));
    System.out.printf("traps: %d pages, %d requests%n", coverage.pages(), site.asked().size());
    assertThat(coverage.stoppedBy()).isEqualTo(Coverage.StoppedBy.FRONTIER_EMPTY);
    assertThat(all).allMatch(k -> evidence(k).size() == 3 * led(k) && led(k) > 0);
    assertThat(coverage.pages()).isLessThan(1000);
  }

  private Coverage crawl(List<TrapKind> kinds) {
    site.page(
        "/",
        "home",
        FRAME + kinds.stream().map(k -> link(k.entry(), "เรื่อง")).collect(Collectors.joining()));
    return seen.run(Recorder.plan(site.url("/"), 5000, Duration.ofMinutes(1), PLANS));
  }

  private Reply answer(String path) {
    return Stream.of(TrapKind.values())
        .filter(k -> path.startsWith(k.home()) || path.startsWith(proof(k)))
        .findFirst()
        .map(k -> answer(k, path))
        .orElse(Reply.status(404));
  }

  private Reply answer(TrapKind kind, String path) {
    if (path.startsWith(proof(kind))) {
      return path.endsWith(".pdf")
          ? Reply.bytes("application/pdf", ("%PDF-1.4 " + path).getBytes())
          : Reply.page("หลักฐาน", FRAME + "<p>ข้อมูลของ " + path);
    }
    if (path.contains(SoftNotFound.NAME) || path.contains(SoftNotFound.NUMBER)) {
      return Reply.page("หน้าเว็บ", FRAME + "<div>" + kind.body(path, 0) + "</div>");
    }
    int nth = pages.get(kind).computeIfAbsent(path, p -> asked.get(kind).incrementAndGet());
    String proof = proof(kind) + nth;
    String evidence =
        LEADING.contains(nth)
            ? link(proof + "-plan", "แผนของหน่วยงาน")
                + link(proof + "-file.pdf", "ดาวน์โหลด")
                + link(proof + "-page", "อ่านเพิ่มเติม")
            : "";
    return Reply.page("หน้าเว็บ", FRAME + "<div>" + kind.body(path, nth) + evidence + "</div>");
  }

  private static String proof(TrapKind kind) {
    return "/proof-" + kind.ordinal() + "-";
  }

  /** Pages with evidence that were given out. */
  private int led(TrapKind kind) {
    return (int) LEADING.stream().filter(n -> n <= asked.get(kind).get()).count();
  }

  private List<String> evidence(TrapKind kind) {
    return seen.paths().stream().filter(p -> p.startsWith(proof(kind))).toList();
  }

  private long taken(TrapKind kind) {
    return seen.paths().stream().filter(p -> p.startsWith(kind.home())).count();
  }
}
