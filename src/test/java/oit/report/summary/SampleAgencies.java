package oit.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import oit.report.GapReport;
import oit.report.SampleReport;
import org.jspecify.annotations.Nullable;

/**
 * Reports on any number of invented agencies, always the same ones, made from the sample report.
 */
final class SampleAgencies {

  static final String RUN = "20261120-101500-3f2a";
  private static final int MOVED = 12;
  private static final GapReport SAMPLE = SampleReport.full();
  private static final List<String> TYPES = List.of("tao", "tao", "tao", "municipality", "pao");
  private static final List<String> PREFIXES =
      List.of("องค์การบริหารส่วนตำบล", "", "", "เทศบาลตำบล", "องค์การบริหารส่วนจังหวัด");
  private static final List<String> PROVINCES =
      List.of("นครทิพย์ธารา", "ศรีบูรพาคาม", "เมืองลานคำ", "ธารน้ำใส", "ทุ่งสุวรรณ", "บึงแก้วมณี");
  private static final List<String> BEGINNINGS =
      List.of(
          "บ้าน", "หนอง", "คลอง", "ห้วย", "ดอน", "โคก", "ทุ่ง", "วัง", "ท่า", "นา", "บึง", "ป่า");
  private static final List<String> ENDINGS =
      List.of(
          "ทิพย์", "แก้ว", "สวรรค์", "ใหม่", "กลาง", "งาม", "ทอง", "เพชร", "ไผ่", "บัว", "จันทร์");
  private static final List<String> BUILDERS =
      List.of("tambonweb.example", "WordPress", "Joomla", "thaisite.example");

  private SampleAgencies() {}

  static Summary summary(int agencies) {
    SummaryDraft draft = new SummaryDraft(year -> levels());
    each(
        agencies,
        (report, i) ->
            draft.add(ReportDigest.of(report), report.agency().id() + "/gap-report.html"));
    return draft.finish(imprint());
  }

  static SummaryDraft.Imprint imprint() {
    return new SummaryDraft.Imprint(
        RUN, "2026-11-20T18:05:00+07:00", new GapReport.Tool("oit", "0.1.0"), 311L);
  }

  static LevelScale levels() {
    return new LevelScale(
        List.of(
            new LevelScale.Level("ผ่านดีเยี่ยม", "Excellent", 95),
            new LevelScale.Level("ผ่านดี", "Good", 90),
            new LevelScale.Level("ผ่าน", "Pass", 85),
            new LevelScale.Level("ต้องปรับปรุง", "To be improved", 70),
            new LevelScale.Level("ต้องปรับปรุงโดยด่วน", "To be improved at once", 0)));
  }

  /** One report after the other; only one is in memory. */
  static void each(int agencies, ObjIntConsumer<GapReport> consumer) {
    Random random = new Random(2566);
    IntStream.range(0, agencies).forEach(i -> consumer.accept(report(i, random), i));
  }

  private static GapReport report(int i, Random random) {
    int kind = random.nextInt(TYPES.size());
    String place =
        BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
            + ENDINGS.get(random.nextInt(ENDINGS.size()));
    String prefix = PREFIXES.get(kind).isEmpty() ? PREFIXES.getFirst() : PREFIXES.get(kind);
    String id = "agency-%04d".formatted(i + 1);
    int builder = random.nextInt(BUILDERS.size() + 1);
    boolean reached = random.nextInt(25) > 0;
    double skill = Math.clamp(0.62 + random.nextGaussian() * 0.2, 0.05, 0.99);
    List<GapReport.ItemEntry> items = new ArrayList<>();
    for (GapReport.ItemEntry item : SAMPLE.items()) {
      items.add(with(item, reached ? verdict(item, builder, skill, random) : "unverifiable"));
    }
    return new GapReport(
        SAMPLE.schema(),
        RUN,
        "2026-11-20T%02d:%02d:07+07:00".formatted(10 + i / 60 % 8, i % 60),
        SAMPLE.tool(),
        new GapReport.AgencyRef(
            id,
            prefix + place,
            TYPES.get(kind),
            PROVINCES.get(random.nextInt(PROVINCES.size())),
            "https://www." + id + ".example/",
            builder < BUILDERS.size() && reached ? BUILDERS.get(builder) : null),
        SAMPLE.checklist(),
        coverage(reached, id, random),
        items,
        SAMPLE.declared(),
        score(items),
        i % MOVED == 1 && reached ? moved(id) : SAMPLE.findings());
  }

  private static List<GapReport.Finding> moved(String id) {
    return List.of(
        new GapReport.Finding(
            "moved-domain",
            "https://www." + id + ".example/",
            "เว็บไซต์ย้ายไปอยู่ที่โดเมน new." + id + ".example แล้ว การตรวจนี้ตรวจที่โดเมนนั้น"));
  }

  private static String verdict(
      GapReport.ItemEntry item, int builder, double skill, Random random) {
    if (builder == 0 && (item.code().equals("O13") || item.code().equals("O31"))) {
      return random.nextInt(12) == 0 ? "found" : "missing";
    }
    double hard = item.code().equals("O35") || item.code().equals("O37") ? 0.35 : 0;
    if (random.nextDouble() < skill - hard) {
      return "found";
    }
    return List.of("partial", "outdated", "missing", "missing", "unverifiable")
        .get(random.nextInt(5));
  }

  private static GapReport.Coverage coverage(boolean reached, String id, Random random) {
    if (!reached) {
      return new GapReport.Coverage(
          "unreachable",
          "unreachable",
          0,
          0,
          0,
          30.5,
          List.of(
              new GapReport.NotFetched(
                  "https://www." + id + ".example/",
                  "dns-failure",
                  "ไม่พบชื่อเว็บไซต์นี้ในระบบอินเทอร์เน็ต ตรวจว่าพิมพ์ที่อยู่เว็บถูกและต่ออายุโดเมนแล้ว")));
    }
    boolean whole = random.nextInt(10) > 0;
    int pages = 40 + random.nextInt(460);
    return new GapReport.Coverage(
        whole ? "complete" : "partial",
        whole ? "frontier-empty" : "max-pages",
        pages,
        random.nextInt(300),
        pages * 412_331L,
        pages * 1.4,
        whole ? List.of() : SAMPLE.coverage().notFetched());
  }

  private static GapReport.ItemEntry with(GapReport.ItemEntry i, String verdict) {
    return new GapReport.ItemEntry(
        i.code(),
        i.key(),
        i.title(),
        i.indicator(),
        i.subIndicator(),
        verdict,
        points(verdict),
        i.confidence(),
        i.evidence(),
        i.elements(),
        i.gap(),
        i.searched());
  }

  private static @Nullable Integer points(String verdict) {
    return switch (verdict) {
      case "found" -> 100;
      case "unverifiable" -> null;
      default -> 0;
    };
  }

  private static GapReport.Score score(List<GapReport.ItemEntry> items) {
    double all = items.size();
    long found = items.stream().filter(i -> i.verdict().equals("found")).count();
    long open = items.stream().filter(i -> i.verdict().equals("unverifiable")).count();
    Double oit = open == all ? null : Figures.rounded(100 * found / (all - open), 2);
    return new GapReport.Score(
        oit,
        Figures.rounded(100 * found / all, 2),
        Figures.rounded(100 * (found + open) / all, 2),
        SAMPLE.score().indicators());
  }
}
