package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.check.Check;
import oit.judge.Appraisal.Grade;
import oit.judge.Appraisal.Judged;
import oit.judge.Timing.Standing;

/**
 * Looks at one candidate the way an assessor does: can it be opened, is it this agency's, is it
 * more than a placeholder or the criteria copied, does it show each element, is it of the right
 * year.
 */
final class Appraiser {

  private static final double LEAST_SHARE = 0.3;
  private static final double TELLING_SHARE = 0.5;
  private static final double PLAIN = 0.8;

  private final Facts facts;
  private final Dating dating;
  private final Hollow hollow;
  private final String agencyType;

  Appraiser(Facts facts, Dating dating, Hollow hollow, String agencyType) {
    this.facts = facts;
    this.dating = dating;
    this.hollow = hollow;
    this.agencyType = agencyType;
  }

  /** Elements that are asked of this type of agency. */
  List<Element> asked(List<Element> elements) {
    return elements.stream().filter(e -> isAsked(e.agencies())).toList();
  }

  /** The times a text speaks of. */
  Times times(String text) {
    return facts.times(text);
  }

  private boolean isAsked(List<String> agencies) {
    boolean local = Set.of("tao", "municipality", "pao", "special-lgu").contains(agencyType);
    return agencies.isEmpty()
        || agencies.contains(agencyType)
        || (local && agencies.contains("local-government"));
  }

  Appraisal appraise(Candidate candidate) {
    if (candidate.obstacle().isPresent()) {
      return closed(candidate, candidate.obstacle().get());
    }
    Hollow.Sifted sifted = hollow.sift(candidate, candidate.cluster().orElseThrow());
    if (sifted.why().isPresent()) {
      return rejected(candidate, sifted.why().get());
    }
    Cluster all = sifted.cluster();
    List<Element> asked = asked(candidate.item().elements());
    if (candidate.origin() == Candidate.Origin.LIKENESS && !asksMuch(asked)) {
      return rejected(candidate, Reason.of("nearest.content", candidate.words()));
    }
    Set<PeriodRule> rules = Appraisal.rules(asked);
    Cluster cluster = ofRightYear(all, rules, candidate.years());
    Timing timing = overall(rules, cluster, candidate.years());
    int clicks = cluster.pieces().isEmpty() ? 1 : facts.clicks(cluster.pieces().getFirst().page());
    Checker checker = new Checker(cluster, facts, clicks);
    List<Judged> judged = new ArrayList<>();
    boolean hopeless = false;
    for (Element element : asked) {
      Judged next =
          hopeless ? unasked(element) : judge(element, checker, cluster, candidate.years());
      judged.add(next);
      hopeless |= hasToBeWhole(candidate) && next.isRequired() && !next.outcome().isMet();
    }
    return grade(candidate, cluster, judged, timing);
  }

  /** Where a label only may name the item, one element that fails decides. */
  private static Judged unasked(Element element) {
    Outcome none = Outcome.unmet(Reason.of("element.no-evidence"));
    return new Judged(element, none, none);
  }

  private Judged judge(Element element, Checker checker, Cluster cluster, List<String> labelYears) {
    Outcome content = checker.check(element.check());
    return new Judged(element, content, inTime(element, content, cluster, labelYears));
  }

  private Outcome inTime(
      Element element, Outcome content, Cluster cluster, List<String> labelYears) {
    if (content.verdict() == ElementVerdict.UNMET) {
      return content;
    }
    Timing timing = dating.of(element.period(), cluster, labelYears);
    String wanted = PeriodWords.wanted(element.period(), facts.fiscalYear());
    return switch (timing.standing()) {
      case RIGHT -> content;
      case WRONG ->
          Outcome.unmet(
              0.3,
              Reason.of("element.wrong-year", wanted, PeriodWords.years(timing.sortedYears())));
      case INCOMPLETE ->
          cluster.hasUnreadable()
              ? Outcome.unverifiable(cluster.unread("element.period-unread", wanted))
              : Outcome.unmet(0.6, misprintOr("element.period-short", timing, wanted));
      case UNKNOWN ->
          cluster.hasUnreadable()
              ? Outcome.unverifiable(cluster.unread("element.period-unread", wanted))
              : Outcome.unmet(0.5, misprintOr("element.no-year", timing, wanted));
    };
  }

  private static Reason misprintOr(String key, Timing timing, String wanted) {
    return timing.misprint().isEmpty()
        ? Reason.of(key, wanted)
        : Reason.of("element.misprint", wanted, timing.misprint());
  }

