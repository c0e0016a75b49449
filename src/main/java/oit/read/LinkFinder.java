package oit.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import oit.read.Link.Rel;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where an element leads when it is clicked or loaded. */
final class LinkFinder {
  private static final Set<String> SPOKEN = Set.of("tel:", "mailto:", "line:", "sms:", "fax:");

  private static final Set<String> DATA =
      Set.of(
          "data-href",
          "data-url",
          "data-link",
          "data-file",
          "data-page-url",
          "data-target-url",
          "data-next",
          "data-next-url",
          "data-next-href",
          "data-load-url",
          "data-download",
          "data-download-url");

  private static final Set<String> CLICKED =
      Set.of("button", "tr", "td", "li", "div", "span", "p", "label", "article", "img", "option");
  private static final Set<String> FRAMES = Set.of("iframe", "embed", "object", "frame", "img");
  private static final Pattern PLACE =
      Pattern.compile("(?:https?:)?//\\S+|[./]?[^\\s{}<>:]*(?:/|\\.\\w{2,5}(?:\\?|$))[^\\s{}<>]*");
  private static final Pattern FILE =
      Pattern.compile("[^<>{}\"]{1,500}\\.(?:pdf|docx?|xlsx?|pptx?)", Pattern.CASE_INSENSITIVE);

  private final Addresses addresses;
  private final ScriptTargets scripts;

  LinkFinder(Addresses addresses, ScriptTargets scripts) {
    this.addresses = addresses;
    this.scripts = scripts;
  }

  /** A target and how it is reached; {@code url} empty for a dead link. */
  record Target(String url, Rel rel) {}

  /** The number, address or name in {@code tel:}, {@code mailto:} and the like; else empty. */
  static String spoken(String href) {
    if (href.indexOf(':') < 0) {
      return "";
    }
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

  static String decode(String text) {
    try {
      return java.net.URLDecoder.decode(
          text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  Optional<String> resolve(String address) {
    return addresses.resolve(address);
  }

  /** The target of an {@code a} or {@code area}; null if it is none or only opens a part. */
  @Nullable Target anchor(Element e, Rel rel) {
    boolean hasHref = e.hasAttr("href") || e.hasAttr("xlink:href");
    String href = PageLinks.firstOf(e.attr("href"), e.attr("xlink:href"));
    if (!spoken(href).isEmpty() || HiddenEmails.isVeil(href)) {
      return null;
    }
    boolean script = isScript(href);
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
   * Where an element leads by script or data: {@code onclick}, {@code data-href}, a file's name in
   * any attribute; null if nowhere plain.
   */
  @Nullable Target scripted(Element e) {
    int size = e.attributesSize();
    if (size == 0) {
      return null;
    }
    Target said = null;
    for (Attribute attribute : e.attributes()) {
      String value = attribute.getValue();
      if (value.length() < 3) {
        continue;
      }
      Optional<String> url = address(e, attribute.getKey(), value);
      if (url.isPresent() && (said == null || attribute.getKey().equals("data-href"))) {
        said = new Target(url.get(), Rel.SCRIPT);
      }
    }
    return said;
  }

  private Optional<String> address(Element e, String name, String value) {
    if (name.startsWith("data-")) {
      return DATA.contains(name) && (name.equals("data-href") || isPlace(e, value))
          ? addresses.resolve(value)
          : file(e, value);
    }
    return switch (name) {
      case "onclick", "onmousedown", "ondblclick" -> handled(value);
      case "href" -> isScript(value) ? handled(percentDecoded(value)) : Optional.empty();
      case "onload" -> first(scripts.of(value));
      case "source", "rel", "file" -> file(e, value);
      default -> Optional.empty();
    };
  }

  private Optional<String> handled(String script) {
    Optional<String> url = first(scripts.of(script));
    return url.isPresent() ? url : first(ScriptTargets.named(script));
  }

  private Optional<String> first(Collection<String> targets) {
    return targets.stream().map(addresses::resolve).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> file(Element e, String value) {
    return isFileName(value) && !FRAMES.contains(e.normalName())
        ? addresses.resolve(value)
        : Optional.empty();
  }

  /** Whether a value ends like a document; a cheap look at the ending comes first. */
  static boolean isFileName(String value) {
    int length = value.length();
    boolean dot =
        length > 5 && (value.charAt(length - 4) == '.' || value.charAt(length - 5) == '.');
    return dot && FILE.matcher(value).matches();
  }

  /** Whether a value is an address a visitor is led to, as against what a table or widget loads. */
  private static boolean isPlace(Element e, String value) {
    return e.normalName().equals("a")
        || (CLICKED.contains(e.normalName())
            && PLACE.matcher(value).matches()
            && e.selectFirst("a[href]") == null);
  }

  private static boolean isScript(String href) {
    return href.regionMatches(true, 0, "javascript:", 0, 11)
        || href.strip().regionMatches(true, 0, "javascript:", 0, 11);
  }

  private static String percentDecoded(String script) {
    return script.indexOf('%') < 0 ? script : decode(script);
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
