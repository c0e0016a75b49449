import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes the sites of a workload: pages of 20 to 80 KB such as content management systems of Thai
 * agencies make, with menus, tables, names of items, links in every spelling, redirects, dead links
 * and pages that robots.txt forbids. The same workload is the same bytes on every machine. Every
 * page can be reached from the home page by plain links.
 *
 * <p>{@code java Sites WORKLOAD FOLDER PORT PHRASES}
 */
final class Sites {

  static final String[] SECTIONS = {
    "about",
    "news",
    "procurement",
    "ita",
    "service",
    "law",
    "complaint",
    "finance",
    "people",
    "plan"
  };
  private static final String[] SECTION_NAMES = {
    "เกี่ยวกับเรา",
    "ข่าวและประกาศ",
    "งานพัสดุ",
    "คุณธรรมและความโปร่งใส",
    "งานบริการ",
    "ระเบียบกฎหมาย",
    "รับฟังความคิดเห็น",
    "การเงินการคลัง",
    "งานบุคคล",
    "แผนงาน"
  };
  private static final String[] WORDS =
      ("การ ความ งาน ประชาชน ท้องถิ่น หมู่บ้าน ชุมชน ตำบล อำเภอ จังหวัด โครงการ ก่อสร้าง ปรับปรุง"
           + " ซ่อมแซม ถนน คอนกรีต เสริมเหล็ก ระบบ ประปา ไฟฟ้า ส่องสว่าง ระบายน้ำ สนาม กีฬา"
           + " โรงเรียน ศูนย์ พัฒนา เด็กเล็ก ผู้สูงอายุ ผู้พิการ สวัสดิการ เบี้ยยังชีพ สุขภาพ"
           + " ป้องกัน โรค ไข้เลือดออก ขยะ สิ่งแวดล้อม เกษตร อินทรีย์ อาชีพ กลุ่มสตรี เยาวชน"
           + " ประเพณี สงกรานต์ ลอยกระทง ประชุม สภา สมัย สามัญ ครั้งที่ รายงาน ประกาศ คำสั่ง"
           + " หนังสือ ราชการ ระเบียบ ข้อบัญญัติ เทศบัญญัติ ภาษี ที่ดิน สิ่งปลูกสร้าง ค่าธรรมเนียม"
           + " ใบอนุญาต คำร้อง แบบฟอร์ม ขั้นตอน ระยะเวลา เจ้าหน้าที่ ผู้รับผิดชอบ นายก ปลัด กอง"
           + " สำนัก ช่าง คลัง ศึกษา และ หรือ ของ ใน ที่ เพื่อ ให้ ได้ จาก โดย ตาม แก่ กับ ซึ่ง"
           + " เป็น มี ไม่ จะ ต้อง ทุก แต่ละ ประจำปี งบประมาณ วันที่ มกราคม กุมภาพันธ์ มีนาคม"
           + " เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม พ.ศ. บาท"
           + " จำนวน แห่ง คน")
          .split(" ");
  private static final int MENU = 40;
  private static final int CHILDREN = 10;
  private static final int LEAST = 20 << 10;
  private static final int MOST = 80 << 10;

  private final Workload workload;
  private final List<String> phrases;
  private final String home;
  private final String host;
  private final SplittableRandom random;
  private final List<String> sentences = new ArrayList<>();
  private final String head;
  private final String menu;
  private final String foot;

  private Sites(Workload workload, int site, int port, List<String> phrases) {
    this.workload = workload;
    this.phrases = phrases;
    host = workload.host(site);
    home = "http://" + host + ":" + port;
    random = new SplittableRandom(workload.net * 1000L + site);
    for (int i = 0; i < 300; i++) {
      sentences.add(words(random.nextInt(20, 70)));
    }
    head = head();
    menu = menu();
    foot = foot(port);
  }

  public static void main(String[] args) throws IOException {
    Workload workload = Workload.valueOf(args[0]);
    Path folder = Path.of(args[1]);
    int port = Integer.parseInt(args[2]);
    List<String> phrases = Files.readAllLines(Path.of(args[3]));
    long bytes = 0;
    for (int site = 0; site < workload.sites; site++) {
      bytes += new Sites(workload, site, port, phrases).write(folder);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d sites of %d pages, %.1f KB each on average%n",
        workload,
        workload.sites,
        workload.pages,
        bytes / 1024.0 / workload.total());
  }

