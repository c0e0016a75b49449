package oit.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oit.testing.LocalSite;
import oit.testing.Reply;

/**
 * Buries a labelled site under some three thousand pages of everyday life: news, activities, photo
 * galleries, a calendar and a board, all of which lie nearer to the home page than the labelled
 * pages do. Some of the news speak in the checklist's own words and hold nothing. The same seed
 * makes the same site.
 */
final class Sprawl {

  static final int PAGES = 3000;
  private static final int PER_LIST = 20;

  private static final List<String> HAPPENINGS =
      List.of(
          "โครงการปลูกป่าเฉลิมพระเกียรติ",
          "กิจกรรมวันเด็กแห่งชาติ",
          "รับสมัครนักเรียนศูนย์พัฒนาเด็กเล็ก",
          "ลงพื้นที่พ่นหมอกควันป้องกันไข้เลือดออก",
          "งานประเพณีลอยกระทง",
          "ประชุมผู้ใหญ่บ้านประจำเดือน",
          "มอบถุงยังชีพผู้ประสบอุทกภัย",
          "แข่งขันกีฬาต้านยาเสพติด",
          "ซ่อมแซมถนนสายหลักในหมู่บ้าน",
          "แจ้งกำหนดตัดกระแสไฟฟ้า",
          "อบรมอาชีพผู้สูงอายุ",
          "ทำความสะอาดคลองและทางระบายน้ำ");

  /** News that name what the checklist asks for, of others or in passing. */
  private static final List<String> TEMPTING =
      List.of(
          "ผู้บริหารร่วมประกาศเจตนารมณ์ No Gift Policy ที่ศาลากลางจังหวัด",
          "ประชุมพิจารณาแผนการดำเนินงานประจำปี",
          "ประชาสัมพันธ์ช่องทางแจ้งเรื่องร้องเรียนการทุจริต",
          "อบรมมาตรฐานทางจริยธรรมของเจ้าหน้าที่",
          "ประชุมติดตามรายงานผลการใช้จ่ายงบประมาณ");

