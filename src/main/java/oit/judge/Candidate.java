package oit.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.checklist.Item;

/**
 * A place that may hold the evidence for an item, and why we think so.
 *
 * @param label how the item was named there
 * @param words the label in the words of the site
 * @param years texts that date the evidence, nearest first: what the label, row and headings say
 * @param cluster what was found behind the label; empty when nothing could be opened
 * @param targetUrl where the label leads
 * @param sourceUrl page on which the label stands
 * @param obstacle why nothing could be opened
 */
record Candidate(
    Item item,
    Label label,
    String words,
    List<String> years,
    Optional<Cluster> cluster,
    String targetUrl,
    String sourceUrl,
    Origin origin,
    Optional<Unopened> obstacle) {

  private static final Pattern FRONT = Pattern.compile("https?://[^/?#]+/?(#.*)?");

  /** How the candidate came to notice; earlier ones are better witnesses. */
  enum Origin {
    /** A link or index row names the item and leads here. */
    LINK,
    /** The page or document itself bears the item's name. */
    TITLE,
    /** A heading within a page names the item. */
    SECTION,
    /** A link names the item and leads to another service. */
    OUTSIDE,
    /** The home page, for what every page shows. */
    HOME,
    /** What the page or document begins with resembles the item's names. */
    LIKENESS
  }

  /** Whether it stands on the page that opens under the bare name of the host. */
  boolean isOnFront() {
    return FRONT.matcher(sourceUrl).matches();
  }

  Candidate with(Cluster evidence) {
    return new Candidate(
        item, label, words, years, Optional.of(evidence), targetUrl, sourceUrl, origin, obstacle);
  }

  /** The same candidate with nothing to be seen there. */
  Candidate behind(Unopened why) {
    return new Candidate(
        item,
        label,
        words,
        years,
        Optional.empty(),
        targetUrl,
        sourceUrl,
        origin,
        Optional.of(why));
  }

  /** The same candidate, believed whatever its label says. */
  Candidate asSure() {
    return new Candidate(
        item, label.asSure(), words, years, cluster, targetUrl, sourceUrl, origin, obstacle);
  }

  Candidate with(List<String> dating) {
    return new Candidate(
        item, label, words, dating, cluster, targetUrl, sourceUrl, origin, obstacle);
  }

  double weight() {
    return label.weight() - origin.ordinal() * 0.05;
  }
}
