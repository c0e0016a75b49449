package oit.thai;

import static oit.thai.TimeToken.Kind;

import org.jspecify.annotations.Nullable;

/** The words that {@link TimeMentions} knows. */
final class TimeWords {
  /** What a word stands for; the value is the number of a month. */
  record Meaning(Kind kind, int value) {}

  /** Value of {@link Kind#MONTH_WORD} that may stand between a day and its month. */
  static final int OF_DAY = 1;

  /** Value of {@link Kind#ROUND} for a round in which staff is appraised: two to a year. */
  static final int OF_APPRAISAL = 1;

  private static final String[][] MONTHS = {
    {"มกราคม", "มกรา", "ม.ค."},
    {"กุมภาพันธ์", "กุมภา", "ก.พ."},
    {"มีนาคม", "มีนา", "มี.ค."},
    {"เมษายน", "เมษา", "เม.ย."},
    {"พฤษภาคม", "พฤษภา", "พ.ค."},
    {"มิถุนายน", "มิถุนา", "มิ.ย."},
    {"กรกฎาคม", "กรกฏาคม", "กรกฎา", "ก.ค."},
    {"สิงหาคม", "สิงหา", "ส.ค."},
    {"กันยายน", "กันยา", "ก.ย."},
    {"ตุลาคม", "ตุลา", "ต.ค."},
    {"พฤศจิกายน", "พฤษจิกายน", "พฤศจิกา", "พ.ย."},
    {"ธันวาคม", "ธันวา", "ธ.ค."}
  };
  private static final String[][] ENGLISH_MONTHS = {
    {"january", "jan"},
    {"february", "feb"},
    {"march", "mar"},
    {"april", "apr"},
    {"may"},
    {"june", "jun"},
    {"july", "jul"},
    {"august", "aug"},
    {"september", "sept", "sep"},
    {"october", "oct"},
    {"november", "nov"},
    {"december", "dec"}
  };
  private static final Lexicon<Meaning> WORDS = new Lexicon<>();

