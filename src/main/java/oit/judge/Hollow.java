package oit.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.checklist.Item;
import oit.read.Block;
import oit.read.Form;
import oit.read.Link;
import oit.read.Resource;
import oit.thai.ThaiText;

/**
 * Sees through targets that are no evidence whatever words they hold: placeholders, empty pages,
 * copied criteria, pages of other agencies, documents that bear another item's name.
 */
final class Hollow {

  private static final String EMPTY = "nearest.empty";
  private static final int LONGEST_PLACEHOLDER = 350;

  /** A placeholder's own words where a picture stands beside them. */
  private static final int LONGEST_NOTICE = 90;

  private static final int LEAST_TEXT = 25;
  private static final int LEAST_BESIDE_CRITERIA = 120;
  private static final Pattern NUMBERING =
      Pattern.compile("^[^ก-๙a-z0-9]*(?:o|0|[0-9]{1,2}[.)])?[^ก-๙a-z0-9]*");
  private static final double CLEAR = 0.6;
  private static final double PLAIN = 0.9;

  /** Of a paper's title beside which no label speaks for another item. */
  private static final double CLEAR_ENOUGH = 0.35;

  private static final int LINES_OF_A_HEAD = 3;

  /** A line of the box that counts visitors. */
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:สถิติ|จำนวน|ผู้เข้าชม|ผู้เยี่ยมชม|การเข้าชม|เว็บไซต์|วันนี้|เมื่อวานนี้|เมื่อวาน"
              + "|(?:สัปดาห์|เดือน|ปี)(?:นี้|ก่อน|ที่แล้ว)|ทั้งหมด|ออนไลน์|ขณะนี้|online|today"
              + "|yesterday|total|visitors?)+[:=]?[0-9][0-9,.]*(?:คน|ครั้ง|ip|visits?)?");

  private static final int LONGEST_COUNTER = 60;

  /** Letters at most of what a document says of itself before its text begins. */
  private static final int TITLE_PAGE = 160;

  private final TermAutomaton criteria;
  private final Map<Page, Copied> copiedOn = new IdentityHashMap<>();
  private final OwnNames names;
  private final Labels labels;
  private final Site site;

  Hollow(List<String> criteriaPhrases, OwnNames names, Labels labels, Site site) {
    this.site = site;
    this.criteria = new TermAutomaton(criteriaPhrases.stream().map(Phrases::fold).toList());
    this.names = names;
    this.labels = labels;
  }

  /** Blocks of a page looked at so far, and those of them that copy the criteria. */
  private record Copied(BitSet checked, BitSet criteria) {
    Copied() {
      this(new BitSet(), new BitSet());
    }
  }

  /** What is left of a cluster when hollow parts are taken away, or why nothing is. */
  record Sifted(Cluster cluster, Optional<Reason> why) {}

  Sifted sift(Candidate candidate, Cluster cluster) {
    List<Piece> pieces = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Piece piece : cluster.pieces()) {
      Piece rest = withoutCriteria(piece);
      whyHollow(candidate, piece, rest).ifPresentOrElse(reasons::add, () -> pieces.add(rest));
    }
    if (isEntry(candidate) && pieces.size() > 1 && isBare(pieces.getFirst(), LEAST_TEXT)) {
      pieces.set(0, pieces.getFirst().without(pieces.getFirst().blocks()));
    }
    Cluster left = new Cluster(pieces, cluster.outside());
    boolean nothing =
        pieces.isEmpty()
            || (isEntry(candidate) && pieces.stream().allMatch(p -> isBare(p, leastOf(candidate))));
    if (!nothing || reasons.isEmpty()) {
      return new Sifted(left, Optional.empty());
    }
    Optional<Reason> telling = reasons.stream().filter(r -> !r.key().equals(EMPTY)).findFirst();
    return telling.isEmpty() && !cluster.outside().isEmpty()
        ? new Sifted(left, Optional.empty())
        : new Sifted(left, Optional.of(telling.orElse(reasons.getFirst())));
  }

  private static boolean isEntry(Candidate candidate) {
    return candidate.origin() == Candidate.Origin.SECTION;
  }

  /** Between the entry of an index and the next there may be the name of a group. */
  private int leastOf(Candidate entry) {
    return labels.byCode(entry.words()).isEmpty() ? LEAST_TEXT : LEAST_BESIDE_CRITERIA;
  }

  /** Words of an index that lead on and show nothing themselves. */
  private static boolean isBare(Piece piece, int least) {
    return piece.page().isHtml() && ownWords(piece) < least && isWordsOnly(piece);
  }

  /** No form to write in and no picture stands beside the words. */
  private static boolean isWordsOnly(Piece piece) {
    return piece.resource().forms().stream()
            .noneMatch(f -> isOfUse(f) && f.block() >= 0 && piece.blocks().get(f.block()))
        && Cluster.images(piece).findAny().isEmpty();
  }

  private Optional<Reason> whyHollow(Candidate candidate, Piece whole, Piece piece) {
    if (candidate.origin() == Candidate.Origin.HOME || piece.page().isUnreadable()) {
      return Optional.empty();
    }
    Optional<Reason> foreign = foreign(candidate, piece);
    if (foreign.isPresent()) {
      return foreign;
    }
    if (piece.page().isFile()) {
      return Unfilled.why(piece).or(() -> otherItem(candidate, piece));
    }
    Optional<Reason> headed = headedAsOther(candidate, piece);
    if (headed.isPresent()) {
      return headed;
    }
    int words = ownWords(piece);
    if (words >= LONGEST_PLACEHOLDER) {
      return Optional.empty();
    }
    boolean bare =
        isWordsOnly(piece) && piece.links().stream().noneMatch(l -> Outside.isChat(l.url()));
    String text = piece.text().text();
    if (Lexicon.SHIPPED.isPlaceholder(text)
        && words < (bare ? LONGEST_PLACEHOLDER : LONGEST_NOTICE)
        && !Entries.areIn(piece)
        && !Entries.leadOnBesideOneToCome(piece, this::leadsOn)) {
      return Optional.of(Reason.of("nearest.placeholder", placeholder(piece)));
    }
    boolean copied = !whole.blocks().equals(piece.blocks());
    if (bare && copied && words < LEAST_BESIDE_CRITERIA) {
      return Optional.of(Reason.of("nearest.criteria"));
    }
    boolean leadsOn = !piece.blocks().isEmpty() && piece.links().stream().anyMatch(this::leadsOn);
    return bare && !leadsOn && words < LEAST_TEXT
        ? Optional.of(Reason.of(EMPTY))
        : Optional.empty();
  }

  /** Boxes to search in and to comment in stand on empty pages too. */
  private static boolean isOfUse(Form form) {
    Form.Purpose purpose = form.purpose();
    return purpose != Form.Purpose.SEARCH && purpose != Form.Purpose.COMMENT;
  }

  private boolean leadsOn(Link link) {
    return !link.url().isEmpty() && site.unopened(link.url()).filter(Unopened::absent).isEmpty();
  }

  private Optional<Reason> foreign(Candidate candidate, Piece piece) {
    return names
        .foreign(candidate.words())
        .or(() -> names.foreign(piece.label()))
        .or(() -> names.foreign(opening(piece)))
        .or(() -> letterhead(piece))
        .or(() -> Optional.of(opening(piece)).filter(names::beginsForeign))
        .or(() -> Optional.of(firstWords(piece)).filter(names::isOfOfficeAbove))
        .filter(name -> !names.isNamedIn(piece.text().text()))
        .map(name -> Reason.of("nearest.foreign", name));
  }

  /** A document whose own title plainly names another item is not this one's, whatever the link. */
  private Optional<Reason> otherItem(Candidate candidate, Piece piece) {
    String opening = opening(piece);
    if (Genre.isPlanForReport(candidate.item(), opening, piece.resource())) {
      return Optional.of(Reason.of("nearest.other-item", Phrases.shorten(opening.strip())));
    }
    List<Label> named = labels.in(opening);
    double enough = enough(candidate, piece);
    boolean clear = named.stream().anyMatch(l -> !l.weak() && l.coverage() >= enough);
    if (named.stream().anyMatch(l -> l.item() == candidate.item() && !(l.weak() && clear))) {
      return Optional.empty();
    }
    Optional<Reason> other =
        clear
            ? Optional.of(Reason.of("nearest.other-item", named.getFirst().item().title().th()))
            : labels
                .denial(opening, candidate.item())
                .map(word -> Reason.of("nearest.other-item", word));
    return other.filter(why -> !namesLater(candidate.item(), piece));
  }

  /** A page whose own heading plainly names another item, and this one not at all. */
  private Optional<Reason> headedAsOther(Candidate candidate, Piece piece) {
    boolean whole =
        candidate.origin() == Candidate.Origin.LINK
            && site.at(candidate.targetUrl()).filter(piece.page()::equals).isPresent();
    boolean part =
        isEntry(candidate)
            && !isChannelWithin(candidate)
            && labels.byCode(candidate.words()).isEmpty();
    if (!whole && !part) {
      return Optional.empty();
    }
    String heading = firstHeading(piece.resource());
    List<Label> named = labels.in(heading);
    double enough = labels.isRuledOut(heading, candidate.item()) ? CLEAR_ENOUGH : CLEAR;
    return named.stream().noneMatch(l -> l.item() == candidate.item())
        ? named.stream()
            .filter(l -> !l.weak() && l.coverage() >= enough)
            .findFirst()
            .map(l -> Reason.of("nearest.other-item", l.item().title().th()))
        : Optional.empty();
  }

  /** A box to write in under its own name, on the page with the address and telephone. */
  private static boolean isChannelWithin(Candidate candidate) {
    Label label = candidate.label();
    return SiteWide.asksForChannel(candidate.item()) && !label.weak() && label.coverage() >= PLAIN;
  }

  private static String firstHeading(Resource resource) {
    return resource.blocks().stream()
        .filter(Block::isHeading)
        .findFirst()
        .map(Block::text)
        .orElse("");
  }

  /** A label that plainly names the item speaks for what it leads to, not for what lies beside. */
  private double enough(Candidate candidate, Piece piece) {
    boolean target = site.at(candidate.targetUrl()).filter(piece.page()::equals).isPresent();
    return target && !candidate.label().weak() ? CLEAR : CLEAR_ENOUGH;
  }

  /**
   * Whether the title page comes to the item's name after all: "… รอบ 6 เดือน" in its next line.
   */
  private boolean namesLater(Item item, Piece piece) {
    return labels.in(Page.opening(piece.resource(), TITLE_PAGE)).stream()
        .anyMatch(l -> l.item() == item && !l.weak());
  }

  /** The name of another agency that stands by itself under or over the title of a document. */
  private Optional<String> letterhead(Piece piece) {
    return piece.page().isHtml()
        ? Optional.empty()
        : piece.resource().blocks().stream()
            .limit(LINES_OF_A_HEAD)
            .filter(b -> b.table() < 0)
            .map(Block::text)
            .filter(names::beginsWithAgency)
            .flatMap(line -> names.foreign(line).stream())
            .findFirst();
  }

  /** Data begin with the names of their columns, which are no title. */
  private static String opening(Piece piece) {
    return switch (piece.page().head().kind()) {
      case HTML -> headings(piece);
      case CSV -> "";
      default -> piece.page().titleLines();
    };
  }

  /**
   * The title of a paper; the heading of a page with the words below it, which tell whose it is.
   */
  private static String firstWords(Piece piece) {
    if (!piece.page().isHtml()) {
      return opening(piece);
    }
    List<Block> blocks = piece.resource().blocks();
    StringBuilder words = new StringBuilder();
    for (int i = piece.blocks().nextSetBit(0);
        i >= 0 && words.length() < TITLE_PAGE;
        i = piece.blocks().nextSetBit(i + 1)) {
      words.append(blocks.get(i).text()).append(' ');
    }
    return words.substring(0, Math.min(words.length(), TITLE_PAGE));
  }

  private static String headings(Piece piece) {
    List<Block> blocks = piece.resource().blocks();
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      if (blocks.get(i).isHeading()) {
        return blocks.get(i).text();
      }
    }
    return "";
  }

  private static String placeholder(Piece piece) {
    List<Block> blocks = piece.resource().blocks();
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      if (Lexicon.SHIPPED.isPlaceholder(piece.text().folded(i))) {
        return Phrases.shorten(blocks.get(i).text());
      }
    }
    return "";
  }

  /**
   * Letters of the piece that are not headings, not labels of links, and do not repeat the title.
   */
  static int ownWords(Piece piece) {
    return piece.text().count(piece.label(), () -> countOwnWords(piece));
  }

  private static int countOwnWords(Piece piece) {
    String title = ThaiText.fold(piece.resource().title() + piece.label() + headings(piece));
    List<Block> blocks = piece.resource().blocks();
    Map<Integer, Integer> linked = linkedLetters(piece);
    int words = 0;
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      String text = piece.text().folded(i);
      boolean meta = Lexicon.SHIPPED.beginsMeta(text) || isCounter(text);
      if (!blocks.get(i).isHeading() && !meta && !title.contains(text)) {
        words += Math.max(0, text.length() - linked.getOrDefault(i, 0));
      }
    }
    return words;
  }

  private static boolean isCounter(String text) {
    return text.length() <= LONGEST_COUNTER && hasDigit(text) && COUNTER.matcher(text).matches();
  }

  private static boolean hasDigit(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Letters of each block that are labels of links: they speak of their targets. */
  private static Map<Integer, Integer> linkedLetters(Piece piece) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (Link link : piece.links()) {
      letters.merge(link.block(), piece.text().letters(link.label()), Integer::sum);
    }
    return letters;
  }

  /** Copied criteria describe what should be there; they are not it. */
  private Piece withoutCriteria(Piece piece) {
    if (!piece.page().isHtml()) {
      return piece;
    }
    Copied copied = copiedOn.computeIfAbsent(piece.page(), p -> new Copied());
    for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
      if (!copied.checked().get(i)) {
        copied.checked().set(i);
        copied.criteria().set(i, isCriteria(piece.text().folded(i)));
      }
    }
    return piece.without(copied.criteria());
  }

  private boolean isCriteria(String text) {
    String plain = NUMBERING.matcher(text).replaceFirst("");
    return Lexicon.SHIPPED.beginsCriteria(plain) || criteria.isIn(text);
  }
}
