package oit.crawl;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.compile;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Tells addresses that lead nowhere or round in circles from their looks alone. Knows the habits of
 * WordPress, Joomla, Drupal and the query-string systems that many small agencies use. Immutable.
 */
final class TrapRules {

  private static final int LONGEST = 2000;
  private static final int DEEPEST = 16;
  private static final int YEARS_AHEAD = 1;
  private static final int YEARS_BACK = 6;
  private static final int BUDDHIST_ERA = 543;

  private record Rule(Trap trap, Pattern inPath, Pattern inQuery) {
    boolean matches(String path, String query) {
      return inPath.matcher(path).find() || inQuery.matcher(query).find();
    }
  }

  private static final Pattern NEVER = compile("(?!)");
  private static final String SEGMENT_END = "(/|\\.\\w{2,4}$|$)";

  private static final List<Rule> RULES =
      List.of(
          rule(
              Trap.MEDIA,
              "\\.(mp[34]|m4[av]|avi|mov|wmv|flv|mkv|webm|mpe?g|3gp|wav|wma|ogg|aac|swf"
                  + "|gz|tar|iso|exe|msi|apk|dmg|css|js|map|woff2?|ttf|eot|otf|ico|ics|vcf|psd)$",
              NEVER.pattern()),
          rule(
              Trap.REPLY,
              "/(trackback|xmlrpc\\.php|wp-json)(/|$)|/sharer?(\\.php|/)",
              "(^|&)(replytocom|share|tell_?a?_?friend)=|(^|&)(task|view)=mailto|com_mailto"),
          rule(
              Trap.FEED,
              "/(feed|rss|atom)" + SEGMENT_END + "|\\.(rss|atom)$",
              "(^|&)(feed|format|type)=(rss|rss2|atom|feed)(&|$)"),
          rule(
              Trap.ACTION,
              "/(logout|log-out|signout|sign-out|cart|checkout|basket|add-to-cart)" + SEGMENT_END,
              "(^|&)(add-to-cart|add_to_cart)=|(^|&)(task|action|do|act|mode)=([\\w.]*\\.)?"
                  + "(logout|signout|delete|del|remove|edit|vote|addtocart)(&|$)"),
          rule(
              Trap.LOGIN,
              "(?<!/author)/(login|log-in|signin|sign-in|register|wp-login|wp-admin|administrator|admin"
                  + "|backend|webmail|roundcube|phpmyadmin|lostpassword|forgot-?password)"
                  + SEGMENT_END,
              "(^|&)(view|task|action|page|mod|module|p)=([\\w.]*\\.)?"
                  + "(login|register|registration|remind|reset|lostpassword|forgot)(&|$)"),
          rule(
              Trap.PRINT_TWIN,
              "/print(able)?(/|\\.\\w{3,4}$|$)|[-_]print\\.\\w{3,4}$",
              "(^|&)(print|printable|print_?view|forprint)=(1|true|yes|y)?(&|$)"
                  + "|(^|&)tmpl=component(&|$)|(^|&)(output|view|mode|layout|action)=print(&|$)"),
          rule(
              Trap.SORTED_TWIN,
              NEVER.pattern(),
              "(^|&)(sort|sort_?by|sort_?order|order|order_?by|filter_order|filter_order_dir|dir"
                  + "|sort_?dir|ordering|direction)="
                  + "(asc|desc|name|title|date|hits?|views?|author|created|modified|rating|price"
                  + "|popular(ity)?|newest|oldest|latest|menu_order|[ac]\\.\\w+|-?\\w+_(asc|desc))"
                  + "(&|$)"));

  private static final Rule LISTING =
      rule(
          Trap.LISTING,
          "/(tag|tags|author|search|archives?)/|/search(\\.\\w{3,4})?$|/\\d{4}/\\d{2}/?$",
          "(^|&)(s|q|search|searchword|keyword)=(?!\\w*(/|%2f)|\\d+(&|$))|(^|&)(tag|author)="
              + "|com_(search|finder|tags)");

  private static final Pattern FILE =
      compile("\\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|zip|jpe?g|png|gif|webp|bmp|tiff?)$");
  private static final Pattern CALENDAR =
      compile("calendar|jevents|com_events|minical|/ical|tribe|agenda|/events?(/|$)|eventdate");
  private static final Pattern DATE_NAME =
      compile("(^|&)((cal_?)?(year|month|yr|mon|day|ym|ymd|date)|[ymd])=(\\d[\\d/-]*)(?=&|$)");

  /** A day or month by itself, as against a year, which chooses among the lists of years. */
  private static final Pattern LEAF =
      compile(
          "(^|[?&])(cal_?)?(date|day|ymd?|d)=\\d{2,4}[-/.]?\\d{1,2}([-/.]?\\d{1,4})?(?=&|$)"
              + "|/(1[89]|2[0-6])\\d\\d/\\d{1,2}/\\d{1,2}/?\\?");

