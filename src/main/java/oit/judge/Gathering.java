package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Candidate.Origin;
import oit.read.Link;
import oit.read.UrlKey;

/**
 * Collects, for every item, the places that may hold its evidence: what links and index rows lead
 * to, pages and documents that bear its name, sections under a heading that names it.
 */
final class Gathering {

  private static final int MOST_PER_ITEM = 60;
  private static final int MANY_LABELS = 8;
  private static final double LEAST_HEADING_COVERAGE = 0.4;
  private static final int SAME_PLACE = 12;

  private final Site site;
  private final Labels labels;
  private final Clusters clusters;
  private final OwnNames names;
  private final boolean complete;
  private final Map<String, Map<String, Candidate>> byItem = new LinkedHashMap<>();

  /**
   * @param complete whether every page in scope was visited, so that what was not is a double
   */
  Gathering(Site site, Labels labels, OwnNames names, boolean complete) {
    this.complete = complete;
    this.site = site;
    this.labels = labels;
    this.names = names;
    clusters = new Clusters(site, labels);
  }

  /** Candidates of every item by its key, best first. */
  Map<String, List<Candidate>> gather(Checklist checklist) {
    checklist.items().forEach(item -> byItem.put(item.key(), new LinkedHashMap<>()));
    for (Page page : site.pages()) {
      if (page.isHtml()) {
        links(page);
        sections(page);
      }
      title(page);
    }
    site.home().ifPresent(this::home);
    dropPlaceholders();
    Map<String, List<Candidate>> sorted = new LinkedHashMap<>();
    byItem.forEach((key, found) ->
        sorted.put(
            key,
            found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .limit(MOST_PER_ITEM)
                .toList()));
    return sorted;
  }

  /** Many items' labels on one target that names few of them: a placeholder behind a menu. */
  private void dropPlaceholders() {
    Map<String, Set<String>> named = new HashMap<>();
    byItem.forEach((item, found) ->
        found.values().stream()
            .filter(c -> c.origin() == Origin.LINK && !c.label().weak())
            .filter(c -> c.cluster().isPresent())
            .forEach(c -> named.computeIfAbsent(c.targetUrl(), u -> new HashSet<>()).add(item)));
    named.forEach((url, items) -> {
      if (items.size() >= MANY_LABELS && namesFew(url, items)) {
        items.forEach(item -> asPlaceholder(byItem.getOrDefault(item, Map.of()), url));
      }
    });
  }