  private long write(Path folder) throws IOException {
    Path root = folder.resolve(host);
    for (String section : SECTIONS) {
      Files.createDirectories(root.resolve("th").resolve(section));
    }
    long bytes = 0;
    StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (int page = 0; page < workload.pages; page++) {
      String path = Workload.path(page);
      byte[] html = page(page).getBytes(StandardCharsets.UTF_8);
      Files.write(root.resolve(page == 0 ? "index.html" : path.substring(1)), html);
      map.append("<url><loc>").append(home).append(path).append("</loc></url>\n");
      bytes += html.length;
    }
    Files.writeString(root.resolve("sitemap.xml"), map + "</urlset>\n");
    Files.writeString(
        root.resolve("robots.txt"),
        "User-agent: *\nDisallow: /internal/\nSitemap: " + home + "/sitemap.xml\n");
    return bytes;
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? " " : "");
    }
    return text.toString().strip();
  }

  private String head() {
    StringBuilder text = new StringBuilder("<meta charset=\"utf-8\">\n");
    text.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    text.append("<link rel=\"stylesheet\" href=\"/css/site.css\"><style>\n");
    for (int i = 0; i < 16; i++) {
      text.append(".block-").append(i).append(" > .inner { padding: ").append(i);
      text.append("px; background: #f")
          .append(i % 10)
          .append("e url(/img/")
          .append(i)
          .append(".png) }\n");
    }
    text.append("</style>\n<script>var items = [");
    for (int i = 0; i < 24; i++) {
      text.append("{id: ")
          .append(i)
          .append(", html: \"<a href='/script-only/")
          .append(i)
          .append("'>x</a>\"},");
    }
    return text.append("];</script>\n").toString();
  }

  private String menu() {
    StringBuilder text = new StringBuilder("<nav class=\"main-menu\"><ul class=\"level-1\">\n");
    for (int i = 0; i < MENU; i++) {
      if (i % 4 == 0) {
        text.append(i == 0 ? "" : "</ul></li>\n")
            .append("<li class=\"has-children\"><a href=\"#\">");
        text.append(SECTION_NAMES[i / 4]).append("</a><ul class=\"level-2\">\n");
      }
      int target = 1 + i * 11 % (workload.pages - 1);
      text.append("<li class=\"menu-item menu-item-").append(i).append("\"><a href=\"");
      text.append(Workload.path(target)).append("\" title=\"").append(words(2)).append("\">");
      text.append("<i class=\"icon icon-chevron\"></i> ").append(words(3)).append("</a></li>\n");
    }
    return text.append("</ul></li></ul></nav>\n").toString();
  }

  private String foot(int port) {
    StringBuilder text =
        new StringBuilder("<footer><div class=\"footer-widgets\"><address>เลขที่ ");
    text.append(random.nextInt(1, 300))
        .append(" หมู่ที่ ")
        .append(random.nextInt(1, 15))
        .append(' ');
    text.append(words(6)).append(" โทรศัพท์ 0-4512-").append(random.nextInt(1000, 9999));
    text.append(" <a href=\"mailto:saraban@example.go.th\">saraban@example.go.th</a></address>\n");
    for (int i = 0; i < 6; i++) {
      text.append("<a class=\"partner\" target=\"_blank\" href=\"http://127.20.0.1:").append(port);
      text.append("/partner/")
          .append(i)
          .append("\">เว็บไซต์หน่วยงานอื่น ")
          .append(i)
          .append("</a>\n");
    }
    return text
        + "<a href=\"javascript:window.print()\">พิมพ์</a></div></footer>\n</body>\n</html>\n";
  }

  private String page(int page) {
    String title = words(6) + " " + page;
    StringBuilder text = new StringBuilder(MOST);
    text.append("<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<title>")
        .append(title)
        .append("</title>\n");
    text.append(head)
        .append("<link rel=\"canonical\" href=\"")
        .append(home)
        .append(Workload.path(page));
    text.append("\">\n</head>\n<body class=\"page page-")
        .append(page)
        .append("\">\n<header><a href=\"/\">");
    text.append("<img src=\"/img/logo.png\" alt=\"ตราสัญลักษณ์\"></a></header>\n").append(menu);
    text.append("<ol class=\"breadcrumb\"><li><a href=\"/\">หน้าหลัก</a></li><li>");
    text.append(SECTION_NAMES[page % SECTIONS.length]).append("</li></ol>\n<main><article><h1>");
    text.append(title).append("</h1>\n");
    named(text);
    table(text, page);
    odd(text, page);
    fill(text);
    return text.append("</article></main>\n").append(foot).toString();
  }

  /** Names of items: as a heading, in a sentence, and broken by a tag. */
  private void named(StringBuilder text) {
    for (String phrase : phrases) {
      int half = phrase.length() / 2;
      switch (random.nextInt(48)) {
        case 0 -> text.append("<h2>").append(phrase).append("</h2>\n");
        case 1 ->
            text.append("<p>").append(words(4)).append(phrase).append(words(4)).append("</p>\n");
        case 2 ->
            text.append("<p>")
                .append(words(4))
                .append(" <b>")
                .append(phrase, 0, half)
                .append("</b>")
                .append(phrase.substring(half))
                .append("</p>\n");
        default -> {}
      }
    }
  }

  private void table(StringBuilder text, int page) {
    List<Integer> targets = new ArrayList<>();
    for (int i = 1; i <= CHILDREN && page * CHILDREN + i < workload.pages; i++) {
      targets.add(page * CHILDREN + i);
    }
    for (int more = random.nextInt(5, 65); targets.size() < more; ) {
      targets.add(random.nextInt(workload.pages));
    }
    text.append("<table class=\"table table-striped\"><thead><tr><th>ที่</th><th>รายการ</th>");
    text.append("<th>วงเงิน (บาท)</th><th>ลงวันที่</th></tr></thead><tbody>\n");
    for (int i = 0; i < targets.size(); i++) {
      text.append("<tr class=\"row-").append(i % 2).append("\"><td>").append(i + 1);
      text.append("</td><td><a href=\"").append(link(page, targets.get(i), i)).append("\">");
      text.append(words(7)).append("</a></td><td>");
      text.append(String.format(Locale.ROOT, "%,d", random.nextInt(9_000, 9_000_000)));
      text.append(".00</td><td>").append(random.nextInt(1, 29)).append(" ก.พ. 2568</td></tr>\n");
    }
    text.append("</tbody></table>\n");
  }

  /** One target in the spellings that pages use. */
  private String link(int from, int to, int spelling) {
    String path = Workload.path(to);
    return switch (spelling % 4) {
      case 1 -> home + path;
      case 2 -> from == 0 || to == 0 ? path : "../" + path.substring("/th/".length());
      case 3 -> path + "#main";
      default -> path;
    };
  }

  private void odd(StringBuilder text, int page) {
    switch (page % 50) {
      case 13 -> text.append("<a href=\"/lost/").append(page).append(".html\">เอกสารเก่า</a>\n");
      case 23 -> {
        text.append("<a href=\"/moved").append(Workload.path(random.nextInt(1, workload.pages)));
        text.append("\">ย้ายไปหน้าใหม่</a>\n");
      }
      case 33 -> text.append("<a href=\"/internal/").append(page).append(".html\">ภายใน</a>\n");
      default -> {}
    }
  }

  /** Text up to the page's size: many pages are small, few are large. */
  private void fill(StringBuilder text) {
    double large = random.nextDouble();
    int goal = LEAST + (int) ((MOST - LEAST) * large * Math.sqrt(large) * 0.97);
    int size = bytes(text) + bytes(foot);
    for (int i = 0; size < goal; i++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      String part =
          switch (i % 8) {
            case 3 -> list();
            case 6 ->
                "<figure><img loading=\"lazy\" src=\"/img/photo.jpg\" alt=\""
                    + words(4)
                    + "\"><figcaption>"
                    + words(5)
                    + "</figcaption></figure>\n";
            default ->
                "<div class=\"section block-"
                    + i % 16
                    + "\"><div class=\"inner\" data-id=\""
                    + random.nextInt()
                    + "\"><p style=\"text-indent: 2em\">"
                    + sentence
                    + "&nbsp;<span class=\"mark\">"
                    + words(3)
                    + "</span> &quot;"
                    + words(8)
                    + "&quot;</p></div></div>\n";
          };
      text.append(part);
      size += bytes(part);
    }
  }

  private String list() {
    StringBuilder list = new StringBuilder("<ul class=\"items\">\n");
    for (int i = 0; i < 5; i++) {
      list.append("<li><span>").append(words(6)).append("</span></li>\n");
    }
    return list.append("</ul>\n").toString();
  }

  private static int bytes(CharSequence text) {
    return (int) text.chars().mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }
}
