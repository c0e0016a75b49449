package oit.judge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.fetch.Fetched;
import oit.read.Reader;
import oit.read.Resource;
import okhttp3.HttpUrl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What judging costs for each page by the whole checklist: a site of a hundred pages with a menu of
 * forty links, an index of all items, a page for each item, and news.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class JudgeBenchmark {

  private static final String HOME = "http://www.tambon.example/";
  private static final String AGENCY = "องค์การบริหารส่วนตำบลตัวอย่าง";
  private static final int PAGES = 100;
  private static final Checklist LIST = list("oit-2566");

  private static Checklist list(String id) {
    return ((Loaded.Good) new ShippedChecklists().find(id, "en").orElseThrow()).checklist();
  }

  /** Pages that hold so many rows of news or of text. */
  @State(Scope.Benchmark)
  public static class Site {

    @Param({"10", "40", "160"})
    int rows;

    private final List<Resource> pages = new ArrayList<>();

    @Setup
    public void write() {
      StringBuilder index = new StringBuilder("<h1>OIT 2566</h1><table>");
      for (Item item : LIST.items()) {
        index.append("<tr><td>").append(item.code()).append("</td><td><a href='/p/");
        index.append(LIST.items().indexOf(item)).append("'>").append(item.title().th());
        index.append("</a></td></tr>");
      }
      pages.add(page("", AGENCY, index + "</table>"));
      for (int i = 0; i + 1 < PAGES; i++) {
        String title =
            i < LIST.items().size() ? LIST.items().get(i).title().th() : "ข่าวที่ " + i;
        pages.add(page("p/" + i, title, text(i)));
      }
    }

    private String text(int number) {
      StringBuilder text = new StringBuilder("<h1>ปีงบประมาณ พ.ศ. 2566</h1>");
      for (int i = 0; i < rows; i++) {
        text.append("<p><a href='/news/").append(number * rows + i);
        text.append("'>โครงการซ่อมแซมถนนสายบ้านตัวอย่าง ").append(number * 31 + i);
        text.append("</a> งบประมาณ ").append(i).append(",500 บาท ดำเนินการแล้วเสร็จวันที่ ");
        text.append(i % 27 + 1).append(" มกราคม 2566 ผู้รับผิดชอบ กองช่าง</p>");
      }
      return text.toString();
    }

    private static Resource page(String path, String title, String body) {
      StringBuilder menu = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        menu.append("<li><a href='/menu/").append(i).append("'>งานบริการกลุ่มที่ ").append(i);
        menu.append("</a></li>");
      }
      String html =
          "<!doctype html><html lang=th><head><meta charset=utf-8><title>%s - %s</title></head><body><nav><ul>%s</ul></nav><main>%s</main></body></html>"
              .formatted(title, AGENCY, menu, body);
      HttpUrl url = HttpUrl.get(HOME + path);
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      return new Reader()
          .read(
              new Fetched(
                  url, url, List.of(), 200, "text/html", Map.of(), bytes, false, Instant.EPOCH,
                  List.of()));
    }
  }

  /** A text in which none of so many phrases stands, and one in which some do. */
  @State(Scope.Benchmark)
  public static class Terms {

    @Param({"1250", "2500", "5000", "10000"})
    int terms;

    private TermAutomaton automaton = new TermAutomaton(List.of());
    private final char[] text = "โครงการซ่อมแซมถนนสายบ้านตัวอย่างแผนจัดซื้อ ".repeat(100).toCharArray();

    @Setup
    public void compile() {
      List<String> phrases =
          new ShippedChecklists()
              .ids().stream()
                  .flatMap(id -> list(id).items().stream())
                  .flatMap(item -> item.find().labels().stream())
                  .distinct()
                  .sorted((a, b) -> Integer.compare(a.hashCode(), b.hashCode()))
                  .limit(terms)
                  .toList();
      automaton = new TermAutomaton(phrases);
    }
  }

  /** All that is done for each page, conclusion included. */
  @Benchmark
  @OperationsPerInvocation(PAGES)
  public Judgement wholeChecklist(Site site) {
    Judge judge = new Judge(LIST, new Subject(AGENCY, "tao", HOME));
    site.pages.forEach(page -> judge.observe(page, 1, List.of()));
    return judge.conclude(new Extent(true, true, PAGES));
  }

  /** What is done while pages arrive. */
  @Benchmark
  @OperationsPerInvocation(PAGES)
  public Judge observing(Site site) {
    Judge judge = new Judge(LIST, new Subject(AGENCY, "tao", HOME));
    site.pages.forEach(page -> judge.observe(page, 1, List.of()));
    return judge;
  }

  /** One pass over 4,300 letters. */
  @Benchmark
  public int terms(Terms terms) {
    int[] hits = new int[1];
    terms.automaton.scan(new String(terms.text), (term, start, end) -> hits[0]++);
    return hits[0];
  }
}
