package oit.crawl;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.compile;

import java.util.Optional;
import java.util.regex.Pattern;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetched;
import oit.read.Block;
import oit.read.Form;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;

/**
 * Pages that stand where a website or a page should be and are none, told by their own words: only
 * short pages without files, whose words are all of that kind. News about such pages is longer, and
 * a page of an agency that mentions such words says other things as well.
 */
enum Husk {
  /** A network or a court keeps visitors away. */
  NETWORK_BLOCK(
      800,
      "censored by the"
          + " ministry|ถูกระงับโดยกระทรวง|ระงับการเผยแพร่.{0,60}(คำสั่ง|กระทรวง|ศาล)|(ปิดกั้น|ระงับ).{0,40}ตามคำสั่งศาล|web"
          + " ?page (is )?blocked|this (site|website|page) (has been|is) blocked|blocked by"
          + " (your|the) (network|administrator|organi[sz]ation|isp)|fortiguard|url filtering"),
  /** The host has switched the website off. */
  SUSPENDED(
      600,
      "(account|site|website|hosting|service)( has been| is|'s)? (temporarily )?suspended|bandwidth"
          + " limit exceeded|ระงับการ(ใช้งาน|ให้บริการ)(เว็บไซต์|โฮสติ้ง|บัญชี|ชั่วคราว)"
          + "|(เว็บไซต์|โฮสติ้ง|บัญชี)(นี้)?(ถูก|ได้ถูก)ระงับ|(โฮสติ้ง|พื้นที่เว็บไซต์|hosting).{0,30}(หมดอายุ|expired)"),
  /** A domain for sale, or a server that nobody has set up. */
  PARKED(
      2000,
      "domain (name )?(is |may be )?for sale|buy this domain|domain (has )?expired|parked"
          + " (free|domain|page)|domain"
          + " parking|โดเมน(เนม)?(นี้)?.{0,20}(หมดอายุ|ประกาศขาย|จดทะเบียนไว้แล้ว)|welcome to"
          + " nginx|apache2? .{0,20}default page|test page for the|^it works!$|iis windows|internet"
          + " information services|default (plesk|web|server|website) page|web server'?s default"
          + " page|domain default page|(powered by|welcome to)"
          + " (directadmin|plesk|cpanel|xampp|ispconfig)|site is working properly|if you are the"
          + " owner of this (web)?site, please contact your hosting"),
  /** Words for "there is no such page". */
  NOT_FOUND(
      300,
      "^[^\\p{L}\\p{M}\\p{N}]*((http|error|status|รหัส|ข้อผิดพลาด)[^\\p{L}\\p{M}\\p{N}]*){0,3}"
          + "404([^\\p{L}\\p{M}\\p{N}]*$|[^\\p{L}\\p{M}\\p{N}]+(error|not|page|file|ไม่พบ|ขออภัย|oops))|^.{0,30}(page|file|url|object|resource|document)"
          + " (\\S+ ){0,3}(not found|could not be found)|^not found$|(requested url|page"
          + " you).{0,60}(not found|does not exist|be found)"
          + "|^.{0,30}ไม่พบ(หน้า|เพจ|ไฟล์|เอกสาร|url|ลิงก์)(เว็บ|เพจ|นี้|ดังกล่าว|ที่|ค่ะ|ครับ|$)"
          + "|^.{0,30}ไม่มีหน้า(เว็บ|นี้|ที่)|หน้า(เว็บ)?ที่.{0,20}(ไม่มีอยู่|ถูกลบ)"),
  /** Nothing is here yet. */
  PLACEHOLDER(
      160,
      "อยู่ระหว่าง(การ|ดำเนินการ)?(ปรับปรุง|จัดทำ|พัฒนา)|(กำลัง|ปิด)(ดำเนินการ)?(ปรับปรุง|จัดทำ)"
          + "|เร็ว\\s?ๆ\\s?นี้|coming soon|under (construction|maintenance)|site is being updated");

  /** A page with more ways out or more text runs is a page. */
  private static final int MOST_LINKS = 25;

  private static final int MOST_BLOCKS = 150;
  private static final int FEW_LINKS = 3;

  /** Longer text is a paragraph and no notice; looking at it would only cost time. */
  private static final int LONGEST_NOTICE = 300;

  /** Letters beyond the site's frame that such a page has at most. */
  private final int most;

  private final Pattern words;

  Husk(int most, String words) {
    this.most = most;
    this.words = compile(words, CASE_INSENSITIVE);
  }

  /** The kind of a page; empty for every page that says something. */
  static Optional<Husk> of(Resource page, Shingles.Print print) {
    for (Husk husk : values()) {
      if (husk.mayBe(page, print) && husk.isSaidOn(page)) {
        return Optional.of(husk);
      }
    }
    return Optional.empty();
  }

  FetchOutcome outcome(Fetched page) {
    Fetched bare = SoftNotFound.withoutBody(page);
    return switch (this) {
      case NETWORK_BLOCK -> new FetchOutcome.NetworkBlock(bare);
      case SUSPENDED -> new FetchOutcome.Suspended(bare);
      case PARKED -> new FetchOutcome.Parked(bare);
      case NOT_FOUND -> new FetchOutcome.SoftNotFound(bare);
      case PLACEHOLDER -> new FetchOutcome.Placeholder(bare);
    };
  }

  private boolean isSaidOn(Resource page) {
    return isSaidIn(page.title())
        || page.blocks().stream().map(Block::text).anyMatch(this::isSaidIn);
  }

  private boolean isSaidIn(String text) {
    return text.length() <= LONGEST_NOTICE && words.matcher(text.strip()).find();
  }

  /** Whether there is room for nothing else: hardly text, no file, no way further. */
  private boolean mayBe(Resource page, Shingles.Print print) {
    int links =
        switch (this) {
          case NOT_FOUND -> Integer.MAX_VALUE; // they often keep the frame of their site
          case PARKED -> MOST_LINKS;
          case NETWORK_BLOCK, SUSPENDED, PLACEHOLDER -> FEW_LINKS;
        };
    return print.runs().length <= most
        && page.links().size() <= links
        && page.blocks().size() <= MOST_BLOCKS
        && page.forms().stream().noneMatch(Form::takesMessage)
        && page.links().stream().noneMatch(Husk::isFile);
  }

  private static boolean isFile(Link link) {
    HttpUrl url = HttpUrl.parse(link.url());
    return url != null && LeadFinder.isDocument(url);
  }
}
