package oit.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.read.Block;
import oit.read.Image;
import oit.read.Kind;
import oit.read.Link;
import oit.read.Resource;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Who or what made a website, as its first pages tell: the company that signs at the foot, by its
 * web address or name; else the system that the addresses of the site give away. Sites of one
 * builder tend to lack the same. One object for one site; not thread-safe.
 */
final class SiteBuilder {

  private static final int LONGEST_CREDIT = 200;
  private static final int LONGEST_NAME = 60;
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)(powered|designed?|developed|created|hosted|(web)?site)\\s*(&\\s*\\w+\\s*)?by\\b"
              + "|(พัฒนา|ออกแบบ|จัดทำ|สร้าง|ดูแล)(ระบบ|และ(พัฒนา|ดูแล))?(เว็บ(ไซต์|ไซด์)?)?\\s*โดย"
              + "|รับ(ทำ|ออกแบบ|พัฒนา)เว็บ");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)\\b(?:www\\.)?([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|th))\\b");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(บริษัท|บจก\\.?|หจก\\.?|ห้างหุ้นส่วนจำกัด)\\s*\\S+(\\s\\S+){0,3}?(\\s*จำกัด)?");

  /** What stands in addresses → the system that writes such addresses. */
  private record Trace(String part, String system) {}

  private static final List<Trace> TRACES =
      List.of(
          new Trace("/wp-content/", "WordPress"),
          new Trace("/wp-includes/", "WordPress"),
          new Trace("option=com_", "Joomla"),
          new Trace("/components/com_", "Joomla"),
          new Trace("/sites/default/files/", "Drupal"),
          new Trace("://sites.google.com/", "Google Sites"));

  private @Nullable String company;
  private @Nullable String system;

  /** Looks at a page near the home page; others tell nothing new. */
  void see(Resource page, int clicks) {
    if (clicks > 1 || page.kind() != Kind.HTML) {
      return;
    }
    if (company == null) {
      company = signature(page).orElse(null);
    }
    if (system == null) {
      system = system(page).orElse(null);
    }
  }

  /** Null where the site does not tell. */
  @Nullable String name() {
    return company == null ? system : company;
  }

  private static Optional<String> signature(Resource page) {
    for (int i = page.blocks().size() - 1; i >= 0; i--) {
      String text = page.blocks().get(i).text();
      Matcher credit = CREDIT.matcher(text);
      if (text.length() <= LONGEST_CREDIT && isBelow(page, i) && credit.find()) {
        Optional<String> signed = signed(page, i, text.substring(credit.end()));
        if (signed.isPresent()) {
          return signed;
        }
      }
    }
    return Optional.empty();
  }

  /** At the foot, or in the last tenth of a page that marks none. */
  private static boolean isBelow(Resource page, int block) {
    return page.blocks().get(block).region() == Block.Region.FOOTER
        || block >= page.blocks().size() * 9 / 10;
  }

  private static Optional<String> signed(Resource page, int block, String after) {
    String own = host(page.url());
    Optional<String> linked =
        page.links().stream()
            .filter(link -> link.block() == block)
            .map(link -> host(link.url()))
            .filter(host -> isOther(host, own))
            .findFirst();
    if (linked.isPresent()) {
      return linked;
    }
    Matcher domain = DOMAIN.matcher(after);
    if (domain.find() && isOther(domain.group(1).toLowerCase(Locale.ROOT), own)) {
      return Optional.of(domain.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher name = COMPANY.matcher(after);
    return name.find() && name.group().length() <= LONGEST_NAME
        ? Optional.of(name.group().strip())
        : Optional.empty();
  }

  private static boolean isOther(String host, String own) {
    return !host.isEmpty()
        && !host.equals(own)
        && !host.endsWith("." + own)
        && !host.matches(".*\\.(go|ac|mi)\\.th")
        && !host.matches("(.*\\.)?(facebook|google|youtube|line|twitter|x|w3)\\.(com|me|org)");
  }

  private static Optional<String> system(Resource page) {
    return TRACES.stream()
        .filter(trace ->
            page.url().contains(trace.part())
                || page.images().stream().map(Image::url).anyMatch(u -> fits(u, trace, page))
                || page.links().stream().map(Link::url).anyMatch(u -> fits(u, trace, page)))
        .map(Trace::system)
        .findFirst();
  }

  private static boolean fits(String url, Trace trace, Resource page) {
    return url.contains(trace.part()) && host(url).equals(host(page.url()));
  }

  /** Without {@code www.}; empty for what is no web address. */
  private static String host(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? "" : parsed.host().replaceFirst("^www\\.", "");
  }
}
