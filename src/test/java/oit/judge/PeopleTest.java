package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import oit.checklist.check.Check;
import oit.checklist.check.Check.People.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  private static final Check.People HEADS =
      new Check.People(
          List.of("นายกองค์การบริหารส่วนตำบล", "รองนายก"), 3, EnumSet.allOf(Detail.class));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/judge/people.csv", delimiter = '|')
  void readsThePagesThatAgenciesMake(String page, ElementVerdict verdict, String reason)
      throws IOException {
    String markup = Files.readString(Path.of("src/test/resources/judge/people", page));
    Outcome outcome = check(HEADS, markup);
    assertThat(outcome.reason().key()).as(outcome.reason().in("en")).isEqualTo(reason);
    assertThat(outcome.verdict()).isEqualTo(verdict);
  }

  @Test
  void readsCardsWithThePictureAndNameBeforeThePost() {
    assertMet(card("picture name post phone"));
  }

  @Test
  void readsCardsWithThePostBeforeTheName() {
    assertMet(card("post picture name phone"));
  }

  @Test
  void readsCardsWithThePictureLast() {
    assertMet(card("name post phone picture"));
  }

  @Test
  void readsTablesWithOnePersonARow() {
    StringBuilder table = new StringBuilder("<table><tr><th>ภาพ<th>ชื่อ<th>ตำแหน่ง<th>โทร");
    for (String[] p : PERSONS) {
      table.append(
          "<tr><td><img src=/%s.jpg width=120 height=150><td>%s<td>%s<td>%s"
              .formatted(p[2].replace(" ", ""), p[0], p[1], p[2]));
    }
    assertMet(table + "</table>");
  }

  @Test
  void aDeputyIsNotTheHead() {
    Outcome outcome =
        check(
            new Check.People(List.of("นายกองค์การบริหารส่วนตำบล"), 1, EnumSet.of(Detail.POST)),
            "<p>นายสมชาย ใจดี</p><p>รองนายกองค์การบริหารส่วนตำบลดอนตะวัน</p>");
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNMET);
    assertThat(outcome.reason().key()).isEqualTo("element.people-few");
  }

  private static final Check.People MAYORS =
      new Check.People(List.of("mayor", "deputy mayor"), 3, EnumSet.allOf(Detail.class));

  private static final String ENGLISH =
      """
      <div><img src=/a.jpg width=120 height=150><p>Mr. Somchai Jaidee</p><p>Mayor</p>
      <p>Tel. 0 2000 0001</p></div>
      <div><img src=/b.jpg width=120 height=150><p>Mrs. Somsri Mankhong</p><p>Deputy Mayor</p>
      <p>Tel. 0 2000 0002</p></div>
      <div><img src=/c.jpg width=120 height=150><p>Asst. Prof. Dr. Piti Yindee</p>
      <p>Deputy Mayor</p><p>Tel. 0 2000 0003</p></div>
      """;

  @Test
  void readsPagesInEnglish() {
    assertThat(check(MAYORS, ENGLISH).verdict()).isEqualTo(ElementVerdict.MET);

    Outcome without = check(MAYORS, ENGLISH.replace("Tel. 0 2000 0002", ""));
    assertThat(without.reason().key()).isEqualTo("element.people-without-contact");
    assertThat(without.reason().in("en")).contains("Mrs. Somsri Mankhong");
  }

  @Test
  void anEnglishNameUnderTheThaiOneIsNoOtherPerson() {
    String cards = card("picture name post phone");
    for (String[] p : PERSONS) {
      cards = cards.replace(p[0], p[0] + "</p><p>Mr. Somchai Jaidee");
    }
    assertMet(cards);
  }

  @Test
  void aDeputyIsNotTheHeadInEnglishEither() {
    Outcome outcome =
        check(new Check.People(List.of("mayor"), 2, EnumSet.of(Detail.POST)), ENGLISH);
    assertThat(outcome.reason().key()).isEqualTo("element.people-few");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ว่าง", "- ว่าง -", "(ว่าง)", "ตำแหน่งว่าง", "อัตราว่าง"})
  void aVacantPostCountsAsShown(String vacancy) {
    assertMet(
        card("picture name post phone")
            .replace("นายวิชัย มั่นคง", vacancy)
            .replace("081 333 3333", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/judge/vacancies.csv", delimiter = '|')
  void tellsVacantPostsFromOtherEmptyThings(String words, boolean vacant) {
    assertThat(People.isVacant(words)).isEqualTo(vacant);
  }

  @Test
  void theReasonNamesWhoHasNoTelephone() {
    Outcome outcome = check(HEADS, card("picture name post phone").replace("081 333 3333", ""));
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNMET);
    assertThat(outcome.reason().key()).isEqualTo("element.people-without-contact");
    assertThat(outcome.reason().arguments()).containsExactly("นายวิชัย มั่นคง", "1", "3");
  }

  @Test
  void theReasonNamesWhoHasNoPhoto() {
    Outcome outcome =
        check(
            HEADS,
            card("picture name post phone")
                .replace("<img src=/0812222222.jpg width=120 height=150>", ""));
    assertThat(outcome.reason().key()).isEqualTo("element.people-without-photo");
    assertThat(outcome.reason().arguments()).containsExactly("นางสาวสมศรี มีสุข", "1", "3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # files of the three pictures | whether they are of the persons
          person1 person2 person3       | true
          user_07 user_08 user_09       | true
          person1 person1 person1       | false
          male1   female1 female1       | false
          man     woman   man           | false
          person  person2 person3       | false
          """)
  void picturesCountedUpAreOfPersonsAndOneForASexIsNot(String files, boolean own) {
    String cards = card("picture name post phone");
    String[] names = files.split(" +");
    for (int i = 0; i < names.length; i++) {
      cards = cards.replace(PERSONS[i][2].replace(" ", "") + ".jpg", "i/" + names[i] + ".png");
    }
    assertThat(check(HEADS, cards).isMet()).isEqualTo(own);
  }

  @Test
  void aVacantPostNeedsNoPortraitButAHolderDoes() {
    String cards = card("picture name post phone");
    String third = "<img src=/0813333333.jpg width=120 height=150>";
    assertMet(cards.replace("นายวิชัย มั่นคง", "- ว่าง -").replace(third, ""));
    assertThat(check(HEADS, cards.replace(third, "")).reason().key())
        .isEqualTo("element.people-without-photo");
  }

  @Test
  void iconsAreNoPhotos() {
    Outcome outcome =
        check(HEADS, card("picture name post phone").replace("width=120 height=150", "width=24"));
    assertThat(outcome.reason().key()).isEqualTo("element.people-without-photo");
  }

  @Test
  void tooFewPeopleAreCounted() {
    Outcome outcome = check(HEADS, "<p>นายสมชาย ใจดี</p><p>นายกองค์การบริหารส่วนตำบลดอนตะวัน</p>");
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNMET);
    assertThat(outcome.reason().arguments()).startsWith("1", "3");
  }

  @Test
  void aPictureOfTheListCannotBeRead() {
    Outcome outcome = People.in(Pages.cluster(Pages.scan("a.pdf"))).check(HEADS);
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNVERIFIABLE);
  }

  @Test
  void aNameThatBeginsLikeAPostIsNone() {
    Outcome outcome =
        check(
            new Check.People(List.of(), 1, EnumSet.of(Detail.POST)),
            "<p>นายกมล ใจดี</p><p>โทร 081 111 1111</p>");
    assertThat(outcome.reason().key()).isEqualTo("element.people-without-post");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsAListOfThousandsOfNames() {
    StringBuilder names = new StringBuilder("<table>");
    for (int i = 0; i < 2000; i++) {
      names.append("<tr><td>นายสมชาย ใจดี<td>นางสมศรี มีสุข");
    }
    names.append("</table><p>").append("นายสมชาย ใจดี ".repeat(2000));
    assertThat(check(HEADS, names.toString()).isMet()).isFalse();
  }

  private static final String[][] PERSONS = {
    {"นายสมชาย ใจดี", "นายกองค์การบริหารส่วนตำบลดอนตะวัน", "081 111 1111"},
    {"นางสาวสมศรี มีสุข", "รองนายกองค์การบริหารส่วนตำบลดอนตะวัน", "081 222 2222"},
    {"นายวิชัย มั่นคง", "รองนายกองค์การบริหารส่วนตำบลดอนตะวัน", "081 333 3333"}
  };

  private static String card(String order) {
    StringBuilder cards = new StringBuilder("<h1>คณะผู้บริหาร</h1>");
    for (String[] p : PERSONS) {
      cards.append("<div>");
      for (String part : order.split(" ")) {
        cards.append(
            switch (part) {
              case "picture" -> "<img src=/" + p[2].replace(" ", "") + ".jpg width=120 height=150>";
              case "name" -> "<p>" + p[0] + "</p>";
              case "post" -> "<p>" + p[1] + "</p>";
              default -> "<p>" + p[2] + "</p>";
            });
      }
      cards.append("</div>");
    }
    return cards.toString();
  }

  private static void assertMet(String markup) {
    Outcome outcome = check(HEADS, markup);
    assertThat(outcome.reason().in("en")).isEqualTo("Shows 3 executives");
    assertThat(outcome.isMet()).isTrue();
  }

  private static Outcome check(Check.People check, String markup) {
    return People.in(Pages.body(markup)).check(check);
  }
}
