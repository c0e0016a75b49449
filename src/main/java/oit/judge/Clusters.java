package oit.judge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import oit.checklist.Item;
import oit.read.Block;
import oit.read.Link;
import oit.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/** Puts together the evidence around a page: the documents it links to, its viewers, its parts. */
final class Clusters {

  private static final int MOST_PIECES = 40;
  private static final int MOST_PICTURES = 20;
  private static final int MOST_WAYS = 8_000;
  private static final int LEAST_OF_AN_ENTRY = 25;
  private static final double CLEAR = 0.5;

  /** Letters beside a link in its cell that are more than its label. */
  private static final int LEAST_BESIDE = 60;

  /** Under the code of an item all belongs to it but what plainly bears another's name. */
  private static final double PLAIN = 0.8;

  private final Site site;
  private final Labels labels;
  private final Map<Link, Way> ways = new IdentityHashMap<>();
  private final Lexicon lexicon = Lexicon.SHIPPED;

  Clusters(Site site, Labels labels) {
    this.site = site;
    this.labels = labels;
  }

  /** The page or document itself with what belongs to it. */
  Cluster around(Page page, Item item, String words) {
    return grow(Piece.whole(site, page, words), item, false);
  }

  /** A link to another service, with the others of its block and what is written beside it. */
  Cluster beside(Page page, Link link) {
    List<Link> links = new ArrayList<>(List.of(link));
    if (!site.open(page).isOwn(link) || link.block() < 0) {
      return new Cluster(List.of(), links);
    }
    site.open(page).links().stream()
        .filter(l -> l.block() == link.block() && !l.equals(link) && site.isExternal(l.url()))
        .forEach(links::add);
    Piece words = Piece.section(site, page, link.block(), link.block() + 1, "");
    boolean cell = site.open(page).resource().blocks().get(link.block()).table() >= 0;
    return new Cluster(
        cell && Hollow.ownWords(words) >= LEAST_BESIDE ? List.of(words) : List.of(), links);
  }

  /** A section of a page with what belongs to it; of an index row only what it leads to. */
  Cluster section(Page page, Sections.Section section, Item item) {
    Piece piece = Piece.section(site, page, section.from(), section.to(), section.heading());
    boolean entry = isEntry(section);
    boolean leads = section.row() || (entry && isLabelOnly(piece));
    return grow(leads ? piece.without(piece.blocks()) : piece, item, entry);
  }

  /** The name of an item over the link to it, and nothing more. */
  private static boolean isLabelOnly(Piece entry) {
    return Hollow.ownWords(entry) < LEAST_OF_AN_ENTRY
        && Cluster.images(entry).findAny().isEmpty()
        && entry.links().stream().anyMatch(l -> !l.url().isEmpty());
  }

