package oit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.checklist.Words;
import oit.report.GapReport;
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
    if (fiscalYear != null && !isYear(fiscalYear)) {
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

  /** Whether a list can be of that fiscal year, Buddhist era. */
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The list a report was made by; where it was a file, only what the report says of it. */
  static Checklist of(GapReport.ChecklistRef list, Language language) {
    ShippedChecklists shipped = new ShippedChecklists();
    if (shipped.ids().contains(list.id())
        && shipped.find(list.id(), language.name(), list.fiscalYear()).orElseThrow()
            instanceof Loaded.Good(Checklist good)) {
      return good;
    }
    return new Checklist(
        list.id(),
        "",
        list.fiscalYear(),
        new Words(list.id(), ""),
        Checklist.Status.PROVISIONAL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        list.sha256());
  }

  /** A name by which the list is found again from another folder. */
  static String lasting(String name) {
    Path file = Path.of(name);
    return Files.isRegularFile(file) ? file.toAbsolutePath().toString() : name;
  }

  /** The id of a list, with a mark where it is not confirmed. */
  static String marked(GapReport.ChecklistRef list, Sentences words) {
    String mark = "checklist." + list.status();
    return words.knows(mark) ? words.of(mark, list.id()) : list.id();
  }

  private static String unknown(String name, ShippedChecklists shipped, Sentences words) {
    String known = String.join(", ", shipped.ids());
    return shipped
        .nearest(name)
        .map(near -> words.of("checklist.unknown-near", name, near, known))
        .orElseGet(() -> words.of("checklist.unknown", name, known));
  }
}
