package oit.agency;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of agencies, as written in agency lists. */
public enum AgencyType {
  TAO("tao"),
  MUNICIPALITY("municipality"),
  PAO("pao"),
  SPECIAL_LGU("special-lgu"),
  CENTRAL("central"),
  PROVINCE("province"),
  PUBLIC_ORGANIZATION("public-organization"),
  STATE_ENTERPRISE("state-enterprise"),
  UNIVERSITY("university"),
  SCHOOL("school"),
  HOSPITAL("hospital"),
  OTHER("other");

  private final String code;

  AgencyType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<AgencyType> of(String code) {
    return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
  }
}
