package oit.judge;

import java.util.List;

/**
 * What a check found.
 *
 * @param share of the asked-for details that are there, 0–1
 * @param url where it was seen; empty when it was not
 */
record Outcome(ElementVerdict verdict, double share, String url, String snippet, Reason reason) {

  static Outcome met(String url, String snippet, Reason reason) {
    return new Outcome(ElementVerdict.MET, 1, url, snippet, reason);
  }

  static Outcome met(Cluster.Place place, Reason reason) {
    return met(place.url(), place.snippet(), reason);
  }

  static Outcome unmet(Reason reason) {
    return unmet(0, reason);
  }

  static Outcome unmet(double share, Reason reason) {
    return new Outcome(ElementVerdict.UNMET, share, "", "", reason);
  }

  static Outcome unverifiable(Reason reason) {
    return new Outcome(ElementVerdict.UNVERIFIABLE, 0, "", "", reason);
  }

  boolean isMet() {
    return verdict == ElementVerdict.MET;
  }

  /** All must hold: the worst verdict, with its reason. */
  static Outcome all(List<Outcome> parts) {
    Outcome worst = parts.getFirst();
    double share = 0;
    for (Outcome part : parts) {
      share += part.isMet() ? 1 : part.share();
      if (rank(part) > rank(worst)) {
        worst = part;
      }
    }
    return worst.isMet()
        ? worst
        : new Outcome(
            worst.verdict(), share / parts.size(), worst.url(), worst.snippet(), worst.reason());
  }

  /** One is enough: the best verdict; where none holds, the nearest. */
  static Outcome any(List<Outcome> parts) {
    Outcome best = parts.getFirst();
    for (Outcome part : parts) {
      if (better(part, best)) {
        best = part;
      }
    }
    return best;
  }

  private static boolean better(Outcome a, Outcome b) {
    int ranks = Integer.compare(rank(a), rank(b));
    return ranks < 0 || (ranks == 0 && a.share() > b.share());
  }

  private static int rank(Outcome o) {
    return switch (o.verdict()) {
      case MET -> 0;
      case UNVERIFIABLE -> 1;
      case UNMET -> 2;
    };
  }
}