  static {
    for (int i = 0; i < MONTHS.length; i++) {
      WORDS.add(new Meaning(Kind.MONTH, i + 1), MONTHS[i]);
      WORDS.add(new Meaning(Kind.ENGLISH_MONTH, i + 1), ENGLISH_MONTHS[i]);
    }
    add(Kind.BUDDHIST_ERA, "พ.ศ.", "พุทธศักราช", "b.e.");
    add(Kind.COMMON_ERA, "ค.ศ.", "คริสต์ศักราช", "a.d.", "year");
    add(Kind.FISCAL, "ปีงบประมาณ", "ปีงบ", "ปีงบฯ", "งบประมาณปี", "งบประมาณประจำปี");
    add(
        Kind.FISCAL,
        "งบประมาณรายจ่ายประจำปี",
        "ปีงบปนะมาณ",
        "ปีงบประมาน",
        "ปีงบปรมาณ",
        "ปีงปม.",
        "งบประมาณรายจ่ายปี",
        "งบปี",
        "fiscal year",
        "fy");
    add(Kind.YEAR, "ปี", "ประจำปี", "ปีปฏิทิน", "ปีการศึกษา", "ปีบัญชี");
    add(Kind.DAY_WORD, "วันที่", "ลงวันที่", "ณ วันที่", "ตั้งแต่วันที่", "สิ้นสุดวันที่");
    WORDS.add(new Meaning(Kind.MONTH_WORD, OF_DAY), "เดือน");
    add(Kind.MONTH_WORD, "สิ้นเดือน", "ประจำเดือน", "ต้นเดือน");
    add(Kind.TO, "ถึง", "จนถึง", "to", "until");
    add(Kind.LAW, "พระราชบัญญัติ", "พ.ร.บ.", "พระราชกฤษฎีกา", "พ.ร.ฎ.", "พระราชกำหนด", "พ.ร.ก.");
    add(Kind.LAW, "รัฐธรรมนูญ", "กฎกระทรวง", "ประมวลกฎหมาย", "act", "พ.ร.ป.");
    add(Kind.LAW, "คำสั่งคสช.", "คำสั่งหัวหน้าคณะรักษาความสงบ");
    add(Kind.RULE, "ระเบียบ", "กฎก.พ.", "ประมวลจริยธรรม", "ข้อกำหนดจริยธรรม");
    add(
        Kind.RULE,
        "ประกาศคณะกรรมการป้องกันและปราบปราม",
        "ประกาศคณะกรรมการป.ป.ช.",
        "ประกาศป.ป.ช.",
        "ประกาศสำนักนายกรัฐมนตรี",
        "หลักเกณฑ์การรับทรัพย์สิน");
    add(Kind.BYLAW, "ข้อบัญญัติ", "เทศบัญญัติ", "ข้อบังคับ");
    add(Kind.AMENDED, "แก้ไขเพิ่มเติม", "ฉบับที่");
    add(Kind.BUDGET, "งบประมาณ", "งปม.");
    add(Kind.ROUND, "รอบ", "รอบระยะเวลา");
    WORDS.add(new Meaning(Kind.ROUND, OF_APPRAISAL), "รอบการประเมิน");
    add(Kind.HALF, "ครึ่ง", "ครึ่งปี", "ครึ่งปีงบประมาณ");
    add(Kind.FIRST, "แรก");
    add(Kind.LAST, "หลัง", "สุดท้าย");
    add(Kind.SIX_MONTHS, "หกเดือน");
    add(Kind.QUARTER, "ไตรมาส");
    add(Kind.ORDINAL, "ที่");
    add(Kind.NTH, "st", "nd", "rd", "th");
    add(Kind.SITE, "ita", "oit");
    add(
        Kind.STAMP,
        "ปรับปรุงล่าสุด",
        "ปรับปรุงข้อมูลล่าสุด",
        "ปรับปรุงครั้งล่าสุด",
        "อัปเดตล่าสุด",
        "อัปเดทล่าสุด",
        "อัพเดตล่าสุด",
        "อัพเดทล่าสุด",
        "อัพเดทข้อมูลล่าสุด",
        "แก้ไขล่าสุด",
        "แก้ไขครั้งล่าสุด",
        "last updated",
        "last update",
        "last modified");
    add(Kind.COPYRIGHT, "copyright", "ลิขสิทธิ์", "copyrights");
    add(
        Kind.NUMBERED,
        "เลขที่",
        "หมายเลข",
        "รหัส",
        "เข้าชม",
        "ผู้ชม",
        "อ่าน",
        "visitor",
        "visitors",
        "หมู่ที่",
        "ทะเบียน",
        "เลข",
        "ห้อง",
        "สขร.",
        "ทะเบียนรถ",
        "มอก.",
        "เปิดดู",
        "ดาวน์โหลด",
        "downloads",
        "no.",
        "id");
    add(Kind.UNIT, "บาท", "คน", "ราย", "ครั้ง", "แห่ง", "ครัวเรือน", "เล่ม", "ชุด", "คัน", "เมตร");
    add(
        Kind.UNIT,
        "กิโลเมตร",
        "ตารางเมตร",
        "ตร.ม.",
        "ก.ม.",
        "ไร่",
        "ล้าน",
        "ชิ้น",
        "ชั่วโมง",
        "นาที");
    add(Kind.UNIT, "น.", "views", "view", "kb", "mb", "bytes", "px", "hits");
    // Words that merely begin like the ones above.
    add(
        Kind.WORD,
        "ระเบียบวาระ",
        "ระเบียบเรียบร้อย",
        "รอบคอบ",
        "รอบรู้",
        "ปีที่",
        "ปีละ",
        "แรกเริ่ม",
        "ปีก");
    add(
        Kind.WORD,
        "ครั้งที่",
        "รายงาน",
        "รายละเอียด",
        "รายการ",
        "รายชื่อ",
        "รายรับ",
        "รายจ่าย",
        "รายได้");
    add(
        Kind.WORD,
        "รายเดือน",
        "รายปี",
        "รายไตรมาส",
        "รายงวด",
        "หลังจาก",
        "คนที่",
        "ชุดที่",
        "แห่งชาติ");
  }

  private TimeWords() {}

  private static void add(Kind kind, String... words) {
    WORDS.add(new Meaning(kind, 0), words);
  }

  static Lexicon.@Nullable Hit<Meaning> match(String text, int at) {
    return WORDS.match(text, at);
  }
}
