package oit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import org.jspecify.annotations.Nullable;

/** Finds the checklist a command works by. */
final class Checklists {

  private static final int FIRST_YEAR = 2555;
  private static final int LAST_YEAR = 2600;

  private Checklists() {}

  /**
   * @param name id or file; null for the list of the fiscal year of {@code today}
   * @param fiscalYear to roll the list to, which makes it provisional; null to leave it
   * @throws Refusal with every problem of the list
   */
  static Checklist find(
      @Nullable String name,
      @Nullable Integer fiscalYear,
      LocalDate today,
      Sentences words,
      Language language) {
    if (fiscalYear != null && (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR)) {
      throw Refusal.wrongUsage(words.of("checklist.bad-year", "" + fiscalYear));
    }
    ShippedChecklists shipped = new ShippedChecklists();
    String wanted = name == null ? shipped.idFor(today) : name;
    Optional<Loaded> found = shipped.find(wanted, language.name(), fiscalYear);
    if (found.isEmpty()) {
      throw Refusal.wrongUsage(unknown(wanted, shipped, words));
    }
    return switch (found.get()) {
      case Loaded.Good(Checklist good) -> good;
      case Loaded.Bad(var problems) ->
          throw new Refusal(ExitCode.WRONG_USAGE, problems.stream().map(Object::toString).toList());
    };
  }

  /** A name by which the list is found again from another folder. */
  static String lasting(String name) {
    Path file = Path.of(name);
    return Files.isRegularFile(file) ? file.toAbsolutePath().toString() : name;
  }

  private static String unknown(String name, ShippedChecklists shipped, Sentences words) {
    String known = String.join(", ", shipped.ids());
    return shipped
        .nearest(name)
        .map(near -> words.of("checklist.unknown-near", name, near, known))
        .orElseGet(() -> words.of("checklist.unknown", name, known));
  }
}
