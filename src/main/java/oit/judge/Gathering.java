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
import java.util.function.Supplier;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Candidate.Origin;
import oit.read.Link;

/**
 * Collects, for every item, the places that may hold its evidence: what links and index rows lead
 * to, pages and documents that bear its name, sections under a heading that names it.
 */
final class Gathering {

  private static final int MOST_PER_ITEM = 60;
  private static final int MANY_LABELS = 8;
  private static final double LEAST_HEADING_COVERAGE = 0.4;
  private static final int SAME_PLACE = 12;
  private static final int MOST_YEAR_TEXTS = 60;

  private final Site site;
  private final Labels labels;
  private final Clusters clusters;
  private final OwnNames names;
  private final boolean complete;
  private final Map<String, Map<String, Found>> byItem = new LinkedHashMap<>();

  /** A candidate whose cluster is put together only if it is among the best. */
  private record Found(Candidate candidate, Supplier<Cluster> around) {
    Found(Candidate candidate) {
      this(candidate, () -> candidate.cluster().orElseThrow());
    }

    Candidate complete() {
      return candidate.cluster().isPresent() || candidate.obstacle().isPresent()
          ? candidate
          : candidate.with(around.get());
    }
  }

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
                .sorted(Comparator.comparingDouble((Found f) -> f.candidate().weight()).reversed())
                .limit(MOST_PER_ITEM)
                .map(Found::complete)
                .toList()));
    return sorted;
  }

  /** Many items' labels on one target that names few of them: a placeholder behind a menu. */
  private void dropPlaceholders() {
    Map<String, Set<String>> named = new HashMap<>();
    byItem.forEach((item, found) ->
        found.values().stream()
            .map(Found::candidate)
            .filter(c -> c.origin() == Origin.LINK && !c.label().weak())
            .filter(c -> c.obstacle().isEmpty())
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

  private static void asPlaceholder(Map<String, Found> found, String url) {
    Unopened many = new Unopened(url, "placeholder-target", true, "");
    found.replaceAll((key, f) ->
        f.candidate().targetUrl().equals(url) && f.candidate().origin() == Origin.LINK
            ? new Found(f.candidate().behind(many))
            : f);
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
      if (!named.isEmpty()) {
        List<String> years = yearTexts(page, link, own);
        for (Label label : named) {
          link(page, link, label, words, years);
        }
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
      String called = words;
      put(
          new Found(
              new Candidate(
                  item,
                  label,
                  words,
                  years,
                  Optional.empty(),
                  target.get().url(),
                  page.url(),
                  Origin.LINK,
                  Optional.empty()),
              () -> clusters.around(target.get(), item, called)));
    } else if (site.isExternal(link.url()) && !site.isGone(link.url())) {
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
            new Found(
                new Candidate(
                    label.item(),
                    label,
                    text.strip(),
                    texts,
                    Optional.empty(),
                    page.url(),
                    page.url(),
                    Origin.TITLE,
                    Optional.empty()),
                () -> clusters.around(page, label.item(), text)));
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
        if (label.coverage() < LEAST_HEADING_COVERAGE) {
          continue;
        }
        Supplier<Cluster> cluster = () -> clusters.section(page, section, label.item());
        if (section.row()) {
          Cluster row = cluster.get();
          if (row.pieces().size() == 1) {
            continue;
          }
          cluster = () -> row;
        }
        put(
            new Found(
                new Candidate(
                    label.item(),
                    label,
                    section.heading(),
                    years,
                    Optional.empty(),
                    page.url() + "#" + section.from(),
                    page.url(),
                    Origin.SECTION,
                    Optional.empty()),
                cluster));
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
    put(new Found(candidate));
  }

  private void put(Found found) {
    Candidate candidate = found.candidate();
    String key =
        candidate.origin() == Origin.SECTION || candidate.origin() == Origin.HOME
            ? candidate.origin() + candidate.targetUrl()
            : candidate.targetUrl().isEmpty() ? "dead" : site.key(candidate.targetUrl());
    Map<String, Found> mine = byItem.get(candidate.item().key());
    if (mine != null) {
      mine.merge(key, found, Gathering::better);
    }
  }

  /** The better label wins; what both say of the year is kept. */
  private static Found better(Found a, Found b) {
    Found first = b.candidate().weight() > a.candidate().weight() ? b : a;
    Found second = first == a ? b : a;
    List<String> years = new ArrayList<>(first.candidate().years());
    second.candidate().years().stream()
        .filter(y -> years.size() < MOST_YEAR_TEXTS && !years.contains(y))
        .limit(6)
        .forEach(years::add);
    return years.size() == first.candidate().years().size()
        ? first
        : new Found(first.candidate().with(years), first.around());
  }
}
