package oit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import oit.agency.Agency;
import okhttp3.HttpUrl;

/** Names of what no two scans may ask at once: the host of an agency, and its address. */
final class Lanes {

  private Lanes() {}

  static Set<String> of(Agency agency) {
    String host = host(agency);
    return new TreeSet<>(List.of(host, HostAddress.of(host)));
  }

  /** The one by which agencies queue. */
  static String queue(Agency agency) {
    return HostAddress.of(host(agency));
  }

  private static String host(Agency agency) {
    HttpUrl url = HttpUrl.parse(agency.url());
    return url == null ? agency.url().toLowerCase(Locale.ROOT) : url.host();
  }
}
