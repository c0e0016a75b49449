package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.judge.Appraisal.Grade;
import oit.judge.Appraisal.Judged;
import oit.judge.Timing.Standing;
import oit.read.Block;
import oit.thai.ThaiText;

/**
 * Looks at one candidate the way an assessor does: can it be opened, is it this agency's, is it
 * more than a placeholder or the criteria copied, does it show each element, is it of the right
 * year.
 */
final class Appraiser {

  private static final int LONGEST_PLACEHOLDER = 350;
  private static final int LEAST_TEXT = 25;
  private static final int TITLE = 400;

  private final Facts facts;
  private final Dating dating;
  private final OwnNames names;
  private final List<String> criteria;
  private final String agencyType;

  Appraiser(Facts facts, Dating dating, List<String> criteriaPhrases, String agencyType) {
    this.facts = facts;
    this.dating = dating;
    this.names = facts.names();
    this.criteria = criteriaPhrases.stream().map(Phrases::fold).toList();
    this.agencyType = agencyType;
  }

  /** Elements that are asked of this type of agency. */
  List<Element> asked(List<Element> elements) {
    return elements.stream().filter(e -> isAsked(e.agencies())).toList();
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
    Cluster all = withoutCriteria(candidate.cluster().orElseThrow());
    Optional<Reason> hollow = hollow(candidate, all);
    if (hollow.isPresent()) {
      return rejected(candidate, hollow.get());
    }
    List<Element> asked = asked(candidate.item().elements());
    Set<PeriodRule> rules = Appraisal.rules(asked);
    Cluster cluster = ofRightYear(all, rules, candidate.years());
    Timing timing = overall(rules, cluster, candidate.years());
    int clicks = cluster.pieces().isEmpty() ? 1 : cluster.pieces().getFirst().page().clicks();
    Checker checker = new Checker(cluster, facts, clicks);
    List<Judged> judged = new ArrayList<>();
    for (Element element : asked) {
      judged.add(new Judged(element, judge(element, checker, cluster, candidate.years())));
    }
    return grade(candidate, cluster, judged, timing);
  }

  private Outcome judge(
      Element element, Checker checker, Cluster cluster, List<String> labelYears) {
    Outcome content = checker.check(element.check());
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
              ? Outcome.unverifiable(Reason.of("element.period-unread", wanted))
              : Outcome.unmet(0.6, Reason.of("element.period-short", wanted));
      case UNKNOWN ->
          cluster.hasUnreadable()
              ? Outcome.unverifiable(Reason.of("element.period-unread", wanted))
              : Outcome.unmet(0.5, Reason.of("element.no-year", wanted));
    };
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
    if (unmet.isEmpty() && unsure.isEmpty()) {
      return new Appraisal(
          candidate,
          Grade.FOUND,
          Optional.of(cluster),
          judged,
          timing,
          Reason.of("item.found", candidate.words()));
    }
    boolean nothingShown =
        required.stream().allMatch(j -> !j.outcome().isMet() && j.outcome().share() < 0.3);
    if (weak || (nothingShown && unsure.isEmpty() && !timing.isWrong())) {
      return new Appraisal(
          candidate,
          Grade.REJECTED,
          Optional.of(cluster),
          judged,
          timing,
          Reason.of("nearest.content", candidate.words()));
    }
    if (timing.isWrong()) {
      return new Appraisal(
          candidate,
          Grade.OUTDATED,
          Optional.of(cluster),
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
          Optional.of(cluster),
          judged,
          timing,
          unsure.getFirst().outcome().reason());
    }
    return new Appraisal(
        candidate,
        Grade.PARTIAL,
        Optional.of(cluster),
        judged,
        timing,
        unmet.getFirst().outcome().reason());
  }

  /** Nothing came back, or nothing could be looked at. */
  private static Appraisal closed(Candidate candidate, Unopened obstacle) {
    boolean proof = obstacle.absent();
    return new Appraisal(
        candidate,
        proof || candidate.label().weak() ? Grade.REJECTED : Grade.UNVERIFIABLE,
        Optional.empty(),
        List.of(),
        Timing.of(Standing.UNKNOWN, Set.of()),
        obstacle.outcome().equals("dead-link")
            ? Reason.of("nearest.dead-link", candidate.words())
            : proof
                ? Reason.of("nearest.gone", candidate.words(), obstacle.url())
                : Reason.of("item.unopened", candidate.words(), obstacle.note()));
  }

  private static Appraisal rejected(Candidate candidate, Reason why) {
    return new Appraisal(
        candidate,
        Grade.REJECTED,
        candidate.cluster(),
        List.of(),
        Timing.of(Standing.UNKNOWN, Set.of()),
        why);
  }

  /** Why the target is no evidence at all, whatever words it holds. */
  private Optional<Reason> hollow(Candidate candidate, Cluster cluster) {
    if (cluster.pieces().isEmpty()) {
      return Optional.empty();
    }
    Piece first = cluster.pieces().getFirst();
    String text = first.text().text();
    boolean alone = cluster.pieces().size() == 1 && cluster.outside().isEmpty();
    boolean bare = alone && cluster.forms().findAny().isEmpty();
    if (bare && text.length() < LONGEST_PLACEHOLDER && isPlaceholder(text)) {
      return Optional.of(Reason.of("nearest.placeholder", Phrases.shorten(Facts.text(first))));
    }
    if (bare
        && text.length() < LEAST_TEXT
        && !first.page().isUnreadable()
        && cluster.images().findAny().isEmpty()
        && candidate.origin() != Candidate.Origin.HOME) {
      return Optional.of(
          hadCriteria(candidate) ? Reason.of("nearest.criteria") : Reason.of("nearest.empty"));
    }
    String title = candidate.words() + " " + first.page().resource().title() + " " + opening(first);
    return names
        .foreign(title)
        .filter(n -> !names.isNamedIn(text))
        .map(n -> Reason.of("nearest.foreign", n));
  }

  private static String opening(Piece piece) {
    String text = Facts.text(piece);
    return text.length() > TITLE ? text.substring(0, TITLE) : text;
  }

  private static boolean isPlaceholder(String text) {
    return Lexicon.SHIPPED.placeholders().stream().anyMatch(text::contains);
  }

  private boolean hadCriteria(Candidate candidate) {
    return candidate.cluster().stream()
        .flatMap(c -> c.pieces().stream())
        .anyMatch(p -> criteria.stream().anyMatch(p.text().text()::contains));
  }

  /** Copied criteria describe what should be there; they are not it. */
  private Cluster withoutCriteria(Cluster cluster) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : cluster.pieces()) {
      if (!piece.page().isHtml()) {
        pieces.add(piece);
        continue;
      }
      BitSet copied = new BitSet();
      List<Block> blocks = piece.page().resource().blocks();
      for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
        String text = ThaiText.fold(blocks.get(i).text());
        if (criteria.stream().anyMatch(text::contains)) {
          copied.set(i);
        }
      }
      pieces.add(piece.without(copied));
    }
    return new Cluster(pieces, cluster.outside());
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
