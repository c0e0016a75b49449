package oit.crawl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oit.fetch.FetchOutcome;
import okhttp3.HttpUrl;

/**
 * Gets the home page. Lists of agencies often hold the wrong scheme, a {@code www.} too many or too
 * few, or a page that is gone, so the likely variants are tried before giving up.
 *
 * @param asked the address that led there
 * @param outcome what came of it; that of the address as listed if none led anywhere
 */
record StartPage(HttpUrl asked, FetchOutcome outcome) {

  private static final int PASSES = 3;

  static StartPage find(HttpUrl listed, Function<HttpUrl, FetchOutcome> fetch) {
    FetchOutcome first = fetch.apply(listed);
    if (first.fetched().isPresent() || !mayHelp(first)) {
      return new StartPage(listed, first);
    }
    for (HttpUrl variant : variants(listed)) {
      if (first instanceof FetchOutcome.DnsFailure && variant.host().equals(listed.host())) {
        continue;
      }
      FetchOutcome outcome = fetch.apply(variant);
      if (outcome.fetched().isPresent()) {
        return new StartPage(variant, outcome);
      }
    }
    FetchOutcome last = first;
    for (int pass = 1; pass < PASSES && last.transientFault(); pass++) {
      last = fetch.apply(listed);
      if (last.fetched().isPresent()) {
        return new StartPage(listed, last);
      }
    }
    return new StartPage(listed, first);
  }

  /** Whether another spelling of the address can succeed where this outcome came. */
  private static boolean mayHelp(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.RobotsDisallowed r -> false;
      case FetchOutcome.Challenge c -> false;
      case FetchOutcome.PrivateAddress p -> false;
      case FetchOutcome.BudgetExhausted b -> false;
      default -> true;
    };
  }

  static List<HttpUrl> variants(HttpUrl url) {
    Set<HttpUrl> variants = new LinkedHashSet<>();
    otherScheme(url).ifPresent(variants::add);
    otherHost(url).ifPresent(variants::add);
    otherHost(url).flatMap(StartPage::otherScheme).ifPresent(variants::add);
    HttpUrl root = url.resolve("/");
    if (root != null) {
      variants.add(root);
    }
    variants.remove(url);
    return new ArrayList<>(variants);
  }

  private static Optional<HttpUrl> otherScheme(HttpUrl url) {
    return url.port() == HttpUrl.defaultPort(url.scheme())
        ? Optional.of(url.newBuilder().scheme(url.isHttps() ? "http" : "https").build())
        : Optional.empty();
  }

  private static Optional<HttpUrl> otherHost(HttpUrl url) {
    String host = url.host();
    if (host.matches("[\\d.]+|.*:.*|[^.]+")) {
      return Optional.empty();
    }
    String other = host.startsWith("www.") ? host.substring(4) : "www." + host;
    return Optional.of(url.newBuilder().host(other).build());
  }
}
