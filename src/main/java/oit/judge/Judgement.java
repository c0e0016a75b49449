package oit.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oit.checklist.Element;
import oit.checklist.Item;

/**
 * What the judge found for every item of the checklist, in checklist order.
 *
 * @param subject whose site it is, with what the home page says where the list said nothing
 * @param unread what to read, and tell the judge of, to be surer; the most telling first
 * @param claims what became of the links that the agency named, in its order
 */
public record Judgement(
    Subject subject,
    List<ItemResult> items,
    List<SiteFinding> findings,
    List<Unread> unread,
    List<ClaimResult> claims) {

  /**
   * What a link that the agency named for an item leads to.
   *
   * @param outcome {@code ok}, code of the fetch outcome, or {@code home-page}, {@code other-item},
   *     {@code not-visited}
   * @param judged verdict on the item going by this link alone
   * @param better where better evidence is; empty if there is none
   * @param sentences what it shows, then what is elsewhere
   */
  public record ClaimResult(
      Claim claim, String outcome, ItemVerdict judged, String better, List<Reason> sentences) {
    public ClaimResult {
      sentences = List.copyOf(sentences);
    }

    /** Whether it leads to all that the item asks for. */
    public boolean isRight() {
      return judged == ItemVerdict.FOUND;
    }

    /** What there is to say, in Thai ({@code "th"}) or English ({@code "en"}). */
    public String in(String language) {
      return sentences.stream().map(s -> s.in(language)).collect(Collectors.joining(" · "));
    }
  }

  /**
   * @param confidence 0–1, how sure the verdict is
   * @param grounds what makes it as sure as that
   * @param reason the verdict in one sentence
   * @param searched phrases that were looked for
   * @param nearest what came closest, when the item is not found
   */
  public record ItemResult(
      Item item,
      ItemVerdict verdict,
      double confidence,
      Set<Ground> grounds,
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
