package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A candidate whose evidence is put together when it is looked at, and let go afterwards.
 *
 * @param around puts the evidence together
 */
record Prospect(Candidate candidate, Supplier<Cluster> around) {

  private static final int MOST_YEAR_TEXTS = 60;
  private static final int MOST_YEARS_ADDED = 6;

  /** A candidate that is as it stands: behind an obstacle, or with its evidence. */
  static Prospect of(Candidate candidate) {
    return new Prospect(candidate, () -> candidate.cluster().orElseThrow());
  }

  /** A page that nothing on the site calls the item's: what it begins with, or its owner, does. */
  static Prospect alike(Label label, String words, String title, Page page, Clusters clusters) {
    return new Prospect(
        new Candidate(
            label.item(),
            label,
            words,
            List.of(title),
            Optional.empty(),
            page.url(),
            page.url(),
            Candidate.Origin.LIKENESS,
            Optional.empty()),
        () -> clusters.around(page, label.item(), title));
  }

  Candidate complete() {
    return candidate.cluster().isPresent() || candidate.obstacle().isPresent()
        ? candidate
        : candidate.with(around.get());
  }

  /** The better label wins; what both say of the year is kept. */
  Prospect or(Prospect other) {
    Prospect first = other.candidate.weight() > candidate.weight() ? other : this;
    Prospect second = first == this ? other : this;
    List<String> known = first.candidate.years();
    List<String> more = null;
    int added = 0;
    for (String year : second.candidate.years()) {
      int size = more == null ? known.size() : more.size();
      if (size >= MOST_YEAR_TEXTS || added >= MOST_YEARS_ADDED) {
        break;
      }
      if (!(more == null ? known : more).contains(year)) {
        more = more == null ? new ArrayList<>(known) : more;
        more.add(year);
        added++;
      }
    }
    return more == null ? first : new Prospect(first.candidate.with(more), first.around);
  }

  /** The same candidate with nothing to be seen there. */
  Prospect behind(Unopened why) {
    return of(candidate.behind(why));
  }

  /** The same, believed whatever the label says. */
  Prospect asSure() {
    return new Prospect(candidate.asSure(), around);
  }

  boolean isOpen() {
    return candidate.obstacle().isEmpty();
  }

  boolean leadsTo(String url) {
    return candidate.origin() == Candidate.Origin.LINK && candidate.targetUrl().equals(url);
  }

  Optional<Unopened> obstacle() {
    return candidate.obstacle();
  }
}
