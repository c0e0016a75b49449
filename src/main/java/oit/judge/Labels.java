package oit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.thai.ItemCode;
import oit.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * Tells which items of a checklist a label names: the text of a link, a title, a heading, an index
 * row, a file name. Phrases of all items compete for the words of the label and the longest wins,
 * so that "รายงานผลตามนโยบาย No Gift Policy" names the report and not the policy inside it.
 *
 * <p>Not safe for use by several threads at once (it remembers labels it has seen).
 */
public final class Labels {

  /** Labels longer than this are text, not labels; the rest is not looked at. */
  static final int LONGEST = 400;

  private static final int MOST_LETTERS = 500_000;
  private static final int SHORTEST_SKELETON = 8;
  private static final int LEAST_TELLING = 6;
  private static final int INDEX_PROMISE = 90;
  private static final int NAMED_PROMISE = 50;
  private static final int WEAK_PROMISE = 35;
  private static final int HINT_PROMISE = 25;
  private static final String GAP = "…";
  private static final int WIDEST_GAP = 80;
  private static final double CODE_COVERAGE = 0.5;

  private enum Sort {
    NAME,
    WEAK,
    UNLIKE
  }

  /**
   * A phrase of an item, cut at its gaps.
   *
   * @param first number of its first piece
   * @param words letters of the pieces without years, codes, fillers and signs
   */
  private record Phrase(
      Item item, Sort sort, String text, List<String> pieces, int first, int words) {}

  /** Where a piece of a phrase stands in the label. */
  private record Hit(int piece, int start, int end) {}

  /** A phrase found in the label, piece by piece. */
  private record Span(Phrase phrase, List<Hit> hits, boolean exact) {
    int start() {
      return hits.getFirst().start();
    }

    int end() {
      return hits.getLast().end();
    }

    /** Letters of the pieces, without what fills the gaps. */
    int letters() {
      return hits.stream().mapToInt(h -> h.end() - h.start()).sum();
    }

    boolean within(Span other) {
      return other.start() <= start() && end() <= other.end() && other.letters() > letters();
    }

    /** Whether a stretch of the label belongs to the words of the phrase. */
    boolean says(int from, int to) {
      return hits.stream().anyMatch(h -> h.start() <= from && to <= h.end());
    }
  }

  private static volatile @Nullable Labels last;

  private final Checklist checklist;

  /** The phrase that each piece belongs to. */
  private final List<Phrase> phraseOf;

  private final Map<String, List<String>> unless;
  private final TermAutomaton exact;
  private final TermAutomaton bones;
  private final Lexicon lexicon = Lexicon.SHIPPED;
  private final List<Item> items;
  private final Recent<String, Known> seen = new Recent<>(MOST_LETTERS, e -> weight(e.getKey()));
  private final Recent<String, Boolean> hints = new Recent<>(MOST_LETTERS, e -> weight(e.getKey()));

  /** What a label names, and whether it leads to an index of items. */
  private record Known(List<Label> labels, boolean index) {}

  /** The labels of a checklist; those of one checklist share what does not change. */
  public static Labels of(Checklist checklist) {
    Labels known = last;
    if (known == null || known.checklist != checklist) {
      known = new Labels(checklist);
      last = known;
    }
    return new Labels(known);
  }

  private Labels(Labels other) {
    checklist = other.checklist;
    items = other.items;
    phraseOf = other.phraseOf;
    unless = other.unless;
    exact = other.exact;
    bones = other.bones;
  }

  public Labels(Checklist checklist) {
    this.checklist = checklist;
    phraseOf = new ArrayList<>();
    unless = new HashMap<>();
    items = checklist.items();
    List<String> pieces = new ArrayList<>();
    for (Item item : checklist.items()) {
      add(item, Sort.NAME, List.of(item.title().th()), pieces);
      add(item, Sort.NAME, item.find().labels(), pieces);
      add(item, Sort.WEAK, item.find().weak(), pieces);
      add(item, Sort.UNLIKE, item.find().unlike(), pieces);
      unless.put(item.key(), item.find().unless().stream().map(w -> lexicon.spelt(w)).toList());
    }
    exact = new TermAutomaton(pieces);
    bones =
        new TermAutomaton(
            pieces.stream()
                .map(ThaiText::skeleton)
                .map(s -> s.length() < SHORTEST_SKELETON ? "" : s)
                .toList());
  }

