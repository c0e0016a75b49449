package oit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oit.checklist.Element;
import oit.checklist.Item;
import oit.judge.Appraisal.Grade;
import oit.judge.Appraisal.Judged;
import oit.judge.Judgement.ElementResult;
import oit.judge.Judgement.Evidence;
import oit.judge.Judgement.ItemResult;
import oit.judge.Judgement.Nearest;
import oit.read.Kind;

/** Chooses among the candidates of one item and says what the choice means. */
final class ItemJudge {

  /** Marks a snippet that a machine has read off a picture. */
  private static final String RECOGNISED = "[OCR] ";

  private static final int ENOUGH_PAGES = 100;
  private static final int MOST_EVIDENCE = 8;
  private static final int MOST_TOGETHER = 12;
  private static final double TELLING_SHARE = 0.5;

  /** Of a label that plainly names one part of an item. */
  private static final double PART_SHARE = 0.25;

  private static final double WEAK_PART_SHARE = 0.5;

  static final double MOST_BORROWED = 0.7;

  private final Appraiser appraiser;
  private final Facts facts;
  private final Extent extent;
  private final UnreadParts unread;

  ItemJudge(Appraiser appraiser, Facts facts, Extent extent, UnreadParts unread) {
    this.unread = unread;
    this.appraiser = appraiser;
    this.facts = facts;
    this.extent = extent;
  }

  ItemResult judge(Item item, List<Prospect> prospects) {
    List<Appraisal> all = new Tribunal(appraiser, facts.fiscalYear()).appraise(prospects);
    unread.note(all);
    Optional<Appraisal> chosen = choose(all);
    chosen.flatMap(Appraisal::evidence).ifPresent(c -> facts.accept(item.key(), c));
    return chosen.map(a -> result(item, a)).orElseGet(() -> absent(item, all, hasSeenEnough()));
  }

  /** What the item comes to if nothing but these candidates is looked at. */
  ItemResult alone(Item item, List<Prospect> prospects) {
    List<Appraisal> all = new Tribunal(appraiser, facts.fiscalYear()).appraise(prospects);
    unread.note(all);
    return choose(all).map(a -> result(item, a)).orElseGet(() -> absent(item, all, true));
  }

  /**
   * A link that opens the very document which is another item's whole evidence, and little of its
   * own, opens the wrong one: the plan in place of its report.
   */
  void denyBorrowed(Map<String, ItemResult> results) {
    Set<String> taken = new HashSet<>();
    for (ItemResult result : results.values()) {
      List<String> files = files(result);
      if (result.verdict() == ItemVerdict.FOUND && files.size() == 1) {
        taken.addAll(files);
      }
    }
    results.replaceAll((key, result) -> {
      List<String> files = files(result);
      boolean borrowed =
          result.verdict() == ItemVerdict.PARTIAL
              && !files.isEmpty()
              && taken.containsAll(files)
              && metShare(result) < MOST_BORROWED;
      return borrowed ? borrowed(result) : result;
    });
  }

  private static List<String> files(ItemResult result) {
    return result.evidence().stream()
        .filter(e -> !e.kind().equals(Kind.HTML.code()))
        .map(Evidence::url)
        .toList();
  }

  static double metShare(ItemResult result) {
    return result.elements().stream()
        .filter(e -> e.element().required())
        .mapToInt(e -> e.verdict() == ElementVerdict.MET ? 1 : 0)
        .average()
        .orElse(1);
  }

  private ItemResult borrowed(ItemResult result) {
    Evidence shown = result.evidence().getFirst();
    Reason why = Reason.of("nearest.content", shown.title());
    Set<Ground> grounds = Grounds.ofAbsence(true, true);
    return new ItemResult(
        result.item(),
        ItemVerdict.MISSING,
        Confidence.of(grounds),
        grounds,
        List.of(),
        result.elements().stream()
            .map(e ->
                new ElementResult(
                    e.element(), ElementVerdict.UNMET, "", "", Reason.of("element.no-evidence")))
            .toList(),
        Reason.of("item.missing-nearest"),
        result.searched(),
        Optional.of(new Nearest(shown.url(), Phrases.shorten(shown.title()), why)));
  }

  /** What was noted as unread in the evidence for the items judged so far. */
  List<Unread> unread() {
    return unread.list();
  }

