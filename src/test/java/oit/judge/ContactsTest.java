package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import oit.checklist.check.Check;
import oit.checklist.check.Check.Contact.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {

  private static final String WHOLE =
      "<p>เลขที่ 99 หมู่ที่ 3 ตำบลดอนตะวัน อำเภอเมือง จังหวัดนครตะวัน 99000</p>"
          + "<p>โทรศัพท์ 0 3912 3456</p><p>โทรสาร 0 3912 3457</p>"
          + "<p>saraban@dontawan.go.th</p>"
          + "<iframe src=https://www.google.com/maps/embed?pb=1></iframe>";

  @Test
  void findsEveryDetail() {
    assertThat(check(EnumSet.allOf(Detail.class), WHOLE).isMet()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เลขที่ 99 หมู่ที่ 3 ตำบลดอนตะวัน อำเภอเมือง จังหวัดนครตะวัน 99000 | contact.address
          โทรศัพท์ 0 3912 3456                                            | contact.phone
          โทรสาร 0 3912 3457                                              | contact.fax
          saraban@dontawan.go.th                                          | contact.email
          <iframe src=https://www.google.com/maps/embed?pb=1></iframe>    | contact.map
          """)
  void namesWhatIsMissing(String part, String missing) {
    Outcome outcome = check(EnumSet.allOf(Detail.class), WHOLE.replace(part, ""));
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNMET);
    assertThat(outcome.reason().terms()).containsExactly(missing);
    assertThat(outcome.share()).isEqualTo(0.8);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/judge/contacts.csv", delimiter = '|', quoteCharacter = '`')
  void readsDetailsAsSitesShowThem(Detail detail, String markup, ElementVerdict verdict) {
    String page = "<p>" + Pages.PROSE + "</p>" + markup;
    assertThat(check(EnumSet.of(detail), page).verdict()).isEqualTo(verdict);
  }

  @Test
  void readsANumberInTheCellBesideItsLabel() {
    Outcome outcome = check(EnumSet.of(Detail.FAX), "<table><tr><td>โทรสาร<td>0 3912 3457</table>");
    assertThat(outcome.isMet()).isTrue();
  }

  @Test
  void oneNumberForBothCountsTwice() {
    Outcome outcome =
        check(EnumSet.of(Detail.FAX, Detail.PHONE), "<p>โทรศัพท์/โทรสาร 0 3912 3456</p>");
    assertThat(outcome.isMet()).isTrue();
  }

  @Test
  void aVillageAloneIsNoAddress() {
    Outcome outcome = check(EnumSet.of(Detail.ADDRESS), "<p>โครงการขุดลอกคลอง หมู่ที่ 3</p>");
    assertThat(outcome.isMet()).isFalse();
  }

  @Test
  void aPictureOfAMapIsAMap() {
    assertThat(check(EnumSet.of(Detail.MAP), "<img src=a.png alt=แผนที่ width=300>").isMet())
        .isTrue();
    assertThat(check(EnumSet.of(Detail.MAP), "<img src=a.png alt=ตลาดนัด width=300>").isMet())
        .isFalse();
  }

  @Test
  void aScanOfTheAddressCannotBeRead() {
    Outcome outcome =
        new Contacts()
            .check(new Check.Contact(EnumSet.of(Detail.PHONE)), Pages.cluster(Pages.scan("a.pdf")));
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNVERIFIABLE);
  }

  private static Outcome check(EnumSet<Detail> details, String markup) {
    return new Contacts().check(new Check.Contact(details), Pages.body(markup));
  }

  @Test
  void theReasonListsMissingDetailsInWords() {
    Outcome outcome = check(EnumSet.allOf(Detail.class), "<p>โทรศัพท์ 0 3912 3456</p>");
    assertThat(outcome.reason().in("en"))
        .isEqualTo("Still missing: address, fax number, e-mail, map");
  }
}