  private Appraisal grade(
      Candidate candidate, Cluster cluster, List<Judged> judged, Timing timing) {
    boolean weak = candidate.label().weak();
    List<Judged> required = judged.stream().filter(Judged::isRequired).toList();
    List<Judged> unmet =
        required.stream().filter(j -> j.outcome().verdict() == ElementVerdict.UNMET).toList();
    List<Judged> unsure =
        required.stream()
            .filter(j -> j.outcome().verdict() == ElementVerdict.UNVERIFIABLE)
            .toList();
    boolean unseen =
        candidate.origin() == Candidate.Origin.OUTSIDE
            && cluster.pieces().isEmpty()
            && isHardlyNamed(candidate);
    boolean whole = unmet.isEmpty() && unsure.isEmpty();
    if (whole && !unseen && !timing.isWrong()) {
      return new Appraisal(
          candidate,
          Grade.FOUND,
          () -> Optional.of(cluster),
          judged,
          timing,
          Reason.of("item.found", candidate.words()));
    }
    if (whole && unseen && !hasToBeWhole(candidate)) {
      return unseen(candidate, cluster, judged, timing);
    }
    boolean unread =
        unmet.isEmpty() && candidate.label().coverage() >= PLAIN && isFileOnly(cluster);
    boolean little =
        weak
            && !unread
            && (hasToBeWhole(candidate)
                || Appraisal.share(required) < TELLING_SHARE
                || timing.isWrong());
    boolean nothing = showsNothing(required) || isToBeFilledIn(candidate, cluster, required);
    if (little || nothing || isSomethingElse(candidate, cluster, required)) {
      return new Appraisal(
          candidate,
          Grade.REJECTED,
          () -> Optional.of(cluster),
          judged,
          timing,
          Reason.of("nearest.content", candidate.words()));
    }
    boolean dated = !unmet.isEmpty() && unmet.stream().allMatch(Appraiser::isOfAnotherTime);
    if (timing.isWrong() || dated) {
      return new Appraisal(
          candidate,
          Grade.OUTDATED,
          () -> Optional.of(cluster),
          judged,
          timing,
          Reason.of(
              "item.outdated",
              PeriodWords.years(timing.sortedYears()),
              PeriodWords.wanted(
                  Appraisal.rules(candidate.item().elements()), facts.fiscalYear())));
    }
    if (unmet.isEmpty()) {
      return new Appraisal(
          candidate,
          Grade.UNVERIFIABLE,
          () -> Optional.of(cluster),
          judged,
          timing,
          unsure.getFirst().outcome().reason());
    }
    return new Appraisal(
        candidate,
        Grade.PARTIAL,
        () -> Optional.of(cluster),
        judged,
        timing,
        unmet.getFirst().outcome().reason());
  }

  /** What cannot be read behind a label that says the item's name alone is not absent. */
  private static boolean isFileOnly(Cluster cluster) {
    return !cluster.pieces().isEmpty()
        && cluster.pieces().stream().allMatch(p -> p.page().isUnreadable());
  }

  private static boolean isOfAnotherTime(Judged judged) {
    return judged.content().isMet() && judged.outcome().reason().key().equals("element.wrong-year");
  }

  /** What another service may hold under a label that tells no more than a code. */
  private static Appraisal unseen(
      Candidate candidate, Cluster cluster, List<Judged> judged, Timing timing) {
    Reason why = Reason.of("element.outside", candidate.targetUrl());
    Outcome outcome = Outcome.unverifiable(why);
    return new Appraisal(
        candidate,
        Grade.UNVERIFIABLE,
        () -> Optional.of(cluster),
        judged.stream().map(j -> new Judged(j.element(), outcome, outcome)).toList(),
        timing,
        why);
  }

  /** Whether what cannot be looked at bears no more of the item's name than its code. */
  private static boolean isHardlyNamed(Candidate candidate) {
    Label label = candidate.label();
    return hasToBeWhole(candidate)
        || (label.phrase().equals(candidate.item().code())
            && !Outside.tellsItsUse(candidate.targetUrl()));
  }

  /**
   * Whether a label that only may name the item, or a bare code, leads to a document which is not
   * what the first element says that the item is.
   */
  private static boolean isSomethingElse(
      Candidate candidate, Cluster cluster, List<Judged> required) {
    Label label = candidate.label();
    return cluster.hasFile()
        && (label.weak() || label.phrase().equals(candidate.item().code()))
        && !required.isEmpty()
        && required.getFirst().content().verdict() == ElementVerdict.UNMET;
  }

