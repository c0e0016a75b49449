package oit.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Judgement.ClaimResult;
import oit.judge.Judgement.ItemResult;
import oit.judge.Judgement.SiteFinding;
import oit.read.Resource;

/**
 * Judges one website by one checklist. Feed it every resource of the site as it arrives, then ask
 * for the judgement. It fetches nothing and reads no clock: the same resources in the same order
 * give the same judgement.
 *
 * <p>Not safe for use by several threads at once; one judge per site.
 */
public final class Judge {

  private final Checklist checklist;
  private final Subject subject;
  private final Desk desk;
  private final Labels labels;
  private final Notes notes;
  private final Census census = new Census();
  private final List<Page> pages = new ArrayList<>();
  private final List<Unopened> failures = new ArrayList<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private boolean waysAreKnown;

  /** A judge that keeps what pages hold in the heap. */
  public Judge(Checklist checklist, Subject subject) {
    this(checklist, subject, Shelf.inMemory());
  }

  /**
   * @param shelf for what pages hold; used until the judgement is there
   */
  public Judge(Checklist checklist, Subject subject, Shelf shelf) {
    this.checklist = checklist;
    this.subject = subject;
    desk = new Desk(shelf);
    labels = Labels.of(checklist);
    notes = new Notes(labels, Resemblance.of(checklist), census);
  }

  /**
   * What tells the items that labels name. It remembers the labels it has seen, which the crawler
   * and the judge of one site ask for in turn: use it in the thread of the judge alone.
   */
  public Labels labels() {
    return labels;
  }

  /**
   * Takes in one resource; the first one is the home page.
   *
   * @param clicks from the home page
   * @param foundVia labels clicked on the way
   */
  public void observe(Resource resource, int clicks, List<String> foundVia) {
    Page page = desk.lay(pages.size(), resource, clicks, List.copyOf(foundVia));
    pages.add(page);
    census.add(resource);
    notes.add(page, resource);
  }

  /** Takes in a resource that was observed before and has been read better since. */
  public void observeAgain(Resource resource) {
    pages.replaceAll(p ->
        p.url().equals(resource.url()) && p.head().sha256().equals(resource.sha256())
            ? desk.lay(p.number(), resource, p.clicks(), p.foundVia())
            : p);
  }

  /** Takes in an address that yielded no resource. */
  public void observe(Unopened failure) {
    failures.add(failure);
  }

  /** Takes note that an address shows the very resource that was observed under another. */
  public void observeSame(String url, String first) {
    aliases.put(url, first);
  }

  /** Takes in a link that the agency names as the evidence of an item. */
  public void claim(Claim claim) {
    claims.add(claim);
  }

  /** Joins what was seen. */
  private Site site() {
    Site site = new Site(pages, failures, aliases, census, subject);
    if (claims.isEmpty() || waysAreKnown) {
      return site;
    }
    waysAreKnown = true;
    Set<Page> named = Collections.newSetFromMap(new IdentityHashMap<>());
    claims.forEach(c -> site.at(c.url()).filter(p -> p.foundVia().isEmpty()).ifPresent(named::add));
    site.home().ifPresent(named::remove);
    pages.stream().limit(1).forEach(named::remove);
    List<Page> found = new Ways(site, named).found();
    pages.clear();
    pages.addAll(found);
    return new Site(pages, failures, aliases, census, subject);
  }

  /** The verdicts, given how much of the site was seen. */
  public Judgement conclude(Extent extent) {
    Site site = site();
    String homeTitle = site.home().map(h -> h.head().title()).orElse("");
    Subject known = Identity.of(subject, site.home());
    OwnNames names = new OwnNames(known, homeTitle);
    Facts facts = new Facts(checklist.fiscalYear(), site, names, checklist.items());
    Dating dating = new Dating(site, checklist.fiscalYear());
    Hollow hollow = new Hollow(checklist.criteriaPhrases(), names, labels, site);
    Appraiser appraiser = new Appraiser(facts, dating, hollow, known.type());
    ItemJudge judge = new ItemJudge(appraiser, facts, extent, new UnreadParts(site));
    Map<String, List<Prospect>> candidates =
        new Gathering(site, labels, names, notes, checklist, extent.complete()).gather();
    Map<String, ItemResult> results = new HashMap<>();
    for (Item item : inOrderOfNeed(checklist.items())) {
      results.put(item.key(), judge.judge(item, candidates.getOrDefault(item.key(), List.of())));
    }
    judge.denyBorrowed(results);
    List<ClaimResult> claimed =
        new Claims(site, labels, judge, candidates, results, extent, checklist).judge(claims);
    return new Judgement(
        known,
        checklist.items().stream().map(i -> results.get(i.key())).toList(),
        findings(site, candidates),
        judge.unread(),
        claimed);
  }

  /** Items that are compared with others come after them. */
  private static List<Item> inOrderOfNeed(List<Item> items) {
    List<Item> ordered = new ArrayList<>();
    items.stream().filter(i -> Compared.with(i).isEmpty()).forEach(ordered::add);
    items.stream().filter(i -> !Compared.with(i).isEmpty()).forEach(ordered::add);
    return ordered;
  }

  private static List<SiteFinding> findings(Site site, Map<String, List<Prospect>> candidates) {
    Map<String, SiteFinding> findings = new LinkedHashMap<>();
    candidates
        .values()
        .forEach(list ->
            list.stream()
                .map(Prospect::candidate)
                .filter(c -> c.obstacle().filter(o -> o.outcome().equals("dead-link")).isPresent())
                .forEach(c ->
                    findings.putIfAbsent(
                        "dead:" + c.words(),
                        new SiteFinding(
                            "dead-link",
                            c.sourceUrl(),
                            Reason.of("finding.dead-link", c.words())))));
    for (Page page : site.pages()) {
      page.head()
          .findings()
          .forEach(f ->
              findings.putIfAbsent(
                  f.kind() + page.url(),
                  new SiteFinding(f.kind(), page.url(), Reason.of("finding.note", f.note()))));
    }
    return List.copyOf(findings.values());
  }
}
