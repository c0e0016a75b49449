package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermAutomatonTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatASearchPhraseByPhraseFinds(long seed) {
    Random random = new Random(seed);
    List<String> phrases =
        IntStream.range(0, 60).mapToObj(i -> word(random, random.nextInt(6))).toList();
    String text = word(random, 2_000);
    assertThat(scanned(phrases, text)).isEqualTo(searched(phrases, text)).isNotEmpty();
  }

  @Test
  void reportsPhrasesInsideOthersAndOverlappingOnes() {
    assertThat(
            scanned(
                List.of("แผน", "แผนปฏิบัติการ", "ปฏิบัติการ", "การป้องกัน"),
                "แผนปฏิบัติการป้องกัน"))
        .containsExactlyInAnyOrder("0@0-3", "1@0-13", "2@3-13", "3@10-20");
  }

  @Test
  void reportsAPhraseGivenTwiceUnderBothNumbers() {
    assertThat(scanned(List.of("ก", "ก"), "ก")).containsExactlyInAnyOrder("0@0-1", "1@0-1");
  }

  @Test
  void neverHitsAnEmptyPhrase() {
    assertThat(scanned(List.of("", "ข"), "กขก")).containsExactly("1@1-2");
  }

  private static Set<String> scanned(List<String> phrases, String text) {
    Set<String> hits = new TreeSet<>();
    new TermAutomaton(phrases)
        .scan(text, (phrase, start, end) -> hits.add(phrase + "@" + start + "-" + end));
    return hits;
  }

  private static Set<String> searched(List<String> phrases, String text) {
    Set<String> hits = new TreeSet<>();
    for (int p = 0; p < phrases.size(); p++) {
      String phrase = phrases.get(p);
      for (int at = text.indexOf(phrase);
          at >= 0 && !phrase.isEmpty();
          at = text.indexOf(phrase, at + 1)) {
        hits.add(p + "@" + at + "-" + (at + phrase.length()));
      }
    }
    return hits;
  }

  /** Few different letters, so that phrases share beginnings and ends. */
  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("กขค".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
