package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oit.read.Block;
import oit.read.Image;
import oit.read.Link;
import oit.read.ReadState;
import oit.read.Resource;
import oit.read.UrlKey;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** All pages of one site, joined: which link leads where, and what of a page is its own. */
final class Site {

  private static final int LONGEST_LINE = 80;
  private static final int LEAST_OWN_TEXT = 40;
  private static final int MOST_REMEMBERED = 8_000;
  private static final int MOST_TIMES = 8_000;

  /** Letters of pages that are open: some eighty pages, each soon opened again if need be. */
  private static final int MOST_SHOWN = 1_500_000;

  private final List<Page> pages;
  private final Map<String, Page> byKey = new HashMap<>();
  private final Map<String, Unopened> unopened = new HashMap<>();
  private final Recent<Integer, Content> contents =
      new Recent<>(MOST_SHOWN, e -> e.getValue().weight());
  private final Memory<Times> times = new Memory<>(MOST_TIMES);
  private final Map<Integer, BitSet> owns = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Boolean> external = new HashMap<>();
  private final Set<String> hosts = new HashSet<>();
  private final Census census;
  private final Optional<Page> home;

  Site(
      List<Page> pages,
      List<Unopened> failures,
      Map<String, String> aliases,
      Census census,
      Subject subject) {
    this.pages = List.copyOf(pages);
    this.census = census;
    home =
        pages.stream()
            .filter(p -> p.isHtml() && p.leadsOn())
            .findFirst()
            .or(() -> pages.stream().findFirst());
    hosts.add(host(subject.url()));
    for (Page page : pages) {
      byKey.putIfAbsent(UrlKey.of(page.url()), page);
      hosts.add(host(page.url()));
      for (String alias : page.head().aliases()) {
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
    return home;
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

  /** A page opened, to be looked at. */
  Content open(Page page) {
    return contents.get(page.number(), n -> new Content(page, this));
  }

  /** Blocks that are the page's own: not in a menu, header or footer, not repeated elsewhere. */
  BitSet own(Page page) {
    return open(page).own();
  }

  /** Whether a block belongs to the frame of the site, by its {@link Census#hash}. */
  boolean isFrame(long hash) {
    return census.repeats(hash);
  }

  /** Whether a block stands at the top or foot of several of the agency's papers. */
  boolean isLetterhead(Block block) {
    return census.isLetterhead(block);
  }

  /** The times a text speaks of; the same texts are asked for again and again. */
  Times times(String text) {
    return times.get(text, Times::in);
  }

  /**
   * The piece's own words, without labels behind which nothing stands: links that are dead, and a
   * second date for a file that was dated before.
   */
  String words(Piece piece) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = piece.resource().blocks();
    Said said = said(piece.links());
    BitSet emptyRows = emptyRows(blocks, said);
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      if (emptyRows.get(i) || (piece.page().isHtml() && isToCome(piece, i))) {
        continue;
      }
      String left = blocks.get(i).text();
      for (Link link : said.empty().getOrDefault(i, List.of())) {
        left = link.label().isBlank() ? left : left.replace(link.label(), " ");
      }
      text.append(left).append('\n');
    }
    return text.toString();
  }

  /** A line that says of what it names that it is not there yet. */
  private static boolean isToCome(Piece piece, int at) {
    Block block = piece.resource().blocks().get(at);
    if (block.text().length() > LONGEST_LINE || block.table() >= 0) {
      return false;
    }
    String text = piece.text().folded(at);
    return Lexicon.SHIPPED.toCome().stream().anyMatch(text::endsWith);
  }

  /**
   * What links say.
   *
   * @param empty by their block, those behind which nothing stands
   * @param alive blocks with other links
   */
  private record Said(Map<Integer, List<Link>> empty, BitSet alive) {}

  private Said said(List<Link> links) {
    Said said = new Said(new HashMap<>(), new BitSet());
    Map<Page, Set<String>> named = new HashMap<>();
    for (Link link : links) {
      boolean empty = isEmpty(link, named);
      if (link.block() < 0) {
        continue;
      }
      if (empty) {
        said.empty().computeIfAbsent(link.block(), b -> new ArrayList<>()).add(link);
      } else {
        said.alive().set(link.block());
      }
    }
    return said;
  }

  private boolean isEmpty(Link link, Map<Page, Set<String>> named) {
    if (link.isDead() || (!link.url().isEmpty() && isGone(link.url()))) {
      return true;
    }
    Page target = at(link.url()).filter(Page::isFile).orElse(null);
    // "open" and an icon beside the label name the file no second time
    Set<String> dates = target == null ? Set.of() : dates(link);
    if (target == null || dates.isEmpty()) {
      return false;
    }
    Set<String> first = named.putIfAbsent(target, dates);
    return first != null && !first.equals(dates);
  }

  /** The words for times in a link's label; where it has none, in what stands for it. */
  private Set<String> dates(Link link) {
    Set<String> own = dates(link.label());
    return own.isEmpty() ? dates(link.context()) : own;
  }

  private Set<String> dates(String text) {
    return times(text).mentions().stream()
        .map(m -> text.substring(m.start(), m.end()))
        .collect(Collectors.toSet());
  }

  /** Blocks of rows whose only links lead to nothing. */
  private static BitSet emptyRows(List<Block> blocks, Said said) {
    BitSet seen = new BitSet();
    BitSet rows = new BitSet();
    for (int at : said.empty().keySet()) {
      if (seen.get(at) || blocks.get(at).table() < 0) {
        continue;
      }
      int from = at;
      int to = at + 1;
      while (from > 0 && inRow(blocks.get(from - 1), blocks.get(at))) {
        from--;
      }
      while (to < blocks.size() && inRow(blocks.get(to), blocks.get(at))) {
        to++;
      }
      seen.set(from, to);
      int next = said.alive().nextSetBit(from);
      rows.set(from, to, next < 0 || next >= to);
    }
    return rows;
  }

  private static boolean inRow(Block block, Block other) {
    return block.table() == other.table() && block.row() == other.row();
  }

  private BitSet own(List<Block> blocks, boolean html) {
    BitSet all = new BitSet();
    all.set(0, blocks.size());
    if (!html) {
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

  /** What is on a page, worked out as far as it is asked for. */
  static final class Content {

    private static final int PAGE_ITSELF = 8_000;

    private final Resource resource;
    private final BitSet own;
    private final List<Link> links;
    private final List<Image> images;
    private @Nullable PageText text;

    Content(Page page, Site site) {
      resource = page.resource();
      own =
          site.owns.computeIfAbsent(page.number(), n -> site.own(resource.blocks(), page.isHtml()));
      links =
          page.isHtml() ? resource.links().stream().filter(this::isOwn).toList() : resource.links();
      images = resource.images().stream().filter(i -> !site.census.repeats(i)).toList();
    }

    Resource resource() {
      return resource;
    }

    /** Blocks that are the page's own. */
    BitSet own() {
      return own;
    }

    /** Links that belong to the page's own content; all links of a document. */
    List<Link> links() {
      return links;
    }

    /** Pictures that are not part of the site's frame. */
    List<Image> images() {
      return images;
    }

    /** The page's own text; a document's whole text. */
    PageText text() {
      PageText known = text;
      if (known == null) {
        known =
            new PageText(resource.blocks(), own, resource.state() instanceof ReadState.Recognised);
        text = known;
      }
      return known;
    }

    /** Whether a link belongs to the page's own content. */
    boolean isOwn(Link link) {
      return link.block() >= 0 ? own.get(link.block()) : link.region() == Block.Region.MAIN;
    }

    /** Room it takes, in letters. */
    private int weight() {
      int letters = PAGE_ITSELF;
      for (Block block : resource.blocks()) {
        letters += block.text().length();
      }
      return letters;
    }
  }
}
