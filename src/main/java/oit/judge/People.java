package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import oit.checklist.check.Check;
import oit.checklist.check.Check.People.Detail;
import oit.read.Block;
import oit.read.Image;
import oit.thai.Emails;
import oit.thai.Phones;
import oit.thai.ThaiNames;
import oit.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * Persons and vacant posts on a page, each with what stands beside them. Cards, tables and plain
 * lists put post, picture and telephone before or after the name; the reading that gives the most
 * persons a detail is taken as the page's habit.
 */
final class People {

  private static final int WIDEST_CARD = 8;

  /** A person or a vacant post; blocks are those of the piece. */
  private record Anchor(int block, boolean vacant, String words) {}

  private final Piece piece;
  private final List<Anchor> anchors;
  private final BitSet asked;
  private final Map<Detail, BitSet> details = new EnumMap<>(Detail.class);

  private People(Piece piece, List<String> posts) {
    this.piece = piece;
    anchors = anchors(piece);
    details.put(Detail.NAME, all(anchors.size()));
    asked = having(text -> posts.stream().anyMatch(post -> Posts.names(text, post)));
    details.put(
        Detail.POST, having(text -> Lexicon.SHIPPED.postWords().stream().anyMatch(text::contains)));
    details.put(Detail.CONTACT, having(null));
    details.put(Detail.PHOTO, photos());
  }

  /** Looks through the pieces of a cluster for the one that shows most people. */
  static Finder in(Cluster cluster) {
    return new Finder(cluster);
  }

  record Finder(Cluster cluster) {

    Outcome check(Check.People check) {
      List<String> posts = check.posts().stream().map(Phrases::fold).toList();
      Outcome best = null;
      for (Piece piece : cluster.pieces()) {
        Outcome outcome = new People(piece, posts).check(check);
        if (best == null || outcome.share() > best.share()) {
          best = outcome;
        }
      }
      if (best == null || (!best.isMet() && cluster.hasUnreadable() && best.share() < 0.5)) {
        return Outcome.unverifiable(cluster.unread("element.picture-only"));
      }
      return best;
    }
  }

  private Outcome check(Check.People check) {
    int shown = 0;
    for (int i = 0; i < anchors.size(); i++) {
      if (check.posts().isEmpty() || asked.get(i)) {
        shown++;
      }
    }
    if (shown < check.atLeast()) {
      return Outcome.unmet(
          0.5 * shown / check.atLeast(),
          Reason.of(
              "element.people-few", "" + shown, "" + check.atLeast(), Phrases.list(check.posts())));
    }
    String people = "" + shown;
    return lacking(check.details())
        .orElseGet(() ->
            Outcome.met(
                piece.page().url(),
                anchors.isEmpty() ? "" : anchors.getFirst().words(),
                Reason.of("element.people", people)));
  }

  private Optional<Outcome> lacking(Set<Detail> wanted) {
    for (Detail detail : Detail.values()) {
      if (!wanted.contains(detail)) {
        continue;
      }
      BitSet have = details.getOrDefault(detail, new BitSet());
      int needed = 0;
      int there = 0;
      String without = "";
      for (int i = 0; i < anchors.size(); i++) {
        boolean spared = anchors.get(i).vacant() && detail != Detail.POST;
        if (spared || (!asked.isEmpty() && !asked.get(i))) {
          continue;
        }
        needed++;
        if (have.get(i)) {
          there++;
        } else if (without.isEmpty()) {
          without = anchors.get(i).words();
        }
      }
      if (there < needed) {
        return Optional.of(
            Outcome.unmet(
                0.5 + 0.4 * there / needed,
                Reason.of(
                    "element.people-without-" + detail.name().toLowerCase(Locale.ROOT),
                    without,
                    "" + (needed - there),
                    "" + needed)));
      }
    }
    return Optional.empty();
  }

