package oit.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import oit.report.GapReport.ElementEntry;
import oit.report.GapReport.Evidence;
import oit.report.GapReport.Gap;
import oit.report.GapReport.ItemEntry;
import oit.report.GapReport.Nearest;
import oit.report.GapReport.Searched;
import oit.score.Effort;
import oit.score.FixPlan;
import oit.score.OitResult;
import oit.score.OitScore;
import oit.score.Points;
import oit.score.ScoredItem;
import oit.score.ScoredReport;
import org.jspecify.annotations.Nullable;

/** The report on an invented agency: all 43 items of a year, all five verdicts, always the same. */
public final class SampleReport {

  private static final String SITE = "https://www.banklongthip.example";
  private static final String SHA =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  static final Map<String, String> TITLES =
      Map.of(
          "9", "การเปิดเผยข้อมูล",
          "9.1", "ข้อมูลพื้นฐาน",
          "9.2", "การบริหารงาน",
          "9.3", "การจัดซื้อจัดจ้าง",
          "9.4", "การบริหารและพัฒนาทรัพยากรบุคคล",
          "9.5", "การส่งเสริมความโปร่งใส",
          "10", "การป้องกันการทุจริต",
          "10.1", "การดำเนินการเพื่อป้องกันการทุจริต",
          "10.2", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
  static final String CHECKLIST = "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2566";

  private SampleReport() {}

  /** The example that ships with the schema: five items, one of each verdict. */
  public static GapReport small() {
    try {
      return GapReportJson.read(text("gap-report-1.example.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static GapReport full() {
    List<ItemEntry> items =
        text("items.csv").lines().skip(1).map(line -> item(line.split(",", -1))).toList();
    return new GapReport(
        GapReport.SCHEMA,
        "20261120-101500-3f2a",
        "2026-11-20T10:21:07+07:00",
        new GapReport.Tool("oit", "0.1.0"),
        new GapReport.AgencyRef(
            "banklongthip",
            "องค์การบริหารส่วนตำบลบ้านคลองทิพย์",
            "tao",
            "นครทิพย์ธารา",
            SITE + "/"),
        new GapReport.ChecklistRef("oit-2566", 2566, "confirmed", SHA),
        new GapReport.Coverage(
            "partial",
            "max-pages",
            500,
            184,
            391_204_511,
            742.5,
            List.of(
                new GapReport.NotFetched(
                    SITE + "/files/%E0%B9%81%E0%B8%9C%E0%B8%99%202566.pdf",
                    "gone",
                    "เซิร์ฟเวอร์แจ้งว่าไม่มีหน้านี้"),
                new GapReport.NotFetched(
                    "https://drive.example/d/1aBcD", "login-wall", "หน้านี้ต้องเข้าสู่ระบบก่อน"))),
        items,
        List.of(
            new GapReport.Declared(
                "O2", SITE + "/executives", "ok", "partial", SITE + "/board/executives-2566")),
        score(items),
        List.of(
            new GapReport.Finding(
                "tls-expired", SITE + "/", "ใบรับรองความปลอดภัย (HTTPS) ของเว็บไซต์หมดอายุแล้ว"),
            new GapReport.Finding(
                "placeholder-target",
                SITE + "/nofile.php",
                "ลิงก์ 12 รายการชี้ไปที่หน้าเดียวกันซึ่งไม่มีข้อมูล"),
            new GapReport.Finding(
                GapReport.DECLARED_LINK,
                SITE + "/executives",
                "O2: ลิงก์ที่กรอกไว้มีข้อมูลไม่ครบตามที่ข้อนี้กำหนด · หน้านี้ดีกว่า: "
                    + SITE
                    + "/board/executives-2566")));
  }

  /** What the score room makes of the report, with a level and a closing day. */
  static Guidance guidance(GapReport report) {
    List<ScoredReport.Item> items =
        report.items().stream()
            .map(item ->
                new ScoredReport.Item(
                    scored(item),
                    item.title(),
                    item.verdict(),
                    item.gap().fix(),
                    item.gap().unit(),
                    Effort.of(item.verdict(), 1, null)))
            .toList();
    var scored = new ScoredReport("", "sample", 2566, "", items, List.of());
    return new Guidance(
        Stream.of(Points.LOST, Points.UNKNOWN)
            .flatMap(kind -> FixPlan.first(scored, kind, new BigDecimal("0.40")).stream())
            .map(fix ->
                new Guidance.Fix(
                    fix.item().scored().code(),
                    fix.stake().oitPoints().doubleValue(),
                    fix.stake().itaPoints().doubleValue(),
                    fix.item().effort().code()))
            .toList(),
        new Guidance.Level("ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", 0),
        LocalDate.of(2027, 4, 30),
        null);
  }

  private static ItemEntry item(String[] cells) {
    String code = cells[0];
    String title = cells[2];
    String verdict = cells[6];
    boolean found = verdict.equals("found");
    boolean seen = found || verdict.equals("partial") || verdict.equals("outdated");
    int year = verdict.equals("outdated") ? 2565 : 2566;
    String page = SITE + "/oit/" + cells[1];
    List<Evidence> evidence =
        seen
            ? List.of(
                new Evidence(
                    page,
                    title + " ประจำปีงบประมาณ พ.ศ. " + year,
                    "html",
                    List.of("หน้าแรก", "ข้อมูลสาธารณะ (OIT)", title),
                    2,
                    title + " ขององค์การบริหารส่วนตำบลบ้านคลองทิพย์ ประจำปีงบประมาณ พ.ศ. " + year,
                    List.of(year),
                    "2026-11-20T10:12:00+07:00",
                    SHA),
                new Evidence(
                    page + "/" + year + "-signed.pdf",
                    "เอกสารฉบับลงนาม",
                    "pdf",
                    List.of("หน้าแรก", "ข้อมูลสาธารณะ (OIT)", title, "ดาวน์โหลดเอกสาร"),
                    3,
                    "ลงชื่อ นายก้องเกียรติ ทิพย์ธารา นายกองค์การบริหารส่วนตำบล",
                    List.of(year),
                    "2026-11-20T10:12:02+07:00",
                    SHA))
            : List.of();
    return new ItemEntry(
        code,
        cells[1],
        title,
        cells[3],
        cells[4],
        verdict,
        score(verdict),
        found ? 0.93 : 0.81,
        evidence,
        elements(verdict, page),
        found ? new Gap("", "", cells[5]) : new Gap(summary(verdict, title), fix(title), cells[5]),
        new Searched(
            List.of(title, title + " 2566", code),
            verdict.equals("missing")
                ? new Nearest(
                    SITE + "/news/1182",
                    "อบต.บ้านคลองทิพย์ ขอเชิญร่วมงานประเพณีลอยกระทง",
                    "เป็นข่าวกิจกรรม ไม่ใช่" + title)
                : null));
  }

  private static List<ElementEntry> elements(String verdict, String page) {
    String second =
        switch (verdict) {
          case "found" -> "met";
          case "unverifiable" -> "unverifiable";
          default -> "unmet";
        };
    boolean first = verdict.equals("found") || verdict.equals("partial");
    return List.of(
        new ElementEntry(
            "document",
            "มีเอกสารหรือหน้าเว็บที่แสดงข้อมูลครบถ้วน",
            true,
            first ? "met" : second,
            first ? page : null,
            "",
            first ? "พบหัวข้อและเนื้อหาตรงกับรายการ" : "ไม่พบหน้าเว็บหรือเอกสารที่มีเนื้อหานี้"),
        new ElementEntry(
            "year",
            "เป็นข้อมูลของปีงบประมาณ พ.ศ. 2566",
            true,
            second,
            second.equals("met") ? page : null,
            second.equals("met") ? "ประจำปีงบประมาณ พ.ศ. 2566" : "",
            switch (second) {
              case "met" -> "ชื่อเรื่องและวันที่ลงนามระบุปี 2566";
              case "unverifiable" -> "เปิดไฟล์ไม่ได้ จึงตรวจปีไม่ได้";
              default -> "ไม่พบปีงบประมาณ 2566 ในชื่อเรื่องหรือเนื้อหา";
            }));
  }

  private static String summary(String verdict, String title) {
    return switch (verdict) {
      case "partial" -> "พบ" + title + " แต่ข้อมูลยังไม่ครบ ขาดข้อมูลของปีงบประมาณ พ.ศ. 2566";
      case "outdated" -> "พบเฉพาะ" + title + "ของปีงบประมาณ พ.ศ. 2565";
      case "missing" -> "ไม่พบ" + title + "บนเว็บไซต์";
      default -> "เปิดเอกสารไม่ได้ จึงยังบอกไม่ได้ว่ามี" + title + "หรือไม่";
    };
  }

  private static String fix(String title) {
    return "เผยแพร่"
        + title
        + " ปีงบประมาณ พ.ศ. 2566 บนเว็บไซต์หลัก และทำลิงก์จากหน้าข้อมูลสาธารณะ (OIT)";
  }

  private static @Nullable Integer score(String verdict) {
    return switch (verdict) {
      case "found" -> 100;
      case "unverifiable" -> null;
      default -> 0;
    };
  }

  private static ScoredItem scored(ItemEntry item) {
    Integer score = item.score();
    return new ScoredItem(
        item.indicator(),
        item.subIndicator(),
        item.code(),
        score == null ? Points.UNKNOWN : score == 100 ? Points.GAINED : Points.LOST);
  }

  private static GapReport.Score score(List<ItemEntry> items) {
    OitResult result = OitScore.of(items.stream().map(SampleReport::scored).toList());
    return new GapReport.Score(
        rounded(result.oit()),
        Objects.requireNonNull(rounded(result.low())),
        Objects.requireNonNull(rounded(result.high())),
        result.indicators().stream()
            .map(indicator ->
                new GapReport.IndicatorScore(
                    indicator.code(),
                    rounded(indicator.score()),
                    indicator.subIndicators().stream()
                        .map(sub ->
                            new GapReport.SubIndicatorScore(sub.code(), rounded(sub.score())))
                        .toList()))
            .toList());
  }

  private static @Nullable Double rounded(@Nullable BigDecimal score) {
    return score == null ? null : score.setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  public static String text(String resource) {
    try (var in = Objects.requireNonNull(SampleReport.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
