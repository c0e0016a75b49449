package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.crawl.CrawlPlan;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.Renderer;
import oit.read.picture.Tesseract;
import oit.report.GapReport;
import oit.store.Home;
import oit.store.RunNote;
import oit.testing.Fonts;
import oit.testing.LocalSite;
import oit.testing.Needed;
import oit.testing.Reply;
import oit.testing.Scans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence that is a scan, or a picture on a page, is read where that may decide an item. */
class ScannedEvidenceTest {
  private static final List<String> PLAN =
      List.of(
          "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570",
          "องค์การบริหารส่วนตำบลบ้านทดสอบ อำเภอเมือง จังหวัดสมมุติ",
          "โครงการฝึกอบรมคุณธรรมและจริยธรรมแก่บุคลากร งบประมาณ 50,000 บาท ระยะเวลา มกราคม 2566",
          "โครงการปลูกจิตสำนึกต่อต้านการทุจริต งบประมาณ 20,000 บาท ระยะเวลา มีนาคม 2566",
          "มาตรการตรวจสอบการใช้จ่ายเงิน งบประมาณ 10,000 บาท ระยะเวลา เมษายน 2566");

  private static final String HOME =
      "<h1>หน้าแรก</h1><p><a href=\"/a\">ประวัติ</a></p>"
          + "<p><a href=\"/plan.pdf\">แผนปฏิบัติการป้องกันการทุจริต</a></p>";
  private static final Checklist LIST = list();

  @TempDir private Path folder;

  @Test
  void aScannedDocumentIsReadAndJudged() throws IOException {
    try (LocalSite site = site()) {
      assertThat(item(scan(site, "20260101-100000-aaaa", Ocr.NEVER)).verdict())
          .isEqualTo("unverifiable");
      GapReport.ItemEntry read = item(scan(site, "20260102-100000-aaaa", Ocr.AUTO));

      assertThat(read.verdict()).isIn("found", "partial");
      assertThat(read.evidence())
          .anySatisfy(e -> assertThat(e.snippet()).startsWith("[OCR] ").contains("ทุจริต"));
    }
  }

  @Test
  void saysThatReadingIsSwitchedOff() throws IOException {
    try (LocalSite site = site()) {
      assertThat(item(scan(site, "20260101-100000-aaaa", Ocr.NEVER)).elements())
          .anySatisfy(e -> assertThat(e.reason()).contains("--ocr never"));
    }
  }

  @Test
  void whatWasReadOnceIsNotReadAgain() throws IOException {
    try (LocalSite site = site()) {
      GapReport first = scan(site, "20260101-100000-aaaa", Ocr.AUTO);
      // what is remembered needs no program
      GapReport again = scan(site, "20260102-100000-aaaa", Ocr.NEVER);
      GapReport judged = Rejudgement.of(first, home()).orElseThrow().by(LIST, "th", Instant.EPOCH);

      assertThat(item(first).verdict()).isIn("found", "partial");
      assertThat(item(again).verdict()).isEqualTo(item(first).verdict());
      assertThat(item(judged)).isEqualTo(item(first));
    }
  }

  @Test
  void aPictureOnThePageIsReadWhereItIsAllThereIs() throws IOException {
    byte[] picture = Scans.file(Scans.page(font(), 16, PLAN), "png");
    try (LocalSite site = site()) {
      site.page("/plan", "แผนปฏิบัติการป้องกันการทุจริต", "<img src='/upload/p1.png'>");
      site.route("/upload/p1.png", Reply.bytes("image/png", picture));
      site.page("/", "อบต.บ้านทดสอบ", HOME.replace("/plan.pdf", "/plan"));
      assertThat(item(scan(site, "20251231-100000-aaaa", Ocr.NEVER)).verdict())
          .isEqualTo("unverifiable");
      GapReport report = scan(site, "20260101-100000-aaaa", Ocr.AUTO);

      assertThat(item(report).evidence())
          .anySatisfy(e -> {
            assertThat(e.url()).endsWith("/upload/p1.png");
            assertThat(e.snippet()).startsWith("[OCR] ");
          });
      assertThat(item(Rejudgement.of(report, home()).orElseThrow().by(LIST, "th", Instant.EPOCH)))
          .isEqualTo(item(report));
    }
  }

  @Test
  void aScanInsideAnArchiveIsReadAndJudged() throws IOException {
    byte[] scan = Scans.pdf(List.of(Scans.page(font(), 16, PLAN)));
    try (LocalSite site = site("/plan.zip", zipped("แผน.pdf", scan))) {
      GapReport.ItemEntry read = item(scan(site, "20260102-100000-aaaa", Ocr.AUTO));

      assertThat(read.verdict()).isIn("found", "partial");
      assertThat(read.evidence())
          .anySatisfy(e -> assertThat(e.snippet()).startsWith("[OCR] ").contains("ทุจริต"));
    }
  }

  @Test
  void anArchiveThatIsNotReadIsNoGap() throws IOException {
    byte[] rar = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 0, 0};
    try (LocalSite site = site("/plan.rar", rar)) {
      GapReport.ItemEntry read = item(scan(site, "20260102-100000-aaaa", Ocr.NEVER));

      assertThat(read.verdict()).isEqualTo("unverifiable");
      assertThat(read.elements())
          .anySatisfy(e -> assertThat(e.reason()).contains("RAR", "แปลงเป็น PDF"));
    }
  }

  private static byte[] zipped(String name, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(file);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static LocalSite site(String path, byte[] file) {
    return LocalSite.empty()
        .page("/", "อบต.บ้านทดสอบ", HOME.replace("/plan.pdf", path))
        .page("/a", "ประวัติ", "<p>ประวัติความเป็นมาของตำบล")
        .route(path, Reply.bytes("application/octet-stream", file));
  }

  private static Font font() {
    Needed.of("ocr", Tesseract.find(System.getenv()));
    return Needed.of("ocr", Fonts.of("Laksaman"));
  }

  private static LocalSite site() {
    byte[] scan = Scans.pdf(List.of(Scans.page(font(), 16, PLAN)));
    return LocalSite.empty()
        .page("/", "อบต.บ้านทดสอบ", HOME)
        .page("/a", "ประวัติ", "<p>ประวัติความเป็นมาของตำบล")
        .route("/plan.pdf", Reply.bytes("application/pdf", scan));
  }

  private static GapReport.ItemEntry item(GapReport report) {
    return report.items().stream().filter(i -> i.code().equals("O36")).findFirst().orElseThrow();
  }

  private Home home() {
    return new Home(folder.resolve("home"));
  }

  private GapReport scan(LocalSite site, String id, Ocr ocr) throws IOException {
    Agency agency = new Agency("scan", "อบต.บ้านทดสอบ", AgencyType.TAO, "", site.url("/"));
    ScanPlan plan =
        new ScanPlan(
            agency, LIST, 50, Duration.ofMinutes(2), 12, "th", CrawlPlan.Render.NEVER, ocr);
    RunNote note =
        RunStore.note(
            new RunId(id),
            Instant.EPOCH,
            "scan",
            List.of(),
            folder,
            LIST.id(),
            LIST,
            List.of(agency));
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    try (RunStore store = RunStore.begin(home(), note);
        Fetcher fetcher = new Fetcher(options);
        Renderer renderer = new Renderer(fetcher)) {
      return store.scan(plan, fetcher, renderer).run(ScanListener.SILENT);
    }
  }

  private static Checklist list() {
    return switch (new ShippedChecklists().find("oit-2566", "en").orElseThrow()) {
      case Loaded.Good good -> good.checklist();
      case Loaded.Bad bad -> throw new AssertionError(bad);
    };
  }
}
