package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMentionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {"/thai/times.csv", "/thai/times-wild.csv", "/thai/years-wild.csv"},
      delimiter = '|',
      quoteCharacter = '`')
  void readsTimesInText(@Nullable String text, @Nullable String expected) {
    assertThat(written(TimeMentions.in(text == null ? "" : text)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void offsetsCutTheMentionFromTheOriginal() {
    String text = "แผนพัฒนา (พ.ศ. ๒๕๖๖ – ๒๕๗๐) ประกาศ ณ วันที่ ๕ มก\u200Bราคม ๒๕๖๖ หน้า ๑";
    assertThat(TimeMentions.in(text))
        .extracting(m -> text.substring(m.start(), m.end()))
        .containsExactly("พ.ศ. ๒๕๖๖ – ๒๕๗๐", "ณ วันที่ ๕ มก\u200Bราคม ๒๕๖๖");
  }

  @Test
  void lawsRunOverLineEndsButNotIntoOtherDocuments() {
    assertThat(written(TimeMentions.in("ระเบียบกระทรวงมหาดไทย\nว่าด้วยการจัดทำแผน\nพ.ศ. 2560")))
        .isEqualTo("Y:2560/LAW");
    assertThat(written(TimeMentions.in("พระราชบัญญัติ\n- แผนพัฒนาท้องถิ่น พ.ศ. 2566")))
        .isEqualTo("Y:2566/CALENDAR");
    assertThat(written(TimeMentions.in("พระราชบัญญัติ\n \nพ.ศ. 2566")))
        .isEqualTo("Y:2566/CALENDAR");
  }

  @Test
  void theNumberOfARowIsNoDayOfTheMonthInTheNextCell() {
    assertThat(written(TimeMentions.in("1\nเดือนตุลาคม 2565\n2\nพฤศจิกายน 2565")))
        .isEqualTo("M:2022-10 M:2022-11");
    assertThat(written(TimeMentions.in("ประกาศ ณ วันที่ 1\nตุลาคม 2565")))
        .isEqualTo("D:2022-10-01");
  }

  @Test
  void monthsInAFallingRowAreNotOfOneYear() {
    assertThat(written(TimeMentions.in("ธันวาคม\nพฤศจิกายน 2565"))).isEqualTo("N:12 M:2022-11");
  }

  @Test
  void quartersWithAYearHaveTheirDays() {
    Mention.QuarterMention quarters =
        (Mention.QuarterMention) TimeMentions.in("ไตรมาส 1-2/2566").getFirst();
    assertThat(quarters.period()).contains(new FiscalYear(2566).firstHalf());
  }

  @Test
  void mentionsStandInOrderAndApart() {
    String text =
        "ปี 2565 รอบ 6 เดือน ต.ค. 65 - มี.ค. 66 ไตรมาส 1/2566 พ.ร.บ. พ.ศ. 2562 (2566-2570)";
    int end = 0;
    for (Mention mention : TimeMentions.in(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
    assertThat(end).isEqualTo(text.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "2566-",
        "2566",
        "0-",
        "ปี ",
        "พ.",
        "ปี(",
        "26/12/",
        "- ",
        "ต.ค. ",
        "1 ต.ค. - ",
        "น ",
        "่",
        "((0",
        "พ.ร.บ. ",
        "o",
        "รอบ 6 ",
        "+66 ",
        "นาย",
        "นายก ก",
        "a@",
        "1,000",
        "โทร 1",
        "0 4"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void staysLinearOnHostileText(String piece) {
    String text = piece.repeat(250_000 / piece.length());
    TimeMentions.in(text);
    Phones.in(text);
    ThaiNames.in(text);
    ItemCode.find(text);
    Emails.in(text);
    Amounts.in(text);
    Postcodes.in(text);
    assertThat(ThaiText.fold(text).length()).isLessThanOrEqualTo(text.length());
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void readsAMegabyteOfDigitsAndDots() {
    String text = "1.25.2566.0-".repeat(1_000_000 / 12);
    assertThat(TimeMentions.in(text).size()).isLessThan(text.length() / 12);
  }

  @Test
  void neverThrowsOnSoup() {
    Random random = new Random(2566);
    for (int i = 0; i < 3000; i++) {
      String text = Soup.of(random, 60);
      int end = 0;
      for (Mention mention : TimeMentions.in(text)) {
        assertThat(mention.start()).isBetween(end, text.length());
        assertThat(mention.end()).isBetween(mention.start() + 1, text.length());
        end = mention.end();
      }
    }
  }

  static String written(List<Mention> mentions) {
    return mentions.stream().map(TimeMentionsTest::written).collect(Collectors.joining(" "));
  }

  private static String written(Mention mention) {
    return switch (mention) {
      case Mention.DateMention d -> "D:" + d.date();
      case Mention.MonthMention d -> "M:" + d.month();
      case Mention.PeriodMention d ->
          (d.suspicious() ? "P!:" : "P:") + d.period().start() + ".." + d.period().end();
      case Mention.YearMention d -> "Y:" + d.buddhistYear() + "/" + d.kind();
      case Mention.YearRange d -> (d.suspicious() ? "R!:" : "R:") + d.from() + "-" + d.to();
      case Mention.HalfYearMention d -> "H:" + d.half();
      case Mention.QuarterMention d ->
          "Q:"
              + (d.first() == d.last() ? d.first() : d.first() + "-" + d.last())
              + (d.buddhistYear().isPresent() ? "/" + d.buddhistYear().getAsInt() : "");
      case Mention.StampMention d -> "S:" + d.date();
      case Mention.RoundMention d -> "T:" + d.months();
      case Mention.MonthNames d ->
          "N:" + (d.first() == d.last() ? "" + d.first() : d.first() + "-" + d.last());
      case Mention.Misprint d -> "X";
    };
  }
}
