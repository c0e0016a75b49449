package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oit.judge.Judgement.ClaimResult;
import oit.judge.Judgement.Evidence;
import oit.judge.Judgement.ItemResult;

/** Says what a link that the agency named shows, and where better evidence is. */
record ClaimWords(Site site, Map<String, ItemResult> results) {

  private static final int MOST_REASONS = 3;

  ClaimResult of(Opened opened) {
    Claim claim = opened.claim();
    String better = better(claim, opened);
    List<Reason> sentences = new ArrayList<>(shows(opened));
    if (!better.isEmpty()) {
      sentences.add(elsewhere(opened, better));
    } else if (opened.judged() != ItemVerdict.FOUND && !opened.outcome().equals("not-visited")) {
      sentences.add(Reason.of("claim.nothing-better"));
    }
    return new ClaimResult(claim, opened.outcome(), opened.judged(), better, sentences);
  }

  private String better(Claim claim, Opened opened) {
    ItemResult best = results.get(opened.item().key());
    if (best == null) {
      return "";
    }
    boolean isEvidence =
        best.verdict().compareTo(ItemVerdict.OUTDATED) <= 0
            && best.verdict().compareTo(opened.judged()) < 0;
    return isEvidence
        ? best.evidence().stream()
            .limit(1)
            .map(Evidence::url)
            .filter(url -> !isSame(url, claim.url()))
            .findFirst()
            .orElse("")
        : "";
  }

  private boolean isSame(String url, String other) {
    return site.key(url).equals(site.key(other))
        || (site.at(url).isPresent() && site.at(url).equals(site.at(other)));
  }

  private static Reason elsewhere(Opened opened, String better) {
    List<String> outdated =
        opened.result().filter(r -> r.reason().key().equals("item.outdated")).stream()
            .flatMap(r -> r.reason().arguments().stream())
            .toList();
    return outdated.size() == 2
        ? Reason.of("claim.better-year", outdated.getLast(), better)
        : Reason.of("claim.better", better);
  }

  private static List<Reason> shows(Opened opened) {
    return switch (opened.outcome()) {
      case "ok" -> opened.result().map(r -> shows(opened, r)).orElse(List.of());
      case "home-page" -> List.of(Reason.of("claim.home-page"));
      case "other-item" ->
          List.of(
              Reason.of(
                  "claim.other-item",
                  opened.owner().map(i -> i.code() + " " + i.title().th()).orElse("")));
      case "not-visited" -> List.of(Reason.of("claim.not-visited"));
      case "login-wall" -> List.of(Reason.of("claim.login-wall"));
      default -> {
        String note = opened.failure().map(Unopened::note).orElse("");
        yield List.of(
            Reason.of(
                opened.judged() == ItemVerdict.MISSING ? "claim.dead" : "claim.unopened", note));
      }
    };
  }

  private static List<Reason> shows(Opened opened, ItemResult result) {
    List<Reason> sentences = new ArrayList<>();
    switch (result.verdict()) {
      case FOUND -> sentences.add(Reason.of(opened.asPart() ? "claim.part" : "claim.right"));
      case PARTIAL -> {
        sentences.add(Reason.of("claim.partial"));
        result.elements().stream()
            .filter(e -> e.element().required() && e.verdict() == ElementVerdict.UNMET)
            .map(Judgement.ElementResult::reason)
            .distinct()
            .limit(MOST_REASONS)
            .forEach(sentences::add);
      }
      case OUTDATED ->
          sentences.add(new Reason("claim.outdated", result.reason().arguments(), List.of()));
      case UNVERIFIABLE -> {
        sentences.add(Reason.of("claim.unsure"));
        sentences.add(result.reason());
      }
      case MISSING -> {
        sentences.add(Reason.of("claim.not-it"));
        result
            .nearest()
            .map(Judgement.Nearest::why)
            .filter(why -> !why.key().equals("nearest.content"))
            .ifPresent(sentences::add);
      }
    }
    return sentences;
  }
}
