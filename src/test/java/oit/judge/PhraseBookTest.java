package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import oit.checklist.Item;
import oit.thai.ItemCode;
import oit.thai.ThaiText;
import org.junit.jupiter.api.Test;
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
    PhraseBook.Scratch scratch = new PhraseBook.Scratch(4_000);
    Random random = new Random(year);
    List<String> words = words(year);
    List<List<String>> phrases = phrases(year);
    int passedOver = 0;
    for (int i = 0; i < 8_000; i++) {
      String label = label(random, words);
      if (book.in(label, scratch) == PhraseBook.Said.NOTHING) {
        passedOver++;
        assertThat(tells(phrases, label)).as(label).isFalse();
      }
    }
    assertThat(passedOver).isGreaterThan(1_000);
  }

  @Test
  void findsAPhraseByItsBonesOnlyWhereItsLettersDiffer() {
    PhraseBook book = new PhraseBook(Pages.list(2566));
    String title = Pages.list(2566).items().getFirst().title().th();
    for (String label : List.of(title, "ดู " + title + " (ใหม่)", title.replaceAll("[่้]", ""))) {
      boolean whole = label.contains(title);
      assertThat(book.in(label, new PhraseBook.Scratch(400)).spans())
          .filteredOn(span -> span.phrase().text().equals(title))
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allMatch(span -> span.exact() == whole);
    }
  }

  private static boolean tells(List<List<String>> phrases, String label) {
    Spelt spelt = Lexicon.SHIPPED.spell(label);
    String bones = ThaiText.skeleton(spelt.text());
    return Lexicon.SHIPPED.isIndex(spelt.folded())
        || phrases.stream().anyMatch(p -> p.stream().allMatch(spelt.text()::contains))
        || phrases.stream().anyMatch(p -> p.stream().allMatch(piece -> isIn(bones, piece)))
        || ItemCode.find(label).stream().anyMatch(c -> c.strength() == ItemCode.Strength.STRONG);
  }

  private static boolean isIn(String bones, String piece) {
    String skeleton = ThaiText.skeleton(piece);
    return skeleton.length() >= 8 && bones.contains(skeleton);
  }

  /** Phrases that can name an item, cut at their gaps. */
  private static List<List<String>> phrases(int year) {
    return Pages.list(year).items().stream()
        .flatMap(i -> Stream.concat(i.find().labels().stream(), i.find().weak().stream()))
        .map(l -> Stream.of(l.split("…")).map(Lexicon.SHIPPED::spelt).toList())
        .toList();
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
