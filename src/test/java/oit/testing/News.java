package oit.testing;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A news archive that makes a site as large as one likes: lists of news, and the news. */
public final class News {

  private static final int LIST = 100;
  private static final int MENU = 20;
  private static final Pattern PAGE = Pattern.compile("/activity/(list|news)-(\\d+)\\.html");
  private static final String[] WORDS =
      ("ถนน คอนกรีต ลูกรัง หมู่บ้าน ชุมชน วัด โรงเรียน นักเรียน กีฬา แข่งขัน ประเพณี สงกรานต์"
              + " เข้าพรรษา ฝน น้ำท่วม ภัยแล้ง รถ กู้ชีพ ดับเพลิง ขยะ ต้นไม้ ตลาด อาหาร ผ้าไหม ข้าว"
              + " มันสำปะหลัง อ้อย วัว ควาย ปลา เด็ก ผู้สูงอายุ แม่บ้าน ออกกำลังกาย วัคซีน ยุงลาย ตรวจ"
              + " เยี่ยม มอบ รับ ร่วม เปิด ปิด ซ่อม สร้าง ขุด ลอก ปลูก แจก อบรม ดูงาน")
          .split(" ");

  private final LocalSite site;
  private final int count;
  private final int size;

  /**
   * @param count of news pages
   * @param size of one in bytes, roughly
   */
  public News(LocalSite site, int count, int size) {
    this.site = site;
    this.count = count;
    this.size = size;
  }

  /** Adds the pages, and a sitemap with the lists of news. */
  public void publish() {
    StringBuilder map = new StringBuilder("<urlset>");
    for (int list = 0; list * LIST < count; list++) {
      map.append("<url><loc>").append(site.url("/activity/list-" + list + ".html"));
      map.append("</loc></url>");
    }
    site.route(
        "/sitemap.xml",
        Reply.bytes(
            "application/xml",
            map.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8)));
    site.otherwise(this::page);
  }

  private Reply page(String path) {
    Matcher page = PAGE.matcher(path);
    if (!page.matches()) {
      return Reply.status(404);
    }
    int number = Integer.parseInt(page.group(2));
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("<nav><ul>");
    for (int i = 0; i < MENU; i++) {
      link(text, "/activity/list-" + i + ".html", "ข่าวชุดที่ " + i);
    }
    text.append("</ul></nav><main><ul>");
    if (page.group(1).equals("list")) {
      for (int i = number * LIST; i < Math.min(count, (number + 1) * LIST); i++) {
        link(text, "/activity/news-" + i + ".html", words(random, 5));
      }
      return Reply.page("ข่าวชุดที่ " + number, text + "</ul></main>");
    }
    link(text, "/activity/news-" + random.nextInt(count) + ".html", words(random, 5));
    text.append("</ul>");
    // a Thai letter is three bytes
    while (text.length() * 2 < size) {
      text.append("<p>").append(words(random, 30)).append("</p>");
    }
    return Reply.page(words(random, 4), text + "</main>");
  }

  private static void link(StringBuilder text, String path, String label) {
    text.append("<li><a href=\"").append(path).append("\">").append(label).append("</a></li>");
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 5 == 4 ? " " : "");
    }
    return text.toString();
  }
}