  private static final Map<String, Integer> SECTIONS =
      new TreeMap<>(Map.of("news", 1400, "activity", 700, "gallery", 600, "board", 300));
  private static final Map<String, String> NAMES =
      Map.of(
          "news",
          "ข่าวประชาสัมพันธ์",
          "activity",
          "กิจกรรม",
          "gallery",
          "ภาพกิจกรรม",
          "board",
          "พูดคุย");

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_101);
  private final Map<String, List<String>> titles = new TreeMap<>();
  private final String agency;

  private Sprawl(String agency) {
    this.agency = agency;
    SECTIONS.forEach((section, count) -> {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        List<String> source = random.nextInt(25) == 0 ? TEMPTING : HAPPENINGS;
        all.add(source.get(random.nextInt(source.size())) + " ครั้งที่ " + (i + 1));
      }
      titles.put(section, all);
    });
  }

  /** Puts the sprawl over the site; its own home page moves to {@code /main/}. */
  static void over(LocalSite site, String agency, byte[] ownHome) {
    Sprawl sprawl = new Sprawl(agency);
    site.route("/", sprawl.home());
    site.route("/main/", Reply.bytes("text/html", based(ownHome)));
    site.route("/about/", sprawl.about());
    site.route("/about/disclosure/", sprawl.disclosure());
    site.otherwise(sprawl::answer);
  }

  /** What was relative to the root stays so. */
  private static byte[] based(byte[] home) {
    String page = new String(home, StandardCharsets.ISO_8859_1);
    return page.replaceFirst("(?i)<head>", "<head><base href=\"/\">")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private Reply home() {
    return page(agency, "<h1>ยินดีต้อนรับ</h1>" + list("news", 0) + list("activity", 0));
  }

  private Reply about() {
    return page(
        "เกี่ยวกับหน่วยงาน",
        link("/about/history", "ประวัติตำบล")
            + link("/about/travel", "สถานที่ท่องเที่ยว")
            + link("/about/disclosure/", "การเปิดเผยข้อมูลสาธารณะ")
            + link("/about/product", "ผลิตภัณฑ์ชุมชน"));
  }

  private Reply disclosure() {
    return page(
        "การเปิดเผยข้อมูลสาธารณะ",
        "<p>รวมข้อมูลของหน่วยงาน</p>" + link("/main/", "ข้อมูลหน่วยงานและการประเมิน ITA"));
  }

  private Reply answer(String path) {
    String[] parts = path.split("[/?=&]", -1);
    String section = parts[1];
    List<String> all = titles.get(section);
    if (path.startsWith("/calendar")) {
      return calendar(path);
    }
    if (all == null || parts.length < 4) {
      return path.startsWith("/about/")
          ? page("ประวัติ", "<p>เรื่องเล่า " + path)
          : Reply.status(404);
    }
    int number = parts[3].matches("\\d{1,6}") ? Integer.parseInt(parts[3]) : -1;
    boolean isList = parts[2].equals("list");
    if (number < 0 || number >= all.size()) {
      return Reply.status(404);
    }
    return isList ? page(NAMES.get(section), list(section, number)) : entry(section, number, all);
  }

  private Reply entry(String section, int number, List<String> all) {
    StringBuilder text = new StringBuilder("<h1>" + all.get(number) + "</h1>");
    for (int i = 0; i < 6; i++) {
      text.append("<p>")
          .append(HAPPENINGS.get((number * 7 + i * 5) % HAPPENINGS.size()))
          .append(" เมื่อวันที่ ")
          .append(number % 27 + 1)
          .append(" มกราคม 2566 ณ ลานอเนกประสงค์ หมู่ที่ ")
          .append(number % 17 + i)
          .append(" มีผู้เข้าร่วม ")
          .append(number)
          .append(" คน</p>");
    }
    for (int near = 1; near <= 5; near++) {
      text.append(entryLink(section, (number + near * 37) % all.size()));
    }
    return page(all.get(number), text.toString());
  }

  private String list(String section, int from) {
    StringBuilder text = new StringBuilder("<h2>" + NAMES.get(section) + "</h2>");
    int size = titles.get(section).size();
    for (int i = from; i < Math.min(size, from + PER_LIST); i++) {
      text.append("<p>" + (i % 27 + 1) + " มกราคม 2566</p>").append(entryLink(section, i));
    }
    for (int other = 0; other < size; other += PER_LIST) {
      text.append(link("/" + section + "/list?" + other, String.valueOf(other / PER_LIST + 1)));
    }
    return text.toString();
  }

  private String entryLink(String section, int number) {
    return link("/" + section + "/view?" + number, titles.get(section).get(number));
  }

  private Reply calendar(String path) {
    int month = path.matches("/calendar\\?m=-?\\d{1,5}") ? Integer.parseInt(path.substring(12)) : 0;
    return page(
        "ปฏิทินกิจกรรม",
        "<p>เดือนที่ "
            + month
            + link("/calendar?m=" + (month - 1), "ก่อนหน้า")
            + link("/calendar?m=" + (month + 1), "ถัดไป"));
  }

  private Reply page(String title, String body) {
    StringBuilder menu = new StringBuilder("<nav>" + link("/", "หน้าแรก"));
    SECTIONS.keySet().forEach(s -> menu.append(link("/" + s + "/list?0", NAMES.get(s))));
    menu.append(link("/calendar?m=0", "ปฏิทิน")).append(link("/about/", "เกี่ยวกับหน่วยงาน"));
    return Reply.page(
        title + " - " + agency,
        "<header>" + agency + "</header>" + menu + "</nav><main>" + body + "</main>");
  }

  private static String link(String href, String label) {
    return "<p><a href=\"" + href + "\">" + label + "</a></p>";
  }
}
