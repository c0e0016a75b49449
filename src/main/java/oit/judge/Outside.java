package oit.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.read.Link;
import okhttp3.HttpUrl;

/** Knows other services by their hosts: social networks, chats, forms, file stores. */
final class Outside {

  /**
   * Hosts, and hosts with the beginning of a path.
   *
   * @param named finds them in an address at a glance: most need no closer look
   */
  private record Places(List<String> all, TermAutomaton named) {

    static Places of(String... all) {
      return new Places(List.of(all), new TermAutomaton(List.of(all)));
    }

    boolean hold(String url) {
      HttpUrl parsed = named.isIn(url) ? HttpUrl.parse(url) : null;
      return parsed != null
          && all.stream()
              .anyMatch(p ->
                  p.contains("/")
                      ? ("." + parsed.host() + parsed.encodedPath()).contains("." + p)
                      : isOn(parsed.host(), p));
    }
  }

  private static final Map<String, String> NETWORKS =
      Map.ofEntries(
          Map.entry("facebook.com", "facebook"),
          Map.entry("fb.com", "facebook"),
          Map.entry("fb.me", "facebook"),
          Map.entry("youtube.com", "youtube"),
          Map.entry("youtu.be", "youtube"),
          Map.entry("twitter.com", "x"),
          Map.entry("x.com", "x"),
          Map.entry("instagram.com", "instagram"),
          Map.entry("tiktok.com", "tiktok"),
          Map.entry("line.me", "line"),
          Map.entry("lin.ee", "line"),
          Map.entry("threads.net", "threads"),
          Map.entry("m.me", "messenger"),
          Map.entry("messenger.com", "messenger"));

  private static final Places CHATS =
      Places.of(
          "m.me",
          "messenger.com",
          "facebook.com/messages/t/",
          "line.me",
          "lin.ee",
          "tawk.to",
          "wa.me",
          "crisp.chat",
          "tidio.co",
          "zwiz.ai",
          "livechatinc.com",
          "jivosite.com",
          "jivo.ru",
          "smartsuppchat.com",
          "static.zdassets.com",
          "freshchat.com",
          "intercom.io",
          "driftt.com",
          "olark.com",
          "chatra.io",
          "botnoi.ai",
          "gstatic.com/dialogflow-console/fast/messenger",
          "connect.facebook.net/th_th/sdk/xfbml.customerchat.js",
          "connect.facebook.net/en_us/sdk/xfbml.customerchat.js",
          "getbutton.io",
          "chaty.app",
          "botpress.cloud",
          "kommunicate.io",
          "manychat.com");

  /** Places on the hosts of chats where nobody answers: sharing, signing in, notices. */
  private static final List<String> NO_CHAT =
      List.of(
          "/lineit/share",
          "/social-plugin/share",
          "/msg/text",
          "/r/share",
          "notify-bot.line.me",
          "access.line.me",
          "wa.me/?text");

  private static final Places FORMS =
      Places.of(
          "docs.google.com/forms",
          "forms.gle",
          "goo.gl/forms",
          "forms.office.com",
          "forms.microsoft.com",
          "forms.cloud.microsoft",
          "surveymonkey.com",
          "jotform.com",
          "typeform.com");

  /** Single posts and pictures on networks, which lead to no account. */
  private static final Pattern POST =
      Pattern.compile(
          "/(?:watch|embed|shorts|playlist|posts?|photos?|photo\\.php|videos?|reels?|events|hashtag"
              + "|permalink\\.php|story\\.php|login|policies|status|explore|search|results"
              + "|plugins/(?:post|video|comments)\\.php)(?:/|$)");

  private static final Places STORES =
      Places.of(
          "drive.google.com",
          "docs.google.com",
          "sites.google.com",
          "onedrive.live.com",
          "1drv.ms",
          "sharepoint.com",
          "dropbox.com",
          "anyflip.com",
          "pubhtml5.com",
          "fliphtml5.com",
          "heyzine.com",
          "canva.com");

  /** What frames show beside the content: maps, counters, sounds, weather. */
  private static final Places BESIDE =
      Places.of(
          "google.com/maps",
          "google.co.th/maps",
          "maps.google.com",
          "maps.google.co.th",
          "openstreetmap.org",
          "longdo.com",
          "googletagmanager.com",
          "youtube-nocookie.com",
          "vimeo.com",
          "soundcloud.com",
          "histats.com",
          "tmd.go.th",
          "calendar.google.com");

  private static final Places OVERSIGHT =
      Places.of("nacc.go.th", "pacc.go.th", "1111.go.th", "damrongdhama.moi.go.th");

  private static final List<String> NOT_A_PAGE =
      List.of(
          "sharer",
          "/share",
          "intent/tweet",
          "/dialog/",
          "/plugins/like.",
          "/tr?",
          "share_url",
          "/msg/text");

  /** The short address that Facebook gives an account to be passed on. */
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?:^|\\.)facebook\\.com/share/[A-Za-z0-9]{8,}/?$");

  private Outside() {}

  /** The network whose page a link leads to; a button that shares this page is none. */
  static Optional<String> network(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null
        || (NOT_A_PAGE.stream().anyMatch(url.toLowerCase(Locale.ROOT)::contains)
            && !SHORT_NAME.matcher(parsed.host() + parsed.encodedPath()).find())) {
      return Optional.empty();
    }
    String path = parsed.encodedPath();
    boolean home = path.equals("/") && parsed.query() == null;
    return NETWORKS.entrySet().stream()
        .filter(e -> isOn(parsed.host(), e.getKey()))
        .filter(e -> !home || e.getValue().equals("line"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The network on which a link leads to somebody's account, as against a single post there. */
  static Optional<String> account(String url) {
    return network(url).filter(n -> !isPost(url));
  }

  private static boolean isPost(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      return false;
    }
    boolean single =
        isOn(parsed.host(), "youtu.be")
            || isOn(parsed.host(), "fb.watch")
            || (isOn(parsed.host(), "instagram.com") && parsed.encodedPath().startsWith("/p/"));
    return single || POST.matcher(parsed.encodedPath().toLowerCase(Locale.ROOT)).find();
  }

  static boolean isChat(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return CHATS.hold(lower) && NO_CHAT.stream().noneMatch(lower::contains);
  }

  static boolean isForm(String url) {
    return FORMS.hold(url);
  }

  static boolean isFileStore(String url) {
    return STORES.hold(url) && !isForm(url);
  }

  /** Whether the service is known by its address: a form, a chat, a social network. */
  static boolean tellsItsUse(String url) {
    return isForm(url) || isChat(url) || network(url).isPresent();
  }

  /**
   * Whether a link stands for content that is kept on another service: a file there, or a frame in
   * which a page shows what another system holds.
   */
  static boolean isKeptElsewhere(Link link) {
    boolean frame = link.rel() == Link.Rel.EMBED || link.rel() == Link.Rel.FRAME;
    String url = link.url();
    return isFileStore(url)
        || (frame && !tellsItsUse(url) && !isOversight(url) && !BESIDE.hold(url));
  }

  /** A site of the bodies that watch over agencies; never an agency's own channel. */
  static boolean isOversight(String url) {
    return OVERSIGHT.hold(url);
  }

  private static boolean isOn(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