  private void add(Item item, Sort sort, List<String> texts, List<String> pieces) {
    for (String text : texts) {
      List<String> parts = new ArrayList<>();
      for (String part : text.split(GAP)) {
        String folded = lexicon.spelt(part);
        if (!folded.isEmpty()) {
          parts.add(folded);
        }
      }
      if (!parts.isEmpty()) {
        int words = parts.stream().mapToInt(this::ownLength).sum();
        Phrase phrase = new Phrase(item, sort, text, List.copyOf(parts), pieces.size(), words);
        parts.forEach(p -> phraseOf.add(phrase));
        pieces.addAll(parts);
      }
    }
  }

  List<Item> items() {
    return items;
  }

  /** Codes of the items the label names, best first; each item at most once. */
  public List<String> itemsNamed(String label) {
    return in(label).stream().filter(l -> !l.weak()).map(l -> l.item().code()).toList();
  }

  /**
   * How much a link promises to lead to evidence: 0 for nothing, up to 100.
   *
   * @param url looked at where the label says little
   */
  public int promise(String label, String url) {
    Known known = known(label);
    List<Label> named = known.labels();
    if (named.isEmpty()) {
      return known.index()
          ? INDEX_PROMISE
          : hints.get(url, u -> !in(Sections.fileName(u)).isEmpty()) ? HINT_PROMISE : 0;
    }
    Label best = named.getFirst();
    return best.weak() ? WEAK_PROMISE : (int) (NAMED_PROMISE + 40 * best.coverage());
  }

  /** Whether a link's text tells nothing of its target: "คลิก", a number, a bare address. */
  boolean saysLittle(String label) {
    String folded = ThaiText.fold(label);
    return lexicon.emptyLabels().contains(folded)
        || folded.startsWith("http")
        || folded.startsWith("www.")
        || ownLength(folded) < LEAST_TELLING;
  }

  /** The word by which a title shows that it is not the item's after all. */
  Optional<String> denial(String title, Item item) {
    String folded = lexicon.spelt(title);
    return item.find().unlike().stream()
        .filter(word -> !word.contains(GAP))
        .filter(word -> folded.contains(lexicon.spelt(word)))
        .findFirst();
  }

  List<Label> in(String label) {
    return known(label).labels();
  }

  private Known known(String label) {
    String text = label.length() > LONGEST ? label.substring(0, LONGEST) : label;
    return seen.get(text, this::find);
  }

  /** Room that a remembered label takes, in letters. */
  private static int weight(String label) {
    return label.length() + 50;
  }

  private Known find(String label) {
    Spelt spelt = lexicon.spell(label);
    String text = spelt.text();
    List<Span> spans = new ArrayList<>();
    List<Hit> hits = new ArrayList<>();
    exact.scan(text, (piece, start, end) -> hits.add(new Hit(piece, start, end)));
    collect(hits, spelt, true, spans);
    hits.clear();
    bones.scan(
        ThaiText.skeleton(text), (piece, start, end) -> hits.add(new Hit(piece, start, end)));
    if (!hits.isEmpty()) {
      int[] places = places(text);
      hits.replaceAll(h -> new Hit(h.piece(), places[h.start()], places[h.end() - 1] + 1));
      collect(hits, spelt, false, spans);
    }
    return new Known(survivors(label, text, spans), lexicon.isIndex(spelt.folded()));
  }

  /** Joins hits of pieces to spans of phrases, pieces in order with anything between them. */
  private void collect(List<Hit> hits, Spelt label, boolean isExact, List<Span> spans) {
    // in the order of the phrases
    Map<Integer, List<Hit>> byPiece = new TreeMap<>();
    for (Hit hit : hits) {
      if (label.standsAlone(hit.start(), hit.end())) {
        byPiece.computeIfAbsent(hit.piece(), k -> new ArrayList<>()).add(hit);
      }
    }
    for (Map.Entry<Integer, List<Hit>> piece : byPiece.entrySet()) {
      Phrase phrase = phraseOf.get(piece.getKey());
      if (phrase.first() != piece.getKey()) {
        continue;
      }
      for (Hit first : piece.getValue()) {
        List<Hit> chain = chain(phrase, first, byPiece);
        if (chain.size() == phrase.pieces().size()) {
          spans.add(new Span(phrase, chain, isExact));
        }
      }
    }
  }

