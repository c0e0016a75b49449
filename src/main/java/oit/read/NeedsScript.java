package oit.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells pages that show their content only after their scripts have run from pages that merely have
 * scripts. Pure: works on a page as fetched and read; looks into the markup only where little text
 * makes it worth while. Thread-safe.
 */
public final class NeedsScript {

  /** What gives such a page away. */
  public enum Sign {
    /** An empty place for a script to fill. */
    EMPTY_SHELL,
    /** Little more than a request to switch JavaScript on, or to wait. */
    NOTICE,
    /** Placeholders such as {@code {{title}}} in the text. */
    TEMPLATE,
    /** Most links name routes within the page: {@code #/plan}, {@code #!/plan}. */
    CLIENT_ROUTES,
    /** Most links have no target but what a script decides. */
    SCRIPT_LINKS
  }

  /** A page with more letters and links than this is read as it is. */
  private static final int ENOUGH_LETTERS = 1500;

  private static final int ENOUGH_LINKS = 10;
  private static final int SHELL_LETTERS = 300;
  private static final int MOUNT_LETTERS = 60;
  private static final int NOTHING = 30;
  private static final int NOTICE_LETTERS = 400;
  private static final int NOTICE_LINKS = 5;
  private static final int WAIT_LETTERS = 80;

  private static final String MOUNT =
      "#root, #app, #__next, #__nuxt, #___gatsby, #q-app, #app-root, #react-root, #vue-app,"
          + " #svelte, #main-app, #application, #mount, app-root, my-app, [ng-app], [data-ng-app],"
          + " [ng-view], [data-ng-view], [ui-view], [data-reactroot], [data-v-app], [data-page],"
          + " router-outlet, router-view, flutter-view, body[flt-renderer]";

  /** Scripts that bring a whole site, by the names that builders give them. */
  private static final String BUNDLE =
      "script[type=module], script[src~=(?i)/(app|main|index|bundle|runtime|chunk|vendors?"
          + "|polyfills|es2015)[\\w.~-]*\\.js]";

