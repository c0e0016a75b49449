package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BonesTest {

  private static String bones(String text) {
    char[] into = new char[text.length()];
    int length = Bones.of(text, into);
    return length == Bones.UNSURE ? "unsure" : new String(into, 0, length);
  }

  @Test
  void agreeWithTheSkeletonOfFoldedTextOrAreUnsure() {
    Random random = new Random(7);
    int sure = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = Soup.of(random, 8);
      String bones = bones(text);
      if (!bones.equals("unsure")) {
        sure++;
        assertThat(bones).as(text).isEqualTo(ThaiText.skeleton(ThaiText.fold(text)));
      }
    }
    assertThat(sure).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รายงานผลการดำเนินการเพื่อป้องกันการทุจริต ประจำปี ๒๕๖๖",
        "การจัดซื้อ–จัดจ้าง “ราย เดือน” No Gift Policy",
        "ข้อมูลผู้\u200bบริหาร\u00a0(๓)"
      })
  void areSureOfPlainText(String text) {
    assertThat(bones(text)).isEqualTo(ThaiText.skeleton(ThaiText.fold(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"เเผน", "จำานวน", "ป\uF706องกัน", "ਗੁਰ"})
  void areUnsureWhereLettersJoin(String text) {
    assertThat(bones(text)).isEqualTo("unsure");
  }
}
