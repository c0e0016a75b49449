package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that tries to harm its reader: nothing of it reaches terminal, files or folders. */
@Timeout(60)
class HostileSiteTest {

  private static final String EVIL =
      "&lt;script&gt;alert(1)&lt;/script&gt;\"'&gt;&lt;img src=x onerror=alert(1)&gt;"
          + "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202Egnp.exe\u2066\u200F\u0000\b\r";
  private static final String LABEL = "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570 ";

  /** What a terminal would obey, and what turns the direction of writing. */
  private static final Pattern HARM =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty();

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void harmsNeitherTerminalNorFiles(String language) throws IOException {
    String pdf = "/..%2f..%2f" + "%1b%5b2J%3Cscript%3E.pdf";
    site.page(
        "/",
        EVIL + " อบต.ตัวอย่าง",
        "<nav>"
            + EVIL
            + "</nav><a href=\"/plan\">"
            + LABEL
            + EVIL
            + "</a>"
            + "<a href=\"javascript:alert(1)\">ข้อมูลผู้บริหาร "
            + EVIL
            + "</a>"
            + "<a href=\"data:text/html,<script>alert(1)</script>\">ข้อมูลการติดต่อ</a>"
            + "<a href=\"https://evil.invalid/x?a='onclick=alert(1)\">E-Service</a>"
            + "<a href=\"../../../../etc/passwd\">คู่มือการให้บริการ "
            + EVIL
            + "</a>"
            + "<a href=\"/gone?x=%1b%5b2J\u001b[2J\">ข่าวประชาสัมพันธ์ "
            + EVIL
            + "</a>");
    site.page(
        "/plan",
        LABEL + EVIL,
        "<h1>"
            + LABEL
            + EVIL
            + "</h1><p>โครงการ "
            + EVIL
            + " งบประมาณ 10,000 บาท</p>"
            + "<a href=\""
            + pdf
            + "\">"
            + LABEL
            + EVIL
            + "</a>");
    site.otherwise(path ->
        path.endsWith(".pdf")
            ? Reply.bytes("application/pdf", "%PDF-1.4 not".getBytes(StandardCharsets.US_ASCII))
                .with("Content-Disposition", "attachment; filename=\"../../evil.pdf\"")
            : Reply.status(404));
    Path out = folder.resolve("out");

    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--allow-private",
            "--delay",
            "0",
            "--verbose",
            "--checklist",
            "oit-2568",
            "--format",
            "json,html,md,csv,docx",
            "--lang",
            language,
            "--out",
            out.toString());

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out() + ran.err()).doesNotContainPattern(HARM);
    List<Path> files = Ran.files(folder);
    assertThat(files).hasSize(6).allMatch(f -> f.startsWith(out));
    Ran.report(out);
    for (Path file : files) {
      if (file.endsWith("evidence.warc.gz") || file.endsWith("gap-report.docx")) {
        continue;
      }
      String text = Files.readString(file).replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
      assertThat(text).as(file.toString()).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
      if (file.toString().endsWith(".html")) {
        assertHarmless(text);
      }
      if (file.toString().endsWith(".md")) {
        assertThat(text).doesNotContainPattern("(?<!\\\\)<(script|img)|\\]\\(javascript:");
      }
    }
  }

  private static void assertHarmless(String html) {
    assertThat(html).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
    Document page = Jsoup.parse(html);
    assertThat(page.select("img[src=x], iframe, object, embed")).isEmpty();
    assertThat(page.select("script")).hasSize(1).noneMatch(s -> s.data().contains("alert"));
    assertThat(page.getAllElements())
        .allMatch(
            e -> e.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.matches("(https?://|#|mailto:|tel:).*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../x", "/etc/x", "..", "a/../../b", "C:\\x", "x\u001b[2J", "\u202Ex", "con"})
  void anIdNeverLeadsOutOfTheFolder(String id) throws IOException {
    Path out = folder.resolve("a/b/out");
    site.page("/", "อบต.ตัวอย่าง", "<p>" + LABEL);

    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--allow-private",
            "--delay",
            "0",
            "--id",
            id,
            "--out",
            out.toString());

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out() + ran.err()).doesNotContainPattern(HARM);
    assertThat(Ran.files(folder))
        .hasSize(2)
        .allMatch(f -> f.getParent().getParent().equals(out))
        .allMatch(f -> f.getParent().getFileName().toString().matches("[\\p{L}\\p{M}\\p{Nd}._-]+"));
    Ran.report(out);
  }

  @Test
  void aHarmfulAddressIsToldHarmlessly() {
    Ran ran = Ran.oit("scan", "http://\u001b[2J\u202E/", "--out", folder.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).doesNotContainPattern(HARM);
  }
}
