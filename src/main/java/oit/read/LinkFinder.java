package oit.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oit.read.Link.Rel;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where an element leads when it is clicked or loaded. */
final class LinkFinder {
  private static final Set<String> SPOKEN = Set.of("tel:", "mailto:", "line:", "sms:", "fax:");

  private final Addresses addresses;

  LinkFinder(Addresses addresses) {
    this.addresses = addresses;
  }

  /** A target and how it is reached; {@code url} empty for a dead link. */
  record Target(String url, Rel rel) {}

  /** The number, address or name in {@code tel:}, {@code mailto:} and the like; else empty. */
  static String spoken(String href) {
    String lower = href.strip().toLowerCase(Locale.ROOT);
    for (String scheme : SPOKEN) {
      if (lower.startsWith(scheme)) {
        String rest = href.strip().substring(scheme.length());
        int query = rest.indexOf('?');
        String plain = query < 0 ? rest : rest.substring(0, query);
        return decode(plain.replaceFirst("^//(?:ti/p/)?", ""));
      }
    }
    return "";
  }

  private static String decode(String text) {
    try {
      return java.net.URLDecoder.decode(
          text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The target of an {@code a} or {@code area}; null if it is none or only opens a part. */
  @Nullable Target anchor(Element e, Rel rel) {
    boolean hasHref = e.hasAttr("href");
    String href = e.attr("href").strip();
    if (!spoken(href).isEmpty()) {
      return null;
    }
    boolean script = href.toLowerCase(Locale.ROOT).startsWith("javascript:");
    if (href.startsWith("#") && isToggle(e)) {
      return null;
    }
    if (!script) {
      Optional<String> url = addresses.resolve(href);
      if (url.isPresent() && !href.isEmpty()) {
        return new Target(url.get(), rel);
      }
    }
    Target scripted = scripted(e);
    if (scripted != null) {
      return scripted;
    }
    if (!hasHref && !e.hasAttr("onclick")) {
      return null;
    }
    if (isToggle(e)) {
      return null;
    }
    boolean unknown = e.hasAttr("onclick") || (script && !isVoid(href));
    return new Target("", unknown ? Rel.SCRIPT : rel);
  }

  private static boolean isVoid(String href) {
    String rest = href.substring("javascript:".length()).replaceAll("[\\s;]", "");
    return rest.isEmpty() || rest.startsWith("void(");
  }

  /**
   * Where an element leads by script: {@code onclick}, {@code data-href}; null if nowhere plain.
   */
  @Nullable Target scripted(Element e) {
    for (String name : new String[] {"data-href", "data-link", "data-url"}) {
      String value = e.attr(name).strip();
      if (!value.isEmpty() && (name.equals("data-href") || e.normalName().equals("a"))) {
        Optional<String> url = addresses.resolve(value);
        if (url.isPresent()) {
          return new Target(url.get(), Rel.SCRIPT);
        }
      }
    }
    for (String name : new String[] {"onclick", "href", "onmousedown"}) {
      for (String target : ScriptTargets.in(e.attr(name))) {
        Optional<String> url = addresses.resolve(target);
        if (url.isPresent()) {
          return new Target(url.get(), Rel.SCRIPT);
        }
      }
    }
    return null;
  }

  /** A link that opens a menu or panel on the same page leads nowhere and is not broken either. */
  private static boolean isToggle(Element e) {
    if (e.hasAttr("data-toggle")
        || e.hasAttr("data-bs-toggle")
        || e.hasAttr("aria-haspopup")
        || e.hasAttr("aria-expanded")
        || e.hasAttr("aria-controls")
        || e.attr("role").equals("tab")) {
      return true;
    }
    Element next = e.nextElementSibling();
    return next != null
        && (next.normalName().equals("ul")
            || (next.normalName().equals("div") && next.selectFirst("a[href]") != null));
  }
}
