package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Candidate.Origin;
import oit.judge.Judgement.ClaimResult;
import oit.judge.Judgement.Evidence;
import oit.judge.Judgement.ItemResult;
import oit.read.Block;
import oit.read.Link;

/**
 * Judges the links that the agency names as its evidence, each on its own: what an assessor sees
 * who opens nothing else. Evidence that only such a link leads to counts for its item.
 */
final class Claims {

  private static final double CLEAR = 0.5;

  private final Site site;
  private final Clusters clusters;
  private final ItemJudge judge;
  private final Map<String, List<Prospect>> candidates;
  private final Map<String, ItemResult> results;
  private final Extent extent;
  private final Checklist checklist;

  /**
   * @param results of the items by key; those for which a link leads to better evidence than was
   *     found elsewhere are replaced
   */
  Claims(
      Site site,
      Labels labels,
      ItemJudge judge,
      Map<String, List<Prospect>> candidates,
      Map<String, ItemResult> results,
      Extent extent,
      Checklist checklist) {
    this.site = site;
    clusters = new Clusters(site, labels);
    this.judge = judge;
    this.candidates = candidates;
    this.results = results;
    this.extent = extent;
    this.checklist = checklist;
  }

  /** One result for each link whose item the checklist has, in the order of the list's items. */
  List<ClaimResult> judge(List<Claim> claims) {
    List<Opened> all = new ArrayList<>();
    for (Item item : checklist.items()) {
      List<Opened> mine =
          together(
              item,
              claims.stream()
                  .filter(c -> c.item().equals(item.code()))
                  .map(c -> open(item, c))
                  .toList());
      mine.forEach(this::adopt);
      all.addAll(mine);
    }
    ClaimWords words = new ClaimWords(site, results);
    return all.stream().map(words::of).toList();
  }

  private Opened open(Item item, Claim claim) {
    if (!extent.reached()) {
      return Opened.failed(item, claim, "not-visited", ItemVerdict.UNVERIFIABLE, Optional.empty());
    }
    Optional<Page> page = site.at(claim.url());
    if (page.isPresent()) {
      return open(item, claim, page.get());
    }
    Optional<Unopened> failure = site.unopened(claim.url());
    if (failure.isPresent()) {
      ItemVerdict judged = failure.get().absent() ? ItemVerdict.MISSING : ItemVerdict.UNVERIFIABLE;
      return Opened.failed(item, claim, failure.get().outcome(), judged, failure);
    }
    if (site.isExternal(claim.url())) {
      List<Prospect> there = List.of(outside(item, claim.url()));
      return Opened.ok(item, claim, judge.alone(item, there), there);
    }
    return Opened.failed(item, claim, "not-visited", ItemVerdict.UNVERIFIABLE, Optional.empty());
  }

  private Opened open(Item item, Claim claim, Page page) {
    List<Prospect> there =
        candidates.getOrDefault(item.key(), List.of()).stream()
            .filter(p -> p.isOpen() && isAt(p, page))
            .toList();
    if (there.isEmpty() && page == site.home().orElse(null)) {
      return Opened.failed(item, claim, "home-page", ItemVerdict.MISSING, Optional.empty());
    }
    List<Prospect> mine =
        there.isEmpty()
            ? List.of(unnamed(item, page))
            : there.stream().map(Prospect::asSure).toList();
    ItemResult result = judge.alone(item, mine);
    Opened opened = Opened.ok(item, claim, result, mine);
    Optional<Item> owner =
        there.stream().anyMatch(Claims::isClear) ? Optional.empty() : owner(item, page);
    if (owner.isPresent() && (there.isEmpty() || result.verdict() != ItemVerdict.FOUND)) {
      return opened.ofOther(owner.get());
    }
    return isTaken(page, result) ? foundAt(item, page).map(opened::ofOther).orElse(opened) : opened;
  }

  /** The links of one item may be whole only as one: the posts of each month. */
  private List<Opened> together(Item item, List<Opened> mine) {
    List<Opened> parts = mine.stream().filter(o -> o.judged() == ItemVerdict.PARTIAL).toList();
    if (parts.size() < 2) {
      return mine;
    }
    ItemResult whole =
        judge.alone(item, parts.stream().flatMap(o -> o.prospects().stream()).toList());
    return whole.verdict() != ItemVerdict.FOUND
        ? mine
        : mine.stream().map(o -> parts.contains(o) ? o.asPartOf(whole) : o).toList();
  }

  /** Nobody can say that evidence is missing which the agency shows. */
  private void adopt(Opened opened) {
    String key = opened.item().key();
    ItemResult known = results.get(key);
    if (known == null || opened.result().isEmpty() || opened.owner().isPresent()) {
      return;
    }
    boolean evidence =
        opened.judged() == ItemVerdict.FOUND || opened.judged() == ItemVerdict.PARTIAL;
    boolean better = opened.judged().compareTo(known.verdict()) < 0;
    boolean instead =
        known.verdict() == ItemVerdict.MISSING && !opened.result().get().evidence().isEmpty();
    if (better && (evidence || instead)) {
      results.put(key, opened.result().get());
    }
  }

  private boolean isAt(Prospect prospect, Page page) {
    String target = prospect.candidate().targetUrl().replaceFirst("#\\d+$", "");
    return !target.isEmpty() && site.at(target).filter(page::equals).isPresent();
  }

  private static boolean isClear(Prospect prospect) {
    Label label = prospect.candidate().label();
    return !label.weak() && label.coverage() >= CLEAR;
  }

  /** Another item that names on the site call this page's. */
  private Optional<Item> owner(Item item, Page page) {
    return checklist.items().stream()
        .filter(other -> other != item)
        .filter(other ->
            candidates.getOrDefault(other.key(), List.of()).stream()
                .anyMatch(p ->
                    p.isOpen()
                        && isClear(p)
                        && p.candidate().origin().compareTo(Origin.TITLE) <= 0
                        && isAt(p, page)))
        .findFirst();
  }

  /** Whether a document shows so little of the item that it may be another's. */
  private static boolean isTaken(Page page, ItemResult own) {
    return page.isFile()
        && own.verdict() == ItemVerdict.PARTIAL
        && ItemJudge.metShare(own) < ItemJudge.MOST_BORROWED;
  }

  private Optional<Item> foundAt(Item item, Page page) {
    return results.values().stream()
        .filter(r -> r.item() != item && r.verdict() == ItemVerdict.FOUND)
        .filter(r -> r.evidence().stream().limit(1).map(Evidence::url).anyMatch(page.url()::equals))
        .map(ItemResult::item)
        .findFirst();
  }

  /** Nothing on the site calls it the item's: what it holds must speak for itself. */
  private Prospect unnamed(Item item, Page page) {
    String title = page.head().title();
    Label label = new Label(item, false, item.title().th(), 1, true, 0);
    return Prospect.alike(label, title.isBlank() ? page.url() : title, title, page, clusters);
  }

  private static Prospect outside(Item item, String url) {
    String title = item.title().th();
    Link link = new Link(url, title, "", Link.Rel.ANCHOR, Block.Region.MAIN, -1);
    return Prospect.of(
        new Candidate(
            item,
            new Label(item, false, title, 1, true, 0),
            title,
            List.of(),
            Optional.of(new Cluster(List.of(), List.of(link))),
            url,
            url,
            Origin.OUTSIDE,
            Optional.empty()));
  }
}
