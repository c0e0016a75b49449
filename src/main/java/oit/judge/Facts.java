package oit.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.checklist.Item;
import oit.checklist.check.Check;
import oit.read.Resource;
import oit.thai.Amounts;
import oit.thai.FiscalYear;
import oit.thai.ThaiText;

/** What checks need to know beyond the cluster: the year, the site's frame, other items. */
final class Facts {

  private static final int LEAST_SHARED = 2;
  private static final int MOST_AMOUNTS = 4_000;

  private final int fiscalYear;
  private final Site site;
  private final OwnNames names;
  private final List<Item> items;
  private final Contacts contacts = new Contacts();
  private final Map<String, Cluster> accepted = new HashMap<>();
  private final Memory<Integer> amounts = new Memory<>(MOST_AMOUNTS);

  /**
   * @param items of the checklist
   */
  Facts(int fiscalYear, Site site, OwnNames names, List<Item> items) {
    this.items = items;
    this.fiscalYear = fiscalYear;
    this.site = site;
    this.names = names;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  Times times(String text) {
    return site.times(text);
  }

  Outcome contact(Check.Contact check, Cluster cluster) {
    return contacts.check(check, cluster);
  }

  /** Clicks from the home page; a splash page before it is not counted. */
  int clicks(Page page) {
    int home = site.home().map(Page::clicks).orElse(0);
    return page.clicks() < 0 ? page.clicks() : Math.max(0, page.clicks() - home);
  }

  OwnNames names() {
    return names;
  }

  /** Remembers the evidence taken for an item, for items that are compared with it. */
  void accept(String key, Cluster cluster) {
    if (items.stream().anyMatch(i -> Compared.with(i).contains(key))) {
      accepted.put(key, cluster);
    }
  }

  /** What leads to one of the places from the home page, as it would from the evidence. */
  Optional<Outcome> pointerOnHome(Pointers pointers) {
    return site.home()
        .flatMap(h -> {
          Resource whole = site.open(h).resource();
          return pointers.find(whole.links().stream(), whole.images().stream(), this);
        });
  }

  int monthsOfHalf(Cluster cluster) {
    FiscalYear year = new FiscalYear(fiscalYear);
    Times all = new Times(List.of());
    for (Piece piece : cluster.pieces()) {
      all =
          all.and(site.times(piece.label())).and(piece.text().times(() -> site.times(text(piece))));
    }
    return all.monthsOf(year.firstHalf(), fiscalYear).size();
  }

  long datesInYear(Cluster cluster) {
    return cluster.pieces().stream()
        .mapToLong(p -> p.text().times(() -> site.times(text(p))).countDates(fiscalYear))
        .sum();
  }

  int amounts(Piece piece) {
    return amounts.get(text(piece), t -> Amounts.in(t).size());
  }

  String text(Piece piece) {
    return site.words(piece);
  }

  /** A phrase in the title, first heading or label of the evidence. */
  Optional<Cluster.Place> inTitles(Cluster cluster, String phrase) {
    for (Piece piece : cluster.pieces()) {
      String title =
          names.strip(piece.resource().title())
              + " "
              + piece.label()
              + " "
              + String.join(" ", Sections.firstHeadings(site, piece.page()));
      if (ThaiText.fold(title).contains(phrase)) {
        return Optional.of(new Cluster.Place(piece, title.strip()));
      }
    }
    return Optional.empty();
  }

  /** As many holders or vacancies of each post as the other item's evidence shows. */
  Outcome samePosts(Check.SamePosts check, Cluster cluster) {
    Cluster other = accepted.get(check.key());
    if (other == null || other.textLength() == 0 || cluster.pieces().isEmpty()) {
      return Outcome.met("", "", Reason.of("element.not-compared"));
    }
    Posts posts = new Posts(check.posts());
    Map<String, Integer> wanted = posts.inChart(other);
    Map<String, Integer> shown = posts.count(cluster);
    for (Map.Entry<String, Integer> entry : wanted.entrySet()) {
      int there = shown.getOrDefault(entry.getKey(), 0);
      if (there < entry.getValue()) {
        return Outcome.unmet(
            0.5,
            Reason.of("element.posts-differ", entry.getKey(), "" + entry.getValue(), "" + there));
      }
    }
    return Outcome.met(
        cluster.pieces().getFirst().page().url(), "", Reason.of("element.posts-same"));
  }

  /** Speaks of what the other item's evidence speaks of. */
  Outcome follows(Check.Follows check, Cluster cluster) {
    Cluster other = accepted.get(check.key());
    if (other == null || other.textLength() == 0 || cluster.textLength() == 0) {
      return Outcome.met("", "", Reason.of("element.not-compared"));
    }
    if (cluster.hasUnreadable() || other.hasUnreadable()) {
      return Outcome.unverifiable(
          (cluster.hasUnreadable() ? cluster : other).unread("element.picture-only"));
    }
    List<Item> alike =
        items.stream()
            .filter(i -> i.key().equals(check.key()) || Compared.with(i).contains(check.key()))
            .toList();
    int shared = new Subjects(site, names, alike).shared(other, cluster);
    return shared >= LEAST_SHARED
        ? Outcome.met(cluster.pieces().getFirst().page().url(), "", Reason.of("element.follows"))
        : Outcome.unmet(0.5, Reason.of("element.not-following"));
  }
}