  /** Whether the target's own text says little of the items whose labels lead to it. */
  private boolean namesFew(String url, Set<String> items) {
    Optional<Page> page = site.at(url);
    if (page.isEmpty()) {
      return false;
    }
    Set<String> there = new HashSet<>();
    BitSet own = site.own(page.get());
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      labels
          .in(page.get().resource().blocks().get(i).text())
          .forEach(l -> there.add(l.item().key()));
    }
    there.retainAll(items);
    return there.size() * 2 < items.size();
  }

  private static void asPlaceholder(Map<String, Candidate> found, String url) {
    Unopened many = new Unopened(url, "placeholder-target", true, "");
    found.replaceAll((key, c) ->
        c.targetUrl().equals(url) && c.origin() == Origin.LINK
            ? new Candidate(
                c.item(),
                c.label(),
                c.words(),
                c.years(),
                Optional.empty(),
                url,
                c.sourceUrl(),
                c.origin(),
                Optional.of(many))
            : c);
  }

  private void links(Page page) {
    for (Link link : page.resource().links()) {
      if (link.rel() == Link.Rel.FORM) {
        continue;
      }
      boolean own = site.isOwn(page, link);
      String words = link.label();
      List<Label> named = labels.in(words);
      if (named.isEmpty() && own && !link.context().isEmpty() && labels.saysLittle(words)) {
        words = link.context();
        named = labels.in(words);
      }
      List<String> years = yearTexts(page, link, own);
      for (Label label : named) {
        link(page, link, label, words, years);
      }
    }
  }

  private List<String> yearTexts(Page page, Link link, boolean own) {
    List<String> years = new ArrayList<>();
    years.add(link.label());
    if (own) {
      years.add(link.context());
      years.addAll(Sections.headingsAbove(page, link.block()));
    }
    return years;
  }

  private void link(Page page, Link link, Label label, String words, List<String> years) {
    Item item = label.item();
    if (link.isDead() || link.isScriptOnly()) {
      put(
          new Candidate(
              item,
              label,
              words,
              years,
              Optional.empty(),
              "",
              page.url(),
              Origin.LINK,
              Optional.of(
                  new Unopened(
                      "", link.isDead() ? "dead-link" : "script-link", link.isDead(), ""))));
      return;
    }
    Optional<Page> target = site.at(link.url());
    if (target.isPresent()) {
      if (target.get() == page || target.get() == site.home().orElse(null)) {
        return;
      }
      put(
          new Candidate(
              item,
              label,
              words,
              years,
              Optional.of(clusters.around(target.get(), item, words)),
              target.get().url(),
              page.url(),
              Origin.LINK,
              Optional.empty()));
    } else if (site.isExternal(link.url())) {
      put(
          new Candidate(
              item,
              label,
              words,
              years,
              Optional.of(new Cluster(List.of(), List.of(link))),
              link.url(),
              firstShown(link, page),
              Origin.OUTSIDE,
              Optional.empty()));
    } else {
      Unopened why =
          site.unopened(link.url()).orElse(new Unopened(link.url(), "not-visited", complete, ""));
      put(
          new Candidate(
              item,
              label,
              words,
              years,
              Optional.empty(),
              link.url(),
              page.url(),
              Origin.LINK,
              Optional.of(why)));
    }
  }

  /** The home page where it has the link too, else the page itself. */
  private String firstShown(Link link, Page page) {
    return site.home()
        .filter(h -> h.resource().links().stream().anyMatch(l -> l.url().equals(link.url())))
        .orElse(page)
        .url();
  }

  private void title(Page page) {
    List<String> texts = new ArrayList<>();
    texts.add(names.strip(page.resource().title()));
    if (page.isHtml()) {
      Sections.firstHeadings(site, page).forEach(texts::add);
    } else {
      texts.add(page.titleLines());
      texts.add(Sections.fileName(page.url()));
    }
    for (String text : texts) {
      for (Label label : firstNamed(labels.in(text), page.isHtml())) {
        put(
            new Candidate(
                label.item(),
                label,
                text.strip(),
                texts,
                Optional.of(clusters.around(page, label.item(), text)),
                page.url(),
                page.url(),
                Origin.TITLE,
                Optional.empty()));
      }
    }
  }

  /** A page's title must be about the item; of a title page the first name in it counts. */
  private static List<Label> firstNamed(List<Label> named, boolean html) {
    if (html) {
      return named.stream().filter(l -> l.coverage() >= LEAST_HEADING_COVERAGE).toList();
    }
    int first =
        named.stream()
            .filter(l -> !l.weak())
            .mapToInt(Label::start)
            .min()
            .orElse(Integer.MAX_VALUE);
    return named.stream().map(l -> l.start() > first + SAME_PLACE ? l.asWeak() : l).toList();
  }

  private void sections(Page page) {
    for (Sections.Section section : Sections.of(site, page, labels)) {
      List<String> years = new ArrayList<>();
      years.add(section.heading());
      years.addAll(Sections.headingsAbove(page, section.from()));
      for (Label label : section.labels()) {
        Cluster cluster = clusters.section(page, section, label.item());
        boolean onlyRow = section.row() && cluster.pieces().size() == 1;
        if (label.coverage() < LEAST_HEADING_COVERAGE || onlyRow) {
          continue;
        }
        put(
            new Candidate(
                label.item(),
                label,
                section.heading(),
                years,
                Optional.of(cluster),
                page.url() + "#" + section.from(),
                page.url(),
                Origin.SECTION,
                Optional.empty()));
      }
    }
  }

  /** What every page shows (address, social networks) is looked for on the home page. */
  private void home(Page home) {
    for (Item item : labels.items()) {
      if (SiteWide.isSiteWide(item)) {
        Label label = new Label(item, true, item.title().th(), 1, true, 0);
        put(
            new Candidate(
                item,
                label,
                home.resource().title(),
                List.of(),
                Optional.of(new Cluster(List.of(Piece.everything(home, "")), List.of())),
                home.url(),
                home.url(),
                Origin.HOME,
                Optional.empty()));
      }
    }
  }

  private void put(Candidate candidate) {
    String key =
        candidate.origin() == Origin.SECTION || candidate.origin() == Origin.HOME
            ? candidate.origin() + candidate.targetUrl()
            : candidate.targetUrl().isEmpty() ? "dead" : UrlKey.of(candidate.targetUrl());
    Map<String, Candidate> mine = byItem.get(candidate.item().key());
    if (mine != null) {
      mine.merge(key, candidate, Gathering::better);
    }
  }

  /** The better label wins; what both say of the year is kept. */
  private static Candidate better(Candidate a, Candidate b) {
    Candidate first = b.weight() > a.weight() ? b : a;
    Candidate second = first == a ? b : a;
    List<String> years = new ArrayList<>(first.years());
    second.years().stream().filter(y -> !years.contains(y)).limit(6).forEach(years::add);
    return new Candidate(
        first.item(),
        first.label(),
        first.words(),
        years,
        first.cluster(),
        first.targetUrl(),
        first.sourceUrl(),
        first.origin(),
        first.obstacle());
  }
}
