package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as pictures yield them. */
class NearMatchTest {

  @ParameterizedTest
  @CsvSource({
    // as it is; one letter wrong, missing, too many; two wrong in a long word
    "การจดซอจดจาง, สรปผลการจดซอจดจางรายเดอน, true",
    "การจดซอจดจาง, สรปผลการจดชอจดจางรายเดอน, true",
    "การจดซอจดจาง, สรปผลการจดอจดจางรายเดอน, true",
    "การจดซอจดจาง, สรปผลการจดซซอจดจางรายเดอน, true",
    "หลกเกณฑการบรหารและพฒนา, หลกเกณขการบรทารและพฒนา, true",
    // another word, one too short to be sure of, another number, another beginning
    "การจดซอจดจาง, การจดการเรองรองเรยน, false",
    "แผนงาน, แผงาน, false",
    "ประจาปงบประมาณ2566, ประจาปงบประมาณ2565, false",
    "แผนการดาเนนงาน, รายงานผลการดาเนนงาน, false"
  })
  void findsWordsWithFewWrongLetters(String word, String text, boolean found) {
    assertThat(new NearMatch(word).endIn(text) >= 0).isEqualTo(found);
  }
}
