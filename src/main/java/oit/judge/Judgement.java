package oit.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oit.checklist.Element;
import oit.checklist.Item;

/**
 * What the judge found for every item of the checklist, in checklist order.
 *
 * @param subject whose site it is, with what the home page says where the list said nothing
 * @param unread what to read, and tell the judge of, to be surer; the most telling first
 */
public record Judgement(
    Subject subject, List<ItemResult> items, List<SiteFinding> findings, List<Unread> unread) {

  /**
   * @param confidence 0–1, how sure the verdict is
   * @param reason the verdict in one sentence
   * @param searched phrases that were looked for
   * @param nearest what came closest, when the item is not found
   */
  public record ItemResult(
      Item item,
      ItemVerdict verdict,
      double confidence,
      List<Evidence> evidence,
      List<ElementResult> elements,
      Reason reason,
      List<String> searched,
      Optional<Nearest> nearest) {}

  /**
   * @param evidenceUrl where it was seen; empty when unmet
   * @param snippet the words that decided it; may be empty
   */
  public record ElementResult(
      Element element, ElementVerdict verdict, String evidenceUrl, String snippet, Reason reason) {}

  /**
   * @param kind word of {@link oit.read.Kind#code()}
   * @param foundVia labels a visitor clicks on the way there
   * @param clicks from the home page; -1 when not known
   * @param fiscalYears Buddhist-era fiscal years it speaks of
   */
  public record Evidence(
      String url,
      String title,
      String kind,
      List<String> foundVia,
      int clicks,
      String snippet,
      List<Integer> fiscalYears,
      Optional<Instant> fetchedAt,
      String sha256) {}

  public record Nearest(String url, String snippet, Reason why) {}

  /** Something about the site worth telling its owner; {@code kind} in kebab-case. */
  public record SiteFinding(String kind, String url, Reason note) {}
}
