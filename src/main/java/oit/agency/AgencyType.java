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

  /** Local government, where checklists ask for the political and the permanent side. */
  public boolean isLocalGovernment() {
    return this == TAO || this == MUNICIPALITY || this == PAO || this == SPECIAL_LGU;
  }

  public static Optional<AgencyType> of(String code) {
    return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
  }
}
