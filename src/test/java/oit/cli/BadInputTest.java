package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import oit.fetch.Certificates;
import oit.report.GapReport;
import oit.testing.Endless;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that fail in every way: a clear sentence, the right exit code, and a valid report. */
@Timeout(60)
class BadInputTest {

  private static final String LABEL = "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570";
  private static final Path READ = Path.of("src/test/resources/read");

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void unknownHost() throws IOException {
    assertUnreachable(
        "http://no-such-host.invalid/",
        "dns-failure",
        "ไม่พบชื่อเว็บไซต์นี้",
        "The name of the website was not found");
  }

  @Test
  void connectionRefused() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertUnreachable(
        "http://127.0.0.1:" + free + "/",
        "refused",
        "เชื่อมต่อ",
        "No connection to the server could be made");
  }

  @Test
  void startPageNotThere() throws IOException {
    assertUnreachable(site.url("/"), "gone", "หน้านี้", "says that this page does not exist");
  }

  @Test
  void redirectLoop() throws IOException {
    site.redirect("/", "/a").redirect("/a", "/b").redirect("/b", "/");

    assertUnreachable(site.url("/"), "redirect-loop", "วน", "in a circle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \r\n ", "<html><head></head><body></body></html>"})
  void emptyPage(String body) throws IOException {
    site.route("/", Reply.html(body));

    assertUnreachable(site.url("/"), "placeholder", "ว่าง", "The page is empty");
  }

  @Test
  void cutConnection() throws IOException {
    site.route("/", Reply.cut());

    assertUnreachable(site.url("/"), "reset", "ตัดการเชื่อมต่อ", "cut the connection");
  }

  @Test
  void privateAddressUnlessAllowed() throws IOException {
    site.page("/", "อบต.ตัวอย่าง", "<p>" + LABEL);

    Ran thai = Ran.oit("scan", site.url("/"), "--out", out("th"));
    Ran english = Ran.oit("scan", site.url("/"), "--out", out("en"), "--lang", "en");

    assertThat(site.asked()).isEmpty();
    assertUnreachable(thai, out("th"), "private-address", "เครือข่ายภายใน");
    assertUnreachable(english, out("en"), "private-address", "inside a private network");
    assertThat(thai.err()).contains("--allow-private");
    assertThat(english.err()).contains("--allow-private");
    assertThat(scan(site.url("/")).code()).isZero();
  }

  @Test
  void redirectToAPrivateAddressOfAnotherHostIsNotFollowedUnasked() throws IOException {
    // 127.0.0.1 is refused whatever way it is written
    for (String host : new String[] {"localhost", "127.1", "2130706433", "[::1]", "0.0.0.0"}) {
      String url = "http://" + host + ":" + site.port() + "/";
      Ran ran = Ran.oit("scan", url, "--out", out(host.replaceAll("\\W", "-")), "--quiet");
      assertThat(ran.code()).as(host).isEqualTo(3);
    }
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void badCertificateIsAFindingOrWithStrictTlsTheEnd() throws Exception {
    Certificates certificates =
        new Certificates(folder).selfSigned("self", "ip:127.0.0.1", "-1d", 90);
    try (LocalSite secure = LocalSite.secure(certificates.context("self"))) {
      secure.page("/", "อบต.ตัวอย่าง", "<p>" + LABEL);
      String url = secure.url("/");

      Ran tolerant = scan(url);
      assertThat(tolerant.code()).isZero();
      assertThat(Ran.report(Path.of(out("site"))).findings())
          .extracting(GapReport.Finding::kind)
          .contains("tls-untrusted");

      assertUnreachable(
          scan(url, "--strict-tls", "--out", out("th")), out("th"), "tls-failure", "ใบรับรอง");
      assertUnreachable(
          scan(url, "--strict-tls", "--out", out("en"), "--lang", "en"),
          out("en"),
          "tls-failure",
          "certificate does not come from a recognised issuer");
    }
  }

  @Test
  void hugeStartPage() throws IOException {
    byte[] page = new byte[50 << 20];
    Arrays.fill(page, (byte) ' ');
    byte[] text = ("<title>อบต.ตัวอย่าง</title><p>" + LABEL).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(text, 0, page, 0, text.length);
    site.route("/", Reply.bytes("text/html; charset=utf-8", page));

    Ran ran = scan(site.url("/"));

    assertThat(ran.code()).isIn(0, 3);
    GapReport report = Ran.report(Path.of(out("site")));
    assertThat(report.coverage().bytes()).isLessThanOrEqualTo(100L << 20);
    assertNothingIsMissing(report);
  }

  @Test
  void documentsThatCannotBeReadAreNeverMissingNorFound() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    byte[] lie = "%PDF-1.7\nnot one".getBytes(StandardCharsets.US_ASCII);
    for (var file :
        List.of(
            new Object[] {"noise.pdf", "application/pdf", noise},
            new Object[] {"lie.pdf", "application/pdf", lie},
            new Object[] {
              "locked.pdf", "application/pdf", Files.readAllBytes(READ.resolve("encrypted.pdf"))
            },
            new Object[] {"bomb.docx", "application/octet-stream", bomb()})) {
      String name = (String) file[0];
      try (LocalSite one = LocalSite.empty()) {
        one.page("/", "อบต.ตัวอย่าง", "<a href=\"/" + name + "\">" + LABEL + "</a><p>ยินดีต้อนรับ");
        one.route("/" + name, Reply.bytes((String) file[1], (byte[]) file[2]));

        Ran ran = scan(one.url("/"), "--out", out(name), "--checklist", "oit-2568");

        assertThat(ran.code()).as(name + ran.err()).isZero();
        assertThat(ran.err()).as(name).isEmpty();
        GapReport report = Ran.report(Path.of(out(name)));
        assertThat(one.asked()).contains("/" + name);
        List<String> named =
            report.items().stream()
                .filter(i -> i.key().equals("ac_plan"))
                .map(GapReport.ItemEntry::verdict)
                .toList();
        assertThat(named).as(name).isNotEmpty().containsOnly("unverifiable");
      }
    }
  }

  /** A Word file of 200 MB in 200 kB. */
  private static byte[] bomb() throws IOException {
    String text = "<w:p><w:r><w:t>OIT</w:t></w:r></w:p>".repeat(30_000);
    byte[] piece = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 200; i++) {
        zip.write(piece);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void maxTimeEndsAScanOfAnEndlessSite() throws IOException {
    Endless pages = new Endless();
    site.otherwise(path -> pages.page(path).after(Duration.ofMillis(50)));
    long start = System.nanoTime();

    Ran ran = scan(site.url("/"), "--max-time", "2s");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(ran.code()).isZero();
    assertThat(Ran.report(Path.of(out("site"))).coverage().stoppedBy()).isEqualTo("max-time");
  }

  @Test
  void oneSiteDownDoesNotSpoilTheOthers() throws IOException {
    site.page("/", "อบต.ตัวอย่าง", "<p>" + LABEL);

    Ran ran = scan(site.url("/"), "http://no-such-host.invalid/");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(Ran.files(Path.of(out("site"))))
        .filteredOn(f -> f.endsWith("gap-report.json"))
        .hasSize(2);
  }

  private void assertUnreachable(String url, String outcome, String saysThai, String says)
      throws IOException {
    Ran thai = scan(url, "--out", out("th"));
    Ran english = scan(url, "--out", out("en"), "--lang", "en");

    assertUnreachable(thai, out("th"), outcome, saysThai);
    assertUnreachable(english, out("en"), outcome, says);
  }

  private static void assertUnreachable(Ran ran, String out, String outcome, String says)
      throws IOException {
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains(says).doesNotContain("Exception");
    GapReport report = Ran.report(Path.of(out));
    assertThat(report.coverage().outcome()).isEqualTo("unreachable");
    assertThat(report.coverage().stoppedBy()).isEqualTo("unreachable");
    assertThat(report.coverage().notFetched())
        .extracting(GapReport.NotFetched::outcome)
        .containsExactly(outcome);
    assertThat(report.items())
        .extracting(GapReport.ItemEntry::verdict)
        .containsOnly("unverifiable");
    assertThat(report.score().oit()).isNull();
    assertThat(report.score().low()).isZero();
    assertThat(report.score().high()).isEqualTo(100);
  }

  private static void assertNothingIsMissing(GapReport report) {
    assertThat(report.items())
        .extracting(GapReport.ItemEntry::verdict)
        .doesNotContain("missing", "found");
  }

  private Ran scan(String... args) {
    List<String> all = new ArrayList<>(List.of("scan", "--allow-private", "--delay", "0"));
    if (!List.of(args).contains("--out")) {
      all.addAll(List.of("--out", out("site")));
    }
    all.addAll(List.of(args));
    return Ran.oit(all.toArray(String[]::new));
  }

  private String out(String name) {
    return folder.resolve("reports-" + name).toString();
  }
}
