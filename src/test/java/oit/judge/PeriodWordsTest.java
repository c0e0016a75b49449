package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import oit.checklist.Element.PeriodRule;
import org.junit.jupiter.api.Test;

class PeriodWordsTest {

  @Test
  void monthsAreEnglishInEnglishSentences() {
    String wanted = PeriodWords.wanted(PeriodRule.FIRST_HALF, 2566);
    Reason reason = Reason.of("element.wrong-year", wanted, "2565");

    assertThat(reason.in("en")).isEqualTo("Must be of October 2565 – March 2566, but is of 2565");
    assertThat(reason.in("th")).contains("ต.ค. 2565 – มี.ค. 2566");
  }
}