  /** Whether the row of an index leads to anything that goes with it. */
  boolean leadsOn(Page page, Sections.Section row, Item item) {
    for (Link link : site.open(page).resource().links()) {
      if (link.block() >= row.from() && link.block() < row.to() && !link.url().isEmpty()) {
        Way way = way(link);
        Page target = way.target();
        boolean other = target != null && target != page && target != site.home().orElse(null);
        if (other && goesWith(way, item, isEntry(row), true)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is the entry of an index, under the code of its item. */
  private boolean isEntry(Sections.Section section) {
    return labels.byCode(section.heading()).size() == 1;
  }

  private Cluster grow(Piece first, Item item, boolean entry) {
    Map<Page, Piece> pieces = new IdentityHashMap<>();
    List<Piece> order = new ArrayList<>();
    List<Link> outside = new ArrayList<>();
    pieces.put(first.page(), first);
    order.add(first);
    if (first.page().isHtml()) {
      follow(first, item, entry, pieces, order, outside, true);
      for (Piece piece : List.copyOf(order)) {
        if (piece != first && piece.page().isHtml()) {
          follow(piece, item, false, pieces, order, outside, false);
        }
      }
    }
    return new Cluster(withoutStrangers(order, item), outside);
  }

  /**
   * Where files are linked in the item's own name, those beside them in other words are something
   * else.
   */
  private List<Piece> withoutStrangers(List<Piece> pieces, Item item) {
    long named =
        pieces.stream().filter(p -> p.page().isFile() && says(p.label(), item)).limit(2).count();
    return named < 2
        ? pieces
        : pieces.stream()
            .filter(p ->
                !p.page().isFile()
                    || p == pieces.getFirst()
                    || says(p.label(), item)
                    || labels.saysLittle(p.label()))
            .toList();
  }

  private boolean says(String label, Item item) {
    return labels.in(label).stream().anyMatch(l -> l.item() == item);
  }

  private void follow(
      Piece from,
      Item item,
      boolean entry,
      Map<Page, Piece> pieces,
      List<Piece> order,
      List<Link> outside,
      boolean pagesToo) {
    Cluster.images(from)
        .limit(MOST_PICTURES)
        .flatMap(image -> site.at(image.url()).stream())
        .filter(page -> page.isRecognised() && !pieces.containsKey(page))
        .forEach(page -> {
          Piece piece = Piece.whole(site, page, "");
          pieces.put(page, piece);
          order.add(piece);
        });
    for (Link link : from.links()) {
      if (link.url().isEmpty() || order.size() >= MOST_PIECES) {
        continue;
      }
      Way way = way(link);
      if (way.external() && way.target() == null) {
        if (!way.namesAnother(item, entry) && !site.isGone(link.url())) {
          outside.add(link);
        }
        continue;
      }
      Page page = way.target();
      if (page == null || pieces.containsKey(page) || page == site.home().orElse(null)) {
        continue;
      }
      if (goesWith(way, item, entry, pagesToo)) {
        Piece piece = Piece.whole(site, page, link.label());
        pieces.put(page, piece);
        order.add(piece);
      }
    }
  }

  private boolean goesWith(Way way, Item item, boolean entry, boolean pagesToo) {
    Page target = way.target();
    boolean file = target != null && (target.isFile() || isEmbedded(way.link()));
    boolean mayBelong = pagesToo && way.link().region() == Block.Region.MAIN;
    return target != null
        && (file || mayBelong)
        && !way.namesAnother(item, entry)
        && (file || entry || belongs(way, item));
  }

  private static boolean isEmbedded(Link link) {
    return link.rel() == Link.Rel.EMBED || link.rel() == Link.Rel.FRAME;
  }

  /** A page goes with this one if its link says so, or says nothing and stands in the content. */
  private boolean belongs(Way way, Item item) {
    if (!way.named().isEmpty()) {
      return way.names(item);
    }
    return (SiteWide.asksForChannel(item) && takesWords(way.target())) || way.saysNothing();
  }

  /** An online service is often one page further, behind the name of the service. */
  private static boolean takesWords(@Nullable Page page) {
    return page != null && page.takesWords();
  }

  /** What is known of a link whatever the item: the same pages are gone through for many. */
  private Way way(Link link) {
    if (ways.size() >= MOST_WAYS) {
      ways.clear();
    }
    return ways.computeIfAbsent(
        link, l -> new Way(l, site.at(l.url()).orElse(null), site.isExternal(l.url())));
  }

  /** A link, and what its label says if that is asked for: most links are passed over before. */
  private final class Way {

    private final Link link;
    private final @Nullable Page target;
    private final boolean external;
    private @Nullable List<Label> named;
    private @Nullable Boolean saysNothing;

    Way(Link link, @Nullable Page target, boolean external) {
      this.link = link;
      this.target = target;
      this.external = external;
    }

    Link link() {
      return link;
    }

    /** What it leads to; null if that was not visited. */
    @Nullable Page target() {
      return target;
    }

    boolean external() {
      return external;
    }

    List<Label> named() {
      List<Label> known = named;
      if (known == null) {
        known = labels.in(link.label());
        named = known;
      }
      return known;
    }

    boolean saysNothing() {
      Boolean known = saysNothing;
      if (known == null) {
        known = lexicon.emptyLabels().contains(ThaiText.fold(link.label()));
        saysNothing = known;
      }
      return known;
    }

    boolean names(Item item) {
      for (Label label : named()) {
        if (label.item() == item) {
          return true;
        }
      }
      return false;
    }

    /**
     * @param entry whether it stands in the entry of this item, where another's name must be plain
     */
    boolean namesAnother(Item item, boolean entry) {
      double least = entry ? PLAIN : CLEAR;
      boolean clear = false;
      for (Label label : named()) {
        clear |= !label.weak() && label.coverage() >= least;
      }
      return clear && !names(item);
    }
  }
}
