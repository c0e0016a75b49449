package oit.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import oit.fetch.Fetched;
import oit.thai.ThaiText;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading one page of 42,544 bytes costs, and how much of it is the parser's.
 *
 * <p>On 2 cores that had little else to do, JDK 25, 2026-11-20: 0.74 ms, or 58 MB a second; the
 * parser alone 0.16 ms, or 271 MB a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

  /** A page of about 50 KB: a menu of 40 links and a table of 80 rows. */
  public static Fetched page(int number) {
    StringBuilder html =
        new StringBuilder("<!doctype html><html lang=th><head><meta charset=utf-8>");
    html.append("<title>เทศบาลตำบลตัวอย่าง หน้า ").append(number).append("</title></head><body>");
    html.append("<nav class='main-menu'><ul>");
    for (int i = 0; i < 40; i++) {
      html.append("<li class='menu-item'><a href='/menu/").append(i).append(".html'>แผนงานและ");
      html.append("โครงการประจำปี กลุ่มที่ ").append(i).append("</a></li>");
    }
    html.append("</ul></nav><main id=content><h1>ประกาศจัดซื้อจัดจ้าง ").append(number);
    html.append("</h1><table><tr><th>ลำดับ</th><th>รายการ</th><th>วงเงิน</th></tr>");
    for (int i = 0; i < 80; i++) {
      html.append("<tr class='row'><td>").append(i).append("</td><td><a href='../news/");
      html.append(number * 80 + i).append(".html'>จ้างซ่อมแซมถนนคอนกรีตเสริมเหล็กสายบ้านตัวอย่าง ");
      html.append(i * 31 + number)
          .append("</a></td><td>")
          .append(i * 1250)
          .append(",000</td></tr>");
      html.append(
          "<tr><td colspan=3><p>ข้อความประกอบรายการ ผู้ชนะการเสนอราคา ได้แก่"
              + " ร้านตัวอย่างการค้า</p>");
      html.append("</td></tr>");
    }
    html.append("</table></main><footer>สำนักงานเทศบาล โทร. 0 2000 0000</footer></body></html>");
    HttpUrl url = HttpUrl.get("http://www.tambon.example/th/page" + number + ".html");
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    return new Fetched(
        url, url, List.of(), 200, "text/html", Map.of(), bytes, false, Instant.EPOCH, List.of());
  }

  private final Fetched page = page(1);
  private final String markup = new String(page.body(), StandardCharsets.UTF_8);
  private final String text = Jsoup.parse(markup).text();

  @Benchmark
  public Document parserAlone() {
    return Jsoup.parse(markup, "");
  }

  @Benchmark
  public int htmlReader() {
    Draft draft = new Draft(Limits.DEFAULT);
    HtmlReader.read(page, draft);
    return draft.blockCount();
  }

  @Benchmark
  public String fold() {
    return ThaiText.fold(text);
  }
}
