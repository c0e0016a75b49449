package oit.judge;

import java.util.List;
import java.util.Optional;
import oit.checklist.Checklist.Confidence;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.checklist.Words;
import oit.checklist.check.Check;

/** Small items that ask just what a test is about, and who judges them by the year 2566. */
final class Items {

  private static final Words NO_WORDS = new Words("", "");

  private Items() {}

  static Element element(String id, PeriodRule period, Check check) {
    return new Element(id, NO_WORDS, true, check, period, Confidence.CONFIRMED, List.of());
  }

  /** An element that asks for any of these words. */
  static Element mentions(PeriodRule period, String... phrases) {
    return element(phrases[0], period, new Check.Mentions(List.of(phrases), 1));
  }

  static Item item(Element... elements) {
    return new Item(
        "O1",
        "own",
        List.of(),
        new Words("เรื่องของเรา", ""),
        "",
        Confidence.CONFIRMED,
        new Item.Find(List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(elements),
        NO_WORDS,
        List.of());
  }

  static Appraiser appraiser(Site site) {
    Labels labels = new Labels(Pages.list(2566));
    Hollow hollow = new Hollow(Pages.list(2566).criteriaPhrases(), Pages.names(), labels, site);
    return new Appraiser(Pages.facts(2566, site), new Dating(site, 2566), hollow, "tao");
  }

  static ItemJudge judge(Site site) {
    return new ItemJudge(
        appraiser(site),
        Pages.facts(2566, site),
        new Extent(true, true, 50),
        new UnreadParts(site));
  }

  /** A candidate for the item at a page of the site. */
  static Candidate candidate(Item item, Site site, Page page, Label label, String... years) {
    return new Candidate(
        item,
        label,
        "เรื่องของเรา",
        List.of(years),
        Optional.of(new Cluster(List.of(Piece.whole(site, page, "")), List.of())),
        page.url(),
        Pages.HOME,
        Candidate.Origin.LINK,
        Optional.empty());
  }

  static Label label(Item item, boolean weak, double coverage) {
    return new Label(item, weak, "เรื่องของเรา", coverage, true, 0);
  }
}
