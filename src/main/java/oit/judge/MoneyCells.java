package oit.judge;

import java.util.regex.Pattern;
import oit.read.TableView;
import oit.thai.ThaiText;

/**
 * Sums of money that stand in a table as bare numbers: the heading of their column says what they
 * are. {@code 0} and words such as "ไม่ใช้งบประมาณ" say so too, a dash alone does not.
 */
final class MoneyCells {

  private static final Pattern HEADING =
      Pattern.compile(
          "งบประมาณ|จํานวนเงิน|จำนวนเงิน|วงเงิน|ราคา|บาท|ค่าใช้จ่าย|เบิกจ่าย|มูลค่า|เป็นเงิน|ตั้งจ่าย|ใช้จ่าย|ใช้ไป|จ่ายจริง|จ่ายแล้ว|จัดสรร");
  private static final Pattern OTHER_HEADING =
      Pattern.compile("แหล่ง|ร้อยละ|%|หมวด|ประเภท|ที่มา|ปีงบประมาณ$|วันที่|เลขที่");
  private static final Pattern SUM =
      Pattern.compile("[1-9][0-9]{2,11}(?:\\.[0-9]{1,2})?|0(?:\\.00?)?");
  private static final Pattern NONE =
      Pattern.compile("ไม่(?:ได้)?(?:มี|ใช้)(?:การใช้)?งบ(?:ประมาณ)?");

  private MoneyCells() {}

  static int count(Piece piece) {
    int found = 0;
    for (TableView table : TableView.of(piece.resource().blocks(), piece.blocks()::get)) {
      for (TableView.Cell cell : table.cells()) {
        found += isSum(cell.block().text()) && isMoney(heading(cell)) ? 1 : 0;
      }
    }
    return found;
  }

  private static String heading(TableView.Cell cell) {
    return ThaiText.fold(cell.heading().isEmpty() ? cell.rowHeading() : cell.heading());
  }

  private static boolean isMoney(String heading) {
    return HEADING.matcher(heading).find() && !OTHER_HEADING.matcher(heading).find();
  }

  private static boolean isSum(String text) {
    String plain = ThaiText.fold(text);
    return plain.length() <= 24 && (SUM.matcher(plain).matches() || NONE.matcher(plain).matches());
  }
}
