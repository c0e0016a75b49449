package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oit.checklist.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

  private static final Labels LABELS = new Labels(Pages.list(2566));

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvFileSource(resources = "/judge/labels.csv", delimiter = '|')
  void tellsItemsThatSoundAlikeApart(int year, String key, String named, String label) {
    Labels labels = year == 2566 ? LABELS : new Labels(Pages.list(year));
    List<String> keys =
        labels.in(label).stream().filter(l -> !l.weak()).map(l -> l.item().key()).toList();
    if (named.equals("yes")) {
      assertThat(keys).contains(key);
    } else {
      assertThat(keys).doesNotContain(key);
    }
  }

  static Stream<Arguments> examples() {
    return Stream.of(2566, 2568)
        .flatMap(year ->
            Pages.list(year).items().stream()
                .flatMap(item ->
                    item.examples().stream()
                        .map(e -> Arguments.of(year, item.code(), e.match(), e.text()))));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @MethodSource("examples")
  void everyExampleOfTheListsHolds(int year, String code, boolean match, String text) {
    assertThat(new Labels(Pages.list(year)).itemsNamed(text).contains(code)).isEqualTo(match);
  }

  static Stream<Arguments> titles() {
    return Stream.of(2566, 2568)
        .flatMap(year -> Pages.list(year).items().stream().map(item -> Arguments.of(year, item)));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void anItemsOwnTitleNamesItFirstAndWhole(int year, Item item) {
    Label first = new Labels(Pages.list(year)).in(item.code() + " " + item.title().th()).getFirst();
    assertThat(first.item().key()).isEqualTo(item.key());
    assertThat(first.weak()).isFalse();
    assertThat(first.coverage()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what stands in a gap may be long, but not endless; the pieces keep their order
          เปิดโอกาสให้ประชาชนในพื้นที่มีส่วนร่วม                       | participation | true
          มีส่วนร่วม เปิดโอกาสให้                                     | participation | false
          ความก้าวหน้าของแผนงานป้องกันการทุจริต                       | ac_progress   | true
          ป้องกันการทุจริต ความก้าวหน้า                               | ac_progress   | false
          """)
  void aGapStandsForAnyWordsBetween(String label, String key, boolean named) {
    assertThat(LABELS.in(label))
        .filteredOn(l -> !l.weak())
        .extracting(l -> l.item().key())
        .satisfies(keys -> assertThat(keys.contains(key)).isEqualTo(named));
  }

  @Test
  void aGapIsNoWiderThanALabel() {
    String filler = "เรื่องอื่นที่ไม่เกี่ยวกันเลยแม้แต่น้อย".repeat(3);
    assertThat(LABELS.in("ความก้าวหน้า" + filler + "ป้องกันการทุจริต"))
        .filteredOn(l -> !l.weak())
        .extracting(l -> l.item().key())
        .doesNotContain("ac_progress");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          แผนปฏิบัติการป้องกันการทุจริต                                             | 1.0 | 1.0
          O36 แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566               | 1.0 | 1.0
          ดาวน์โหลดไฟล์ แผนปฏิบัติการป้องกันการทุจริต.pdf                           | 1.0 | 1.0
          ปลัดมอบหมายให้กองช่างเร่งทำแผนปฏิบัติการป้องกันการทุจริตให้เสร็จทันเวลา   | 0.2 | 0.6
          """)
  void coverageIsTheShareOfTheLabelsOwnWords(String label, double from, double to) {
    Label plan =
        LABELS.in(label).stream().filter(l -> l.item().key().equals("ac_plan")).findFirst().get();
    assertThat(plan.coverage()).isBetween(from, to);
  }

  @Test
  void aPhraseWithItsMarksLostIsLessSure() {
    Label exact = LABELS.in("แผนปฏิบัติการป้องกันการทุจริต").getFirst();
    Label lost = LABELS.in("แผนปฏบตการปองกนการทจรต").getFirst();
    assertThat(exact.exact()).isTrue();
    assertThat(lost.exact()).isFalse();
    assertThat(lost.item()).isEqualTo(exact.item());
    assertThat(lost.weight()).isLessThan(exact.weight());
  }

  @Test
  void aWeakPhraseOnlyMayNameItsItem() {
    assertThat(LABELS.in("บุคลากร"))
        .filteredOn(l -> l.item().key().equals("executives"))
        .singleElement()
        .matches(Label::weak);
    assertThat(LABELS.itemsNamed("บุคลากร")).isEmpty();
  }

  @Test
  void textBeyondTheLengthOfALabelIsNotLookedAt() {
    String text = Pages.PROSE.repeat(6);
    assertThat(text.length()).isGreaterThan(Labels.LONGEST);
    assertThat(LABELS.in(text + "แผนปฏิบัติการป้องกันการทุจริต")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "คลิก, true",
    "ดาวน์โหลด, true",
    "2566, true",
    "https://www.dontawan.go.th/file.pdf, true",
    "'', true",
    "ไตรมาสที่ 1, false",
    "รายงานการประชุม, false"
  })
  void knowsLabelsThatSayNothing(String label, boolean little) {
    assertThat(LABELS.saysLittle(label)).isEqualTo(little);
  }

  @Test
  void promisesMoreForTheNameOfAnItemThanForAHint() {
    int index = LABELS.promise("การเปิดเผยข้อมูลสาธารณะ (OIT)", "https://www.dontawan.go.th/a");
    int named = LABELS.promise("แผนปฏิบัติการป้องกันการทุจริต", "https://www.dontawan.go.th/a");
    int weak = LABELS.promise("บุคลากร", "https://www.dontawan.go.th/a");
    int hint =
        LABELS.promise("คลิก", "https://www.dontawan.go.th/แผนปฏิบัติการป้องกันการทุจริต.pdf");
    int nothing = LABELS.promise("ภาพกีฬาสี", "https://www.dontawan.go.th/a");
    assertThat(List.of(index, named)).allMatch(p -> p > 80 && p <= 100);
    assertThat(weak).isBetween(hint, named);
    assertThat(hint).isPositive();
    assertThat(nothing).isZero();
  }

  @Test
  void aTitleDeniesItsItemByTheWordThatMakesItAnother() {
    Item plan = Pages.item(2566, "ac_plan");
    assertThat(LABELS.denial("ผลตามแผนปฏิบัติการป้องกันการทุจริต", plan))
        .contains("ตามแผนปฏิบัติการป้องกันการทุจริต");
    assertThat(LABELS.denial("แผนปฏิบัติการป้องกันการทุจริต", plan)).isEmpty();
  }

  @Test
  void sameLabelSameAnswer() {
    Labels fresh = new Labels(Pages.list(2566));
    List<Label> first = fresh.in("O34 การประเมินความเสี่ยงการทุจริต");
    assertThat(fresh.in("O34 การประเมินความเสี่ยงการทุจริต")).isEqualTo(first);
    assertThat(LABELS.in("O34 การประเมินความเสี่ยงการทุจริต")).isEqualTo(first);
  }
}
