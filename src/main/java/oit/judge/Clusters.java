package oit.judge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import oit.checklist.Item;
import oit.read.Block;
import oit.read.Link;
import oit.thai.ThaiText;

/** Puts together the evidence around a page: the documents it links to, its viewers, its parts. */
final class Clusters {

  private static final int MOST_PIECES = 40;

  private final Site site;
  private final Labels labels;
  private final Lexicon lexicon = Lexicon.SHIPPED;

  Clusters(Site site, Labels labels) {
    this.site = site;
    this.labels = labels;
  }

  /** The page or document itself with what belongs to it. */
  Cluster around(Page page, Item item, String words) {
    return grow(Piece.whole(site, page, words), item);
  }

  /** A section of a page with what belongs to it; of an index row only what it leads to. */
  Cluster section(Page page, Sections.Section section, Item item) {
    Piece piece = Piece.section(site, page, section.from(), section.to(), section.heading());
    return grow(section.row() ? piece.without(piece.blocks()) : piece, item);
  }

  private Cluster grow(Piece first, Item item) {
    Map<Page, Piece> pieces = new IdentityHashMap<>();
    List<Piece> order = new ArrayList<>();
    List<Link> outside = new ArrayList<>();
    pieces.put(first.page(), first);
    order.add(first);
    if (first.page().isHtml()) {
      follow(first, item, pieces, order, outside, true);
      for (Piece piece : List.copyOf(order)) {
        if (piece != first && piece.page().isHtml()) {
          follow(piece, item, pieces, order, outside, false);
        }
      }
    }
    return new Cluster(order, outside);
  }

  private void follow(
      Piece from,
      Item item,
      Map<Page, Piece> pieces,
      List<Piece> order,
      List<Link> outside,
      boolean pagesToo) {
    for (Link link : from.links()) {
      if (link.url().isEmpty() || order.size() >= MOST_PIECES || namesAnother(link, item)) {
        continue;
      }
      if (site.isExternal(link.url()) && site.at(link.url()).isEmpty()) {
        if (!site.isGone(link.url())) {
          outside.add(link);
        }
        continue;
      }
      site.at(link.url())
          .filter(page -> !pieces.containsKey(page) && page != site.home().orElse(null))
          .filter(page -> page.isFile() || isEmbedded(link) || (pagesToo && belongs(link, item)))
          .ifPresent(page -> {
            Piece piece = Piece.whole(site, page, link.label());
            pieces.put(page, piece);
            order.add(piece);
          });
    }
  }

  private static boolean isEmbedded(Link link) {
    return link.rel() == Link.Rel.EMBED || link.rel() == Link.Rel.FRAME;
  }

  /** A page goes with this one if its link says so, or says nothing and stands in the content. */
  private boolean belongs(Link link, Item item) {
    if (link.region() != Block.Region.MAIN) {
      return false;
    }
    List<Label> named = labels.in(link.label());
    if (named.isEmpty() && SiteWide.asksForChannel(item) && hasForm(link)) {
      return true;
    }
    return named.isEmpty()
        ? lexicon.emptyLabels().contains(ThaiText.fold(link.label()))
        : named.stream().anyMatch(l -> l.item() == item);
  }

  /** An online service is often one page further, behind the name of the service. */
  private boolean hasForm(Link link) {
    return site.at(link.url())
        .filter(p -> p.resource().forms().stream().anyMatch(f -> f.fields().size() > 1))
        .isPresent();
  }

  private boolean namesAnother(Link link, Item item) {
    List<Label> named = labels.in(link.label());
    return named.stream().anyMatch(l -> !l.weak() && l.coverage() >= 0.5)
        && named.stream().noneMatch(l -> l.item() == item);
  }
}
