package oit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int MOST_SEEN = 1 << 16;
  private static final int MOST_HINTS = 1 << 14;
  private static final int LEAST_TELLING = 6;
  private static final int INDEX_PROMISE = 90;
  private static final int NAMED_PROMISE = 50;
  private static final int WEAK_PROMISE = 35;
  private static final int HINT_PROMISE = 25;
  private static final double CODE_COVERAGE = 0.5;

  private static volatile @Nullable Labels last;

  private final Checklist checklist;

  private final PhraseBook book;
  private final Lexicon lexicon = Lexicon.SHIPPED;
  private final List<Item> items;
  private final PhraseBook.Scratch scratch = new PhraseBook.Scratch(LONGEST);
  private final Memory<Known> seen = new Memory<>(MOST_SEEN);
  private final Memory<Boolean> hints = new Memory<>(MOST_HINTS);

  /** What a label names, and whether it leads to an index of items. */
  private record Known(List<Label> labels, boolean index) {
    static final Known NOTHING = new Known(List.of(), false);
  }

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
    book = other.book;
  }

  public Labels(Checklist checklist) {
    this.checklist = checklist;
    items = checklist.items();
    book = new PhraseBook(checklist);
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
        || lexicon.tellingLetters(folded) < LEAST_TELLING;
  }

  /** The word by which a title shows that it is not the item's after all. */
  Optional<String> denial(String title, Item item) {
    String folded = lexicon.spelt(title);
    return item.find().unlike().stream()
        .filter(word -> !word.contains(PhraseBook.GAP))
        .filter(word -> folded.contains(lexicon.spelt(word)))
        .findFirst();
  }

  /** Whether a title speaks of a subject that is never the item's. */
  boolean isRuledOut(String title, Item item) {
    String folded = lexicon.spelt(title);
    return book.unless(item).stream().anyMatch(folded::contains);
  }

  List<Label> in(String label) {
    return known(label).labels();
  }

  private Known known(String label) {
    return seen.get(start(label), this::find);
  }

  private static String start(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private Known find(String label) {
    PhraseBook.Said said = book.in(label, scratch);
    List<Label> named = survivors(label, said);
    return named.isEmpty() && !said.index() ? Known.NOTHING : new Known(named, said.index());
  }

  private List<Label> survivors(String label, PhraseBook.Said said) {
    String text = said.text();
    List<ItemCode> codes = said.coded() && hasDigit(text) ? ItemCode.find(label) : List.of();
    if (said.spans().isEmpty()) {
      return byCode(codes);
    }
    double own =
        Math.max(
            1,
            lexicon.tellingLetters(codes.isEmpty() ? text : lexicon.spelt(without(codes, label))));
    Map<String, Label> best = new LinkedHashMap<>();
    List<PhraseBook.Span> standing = new ArrayList<>(said.spans());
    standing.removeIf(s -> ruledOut(s, text));
    for (PhraseBook.Span span : standing) {
      if (span.phrase().sort() == PhraseBook.Sort.UNLIKE || beaten(span, standing)) {
        continue;
      }
      Label named =
          new Label(
              span.phrase().item(),
              span.phrase().sort() == PhraseBook.Sort.WEAK,
              span.phrase().text(),
              Math.min(1, span.phrase().words() / own),
              span.exact(),
              span.start());
      best.merge(named.item().key(), named, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    if (!codes.isEmpty() && best.values().stream().allMatch(Label::weak)) {
      byCode(codes).forEach(l -> best.putIfAbsent(l.item().key(), l));
    }
    return sorted(best);
  }

  private static List<Label> sorted(Map<String, Label> best) {
    if (best.size() < 2) {
      return best.isEmpty() ? List.of() : List.of(best.values().iterator().next());
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Label::weight).reversed())
        .toList();
  }

  /** A code alone may name the item of this year's list, or that of another: content decides. */
  private List<Label> byCode(List<ItemCode> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    return codes.stream()
        .filter(c -> c.strength() == ItemCode.Strength.STRONG)
        .flatMap(c -> items.stream().filter(i -> i.code().equals("O" + c.number())))
        .map(i -> new Label(i, true, i.code(), CODE_COVERAGE, true, 0))
        .distinct()
        .toList();
  }

  /** Items whose codes stand in a text that otherwise names none. */
  List<Label> byCode(String text) {
    String start = start(text);
    return book.mayHoldCode(start, scratch) ? byCode(ItemCode.find(start)) : List.of();
  }

  /**
   * Whether a text that bears both a code and an item's name speaks of one item; empty where it
   * lacks either.
   */
  Optional<Boolean> agrees(String text) {
    List<Label> coded = byCode(text);
    List<Label> named = in(text).stream().filter(l -> !l.weak()).toList();
    return coded.isEmpty() || named.isEmpty()
        ? Optional.empty()
        : Optional.of(named.stream().anyMatch(l -> l.item() == coded.getFirst().item()));
  }

  private static boolean hasDigit(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private boolean beaten(PhraseBook.Span span, List<PhraseBook.Span> spans) {
    for (PhraseBook.Span other : spans) {
      boolean sameItem = other.phrase().item() == span.phrase().item();
      if (other.phrase().sort() == PhraseBook.Sort.UNLIKE
          ? sameItem && (span.within(other) || span.sameAs(other))
          : !sameItem && span.within(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean ruledOut(PhraseBook.Span span, String text) {
    if (span.phrase().sort() == PhraseBook.Sort.UNLIKE) {
      return false;
    }
    for (String word : book.unless(span.phrase().item())) {
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
}
