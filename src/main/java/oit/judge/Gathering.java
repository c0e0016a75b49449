package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Candidate.Origin;
import oit.read.Block;
import oit.read.Link;

/**
 * Collects, for every item, the places that may hold its evidence: what links and index rows lead
 * to, pages and documents that bear its name, sections under a heading that names it.
 */
final class Gathering {

  private static final double LEAST_HEADING_COVERAGE = 0.4;
  private static final double PLAIN_TITLE = 0.6;
  private static final int SAME_PLACE = 12;

  private final Site site;
  private final Labels labels;
  private final Clusters clusters;
  private final OwnNames names;
  private final boolean complete;
  private final Notes notes;
  private final Codes codes;
  private final Lookalikes lookalikes;
  private final Prospects prospects;
  private final Set<String> linksOfHome = new HashSet<>();

  /** The pages on which a link of the menu was looked at; one may be the page it leads to. */
  private final Map<Notes.MenuLink, Integer> menuSeen = new IdentityHashMap<>();

  /**
   * @param complete whether every page in scope was visited, so that what was not is a double
   */
  Gathering(
      Site site,
      Labels labels,
      OwnNames names,
      Notes notes,
      Checklist checklist,
      boolean complete) {
    this.complete = complete;
    this.site = site;
    this.labels = labels;
    this.names = names;
    this.notes = notes;
    codes = new Codes(labels);
    clusters = new Clusters(site, labels);
    lookalikes = new Lookalikes(site, labels, clusters, Resemblance.of(checklist));
    prospects = new Prospects(checklist);
    site.home()
        .ifPresent(
            h -> site.open(h).resource().links().forEach(link -> linksOfHome.add(link.url())));
  }

  /** Candidates of every item by its key, best first. */
  Map<String, List<Prospect>> gather() {
    for (Page page : site.pages()) {
      String title = names.strip(page.head().title());
      if (!page.isHtml()) {
        title(page, List.of(title, page.titleLines(), Sections.fileName(page.url())));
        lookalikes.of(page, title).forEach(this::put);
        continue;
      }
      Notes.Note note = notes.of(page);
      if (note.isWorthALook(site) || !labels.in(title).isEmpty()) {
        List<Sections.Section> sections = Sections.of(site, page, labels);
        links(page, title, entries(sections));
        sections(page, sections);
        List<String> texts = new ArrayList<>(List.of(title));
        texts.addAll(Sections.firstHeadings(site, page));
        title(page, texts);
      } else {
        menu(page, note);
      }
      if (note.alike()) {
        lookalikes.of(page, title).forEach(this::put);
      }
    }
    site.home().ifPresent(this::home);
    prospects.dropPlaceholders(this::namesFew);
    return prospects.best();
  }

  /** Of a page without anything of its own to say. */
  private void menu(Page page, Notes.Note note) {
    for (Notes.MenuLink entry : note.menu()) {
      if (menuSeen.merge(entry, 1, Integer::sum) <= 2) {
        Link link = entry.link();
        for (Label label : labels.in(link.label())) {
          link(page, link, label, link.label(), List.of(link.label()));
        }
      }
    }
  }

