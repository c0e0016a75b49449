package oit.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An instrument of the assessment; {@link #key()} is its name in score files and answers. */
public enum Instrument {
  /** Internal survey: the agency's own staff. */
  @JsonProperty("iit")
  IIT("iit"),
  /** External survey as one score. */
  @JsonProperty("eit")
  EIT("eit"),
  /** External survey, part 1. */
  @JsonProperty("eit1")
  EIT1("eit1"),
  /** External survey, part 2. */
  @JsonProperty("eit2")
  EIT2("eit2"),
  /** Open data on the agency's website. */
  @JsonProperty("oit")
  OIT("oit");

  private final String key;

  Instrument(String key) {
    this.key = key;
  }

  /** The name in score files and JSON answers, such as {@code eit1}. */
  public String key() {
    return key;
  }
}