  private static final Pattern YEAR =
      compile("(?<!\\d)(1[89]\\d\\d|2[0-6]\\d\\d)(?=\\D|\\d{2}(\\d{2})?(\\D|$)|$)");
  private static final Pattern PAGE_NUMBER =
      compile(
          "(^|&)(page|paged|pg|page_?(no|num|id)?|p|pageno|pagenum|start|limitstart|offset|from"
              + "|startrow|per_page|pn|page_?index|cpage|page_\\w{1,12})=(\\d+)(?=&|$)");
  private static final Pattern WORD = compile("[^\\d%]{4}");
  private static final Pattern PAGE_PATH = compile("/(page[/-]|p/)\\d{1,6}(/|$)");

  private final int thisYear;

  /**
   * @param thisYear of the common era
   */
  TrapRules(int thisYear) {
    this.thisYear = thisYear;
  }

  /**
   * A trap that an address belongs to.
   *
   * @param group addresses of one group share {@link Trap#cap()}
   */
  record Caught(Trap trap, String group) {}

  /** The trap, or empty for an address like any other. */
  Optional<Caught> of(HttpUrl url) {
    String path = url.encodedPath().toLowerCase(Locale.ROOT);
    String query = url.encodedQuery() == null ? "" : url.encodedQuery().toLowerCase(Locale.ROOT);
    if (path.length() + query.length() > LONGEST || url.pathSize() > DEEPEST) {
      return caught(Trap.TOO_LONG, url);
    }
    if (repeatsItself(url.encodedPathSegments())) {
      return caught(Trap.REPEATED_PATH, url);
    }
    if (FILE.matcher(path).find()) {
      return Optional.empty();
    }
    for (Rule rule : RULES) {
      if (rule.matches(path, query)) {
        return caught(rule.trap(), url);
      }
    }
    return calendar(url, path, query)
        .or(() -> LISTING.matches(path, query) ? caught(LISTING.trap(), url) : Optional.empty())
        .or(() -> pagination(url, path, query));
  }

  private Optional<Caught> calendar(HttpUrl url, String path, String query) {
    Matcher date = DATE_NAME.matcher(query);
    String all = path + "?" + query;
    // a lone year chooses a fiscal year in a list; with a month or day it turns a calendar's leaf
    boolean leaf =
        CALENDAR.matcher(all).find()
            || LEAF.matcher(all).find()
            || (date.find() && date.find(date.end()));
    if (!leaf) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(all);
    while (year.find()) {
      int value = Integer.parseInt(year.group(1));
      int common = value >= 2400 ? value - BUDDHIST_ERA : value;
      if (common > thisYear + YEARS_AHEAD || common < thisYear - YEARS_BACK) {
        return caught(Trap.CALENDAR_FAR, url);
      }
    }
    return Optional.of(new Caught(Trap.CALENDAR, "calendar " + Area.host(url)));
  }

  private static Optional<Caught> pagination(HttpUrl url, String path, String query) {
    boolean inQuery = PAGE_NUMBER.matcher(query).find() && !isNumberedPage(path, query);
    if (!inQuery && !PAGE_PATH.matcher(path).find()) {
      return Optional.empty();
    }
    String rest = PAGE_NUMBER.matcher(query).replaceAll("");
    return Optional.of(
        new Caught(
            Trap.PAGINATION,
            Area.host(url) + PAGE_PATH.matcher(path).replaceAll("/") + "?" + rest));
  }

  /** {@code /?p=12} and {@code /index.php?page=12} name a page of systems without better names. */
  private static boolean isNumberedPage(String path, String query) {
    return path.matches("/(index\\.\\w+)?") && query.matches("(p|pg|page|page_?id)=\\d+");
  }

  private static Optional<Caught> caught(Trap trap, HttpUrl url) {
    return Optional.of(new Caught(trap, trap + " " + Area.host(url)));
  }

  private static Rule rule(Trap trap, String path, String query) {
    return new Rule(trap, compile(path, CASE_INSENSITIVE), compile(query, CASE_INSENSITIVE));
  }

  /** One word three times, one segment three times in a row, or a sequence directly twice over. */
  private static boolean repeatsItself(List<String> segments) {
    int size = segments.size();
    for (String segment : segments) {
      if (WORD.matcher(segment).find() && Collections.frequency(segments, segment) >= 3) {
        return true;
      }
    }
    for (int length = 1; length <= size / 2; length++) {
      int times = length == 1 ? 3 : 2;
      for (int start = 0; start + length * times <= size; start++) {
        List<String> one = segments.subList(start, start + length);
        boolean same = !one.getFirst().isEmpty();
        for (int i = 1; same && i < times; i++) {
          same = one.equals(segments.subList(start + i * length, start + (i + 1) * length));
        }
        if (same) {
          return true;
        }
      }
    }
    return false;
  }
}
