package oit.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import oit.agency.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Tells of agencies one at a time: of a few in the order in which they were asked for, of many as
 * they are done, so that nothing is kept of those that are. Thread-safe.
 */
final class Announcements {

  private final List<Agency> agencies;
  private final boolean asTheyCome;
  private final Consumer<Told> each;
  private final Map<String, Told> early = new HashMap<>();
  private int told;
  private int next;
  private boolean incomplete;
  private boolean underThreshold;
  private @Nullable RuntimeException bug;

  Announcements(List<Agency> agencies, boolean asTheyCome, Consumer<Told> each) {
    this.agencies = agencies;
    this.asTheyCome = asTheyCome;
    this.each = each;
  }

  synchronized void tell(Agency agency, Told what) {
    told++;
    incomplete |= what.incomplete();
    underThreshold |= what.underThreshold();
    if (asTheyCome) {
      each.accept(what);
      return;
    }
    early.put(agency.id(), what);
    while (next < agencies.size() && early.containsKey(agencies.get(next).id())) {
      each.accept(early.remove(agencies.get(next++).id()));
    }
  }

  /** Tells what waited for one whose turn never came. */
  synchronized void end() {
    agencies.stream()
        .map(agency -> early.remove(agency.id()))
        .filter(Objects::nonNull)
        .forEach(each);
  }

  /** A bug broke off the scan of that agency. */
  synchronized void failed(Agency agency, RuntimeException why, String sentence) {
    if (bug == null) {
      bug = why;
    } else {
      bug.addSuppressed(why);
    }
    tell(agency, new Told(List.of(), List.of(sentence), true, false, true, null, null));
  }

  /** Whether anything is lacking of any agency, or its turn has not come. */
  synchronized boolean incomplete() {
    return incomplete || told < agencies.size();
  }

  synchronized boolean underThreshold() {
    return underThreshold;
  }

  /** The first bug, with the others in it. */
  synchronized @Nullable RuntimeException bug() {
    return bug;
  }
}
