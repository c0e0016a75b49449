package oit.thai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles and ranks that stand before names, and the words that only look like them. */
final class NameWords {
  /** Where among the titles of a name a title may stand. */
  enum Place {
    ANY,
    /** Never first: หญิง after a rank. */
    AFTER_ANOTHER,
    /** Never last: ว่าที่ before a rank. */
    BEFORE_ANOTHER
  }

  private static final Lexicon<Place> PREFIXES = new Lexicon<>();

  static {
    PREFIXES.add(Place.AFTER_ANOTHER, "หญิง", "พิเศษ", "(หญิง)", "(พิเศษ)");
    PREFIXES.add(Place.BEFORE_ANOTHER, "ว่าที่");
    add("นาย", "นาง", "นางสาว", "น.ส.", "ดร.", "คุณหญิง", "ท่านผู้หญิง");
    add("ศาสตราจารย์", "รองศาสตราจารย์", "ผู้ช่วยศาสตราจารย์", "ศ.", "รศ.", "ผศ.", "อาจารย์");
    add("นายแพทย์", "แพทย์หญิง", "ทันตแพทย์", "ทันตแพทย์หญิง", "เภสัชกร", "เภสัชกรหญิง");
    add(
        "นพ.",
        "พญ.",
        "ทพ.",
        "ทพญ.",
        "ภก.",
        "ภญ.",
        "สพ.ญ.",
        "น.สพ.",
        "นายสัตวแพทย์",
        "สัตวแพทย์หญิง",
        "ม.ร.ว.",
        "ม.ล.",
        "หม่อมหลวง",
        "หม่อมราชวงศ์");
    for (String grade : List.of("เอก", "โท", "ตรี")) {
      for (String rank :
          List.of(
              "พลตำรวจ",
              "พันตำรวจ",
              "ร้อยตำรวจ",
              "สิบตำรวจ",
              "พล",
              "พัน",
              "ร้อย",
              "จ่าสิบ",
              "สิบ",
              "จ่า",
              "พันจ่า",
              "พันจ่าอากาศ",
              "จ่าอากาศ",
              "เรือ",
              "เรืออากาศ",
              "นาวา",
              "นาวาอากาศ",
              "พลเรือ",
              "พลอากาศ",
              "นายกอง",
              "นายหมวด",
              "นายหมู่")) {
        add(rank + grade);
      }
    }
    add("ดาบตำรวจ", "จ่าสิบตำรวจ", "นายกองใหญ่");
    for (String grade : List.of("อ.", "ท.", "ต.")) {
      for (String rank :
          List.of(
              "พล.ต.", "พ.ต.", "ร.ต.", "ส.ต.", "พล.", "พ.", "ร.", "จ.ส.", "ส.", "จ.", "พ.จ.",
              "พ.อ.", "น.", "พล.ร.", "พล.อ.")) {
        add(rank + grade);
      }
    }
    add("ด.ต.", "จ.ส.ต.", "ว่าที่ร.ต.", "ว่าที่ร.ท.", "ว่าที่ร.อ.", "ว่าที่พ.ต.");
  }

  private static final List<String> POSTS =
      folded(
          "นายกเทศ",
          "นายกองค์",
          "นายกอบต",
          "นายกอบจ",
          "นายกอ.",
          "นายกรัฐ",
          "นายกสภา",
          "นายกสมาคม",
          "นายกเหล่า",
          "นายกเมือง",
          "นายกฯ",
          "นายกสโมสร",
          "นายก ",
          "นายก.",
          "นายก(",
          "นายอำเภอ",
          "นายช่าง",
          "นายทะเบียน",
          "นายท้าย",
          "นายจ้าง",
          "นายหน้า",
          "นายประกัน",
          "นายทหาร",
          "นายตรวจ",
          "นายท่า",
          "นายสถานี",
          "นายเวร",
          "นายด่าน",
          "นายทุน",
          "นายพล ",
          "นายหลวง",
          "นายไปรษณีย์",
          "นายตำรวจ",
          "นายสัตวแพทย์ ",
          "นายสัตวแพทย์ชำนาญ",
          "นายสัตวแพทย์ปฏิบัติ",
          "นายสัตวแพทย์เชี่ยวชาญ",
          "นายแพทย์สาธารณสุข",
          "นายแพทย์ชำนาญ",
          "นายแพทย์เชี่ยวชาญ",
          "นายแพทย์ปฏิบัติ",
          "นางพยาบาล",
          "นางงาม",
          "นางฟ้า",
          "นางเอก",
          "นางรำ",
          "ว่าที่นายก",
          "ดร.ประจำ",
          "อาจารย์ประจำ",
          "อาจารย์ที่ปรึกษา",
          "อาจารย์ใหญ่",
          "หญิงและ");

  /** Endings of words and place words before a title that make it part of another word. */
  private static final List<String> WORD_ENDS =
      folded(
          "ท",
          "เจ้า",
          "มูล",
          "ขุน",
          "บ้าน",
          "ตำบล",
          "อำเภอ",
          "ถนน",
          "ซอย",
          "ตรอก",
          "สะพาน",
          "หมู่บ้าน",
          "วัด",
          "โรงเรียน",
          "เขต",
          "คลอง",
          "ต.",
          "อ.",
          "บ.",
          "ตำแหน่ง");

  private static final List<String> NO_SURNAMES =
      folded(
          "นายก",
          "ปลัด",
          "รองปลัด",
          "รองนายก",
          "ผู้อำนวยการ",
          "หัวหน้า",
          "ตำแหน่ง",
          "เลขานุการ",
          "ประธาน",
          "สมาชิก",
          "อำเภอ",
          "ตำบล",
          "จังหวัด",
          "โทร",
          "เบอร์",
          "เจ้าหน้าที่",
          "เจ้าพนักงาน",
          "นักวิชาการ",
          "กำนัน",
          "ผู้ใหญ่บ้าน",
          "นาย",
          "นาง",
          "และ",
          "เป็น",
          "ครู",
          "ที่ปรึกษา",
          "กรรมการ",
          "พนักงาน",
          "หมู่ที่",
          "ได้",
          "ซึ่ง",
          "ประจำ");

  private NameWords() {}

  private static void add(String... words) {
    PREFIXES.add(Place.ANY, words);
  }

  private static List<String> folded(String... words) {
    return List.of(words).stream()
        .map(w -> ThaiText.foldKeepingBlanks("." + w + ".").text())
        .map(w -> w.substring(1, w.length() - 1))
        .toList();
  }

  static Lexicon.@Nullable Hit<Place> prefix(String text, int at) {
    return PREFIXES.match(text, at);
  }

  /** Whether a post such as นายอำเภอ stands here, not a title. */
  static boolean isPost(String text, int at) {
    boolean post = POSTS.stream().anyMatch(p -> text.startsWith(p, at));
    return post && !text.startsWith("นายกองเอก", at) && !text.startsWith("นายกองโท", at);
  }

  /** Whether the title is the tail of a longer word (ทนาย) or part of the name of a place. */
  static boolean isPartOfWord(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean abbreviated = text.startsWith(".", at + 1) || text.startsWith(".", at + 2);
    if (abbreviated && (Glyphs.isThaiLetter(before) || before == '.')) {
      return true;
    }
    return WORD_ENDS.stream().anyMatch(w -> text.startsWith(w, at - w.length()));
  }

  static boolean isNoSurname(String text, int at) {
    return NO_SURNAMES.stream().anyMatch(w -> text.startsWith(w, at));
  }
}
