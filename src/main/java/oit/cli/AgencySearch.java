package oit.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import oit.store.history.Result;

/** Finds an agency among those that were checked, by id, name or web address. */
record AgencySearch(List<Result> known) {

  private static final int MOST = 5;
  private static final double ALIKE = 0.3;

  /** Those that fit: one by its id, address or whole name, else all that hold the words. */
  List<Result> fitting(String wanted) {
    String words = plain(wanted);
    String address = address(wanted);
    for (Predicate<Result> way :
        List.<Predicate<Result>>of(
            r -> r.agencyId().equalsIgnoreCase(wanted.strip()),
            r -> address(r.url()).equals(address),
            r -> plain(r.name()).equals(words),
            r -> !words.isEmpty() && plain(r.name()).contains(words),
            r -> !address.isEmpty() && address(r.url()).contains(address))) {
      List<Result> found = known.stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Those whose name, id or address is most like it. */
  List<Result> nearest(String wanted) {
    return known.stream()
        .filter(r -> likeness(r, wanted) >= ALIKE)
        .sorted(Comparator.comparingDouble((Result r) -> -likeness(r, wanted)))
        .limit(MOST)
        .toList();
  }

  private static double likeness(Result result, String wanted) {
    return Math.max(
        likeness(plain(result.name()), plain(wanted)),
        Math.max(
            likeness(plain(result.agencyId()), plain(wanted)),
            likeness(address(result.url()), address(wanted))));
  }

  /** Share of pairs of letters that both have. */
  private static double likeness(String a, String b) {
    Set<String> ours = pairs(a);
    Set<String> both = new HashSet<>(ours);
    Set<String> theirs = pairs(b);
    both.retainAll(theirs);
    return ours.isEmpty() || theirs.isEmpty()
        ? 0
        : 2.0 * both.size() / (ours.size() + theirs.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT);
  }

  private static String address(String url) {
    return url.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/+$", "");
  }
}