  /** The pieces of a phrase from its first one on, each the nearest after the one before. */
  private static List<Hit> chain(Phrase phrase, Hit first, Map<Integer, List<Hit>> byPiece) {
    List<Hit> chain = new ArrayList<>(List.of(first));
    for (int p = 1; p < phrase.pieces().size(); p++) {
      int after = chain.getLast().end();
      Optional<Hit> next =
          byPiece.getOrDefault(phrase.first() + p, List.of()).stream()
              .filter(h -> h.start() >= after && h.start() <= after + WIDEST_GAP)
              .min(Comparator.comparingInt(Hit::end));
      if (next.isEmpty()) {
        break;
      }
      chain.add(next.get());
    }
    return chain;
  }

  private List<Label> survivors(String label, String text, List<Span> spans) {
    List<ItemCode> codes = hasDigit(text) ? ItemCode.find(label) : List.of();
    if (spans.isEmpty()) {
      return byCode(codes);
    }
    double own =
        Math.max(1, ownLength(codes.isEmpty() ? text : lexicon.spelt(without(codes, label))));
    Map<String, Label> best = new LinkedHashMap<>();
    List<Span> standing = spans.stream().filter(s -> !ruledOut(s, text)).toList();
    for (Span span : standing) {
      if (span.phrase().sort() == Sort.UNLIKE || beaten(span, standing)) {
        continue;
      }
      Label named =
          new Label(
              span.phrase().item(),
              span.phrase().sort() == Sort.WEAK,
              span.phrase().text(),
              Math.min(1, span.phrase().words() / own),
              span.exact(),
              span.start());
      best.merge(named.item().key(), named, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    if (best.values().stream().allMatch(Label::weak)) {
      byCode(codes).forEach(l -> best.putIfAbsent(l.item().key(), l));
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Label::weight).reversed())
        .toList();
  }

  /** A code alone may name the item of this year's list, or that of another: content decides. */
  private List<Label> byCode(List<ItemCode> codes) {
    return codes.stream()
        .filter(c -> c.strength() == ItemCode.Strength.STRONG)
        .flatMap(c -> items.stream().filter(i -> i.code().equals("O" + c.number())))
        .map(i -> new Label(i, true, i.code(), CODE_COVERAGE, true, 0))
        .distinct()
        .toList();
  }

  private static boolean hasDigit(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private boolean beaten(Span span, List<Span> spans) {
    for (Span other : spans) {
      boolean sameItem = other.phrase().item() == span.phrase().item();
      if (other.phrase().sort() == Sort.UNLIKE
          ? sameItem && (span.within(other) || same(span, other))
          : !sameItem && span.within(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Span a, Span b) {
    return a.start() == b.start() && a.end() == b.end();
  }

  private boolean ruledOut(Span span, String text) {
    if (span.phrase().sort() == Sort.UNLIKE) {
      return false;
    }
    for (String word : unless.getOrDefault(span.phrase().item().key(), List.of())) {
      int at = text.indexOf(word);
      while (at >= 0) {
        if (!span.says(at, at + word.length())) {
          return true;
        }
        at = text.indexOf(word, at + 1);
      }
    }
    return false;
  }

  /** Length of what is left of a folded label without years, codes, fillers and signs. */
  private int ownLength(String folded) {
    String text = lexicon.withoutFillers(folded);
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += Character.isLetter(c) || isMark(c) ? 1 : 0;
    }
    return length;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The label without the codes of items. */
  private static String without(List<ItemCode> codes, String label) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (ItemCode code : codes) {
      rest.append(label, from, code.start()).append(' ');
      from = code.end();
    }
    return rest.append(label, from, label.length()).toString();
  }

  /** Where in a folded text each letter of its skeleton stands. */
  private static int[] places(String folded) {
    int[] places = new int[folded.length()];
    int next = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (!Marks.isMark(folded.charAt(i))) {
        places[next++] = i;
      }
    }
    return places;
  }
}