  private static final Pattern NOTICE =
      Pattern.compile(
          "(enable|activate|requires?|need|turn on|without|doesn'?t work)[^.]{0,60}java ?script"
              + "|java ?script[^.]{0,40}(required|disabled|enabled|not supported|is off)"
              + "|(เปิด|ใช้งาน|รองรับ|ต้องการ|ต้องใช้|อนุญาต)[^.]{0,30}(java ?script|จาวา ?สคริป)"
              + "|(java ?script|จาวา ?สคริป)[^.]{0,30}(เปิด|ใช้งาน|รองรับ|ปิด)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WAIT =
      Pattern.compile(
          "loading|please wait|กำลังโหลด|กำลังดาวน์โหลด|โปรดรอ|กรุณารอ|รอสักครู่",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]{1,80}}}");
  private static final Pattern DATA = Pattern.compile("json|template|x-|importmap|speculation");

  private NeedsScript() {}

  /**
   * The sign by which {@code page}, read as {@code read}, needs a browser; empty if it does not.
   */
  public static Optional<Sign> in(Fetched page, Resource read) {
    // what a viewer draws is fetched as the document that it is
    if (read.kind() != Kind.HTML || Viewers.shownBy(read.url()).isPresent()) {
      return Optional.empty();
    }
    Counts counts = Counts.of(read);
    boolean plenty = counts.letters() >= ENOUGH_LETTERS && counts.links() >= ENOUGH_LINKS;
    if (plenty && counts.placeholders() < 2 && counts.routes() <= counts.links()) {
      return Optional.empty();
    }
    Document document = document(page);
    if (document.select("script").stream().noneMatch(NeedsScript::runs)) {
      return Optional.empty();
    }
    return sign(document, read, counts);
  }

  private static Optional<Sign> sign(Document document, Resource read, Counts counts) {
    if (counts.placeholders() >= 2) {
      return Optional.of(Sign.TEMPLATE);
    }
    if (counts.routes() >= 2 && counts.routes() >= counts.links()) {
      return Optional.of(Sign.CLIENT_ROUTES);
    }
    if (!leadsOn(document, read)) {
      if (isShell(document, read, counts)) {
        return Optional.of(Sign.EMPTY_SHELL);
      }
      if (isNotice(document, read, counts)) {
        return Optional.of(Sign.NOTICE);
      }
    }
    return counts.scripted() >= 3 && counts.scripted() > 2 * counts.links()
        ? Optional.of(Sign.SCRIPT_LINKS)
        : Optional.empty();
  }

  /** Frames, refreshes and plain script redirects are followed without a browser. */
  private static boolean leadsOn(Document document, Resource read) {
    return read.links().stream()
        .filter(l -> !l.url().isEmpty())
        .anyMatch(l ->
            switch (l.rel()) {
              case FRAME, REFRESH, EMBED -> true;
              // the script of a shell goes elsewhere only now and then
              case SCRIPT ->
                  l.label().isBlank()
                      && !LinkFinder.isFileName(l.url())
                      && document.selectFirst(MOUNT) == null;
              case ANCHOR, IMAGE_MAP, FORM -> false;
            });
  }

  private static boolean isShell(Document document, Resource read, Counts counts) {
    boolean bare =
        counts.letters() < NOTHING
            && counts.links() == 0
            && read.images().isEmpty()
            && read.forms().isEmpty();
    if (bare && (counts.letters() == 0 || document.selectFirst(BUNDLE) != null)) {
      return true;
    }
    if (counts.letters() >= SHELL_LETTERS || counts.links() >= NOTICE_LINKS) {
      return false;
    }
    Element mount = document.selectFirst(MOUNT);
    return mount != null && isEmpty(mount);
  }

  private static boolean isEmpty(Element mount) {
    Element copy = mount.clone();
    copy.select("script, style, noscript, template, svg").remove();
    return Counts.letters(copy.text()) < MOUNT_LETTERS
        && copy.select("a[href], img, iframe, object, embed, form").size() <= 2;
  }

  private static boolean isNotice(Document document, Resource read, Counts counts) {
    if (counts.letters() >= NOTICE_LETTERS || counts.links() >= NOTICE_LINKS) {
      return false;
    }
    List<String> texts = read.blocks().stream().map(Block::text).toList();
    if (counts.letters() < WAIT_LETTERS && texts.stream().anyMatch(t -> WAIT.matcher(t).find())) {
      return true;
    }
    return texts.stream().anyMatch(t -> NOTICE.matcher(t).find())
        || document.select("noscript").stream().anyMatch(e -> NOTICE.matcher(e.text()).find());
  }

  private static boolean runs(Element script) {
    String type = script.attr("type").toLowerCase(Locale.ROOT);
    return !DATA.matcher(type).find() && (script.hasAttr("src") || !script.data().isBlank());
  }

  private static Document document(Fetched page) {
    byte[] body = page.body();
    int length = Math.min(body.length, Limits.DEFAULT.markup());
    return Jsoup.parse(Charsets.decide(body, length, page.contentType()).decode(body, length), "");
  }

  /**
   * What there is to read and to follow.
   *
   * @param links to other pages
   * @param routes links that name a route within a page
   * @param scripted labelled links whose target only a script knows
   */
  private record Counts(int letters, int links, int routes, int scripted, int placeholders) {

    static Counts of(Resource read) {
      int letters = 0;
      int placeholders = 0;
      for (Block block : read.blocks()) {
        String text = block.text();
        letters += letters < ENOUGH_LETTERS ? letters(text) : 0;
        placeholders += text.contains("{{") && PLACEHOLDER.matcher(text).find() ? 1 : 0;
      }
      int links = 0;
      int routes = 0;
      int scripted = 0;
      String self = read.url();
      int end = self.indexOf('#') < 0 ? self.length() : self.indexOf('#');
      for (Link link : read.links()) {
        if (link.url().isEmpty()) {
          scripted += link.isScriptOnly() && !link.label().isBlank() ? 1 : 0;
          continue;
        }
        int hash = link.url().indexOf('#');
        if (hash >= 0 && isRoute(link.url(), hash)) {
          routes++;
        } else if (link.rel() != Link.Rel.FORM) {
          int length = hash < 0 ? link.url().length() : hash;
          boolean same = length == end && link.url().regionMatches(0, self, 0, end);
          links += same ? 0 : 1;
        }
      }
      return new Counts(letters, links, routes, scripted, placeholders);
    }

    private static boolean isRoute(String url, int hash) {
      if (!UrlKey.isRoute(url.substring(hash + 1))) {
        return false;
      }
      HttpUrl parsed = HttpUrl.parse(url);
      return parsed != null && UrlKey.route(parsed).isPresent();
    }

    /** As Java says, at once for most letters of a Thai page. */
    private static boolean isLetterOrDigit(char c) {
      return (c >= 'ก' && c <= 'ะ')
          || (c >= 'a' && c <= 'z')
          || (c > ' ' && Character.isLetterOrDigit(c));
    }

    static int letters(String text) {
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        letters += isLetterOrDigit(text.charAt(i)) ? 1 : 0;
      }
      return letters;
    }
  }
}
