package oit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.check.Check;
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
  private final Census census = new Census();
  private final List<Page> pages = new ArrayList<>();
  private final List<Unopened> failures = new ArrayList<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  public Judge(Checklist checklist, Subject subject) {
    this.checklist = checklist;
    this.subject = subject;
  }

  /**
   * Takes in one resource; the first one is the home page.
   *
   * @param clicks from the home page
   * @param foundVia labels clicked on the way
   */
  public void observe(Resource resource, int clicks, List<String> foundVia) {
    Page page = new Page(pages.size(), resource, clicks, List.copyOf(foundVia));
    pages.add(page);
    census.add(page);
  }

  /** Takes in a resource that was observed before and has been read better since. */
  public void observeAgain(Resource resource) {
    pages.replaceAll(p ->
        p.url().equals(resource.url()) && p.resource().sha256().equals(resource.sha256())
            ? new Page(p.number(), resource, p.clicks(), p.foundVia())
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

  /** The verdicts, given how much of the site was seen. */
  public Judgement conclude(Extent extent) {
    Site site = new Site(pages, failures, aliases, census, subject);
    String homeTitle = site.home().map(h -> h.resource().title()).orElse("");
    Subject known = Identity.of(subject, site.home());
    OwnNames names = new OwnNames(known, homeTitle);
    Facts facts = new Facts(checklist.fiscalYear(), site, names);
    Dating dating = new Dating(site, checklist.fiscalYear());
    Labels labels = Labels.of(checklist);
    Hollow hollow = new Hollow(checklist.criteriaPhrases(), names, labels, site);
    Appraiser appraiser = new Appraiser(facts, dating, hollow, known.type());
    ItemJudge judge = new ItemJudge(appraiser, facts, extent, new UnreadParts(site));
    Map<String, List<Candidate>> candidates =
        new Gathering(site, labels, names, extent.complete()).gather(checklist);
    Map<String, ItemResult> results = new HashMap<>();
    for (Item item : inOrderOfNeed(checklist.items())) {
      results.put(item.key(), judge.judge(item, candidates.getOrDefault(item.key(), List.of())));
    }
    return new Judgement(
        known,
        checklist.items().stream().map(i -> results.get(i.key())).toList(),
        findings(site, candidates),
        judge.unread());
  }

  /** Items that are compared with others come after them. */
  private static List<Item> inOrderOfNeed(List<Item> items) {
    List<Item> ordered = new ArrayList<>();
    items.stream().filter(i -> !comparesWithOthers(i)).forEach(ordered::add);
    items.stream().filter(Judge::comparesWithOthers).forEach(ordered::add);
    return ordered;
  }

  private static boolean comparesWithOthers(Item item) {
    return item.elements().stream().anyMatch(e -> compares(e.check()));
  }

  private static boolean compares(Check check) {
    return switch (check) {
      case Check.SamePosts s -> true;
      case Check.Follows f -> true;
      case Check.All a -> a.of().stream().anyMatch(Judge::compares);
      case Check.Any a -> a.of().stream().anyMatch(Judge::compares);
      case Check.Not n -> compares(n.of());
      default -> false;
    };
  }

  private static List<SiteFinding> findings(Site site, Map<String, List<Candidate>> candidates) {
    Map<String, SiteFinding> findings = new LinkedHashMap<>();
    candidates
        .values()
        .forEach(list ->
            list.stream()
                .filter(c -> c.obstacle().filter(o -> o.outcome().equals("dead-link")).isPresent())
                .forEach(c ->
                    findings.putIfAbsent(
                        "dead:" + c.words(),
                        new SiteFinding(
                            "dead-link",
                            c.sourceUrl(),
                            Reason.of("finding.dead-link", c.words())))));
    for (Page page : site.pages()) {
      page.resource()
          .findings()
          .forEach(f ->
              findings.putIfAbsent(
                  f.kind() + page.url(),
                  new SiteFinding(f.kind(), page.url(), Reason.of("finding.note", f.note()))));
    }
    return List.copyOf(findings.values());
  }
}
