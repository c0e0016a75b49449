package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import oit.thai.Folding.Blanks;
import org.junit.jupiter.api.Test;

class TidyTest {
  private static final String[] ORDINARY = {
    "ก", "น", "ห", "เ", "แ", "า", "ำ", "ี", "ุ", "่", "้", "์", " ", "\t", "a", "B", "7", "๗", ".",
    "–", "“", "•", "\u00A0", "é", "ฯ", "ๆ", "฿"
  };

  @Test
  void tidyTextFoldsAsFoldingWouldHaveIt() {
    Random random = new Random(17);
    int tidy = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(ORDINARY[random.nextInt(ORDINARY.length)]);
      }
      String written = text.toString();
      if (Tidy.is(written.toCharArray())) {
        tidy++;
        agrees(written);
      }
    }
    assertThat(tidy).isGreaterThan(5_000);
  }

  private static void agrees(String text) {
    assertThat(ThaiText.repair(text)).isEqualTo(new Folding(text, Blanks.KEPT, false).run().text());
    same(ThaiText.foldWithOffsets(text), new Folding(text, Blanks.DROPPED, true).run());
    same(ThaiText.foldKeepingBlanks(text), new Folding(text, Blanks.SINGLE, true).run());
    assertThat(ThaiText.fold(text)).isEqualTo(ThaiText.foldWithOffsets(text).text());
  }

  private static void same(Folded quick, Folded careful) {
    assertThat(quick.text()).isEqualTo(careful.text());
    for (int i = 0; i <= quick.text().length(); i++) {
      assertThat(quick.originalOffset(i)).as(quick.text()).isEqualTo(careful.originalOffset(i));
    }
  }

  @Test
  void doubtsWhatFoldingMayChange() {
    for (String text : new String[] {"เเ", "กํา", "ก า", "ก ่", "ก่ิ", "\uF70A", "e\u0301", "าา"}) {
      assertThat(Tidy.is(text.toCharArray())).as(text).isFalse();
    }
  }
}
