package oit.read;

import java.time.LocalDate;
import java.util.Optional;
import oit.thai.Mention.StampMention;
import oit.thai.TimeMentions;

/**
 * When a page says it was last changed. What it shows its visitors counts before what it tells
 * machines; neither is the date of what stands on it.
 *
 * @param byMachine it is in the machine data only, where no visitor sees it
 */
public record LastUpdated(LocalDate day, boolean byMachine) {

  /** The latest day that a resource names; works through all its text each time it is asked. */
  public static Optional<LastUpdated> of(Resource resource) {
    Optional<LocalDate> shown =
        resource.blocks().stream()
            .flatMap(block -> TimeMentions.in(block.text()).stream())
            .filter(StampMention.class::isInstance)
            .map(mention -> ((StampMention) mention).date())
            .max(LocalDate::compareTo);
    LocalDate told = resource.machineDate();
    return shown.isPresent() || told == null
        ? shown.map(day -> new LastUpdated(day, false))
        : Optional.of(new LastUpdated(told, true));
  }
}
