package oit.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.checklist.check.Check;
import oit.judge.Appraisal.Grade;
import oit.judge.Appraisal.Judged;
import oit.read.Image;
import oit.read.ReadState;
import oit.read.ReadState.Unrecognised;

/** Collects what would have to be read to be surer of items that are not plainly found. */
final class UnreadParts {

  private static final int MOST_CANDIDATES = 3;
  private static final int MOST_PICTURES = 8;
  private static final int MOST_OF_ALL = 300;
  private static final int LEAST_SIDE = 150;

  /** A page that says more than this by itself is not a frame around a picture. */
  private static final int MUCH_TEXT = 300;

  private final Site site;
  private final Map<String, Unread> parts = new LinkedHashMap<>();

  UnreadParts(Site site) {
    this.site = site;
  }

  List<Unread> list() {
    return List.copyOf(parts.values());
  }

  /** Notes what is unread in the best evidence for one item. */
  void note(List<Appraisal> sorted) {
    if (sorted.isEmpty() || sorted.getFirst().grade() == Grade.FOUND) {
      return;
    }
    int left = MOST_CANDIDATES;
    for (Appraisal appraisal : sorted) {
      Optional<Cluster> evidence = left > 0 ? appraisal.evidence() : Optional.empty();
      if (evidence.isPresent()) {
        note(appraisal, evidence.get());
        left--;
      }
    }
  }

  private void note(Appraisal appraisal, Cluster cluster) {
    for (Piece piece : cluster.pieces()) {
      if (isUntried(piece.page())) {
        add(new Unread.Document(piece.resource()));
      }
    }
    boolean opened = !appraisal.elements().isEmpty();
    if (!opened || appraisal.candidate().label().weak()) {
      return;
    }
    boolean code = wantsCode(appraisal);
    int left = MOST_PICTURES;
    for (Piece piece : cluster.pieces()) {
      for (Image image : pictures(piece, code, isUnsure(appraisal))) {
        if (left-- > 0) {
          Page page = piece.page();
          boolean linked =
              piece.resource().links().stream().anyMatch(l -> l.url().equals(image.url()));
          add(new Unread.Picture(image.url(), code, linked, page.clicks(), page.foundVia()));
        }
      }
    }
  }

  private void add(Unread part) {
    if (parts.size() < MOST_OF_ALL) {
      parts.merge(part.url(), part, UnreadParts::joined);
    }
  }

  private static Unread joined(Unread before, Unread now) {
    if (before instanceof Unread.Picture b && now instanceof Unread.Picture n) {
      Unread.Picture taken = b.forCode() ? b : n;
      return new Unread.Picture(
          taken.url(), taken.forCode(), b.linked() || n.linked(), taken.clicks(), taken.foundVia());
    }
    return now;
  }

  private static boolean isUntried(Page page) {
    boolean readable =
        switch (page.head().kind()) {
          case PDF, IMAGE, ARCHIVE, DOCX, PPTX, ODT, ODP -> true;
          default -> false;
        };
    return readable
        && page.head().state() instanceof ReadState.ScanWithoutText scan
        && scan.why() == Unrecognised.NOT_TRIED;
  }

  private List<Image> pictures(Piece piece, boolean code, boolean unsure) {
    boolean bare = Hollow.ownWords(piece) < MUCH_TEXT;
    if (!piece.page().isHtml() || !(code || unsure || bare)) {
      return List.of();
    }
    return Cluster.images(piece)
        .filter(i -> isLarge(i.width()) && isLarge(i.height()))
        .filter(i -> !i.url().isEmpty() && site.at(i.url()).isEmpty())
        .filter(i -> !site.isExternal(i.url()) && !site.isGone(i.url()))
        .toList();
  }

  private static boolean isLarge(int declared) {
    return declared == 0 || declared >= LEAST_SIDE;
  }

  private static boolean isUnsure(Appraisal appraisal) {
    return appraisal.elements().stream()
        .filter(Judged::isRequired)
        .anyMatch(j -> j.outcome().verdict() == ElementVerdict.UNVERIFIABLE);
  }

  private static boolean wantsCode(Appraisal appraisal) {
    return appraisal.elements().stream()
        .filter(j -> !j.outcome().isMet())
        .anyMatch(j -> asksForLink(j.element().check()));
  }

  private static boolean asksForLink(Check check) {
    return switch (check) {
      case Check.LinksTo l -> true;
      case Check.All a -> a.of().stream().anyMatch(UnreadParts::asksForLink);
      case Check.Any a -> a.of().stream().anyMatch(UnreadParts::asksForLink);
      default -> false;
    };
  }
}
