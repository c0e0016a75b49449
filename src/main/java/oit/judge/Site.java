package oit.judge;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.read.Block;
import oit.read.Link;
import oit.read.UrlKey;
import okhttp3.HttpUrl;

/** All pages of one site, joined: which link leads where, and what of a page is its own. */
final class Site {

  private static final int LEAST_OWN_TEXT = 40;
  private static final int MOST_REMEMBERED = 20_000;
  private static final int MOST_LETTERS = 2_000_000;
  private static final int LEAST_LINKS_OF_A_HOME = 8;

  private final List<Page> pages;
  private final Map<String, Page> byKey = new HashMap<>();
  private final Map<String, Unopened> unopened = new HashMap<>();
  private final Map<Page, BitSet> own = new IdentityHashMap<>();
  private final Recent<Integer, PageText> texts =
      new Recent<>(MOST_LETTERS, e -> e.getValue().length() + 10_000);
  private final Recent<String, Times> times =
      new Recent<>(MOST_LETTERS, e -> e.getKey().length() + 100);
  private final Map<Page, List<Link>> ownLinks = new IdentityHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Boolean> external = new HashMap<>();
  private final Set<String> hosts = new HashSet<>();
  private final Census census;

  Site(
      List<Page> pages,
      List<Unopened> failures,
      Map<String, String> aliases,
      Census census,
      Subject subject) {
    this.pages = List.copyOf(pages);
    this.census = census;
    hosts.add(host(subject.url()));
    for (Page page : pages) {
      byKey.putIfAbsent(UrlKey.of(page.url()), page);
      hosts.add(host(page.url()));
      for (String alias : page.resource().aliases()) {
        byKey.putIfAbsent(UrlKey.of(alias), page);
      }
    }
    aliases.forEach((url, first) -> {
      Page page = byKey.get(UrlKey.of(first));
      if (page != null) {
        byKey.putIfAbsent(UrlKey.of(url), page);
      }
    });
    for (Unopened failure : failures) {
      unopened.putIfAbsent(UrlKey.of(failure.url()), failure);
    }
  }

  List<Page> pages() {
    return pages;
  }

  /** The home page; a splash page before it has few links. */
  Optional<Page> home() {
    return pages.stream()
        .filter(p -> p.isHtml() && p.resource().links().size() >= LEAST_LINKS_OF_A_HOME)
        .findFirst()
        .or(() -> pages.stream().findFirst());
  }

  Optional<Page> at(String url) {
    return Optional.ofNullable(byKey.get(key(url)));
  }

  Optional<Unopened> unopened(String url) {
    return Optional.ofNullable(unopened.get(key(url)));
  }

  /** Whether it is known that nothing is at the address. */
  boolean isGone(String url) {
    return unopened(url).filter(Unopened::absent).isPresent();
  }

  /** Whether the address lies on a host that is none of the agency's. */
  boolean isExternal(String url) {
    if (external.size() >= MOST_REMEMBERED) {
      external.clear();
    }
    return external.computeIfAbsent(url, u -> !hosts.contains(host(u)));
  }

  /** {@link UrlKey#of(String)}; pages name the same addresses again and again. */
  String key(String url) {
    if (keys.size() >= MOST_REMEMBERED) {
      keys.clear();
    }
    return keys.computeIfAbsent(url, UrlKey::of);
  }

  private static String host(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      return "";
    }
    String host = parsed.host().toLowerCase(Locale.ROOT);
    return (host.startsWith("www.") ? host.substring(4) : host) + ":" + parsed.port();
  }

  /** Blocks that are the page's own: not in a menu, header or footer, not repeated elsewhere. */
  BitSet own(Page page) {
    return own.computeIfAbsent(page, this::findOwn);
  }

  /** The page's own text; a document's whole text. */
  PageText text(Page page) {
    return texts.get(page.number(), n -> new PageText(page.resource().blocks(), own(page)));
  }

  /** The times a text speaks of; the same texts are asked for again and again. */
  Times times(String text) {
    return times.get(text, Times::in);
  }

  private BitSet findOwn(Page page) {
    List<Block> blocks = page.resource().blocks();
    BitSet all = new BitSet();
    all.set(0, blocks.size());
    if (!page.isHtml()) {
      return all;
    }
    BitSet unrepeated = new BitSet();
    BitSet mine = new BitSet();
    int length = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (census.repeats(block)) {
        continue;
      }
      unrepeated.set(i);
      if (block.region() == Block.Region.MAIN) {
        mine.set(i);
        length += block.text().length();
      }
    }
    return length >= LEAST_OWN_TEXT ? mine : unrepeated;
  }

  /** Links that belong to the page's own content; all links of a document. */
  List<Link> ownLinks(Page page) {
    return ownLinks.computeIfAbsent(
        page,
        p ->
            p.isHtml()
                ? p.resource().links().stream().filter(l -> isOwn(p, l)).toList()
                : p.resource().links());
  }

  /** Whether a link belongs to the page's own content. */
  boolean isOwn(Page page, Link link) {
    if (link.block() >= 0) {
      return own(page).get(link.block());
    }
    return link.region() == Block.Region.MAIN;
  }
}
