package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import oit.checklist.Item;
import oit.thai.ItemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {

  private static final String[] FILLERS = {
    " ", "ปี 2566", "O12", "oit: 7", "งาน", "เเ", "ํา", "่", "x", "ของ", "โปรงใส", "ITA", "\u200b"
  };

  @ParameterizedTest
  @ValueSource(ints = {2566, 2568})
  void neverPassesOverALabelThatTellsSomething(int year) {
    PhraseBook book = new PhraseBook(Pages.list(year));
    char[] room = new char[4_000];
    Random random = new Random(year);
    List<String> words = words(year);
    int passedOver = 0;
    for (int i = 0; i < 30_000; i++) {
      String label = label(random, words);
      if (!book.mayTell(label, room)) {
        passedOver++;
        assertThat(tells(book, label)).as(label).isFalse();
      }
    }
    assertThat(passedOver).isGreaterThan(1_000);
  }

  private static boolean tells(PhraseBook book, String label) {
    Spelt spelt = Lexicon.SHIPPED.spell(label);
    return Lexicon.SHIPPED.isIndex(spelt.folded())
        || book.in(spelt).stream().anyMatch(s -> s.phrase().sort() != PhraseBook.Sort.UNLIKE)
        || ItemCode.find(label).stream().anyMatch(c -> c.strength() == ItemCode.Strength.STRONG);
  }

  private static List<String> words(int year) {
    List<String> words = new ArrayList<>(List.of(FILLERS));
    for (Item item : Pages.list(year).items()) {
      item.find().labels().forEach(l -> words.addAll(List.of(l.split("…"))));
      item.find().weak().forEach(l -> words.addAll(List.of(l.split("…"))));
      words.addAll(item.find().unlike());
    }
    words.addAll(Lexicon.SHIPPED.spellings().keySet());
    return words;
  }

  /** A few words, some of them cut short. */
  private static String label(Random random, List<String> words) {
    StringBuilder label = new StringBuilder();
    for (int n = random.nextInt(4); n >= 0; n--) {
      String word = words.get(random.nextInt(words.size()));
      int cut = random.nextInt(3) == 0 ? word.length() : random.nextInt(word.length() + 1);
      label.append(word, 0, cut);
    }
    return label.toString();
  }
}
