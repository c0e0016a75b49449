package oit.crawl;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Counts pages that say nearly the same: an endless row of them leads nowhere. They are read and
 * judged like all others; only links from them to more of their sort are followed no further. Knows
 * the {@link #MOST} latest kinds. Not thread-safe.
 */
final class Twins {

  /** So many of a kind may be real, such as empty months; further ones are a trap. */
  static final int ENOUGH = 12;

  /** So many may each lead to more of their sort under a label that promises evidence. */
  static final int PLENTY = 60;

  /** A kind whose addresses have more shapes than this may have any. */
  private static final int FEW_SHAPES = 8;

  private static final int MOST = 4096;

  private static final class Kind {
    final long bits;
    final Set<String> shapes = new HashSet<>();
    int pages;

    Kind(long bits) {
      this.bits = bits;
    }

    boolean isLike(HttpUrl url) {
      return shapes.size() > FEW_SHAPES || shapes.contains(AddressShape.fine(url));
    }
  }

  private final Likeness likeness = new Likeness();
  private final @Nullable Kind[] kinds = new Kind[MOST];
  private int next;

  /** Takes note of a page; which of the leads found on it are worth following. */
  Predicate<Lead> note(HttpUrl url, Shingles.Print page) {
    Kind kind = kind(likeness.of(page));
    if (kind.shapes.size() <= FEW_SHAPES) {
      kind.shapes.add(AddressShape.fine(url));
    }
    int times = ++kind.pages;
    return times <= ENOUGH
        ? lead -> true
        : lead ->
            LeadFinder.isDocument(lead.url())
                || (times <= PLENTY && lead.promise() > 0)
                || !kind.isLike(lead.url());
  }

  private Kind kind(long bits) {
    for (Kind kind : kinds) {
      if (kind == null) {
        break;
      }
      if (Likeness.isNear(kind.bits, bits)) {
        return kind;
      }
    }
    Kind kind = new Kind(bits);
    kinds[next] = kind;
    next = (next + 1) % MOST;
    return kind;
  }
}
