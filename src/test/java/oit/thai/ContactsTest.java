package oit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContactsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {"/thai/names.csv", "/thai/names-wild.csv", "/thai/names-latin.csv"},
      delimiter = '|',
      quoteCharacter = '`')
  void findsNames(String text, @Nullable String expected) {
    String found =
        ThaiNames.in(text).stream().map(ThaiNames.Name::name).collect(Collectors.joining(";"));
    assertThat(found)
        .isEqualTo(expected == null ? "" : ThaiText.foldKeepingBlanks(expected).text());
  }

  @Test
  void nameKeepsItsPlaceAndPrefix() {
    String text = "ลงชื่อ ว่าที่ ร.ต. ดร.ปิติ  ยินดี ปลัด";
    ThaiNames.Name name = ThaiNames.in(text).getFirst();
    assertThat(name.text()).isEqualTo("ว่าที่ ร.ต. ดร.ปิติ  ยินดี");
    assertThat(text.substring(name.start(), name.end())).isEqualTo(name.text());
    assertThat(name.prefix()).isEqualTo("ว่าที่ ร.ต. ดร.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {"/thai/phones.csv", "/thai/phones-wild.csv"},
      delimiter = '|',
      quoteCharacter = '`')
  void findsPhones(String text, @Nullable String expected) {
    String found =
        Phones.in(text).stream()
            .map(p ->
                p.number() + "/" + p.kind() + (p.extension().isEmpty() ? "" : "/" + p.extension()))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = {"/thai/contacts.csv", "/thai/contacts-wild.csv"},
      delimiter = '|',
      quoteCharacter = '`')
  void findsOtherContactsAndMoney(String kind, String text, @Nullable String expected) {
    String found =
        switch (kind) {
          case "postcode" ->
              Postcodes.in(text).stream()
                  .map(Postcodes.Postcode::code)
                  .collect(Collectors.joining(";"));
          case "email" ->
              Emails.in(text).stream().map(Emails.Email::address).collect(Collectors.joining(";"));
          case "money" ->
              Amounts.in(text).stream()
                  .map(a -> a.baht().toPlainString())
                  .collect(Collectors.joining(";"));
          default -> throw new IllegalArgumentException(kind);
        };
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void amountsSayWhetherAUnitStandsWithThem() {
    assertThat(Amounts.in("1,000 บาท 2,000"))
        .extracting(Amounts.Amount::marked)
        .containsExactly(true, false);
  }

  @Test
  void neverThrowsOnSoup() {
    Random random = new Random(191);
    for (int i = 0; i < 3000; i++) {
      String text = Soup.of(random, 60);
      Phones.in(text).forEach(p -> assertThat(p.end()).isBetween(p.start() + 1, text.length()));
      ThaiNames.in(text).forEach(n -> assertThat(n.end()).isBetween(n.start() + 1, text.length()));
      ItemCode.find(text).forEach(c -> assertThat(c.end()).isBetween(c.start() + 1, text.length()));
      Emails.in(text).forEach(e -> assertThat(e.end()).isBetween(e.start() + 1, text.length()));
      Amounts.in(text).forEach(a -> assertThat(a.end()).isBetween(a.start() + 1, text.length()));
      Postcodes.in(text).forEach(p -> assertThat(p.end()).isBetween(p.start() + 1, text.length()));
    }
  }
}
