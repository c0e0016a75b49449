package oit.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.read.Block;
import oit.thai.Amounts;
import oit.thai.Mention;
import oit.thai.ThaiText;
import oit.thai.TimeMentions;

/**
 * Things that are shown rather than named: steps as a numbered list, spending as a column of
 * amounts. A phrase {@code #steps} in a checklist asks for the shape instead of a word.
 */
final class Shapes {

  /** Begins a phrase that asks for a shape. */
  static final String MARK = "#";

  /** Begins a phrase that must be all that a cell of a table says. */
  static final String WHOLE_CELL = "=";

  private static final int LONGEST_ENTRY = 400;

  /** How many of each shape make one, and how to count them in one block of text. */
  private record Shape(int least, ToIntFunction<Block> count) {}

  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:ขั้น(?:ตอน)?ที่\\s*)?\\(?([0-9]{1,2})[.)]?(?:\\s|$|(?=[ก-๙]))");

  /** A step by the day of the month on which it is taken, as against a date. */
  private static final Pattern ON_A_DAY =
      Pattern.compile(
          "^\\s*วันที่\\s*[0-9]{1,2}(?:\\s*[-–]\\s*[0-9]{1,2})?(?:\\s+ของ(?:ทุก)?เดือน)?\\s+"
              + "(?!(?:ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค)\\."
              + "|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิ|ธันวา)[ก-๙]");

  /** A law named with its year: พ.ร.บ.สุขภาพจิต พ.ศ. 2551. */
  private static final Pattern LAW =
      Pattern.compile(
          "(?:พระราช(?:บัญญัติ|กฤษฎีกา|กำหนด)|พ\\.?\\s?ร\\.?\\s?[บกฎ]\\.?|กฎกระทรวง|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ"
              + "|เทศบัญญัติ|ประมวลกฎหมาย|รัฐธรรมนูญ|ประกาศ).{3,200}?(?:พ\\.?\\s?ศ\\.?|พุทธศักราช)\\s*2[45][0-9]{2}");

  private static final Pattern DURATION =
      Pattern.compile("[0-9]{1,3}\\s*(?:วัน|นาที|ชั่วโมง|ช\\.?ม\\.?|เดือน|สัปดาห์)");
  private static final Pattern SHARE = Pattern.compile("ร้อยละ|[0-9]\\s*%|เปอร์เซ็นต์");

  private static final Set<String> LEVELS =
      Stream.of(
              "สูง สูงมาก สูงที่สุด ปานกลาง กลาง ต่ำ ต่ำมาก น้อย น้อยมาก น้อยที่สุด มาก มากที่สุด high medium low"
                  .split(" "))
          .map(ThaiText::fold)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7}");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![0-9,.])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})\\s*(?:ราย|คน|ครั้ง|เรื่อง|คำขอ|คำร้อง|ฉบับ)");

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "counts", new Shape(6, Shapes::counts),
          "levels",
              new Shape(2, b -> isCell(b) && LEVELS.contains(ThaiText.fold(b.text())) ? 1 : 0),
          "steps", new Shape(3, Shapes::step),
          "laws", new Shape(3, b -> LAW.matcher(ThaiText.digits(b.text())).find() ? 1 : 0),
          "amounts", new Shape(3, b -> Amounts.in(b.text()).size()),
          "durations", new Shape(2, b -> matches(DURATION, b)),
          "dates", new Shape(2, Shapes::dates),
          "times", new Shape(3, Shapes::timed),
          "shares", new Shape(2, b -> matches(SHARE, b)));

  private Shapes() {}

  /** Names that may stand behind {@link #MARK}. */
  static List<String> names() {
    return SHAPES.keySet().stream().sorted().toList();
  }

  /** The first cell of a table that holds these words and no others. */
  static Optional<Cluster.Place> cell(Cluster cluster, String phrase) {
    String words = phrase.substring(WHOLE_CELL.length());
    for (Piece piece : cluster.pieces()) {
      List<Block> blocks = piece.resource().blocks();
      for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
        if (isCell(blocks.get(i)) && piece.text().folded(i).equals(words)) {
          return Optional.of(new Cluster.Place(piece, blocks.get(i).text()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCell(Block block) {
    return block.role() == Block.Role.CELL || block.role() == Block.Role.HEADER_CELL;
  }

  private static boolean is(Pattern pattern, Block block) {
    return pattern.matcher(ThaiText.digits(block.text()).strip()).matches();
  }

  /** The first piece that shows the shape. */
  static Optional<Cluster.Place> find(Cluster cluster, String phrase) {
    Shape shape = SHAPES.get(phrase.substring(MARK.length()));
    if (shape == null) {
      return Optional.empty();
    }
    for (Piece piece : cluster.pieces()) {
      List<Block> blocks = piece.resource().blocks();
      int found = 0;
      for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
        found += shape.count().applyAsInt(blocks.get(i));
        if (found >= shape.least()) {
          return Optional.of(new Cluster.Place(piece, Phrases.shorten(blocks.get(i).text())));
        }
      }
    }
    return Optional.empty();
  }

  /** A numbered entry, or an entry of a list that has lost its numbers to the page's markup. */
  private static int numbered(Block block) {
    String text = ThaiText.digits(block.text());
    boolean entry = block.role() == Block.Role.LIST_ITEM || NUMBERED.matcher(text).find();
    return entry && text.length() <= LONGEST_ENTRY && text.length() > 3 ? 1 : 0;
  }

  /** A number in its cell, or one with its unit, which tells as much as two. */
  private static int counts(Block block) {
    return isCell(block) && is(COUNT, block) ? 1 : 2 * matches(COUNTED, block);
  }

  private static int step(Block block) {
    return numbered(block) == 1 || ON_A_DAY.matcher(ThaiText.digits(block.text())).find() ? 1 : 0;
  }

  /** An entry that says when: a time of its own, not the date of the page or document. */
  private static int timed(Block block) {
    boolean entry = isCell(block) || numbered(block) == 1;
    return entry && dates(block) > 0 ? 1 : 0;
  }

  private static int matches(Pattern pattern, Block block) {
    Matcher matcher = pattern.matcher(ThaiText.digits(block.text()));
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static int dates(Block block) {
    return (int)
        TimeMentions.in(block.text()).stream()
            .filter(m ->
                m instanceof Mention.DateMention
                    || m instanceof Mention.MonthMention
                    || m instanceof Mention.PeriodMention
                    || m instanceof Mention.MonthNames
                    || m instanceof Mention.QuarterMention)
            .count();
  }
}
