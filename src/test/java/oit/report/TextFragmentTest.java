package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import oit.fetch.browser.Chromium;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that open a page at the words of its snippet. */
@Timeout(120)
class TextFragmentTest {

  private static final String TALL = "<div style='height:4000px'></div>";

  @TempDir private Path folder;

  /** Commas, dashes and ampersands have meanings in the directive. */
  @ParameterizedTest
  @CsvSource({
    "'แผน 2566-2570, ฉบับที่ 1 ว่าด้วยการป้องกันการทุจริต', true",
    "'งาน A&B, C-D ประจำปี ๒๕๖๘ ของอบต.', true",
    "'อำนาจหน้าที่ขององค์การบริหารส่วนตำบล มาตรา 66', true",
    "'คำที่ไม่มีอยู่ในหน้านี้เลยสักแห่งเดียว', false"
  })
  void aRealBrowserScrollsToThem(String snippet, boolean isThere) throws Exception {
    Path chromium = Needed.of("browser", Chromium.find(System.getenv()));
    String words = isThere ? snippet.replace("&", "&amp;") : "ข้อความอื่น";
    try (LocalSite site = LocalSite.empty()) {
      site.route(
          "/p",
          Reply.html(
              "<!DOCTYPE html><meta charset=utf-8><title>-</title><p>บนสุด</p>"
                  + TALL
                  + "<p>"
                  + words
                  + "</p>"
                  + TALL
                  + "<script>addEventListener('load', () => setTimeout(() => {"
                  + "document.title = scrollY > 3000 ? 'there' : 'top'; }, 800));</script>"));
      String link = WebLink.of(site.url("/p")).at(snippet).href();
      assertThat(link).contains("#:~:text=").matches("[^,&]*");
      assertThat(link.substring(link.indexOf("text="))).doesNotContain("-");

      assertThat(title(chromium, link)).isEqualTo(isThere ? "there" : "top");
    }
  }

  /** As its script left it. */
  private String title(Path chromium, String address) throws Exception {
    Path out = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                address)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      browser.destroyForcibly().waitFor();
    }
    return Jsoup.parse(Files.readString(out)).title();
  }
}