  private Optional<Appraisal> choose(List<Appraisal> sorted) {
    Optional<Appraisal> best = sorted.stream().findFirst().filter(a -> a.grade() != Grade.REJECTED);
    if (best.isEmpty() || best.get().grade() != Grade.PARTIAL) {
      return best;
    }
    Optional<Appraisal> whole = together(sorted);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Appraisal> proper = properOfAnotherYear(sorted, best.get());
    if (proper.isPresent()) {
      return proper;
    }
    if (best.get().share() >= TELLING_SHARE) {
      return best;
    }
    return sorted.stream()
        .filter(a -> a.grade() == Grade.OUTDATED || a.grade() == Grade.UNVERIFIABLE)
        .filter(a -> a.share() > best.get().share() + 0.2)
        .findFirst()
        .or(() -> best);
  }

  /** All that is asked, but of another year, says more than little of it in the right one. */
  private static Optional<Appraisal> properOfAnotherYear(List<Appraisal> sorted, Appraisal best) {
    return contentShare(best) >= TELLING_SHARE
        ? Optional.empty()
        : sorted.stream()
            .filter(a -> a.grade() == Grade.OUTDATED && !a.candidate().label().weak())
            .filter(a ->
                a.elements().stream()
                    .filter(Appraisal.Judged::isRequired)
                    .allMatch(j -> j.content().isMet()))
            .findFirst();
  }

  /** Share of the required elements that are there, whatever their time. */
  private static double contentShare(Appraisal appraisal) {
    return appraisal.elements().stream()
        .filter(Appraisal.Judged::isRequired)
        .mapToInt(j -> j.content().isMet() ? 1 : 0)
        .average()
        .orElse(1);
  }

  /** Monthly posts, or a page for each side of the house, are whole only when seen as one. */
  private Optional<Appraisal> together(List<Appraisal> sorted) {
    List<Appraisal> parts =
        sorted.stream()
            .filter(a -> a.grade() == Grade.PARTIAL && namesAPart(a))
            .filter(a -> !a.timing().isWrong())
            .limit(MOST_TOGETHER)
            .toList();
    return parts.size() < 2
        ? Optional.empty()
        : union(parts)
            .map(cluster -> appraiser.appraise(parts.getFirst().candidate().with(cluster)))
            .filter(a -> a.grade() == Grade.FOUND);
  }

  /** Of what is named vaguely only a post, which is about one thing, can be a part. */
  private static boolean namesAPart(Appraisal appraisal) {
    Label label = appraisal.candidate().label();
    return label.weak()
        ? label.coverage() >= WEAK_PART_SHARE && isPost(appraisal)
        : label.coverage() >= PART_SHARE;
  }

  private static boolean isPost(Appraisal appraisal) {
    return appraisal.evidence().stream()
        .flatMap(c -> c.pieces().stream().limit(1))
        .anyMatch(p -> p.page().isHtml());
  }

  private static Optional<Cluster> union(List<Appraisal> appraisals) {
    Map<Page, Piece> pieces = new LinkedHashMap<>();
    for (Appraisal appraisal : appraisals) {
      for (Piece piece : appraisal.evidence().map(Cluster::pieces).orElse(List.of())) {
        pieces.merge(
            piece.page(),
            piece,
            (a, b) -> b.blocks().cardinality() > a.blocks().cardinality() ? b : a);
      }
    }
    return Optional.of(new Cluster(List.copyOf(pieces.values()), List.of()));
  }

  private ItemResult result(Item item, Appraisal chosen) {
    ItemVerdict verdict =
        switch (chosen.grade()) {
          case FOUND -> ItemVerdict.FOUND;
          case PARTIAL -> ItemVerdict.PARTIAL;
          case OUTDATED -> ItemVerdict.OUTDATED;
          case UNVERIFIABLE, REJECTED -> ItemVerdict.UNVERIFIABLE;
        };
    Optional<Cluster> cluster = chosen.evidence();
    List<Evidence> evidence = evidence(chosen.candidate(), cluster);
    Set<Integer> years =
        evidence.stream().flatMap(e -> e.fiscalYears().stream()).collect(Collectors.toSet());
    Set<Ground> grounds = Grounds.of(chosen, cluster, years, facts.fiscalYear());
    Optional<Nearest> nearest =
        verdict == ItemVerdict.FOUND ? Optional.empty() : nearest(List.of(chosen));
    return new ItemResult(
        item,
        verdict,
        Confidence.of(grounds),
        grounds,
        evidence,
        elements(item, chosen),
        chosen.why(),
        terms(item),
        nearest);
  }