  /** A label that hardly names the item is believed only where all elements are there. */
  private static boolean hasToBeWhole(Candidate candidate) {
    Label label = candidate.label();
    return label.weak() && label.coverage() < TELLING_SHARE;
  }

  /** Whether of all that the elements ask for in words nothing is there, whatever the year. */
  private static boolean showsNothing(List<Judged> required) {
    List<Judged> telling = required.stream().filter(j -> !isTrivial(j.element().check())).toList();
    return (telling.isEmpty() ? required : telling)
        .stream()
            .map(Judged::content)
            .allMatch(c -> c.verdict() == ElementVerdict.UNMET && c.share() < LEAST_SHARE);
  }

  /** A questionnaire is no report: it asks for answers, and nothing of what is wanted is there. */
  private static boolean isToBeFilledIn(
      Candidate candidate, Cluster cluster, List<Judged> required) {
    return !SiteWide.asksForChannel(candidate.item())
        && required.stream().allMatch(j -> j.outcome().verdict() == ElementVerdict.UNMET)
        && cluster.links().anyMatch(l -> Outside.isForm(l.url()));
  }

  /** Whether what is asked tells the item's evidence from any other document. */
  private static boolean asksMuch(List<Element> asked) {
    return asked.stream().anyMatch(e -> e.required() && !isTrivial(e.check()));
  }

  /** A check that any document passes. */
  private static boolean isTrivial(Check check) {
    return switch (check) {
      case Check.Exists e -> true;
      case Check.Substance s -> true;
      case Check.HasFile f -> true;
      case Check.FromHome f -> true;
      case Check.Follows f -> true;
      case Check.SeparateFrom s -> true;
      case Check.NotWholeLaw n -> true;
      case Check.Filled f -> true;
      case Check.All a -> a.of().stream().allMatch(Appraiser::isTrivial);
      case Check.Any a -> a.of().stream().anyMatch(Appraiser::isTrivial);
      default -> false;
    };
  }

  /** Nothing came back, or nothing could be looked at. */
  private static Appraisal closed(Candidate candidate, Unopened obstacle) {
    boolean proof = obstacle.absent();
    return new Appraisal(
        candidate,
        proof || candidate.label().weak() ? Grade.REJECTED : Grade.UNVERIFIABLE,
        Optional::empty,
        List.of(),
        Timing.of(Standing.UNKNOWN, Set.of()),
        obstacle.outcome().equals("dead-link")
            ? Reason.of("nearest.dead-link", candidate.words())
            : obstacle.outcome().equals("not-visited") && proof
                ? Reason.of("nearest.content", candidate.words())
                : obstacle.outcome().equals("placeholder-target")
                    ? Reason.of("nearest.many-labels", candidate.words())
                    : proof
                        ? Reason.of("nearest.gone", candidate.words(), obstacle.url())
                        : obstacle.note().isBlank()
                            ? Reason.of("item.unopened-plain", candidate.words())
                            : Reason.of("item.unopened", candidate.words(), obstacle.note()));
  }

  private static Appraisal rejected(Candidate candidate, Reason why) {
    return new Appraisal(
        candidate,
        Grade.REJECTED,
        candidate::cluster,
        List.of(),
        Timing.of(Standing.UNKNOWN, Set.of()),
        why);
  }

  /** Leaves out files of other years beside those of the right one. */
  private Cluster ofRightYear(Cluster cluster, Set<PeriodRule> rules, List<String> labelYears) {
    if (rules.isEmpty() || cluster.pieces().size() < 2) {
      return cluster;
    }
    List<Piece> right =
        cluster.pieces().stream()
            .filter(p ->
                !p.page().isFile()
                    || rules.stream().anyMatch(r -> !dating.of(r, p, labelYears).isWrong()))
            .toList();
    boolean filesLeft = right.stream().anyMatch(p -> p.page().isFile());
    return filesLeft ? new Cluster(right, cluster.outside()) : cluster;
  }

  private Timing overall(Set<PeriodRule> rules, Cluster cluster, List<String> labelYears) {
    List<Timing> timings = rules.stream().map(r -> dating.of(r, cluster, labelYears)).toList();
    return timings.isEmpty() ? Timing.of(Standing.RIGHT, Set.of()) : Timing.best(timings);
  }
}
