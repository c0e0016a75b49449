package oit.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of agencies, as written in agency lists. */
public enum AgencyType {
  TAO("tao", "อบต.", "องค์การบริหารส่วนตำบล"),
  MUNICIPALITY(
      "municipality", "เทศบาล", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "ทต.", "ทม.", "ทน."),
  PAO("pao", "อบจ.", "องค์การบริหารส่วนจังหวัด"),
  SPECIAL_LGU("special-lgu", "กทม.", "กรุงเทพมหานคร", "พัทยา", "เมืองพัทยา"),
  CENTRAL("central", "กรม", "สำนักงาน", "ส่วนราชการ"),
  PROVINCE("province", "จังหวัด"),
  PUBLIC_ORGANIZATION("public-organization", "องค์การมหาชน"),
  STATE_ENTERPRISE("state-enterprise", "รัฐวิสาหกิจ"),
  UNIVERSITY("university", "มหาวิทยาลัย", "สถาบันอุดมศึกษา"),
  SCHOOL("school", "โรงเรียน", "สถานศึกษา"),
  HOSPITAL("hospital", "โรงพยาบาล"),
  OTHER("other", "อื่นๆ", "อื่น ๆ");

  private final String code;
  private final List<String> thai;

  AgencyType(String code, String... thai) {
    this.code = code;
    this.thai = List.of(thai);
  }

  public String code() {
    return code;
  }

  public static Optional<AgencyType> of(String code) {
    return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
  }

  /** All codes, for a sentence. */
  public static String codes() {
    return Arrays.stream(values()).map(AgencyType::code).collect(Collectors.joining(", "));
  }

  /** The type that a person means: its code, in any case, or what it is called in Thai. */
  public static Optional<AgencyType> meant(String word) {
    String dotless = word.strip().replaceAll("\\.$", "");
    return of(dotless.toLowerCase(Locale.ROOT))
        .or(() ->
            Arrays.stream(values())
                .filter(
                    t -> t.thai.stream().anyMatch(w -> w.replaceAll("\\.$", "").equals(dotless)))
                .findFirst());
  }
}