  private boolean hasSeenEnough() {
    return extent.reached() && (extent.complete() || extent.pages() >= ENOUGH_PAGES);
  }

  private ItemResult absent(Item item, List<Appraisal> all, boolean seenEnough) {
    ItemVerdict verdict = seenEnough ? ItemVerdict.MISSING : ItemVerdict.UNVERIFIABLE;
    Reason why =
        !extent.reached()
            ? Reason.of("item.site-unreachable")
            : seenEnough
                ? all.isEmpty() ? Reason.of("item.missing") : Reason.of("item.missing-nearest")
                : Reason.of("item.too-little-seen", "" + extent.pages());
    Set<Ground> grounds = Grounds.ofAbsence(seenEnough, !all.isEmpty());
    List<ElementResult> elements = new ArrayList<>();
    for (Element element : appraiser.asked(item.elements())) {
      elements.add(
          new ElementResult(
              element,
              seenEnough ? ElementVerdict.UNMET : ElementVerdict.UNVERIFIABLE,
              "",
              "",
              Reason.of(seenEnough ? "element.no-evidence" : "element.not-looked")));
    }
    return new ItemResult(
        item,
        verdict,
        Confidence.of(grounds),
        grounds,
        List.of(),
        elements,
        why,
        terms(item),
        nearest(all));
  }

  private static List<ElementResult> elements(Item item, Appraisal chosen) {
    List<ElementResult> results = new ArrayList<>();
    if (chosen.elements().isEmpty()) {
      for (Element element : item.elements()) {
        results.add(new ElementResult(element, ElementVerdict.UNVERIFIABLE, "", "", chosen.why()));
      }
      return results;
    }
    for (Judged judged : chosen.elements()) {
      Outcome o = chosen.said(judged);
      results.add(
          new ElementResult(
              judged.element(), o.verdict(), o.url(), Phrases.shorten(o.snippet()), o.reason()));
    }
    return results;
  }

  private List<Evidence> evidence(Candidate candidate, Optional<Cluster> cluster) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    cluster.ifPresent(c ->
        c.pieces().stream()
            .limit(MOST_EVIDENCE)
            .forEach(piece -> evidence.put(piece.page().url(), evidence(piece, candidate))));
    if (evidence.isEmpty() && !candidate.targetUrl().isEmpty()) {
      for (String url : List.of(candidate.targetUrl(), candidate.sourceUrl())) {
        String kind = url.equals(candidate.sourceUrl()) ? "html" : "external";
        evidence.put(
            url,
            new Evidence(
                url,
                candidate.words(),
                kind,
                List.of(candidate.words()),
                -1,
                "",
                List.of(),
                Optional.empty(),
                ""));
      }
    }
    return List.copyOf(evidence.values());
  }

  private Evidence evidence(Piece piece, Candidate candidate) {
    Page page = piece.page();
    List<String> via = new ArrayList<>(page.foundVia());
    if (!piece.label().isBlank() && !via.contains(piece.label())) {
      via.add(Phrases.shorten(piece.label()));
    }
    Times times = Times.in(page.head().title() + " " + Page.opening(piece.resource(), 600));
    String title = page.head().title().isBlank() ? candidate.words() : page.head().title();
    return new Evidence(
        page.url(),
        title,
        page.head().kind().code(),
        via,
        page.clicks(),
        (page.isRecognised() ? RECOGNISED : "")
            + Phrases.shorten(facts.text(piece).strip().replace('\n', ' ')),
        List.copyOf(new TreeSet<>(times.years())),
        Optional.of(page.head().fetchedAt()),
        page.head().sha256());
  }

  private static Optional<Nearest> nearest(List<Appraisal> sorted) {
    return sorted.stream()
        .max(Comparator.comparingDouble(Appraisal::weight))
        .map(a ->
            new Nearest(
                a.candidate().targetUrl().isEmpty()
                    ? a.candidate().sourceUrl()
                    : a.candidate().targetUrl().replaceFirst("#\\d+$", ""),
                Phrases.shorten(a.candidate().words()),
                a.why()));
  }

  private static List<String> terms(Item item) {
    List<String> terms = new ArrayList<>();
    terms.add(item.title().th());
    item.find().labels().stream().limit(12).forEach(terms::add);
    return terms.stream().distinct().toList();
  }
}
