package oit.score;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * One level of the published result, such as {@code ผ่านดี}. Immutable.
 *
 * @param name the official name
 * @param english the name in English
 * @param min lowest total of the level, two decimals
 * @param everyInstrument lowest score each instrument must have as well; 0 where the level asks for
 *     nothing
 */
public record Level(String name, String english, BigDecimal min, BigDecimal everyInstrument) {

  boolean fits(BigDecimal total, Collection<BigDecimal> instruments) {
    return total.compareTo(min) >= 0
        && instruments.stream().allMatch(score -> score.compareTo(everyInstrument) >= 0);
  }
}
