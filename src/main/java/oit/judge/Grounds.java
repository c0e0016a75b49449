package oit.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.checklist.check.Check;
import oit.judge.Appraisal.Grade;
import oit.judge.Appraisal.Judged;

/** What there is to say for and against a verdict. */
final class Grounds {

  private static final double HALF = 0.5;

  private Grounds() {}

  /**
   * Of a verdict that rests on evidence.
   *
   * @param evidence of the chosen one
   * @param shownYears fiscal years its title and opening speak of
   */
  static Set<Ground> of(
      Appraisal chosen, Optional<Cluster> evidence, Set<Integer> shownYears, int fiscalYear) {
    Set<Ground> grounds = EnumSet.of(said(chosen.grade()));
    vouched(chosen.candidate(), grounds);
    List<Judged> required = chosen.elements().stream().filter(Judged::isRequired).toList();
    boolean dated = !Appraisal.rules(required.stream().map(Judged::element).toList()).isEmpty();
    if (dated && !shownYears.contains(fiscalYear)) {
      grounds.add(Ground.YEAR_NOT_SHOWN);
    }
    if (chosen.grade() == Grade.PARTIAL && required.stream().anyMatch(Grounds::lacksWords)) {
      grounds.add(Ground.WORDS_NOT_FOUND);
    }
    if (evidence.filter(Cluster::hasRecognised).isPresent()) {
      grounds.add(Ground.RECOGNISED);
    }
    if (evidence.filter(Cluster::hasUnreadable).isPresent()) {
      grounds.add(Ground.PART_UNREAD);
    }
    return grounds;
  }

  private static boolean lacksWords(Judged judged) {
    return !judged.outcome().isMet()
        && !judged.content().isMet()
        && asksForWords(judged.element().check());
  }

  private static boolean asksForWords(Check check) {
    return switch (check) {
      case Check.Mentions m -> true;
      case Check.Parts p -> true;
      case Check.Near n -> true;
      case Check.All a -> a.of().stream().anyMatch(Grounds::asksForWords);
      case Check.Any a -> a.of().stream().anyMatch(Grounds::asksForWords);
      default -> false;
    };
  }

  /** Of a verdict that nothing on the site is the evidence. */
  static Set<Ground> ofAbsence(boolean seenEnough, boolean named) {
    return EnumSet.of(
        !seenEnough ? Ground.TOO_LITTLE_SEEN : named ? Ground.NOTHING_HELD : Ground.NOTHING_NAMED);
  }

  private static Ground said(Grade grade) {
    return switch (grade) {
      case FOUND -> Ground.FOUND;
      case PARTIAL -> Ground.PARTIAL;
      case OUTDATED -> Ground.OUTDATED;
      case UNVERIFIABLE, REJECTED -> Ground.UNVERIFIABLE;
    };
  }

  private static void vouched(Candidate candidate, Set<Ground> grounds) {
    if (candidate.label().coverage() < HALF) {
      grounds.add(Ground.LABEL_SAYS_MORE);
    }
    switch (candidate.origin()) {
      case LINK -> {}
      case TITLE -> grounds.add(Ground.TITLE_ALONE);
      case SECTION -> grounds.add(Ground.PART_OF_PAGE);
      case OUTSIDE, HOME -> grounds.add(Ground.AROUND_THE_PAGE);
      case LIKENESS -> grounds.add(Ground.CONTENT_ALONE);
    }
    boolean said = candidate.origin() != Candidate.Origin.HOME;
    if (candidate.label().weak() && said && !grounds.contains(Ground.CONTENT_ALONE)) {
      grounds.add(Ground.LABEL_WEAK);
    }
  }
}