  /** Whether the target's own text says little of the items whose labels lead to it. */
  private boolean namesFew(String url, Set<String> items) {
    Optional<Page> page = site.at(url);
    if (page.isEmpty()) {
      return false;
    }
    Set<String> there = new HashSet<>();
    Site.Content content = site.open(page.get());
    Set<String> toItself =
        content.resource().links().stream()
            .filter(l -> site.at(l.url()).equals(page))
            .map(l -> l.label().strip())
            .collect(Collectors.toSet());
    BitSet own = content.own();
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      String text = content.resource().blocks().get(i).text();
      if (!toItself.contains(text.strip())) {
        labels.in(text).forEach(l -> there.add(l.item().key()));
      }
    }
    there.retainAll(items);
    return there.size() * 2 < items.size();
  }

  /** Of the sections those of an index, with the code of their item. */
  private List<Sections.Section> entries(List<Sections.Section> sections) {
    return sections.stream().filter(s -> labels.byCode(s.heading()).size() == 1).toList();
  }

  /** What stands in an index under the code and name of one item is hardly another's. */
  private static List<Label> under(List<Sections.Section> entries, Link link, List<Label> named) {
    for (Sections.Section entry : entries) {
      boolean inside = entry.from() < link.block() && link.block() < entry.to();
      if (inside
          && named.stream().noneMatch(Label::isCode)
          && named.stream().noneMatch(l -> entry.names(l.item()))) {
        return named.stream().map(Label::asWeak).toList();
      }
    }
    return named;
  }

  /** What a page is plainly about, its vague links are about too. */
  private List<Label> subject(String title) {
    return labels.in(title).stream().filter(l -> !l.weak() && l.coverage() >= PLAIN_TITLE).toList();
  }

  private static List<Label> keepingTo(List<Label> subject, List<Label> named) {
    return subject.isEmpty()
        ? named
        : named.stream()
            .filter(l -> !l.weak() || subject.stream().anyMatch(s -> s.item() == l.item()))
            .toList();
  }

  private void links(Page page, String title, List<Sections.Section> entries) {
    Site.Content content = site.open(page);
    List<Label> subject = subject(title);
    for (Link link : content.resource().links()) {
      if (link.rel() == Link.Rel.FORM) {
        continue;
      }
      boolean own = content.isOwn(link);
      String words = link.label();
      List<Label> named = labels.in(words);
      if (named.isEmpty() && own && !link.context().isEmpty() && labels.saysLittle(words)) {
        words = link.context();
        named = labels.in(words);
      }
      if (own && named.stream().allMatch(Gathering::saysLittle)) {
        named = withCode(page, content, link, named);
      }
      if (!named.isEmpty()) {
        List<String> years = yearTexts(content, link, own);
        for (Label label : own ? keepingTo(subject, under(entries, link, named)) : named) {
          link(page, link, label, words, years);
        }
      }
    }
  }

  private static boolean saysLittle(Label label) {
    return label.weak() || label.coverage() < LEAST_HEADING_COVERAGE;
  }

  /** What the words of a link leave open its code may tell. */
  private List<Label> withCode(Page page, Site.Content content, Link link, List<Label> named) {
    List<Label> sure = new ArrayList<>(codes.around(page, content, link));
    for (Label label : named) {
      if (sure.stream().noneMatch(l -> l.item() == label.item())) {
        sure.add(codes.on(page, content, label));
      }
    }
    return sure;
  }

  private List<String> yearTexts(Site.Content page, Link link, boolean own) {
    List<String> years = new ArrayList<>();
    years.add(link.label());
    if (own) {
      years.add(link.context());
      years.addAll(Sections.headingsAbove(page.resource().blocks(), link.block()));
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
          new Prospect(
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
              Optional.of(clusters.beside(page, link)),
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
    return linksOfHome.contains(link.url()) ? site.home().orElse(page).url() : page.url();
  }

  private void title(Page page, List<String> texts) {
    for (String text : texts) {
      for (Label label : firstNamed(labels.in(text), page.isHtml())) {
        put(
            new Prospect(
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

  private void sections(Page page, List<Sections.Section> sections) {
    Site.Content content = site.open(page);
    List<Block> blocks = content.resource().blocks();
    for (Sections.Section section : sections) {
      List<String> years = new ArrayList<>();
      years.add(section.heading());
      years.addAll(Sections.headingsAbove(blocks, section.from()));
      for (Label named : section.labels()) {
        Label label = codes.on(page, content, named);
        if (label.coverage() < LEAST_HEADING_COVERAGE) {
          continue;
        }
        Supplier<Cluster> cluster = () -> clusters.section(page, section, label.item());
        if (section.row() && !clusters.leadsOn(page, section, label.item())) {
          continue;
        }
        put(
            new Prospect(
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
                home.head().title(),
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
    put(Prospect.of(candidate));
  }

  private void put(Prospect prospect) {
    Candidate candidate = prospect.candidate();
    boolean part = candidate.origin() == Origin.SECTION || candidate.origin() == Origin.HOME;
    prospects.add(
        part
            ? candidate.origin() + candidate.targetUrl()
            : candidate.targetUrl().isEmpty() ? "dead" : site.key(candidate.targetUrl()),
        prospect);
  }
}
