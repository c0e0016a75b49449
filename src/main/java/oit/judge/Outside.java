package oit.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Knows other services by their hosts: social networks, chats, forms, file stores. */
final class Outside {

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

  private static final List<String> CHATS =
      List.of("m.me", "messenger.com", "line.me", "lin.ee", "tawk.to", "wa.me", "crisp.chat");

  private static final List<String> FORMS =
      List.of("docs.google.com/forms", "forms.gle", "forms.office.com", "surveymonkey.com");

  private static final List<String> STORES =
      List.of(
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

  private static final List<String> OVERSIGHT =
      List.of("nacc.go.th", "pacc.go.th", "1111.go.th", "damrongdhama.moi.go.th");

  private static final List<String> NOT_A_PAGE =
      List.of("sharer", "/share", "intent/tweet", "/dialog/", "/plugins/like", "/tr?", "share_url");

  private Outside() {}

  /** The network whose page a link leads to; a button that shares this page is none. */
  static Optional<String> network(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || NOT_A_PAGE.stream().anyMatch(url.toLowerCase(Locale.ROOT)::contains)) {
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

  static boolean isChat(String url) {
    return isAny(url, CHATS);
  }

  static boolean isForm(String url) {
    return isAny(url, FORMS);
  }

  static boolean isFileStore(String url) {
    return isAny(url, STORES) && !isForm(url);
  }

  /** A site of the bodies that watch over agencies; never an agency's own channel. */
  static boolean isOversight(String url) {
    return isAny(url, OVERSIGHT);
  }

  private static boolean isAny(String url, List<String> places) {
    // most addresses need no closer look
    HttpUrl parsed = places.stream().anyMatch(url::contains) ? HttpUrl.parse(url) : null;
    return parsed != null
        && places.stream()
            .anyMatch(p ->
                p.contains("/")
                    ? (parsed.host() + parsed.encodedPath()).startsWith(p)
                    : isOn(parsed.host(), p));
  }

  private static boolean isOn(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
