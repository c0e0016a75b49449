package oit.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.check.Check;

/**
 * What became of one candidate.
 *
 * @param cluster brings the evidence that was looked at, pieces of other years left out
 * @param elements outcome of each element that is asked of this agency, time included
 * @param timing of the evidence as a whole
 * @param why the sentence that explains the grade
 */
record Appraisal(
    Candidate candidate,
    Grade grade,
    Supplier<Optional<Cluster>> cluster,
    List<Judged> elements,
    Timing timing,
    Reason why) {

  /** What it weighs that all required elements are there. */
  static final double WHOLE_SHARE = 1.5;

  /** The evidence that was looked at. */
  Optional<Cluster> evidence() {
    return cluster.get();
  }

  /** The same, without holding the evidence. */
  Appraisal again(Candidate light, Supplier<Optional<Cluster>> evidence) {
    return new Appraisal(light, grade, evidence, elements, timing, why);
  }

  /** From best to worst. */
  enum Grade {
    FOUND,
    PARTIAL,
    OUTDATED,
    UNVERIFIABLE,
    REJECTED
  }

  /**
   * An element with what it came to.
   *
   * @param content outcome of its check alone
   * @param outcome with the time it must belong to
   */
  record Judged(Element element, Outcome content, Outcome outcome) {
    boolean isRequired() {
      return element.required();
    }
  }

  /**
   * What to say of an element: where another one asks for the time and nothing else, that one alone
   * is blamed for a wrong time.
   */
  Outcome said(Judged judged) {
    boolean blamed =
        judged.content().isMet()
            && !judged.outcome().isMet()
            && elements.stream()
                .anyMatch(j ->
                    j != judged
                        && j.isRequired()
                        && asksForTime(j.element())
                        && j.element().period() == judged.element().period()
                        && !j.outcome().isMet());
    return blamed && !asksForTime(judged.element()) ? judged.content() : judged.outcome();
  }

  private static boolean asksForTime(Element element) {
    return element.check() instanceof Check.Exists || element.check() instanceof Check.Months;
  }

  /** Share of the required elements' details that are there, 0–1. */
  double share() {
    return share(elements.stream().filter(Judged::isRequired).toList());
  }

  /** Share of these elements' details that are there, 0–1. */
  static double share(List<Judged> elements) {
    return elements.stream()
        .mapToDouble(j -> j.outcome().isMet() ? 1 : j.outcome().share())
        .average()
        .orElse(0);
  }

  /** Orders appraisals of one item within a grade. */
  double weight() {
    return candidate.weight() + WHOLE_SHARE * share();
  }

  /** Rules of time the item's elements ask for. */
  static Set<PeriodRule> rules(List<Element> elements) {
    Set<PeriodRule> rules = EnumSet.noneOf(PeriodRule.class);
    elements.forEach(e -> rules.add(e.period()));
    rules.remove(PeriodRule.NONE);
    rules.remove(PeriodRule.CURRENT);
    return rules;
  }
}
