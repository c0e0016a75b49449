package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.report.StableJson;
import oit.report.summary.AgencyRow;
import oit.report.summary.Summary;
import oit.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a supervisor learns of agencies whose website is not where her list says. */
@Timeout(120)
class MovedSitesTest {

  @TempDir private Path folder;

  private final LocalSite right = LocalSite.empty();
  private final LocalSite redirected = LocalSite.empty();
  private final LocalSite splash = LocalSite.empty();
  private final LocalSite vendor = LocalSite.at("127.0.0.2");
  private final LocalSite other = LocalSite.at("127.0.0.3");

  @AfterEach
  void close() {
    right.close();
    redirected.close();
    splash.close();
    vendor.close();
    other.close();
  }

  @Test
  void theSummaryAndTheTerminalNameTheAddressesToCorrect() throws IOException {
    right.page("/", "อบต.หนองดอก", "<h1>อบต.หนองดอก</h1><a href=/plan.php>แผน</a>");
    right.redirect("/plan.php", vendor.url("/plan.php"));
    redirected.redirect("/", vendor.url("/"));
    vendor.page("/", "อบต.บ้านใหม่", "<h1>อบต.บ้านใหม่</h1><p>ยินดีต้อนรับ");
    vendor.page("/plan.php", "แผน", "<h1>แผนพัฒนาท้องถิ่น</h1>");
    splash.redirect("/", splash.url("/intro/index.html"));
    splash.page(
        "/intro/index.html", "ยินดีต้อนรับ", link(other.url("/tambon/"), "เข้าสู่เว็บไซต์"));
    other.page("/tambon/", "อบต.ดอนกลาง", "<h1>อบต.ดอนกลาง</h1><p>ยินดีต้อนรับ");

    Ran ran =
        Ran.oit(
            "scan",
            right.url("/"),
            redirected.url("/"),
            splash.url("/"),
            vendor.url("/"),
            "--checklist",
            "oit-2566",
            "--allow-private",
            "--delay",
            "0s",
            "--max-time",
            "30s",
            "--render",
            "never",
            "--format",
            "json,html",
            "--out",
            folder.toString(),
            "--lang",
            "en");

    assertThat(ran.out())
        .contains(
            "Websites at another address than given: 2. The summary names them; correct the list.");
    Summary summary = summary();
    assertThat(summary.agencies())
        .extracting(AgencyRow::url, AgencyRow::moved)
        .containsExactlyInAnyOrder(
            tuple(right.url("/"), ""),
            tuple(redirected.url("/"), isAt("127.0.0.2:" + vendor.port())),
            tuple(splash.url("/"), isAt("127.0.0.3:" + other.port())),
            tuple(vendor.url("/"), ""));
    assertThat(folder.resolve("summary.html"))
        .content()
        .contains("Addresses to correct in your list", "127.0.0.3:" + other.port());

    Files.delete(folder.resolve("summary.json"));
    Ran.oit("report", folder.toString(), "--summary", "--format", "json");
    assertThat(summary().agencies()).containsExactlyInAnyOrderElementsOf(summary.agencies());
  }

  private Summary summary() throws IOException {
    return StableJson.MAPPER.readValue(
        Files.readString(folder.resolve("summary.json")), Summary.class);
  }

  private static String isAt(String host) {
    return "The website is at another domain now: " + host + ". That one was checked.";
  }

  private static String link(String url, String text) {
    return "<a href=\"" + url + "\">" + text + "</a>";
  }
}
