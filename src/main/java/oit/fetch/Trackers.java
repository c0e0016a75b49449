package oit.fetch;

import java.util.Set;
import okhttp3.HttpUrl;

/** Hosts that count visitors, advertise or chat, and have nothing to show of a page's content. */
final class Trackers {
  private static final Set<String> HOSTS =
      Set.of(
          "google-analytics.com",
          "googletagmanager.com",
          "googleadservices.com",
          "googlesyndication.com",
          "doubleclick.net",
          "googleoptimize.com",
          "connect.facebook.net",
          "facebook.com",
          "clarity.ms",
          "hotjar.com",
          "histats.com",
          "truehits.net",
          "truehits.in.th",
          "statcounter.com",
          "cloudflareinsights.com",
          "matomo.cloud",
          "mouseflow.com",
          "sentry.io",
          "sentry-cdn.com",
          "newrelic.com",
          "nr-data.net",
          "amplitude.com",
          "mixpanel.com",
          "segment.com",
          "segment.io",
          "tawk.to",
          "zdassets.com",
          "crisp.chat",
          "tidio.co",
          "onesignal.com",
          "addthis.com",
          "sharethis.com",
          "addtoany.com",
          "platform.twitter.com",
          "analytics.tiktok.com",
          "tr.line.me",
          "tag.line.me",
          "d.line-scdn.net",
          "scorecardresearch.com",
          "yandex.ru");

  private Trackers() {}

  static boolean has(HttpUrl url) {
    String host = url.host();
    while (true) {
      if (HOSTS.contains(host)) {
        return true;
      }
      int dot = host.indexOf('.');
      if (dot < 0) {
        return false;
      }
      host = host.substring(dot + 1);
    }
  }
}