  private static List<Anchor> anchors(Piece piece) {
    List<Anchor> found = new ArrayList<>();
    List<Block> blocks = piece.resource().blocks();
    BitSet chosen = piece.blocks();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      String text = blocks.get(i).text();
      int block = i;
      List<ThaiNames.Name> names = ThaiNames.in(text);
      names.forEach(n -> found.add(new Anchor(block, false, n.text())));
      if (names.isEmpty() && isVacant(text)) {
        found.add(new Anchor(i, true, text));
      }
    }
    return found;
  }

  static boolean isVacant(String text) {
    String folded = ThaiText.fold(text).replaceAll("[-()\\[\\]*.,:–]", "");
    return Lexicon.SHIPPED.vacancies().stream()
            .map(v -> v.replaceAll("[-()]", ""))
            .anyMatch(folded::equals)
        || folded.contains("ตำแหน่งว่าง")
        || folded.contains("อัตราว่าง")
        || (text.length() < 80 && ThaiText.fold(text).matches(".*[-(–]ว่าง[-)–].*"));
  }

  /** Which anchors have a block near them whose folded text passes; null asks for a contact. */
  private BitSet having(@Nullable Predicate<String> test) {
    BitSet after = new BitSet();
    BitSet before = new BitSet();
    for (int i = 0; i < anchors.size(); i++) {
      int at = anchors.get(i).block();
      int row = rowEnd(at);
      int next = i + 1 < anchors.size() ? anchors.get(i + 1).block() : Integer.MAX_VALUE;
      int previous = i > 0 ? anchors.get(i - 1).block() : -1;
      after.set(
          i,
          any(
              at,
              Math.min(Math.min(next, at + WIDEST_CARD), Math.max(row, at + WIDEST_CARD)),
              test));
      before.set(i, any(Math.max(previous + 1, at - WIDEST_CARD), at + 1, test));
      if (row > at) {
        boolean inRow = any(rowStart(at), row, test);
        after.set(i, after.get(i) || inRow);
      }
    }
    return after.cardinality() >= before.cardinality() ? after : before;
  }

  private boolean any(int from, int to, @Nullable Predicate<String> test) {
    List<Block> blocks = piece.resource().blocks();
    for (int i = Math.max(0, from); i < Math.min(Math.max(to, from + 1), blocks.size()); i++) {
      if (!piece.blocks().get(i)) {
        continue;
      }
      String text = blocks.get(i).text();
      if (test == null
          ? !Phones.in(text).isEmpty() || !Emails.in(text).isEmpty()
          : test.test(Phrases.fold(text))) {
        return true;
      }
    }
    return false;
  }

  private BitSet photos() {
    if (piece.page().isRecognised()) {
      // the pictures on a scan are not told apart from its letters
      return all(anchors.size());
    }
    List<Image> images = Cluster.images(piece).toList();
    BitSet before = new BitSet();
    BitSet after = new BitSet();
    for (int i = 0; i < anchors.size(); i++) {
      int at = anchors.get(i).block();
      int next = i + 1 < anchors.size() ? anchors.get(i + 1).block() : at + WIDEST_CARD;
      int previous = i > 0 ? anchors.get(i - 1).block() : Math.max(-1, at - WIDEST_CARD);
      before.set(i, images.stream().anyMatch(p -> p.block() > previous && p.block() <= at));
      after.set(i, images.stream().anyMatch(p -> p.block() > at && p.block() <= next));
    }
    if (images.stream().allMatch(p -> p.block() < 0) && images.size() >= anchors.size()) {
      return all(anchors.size());
    }
    return before.cardinality() >= after.cardinality() ? before : after;
  }

  private int rowEnd(int block) {
    List<Block> blocks = piece.resource().blocks();
    int end = block;
    while (end < blocks.size() && sameRow(blocks.get(block), blocks.get(end))) {
      end++;
    }
    return end;
  }

  private int rowStart(int block) {
    List<Block> blocks = piece.resource().blocks();
    int start = block;
    while (start > 0 && sameRow(blocks.get(block), blocks.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean sameRow(Block a, Block b) {
    return a.table() >= 0 && a.table() == b.table() && a.row() == b.row();
  }

  private static BitSet all(int size) {
    BitSet set = new BitSet();
    set.set(0, size);
    return set;
  }
}
