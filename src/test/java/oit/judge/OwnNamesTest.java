package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import oit.thai.ThaiText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {

  private static final OwnNames NAMES = Pages.names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เทศบาลตำบลหนองไผ่ จัดกิจกรรม                             | หนองไผ่
          อบต.หนองไผ่                                              | หนองไผ่
          องค์การบริหารส่วนตำบลหนองไผ่อำเภอเมือง                     | หนองไผ่
          ประกาศ อบต.ดอนตะวัน                                      |
          องค์การบริหารส่วนตำบลดอนตะวัน รับโล่จากเทศบาลเมืองหนองไผ่   |
          รายงานผลการดำเนินงานประจำปี                               |
          องค์การบริหารส่วนตำบล เรื่อง นโยบาย                        |
          เทศบาลตำบลเปิดเวทีรับฟังความคิดเห็นของประชาชน                   |
          โรงพยาบาลเชิญชวนบริจาคโลหิต                              |
          """)
  void tellsOtherAgenciesByName(String text, String other) {
    assertThat(NAMES.foreign(text).orElse(null)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "เพจที่ว่าการอำเภอเมือง, true",
    "Facebook อบต.หนองไผ่, true",
    "Facebook อบต.ดอนตะวัน, false",
    "Facebook, false"
  })
  void tellsLinksOfOtherOffices(String label, boolean others) {
    assertThat(NAMES.isOthers(label)).isEqualTo(others);
  }

  @Test
  void withoutANameNothingIsForeign() {
    OwnNames unknown = new OwnNames(new Subject("www.example.go.th", "tao", Pages.HOME), "");
    assertThat(unknown.foreign("เทศบาลตำบลหนองไผ่")).isEmpty();
  }

  @Test
  void aNameWithoutAKnownTypeIsTakenWhole() {
    OwnNames names =
        new OwnNames(
            new Subject("สถาบันผ้าพื้นถิ่น (องค์การมหาชน)", "public-organization", Pages.HOME), "");
    assertThat(names.isNamedIn(ThaiText.fold("ประกาศสถาบันผ้าพื้นถิ่น เรื่อง นโยบาย"))).isTrue();
    assertThat(names.isNamedIn(ThaiText.fold("ประกาศสถาบันอื่น เรื่อง นโยบาย"))).isFalse();
  }

  @Test
  void aFacultyGoesByItsOwnNameWithoutThatOfItsUniversity() {
    OwnNames names =
        new OwnNames(new Subject("คณะวนศาสตร์ มหาวิทยาลัยดอนตะวัน", "university", Pages.HOME), "");
    assertThat(names.isNamedIn(ThaiText.fold("นโยบายของคณะวนศาสตร์"))).isTrue();
    assertThat(names.isNamedIn(ThaiText.fold("ประกาศมหาวิทยาลัยดอนตะวัน"))).isTrue();
    assertThat(names.isNamedIn(ThaiText.fold("นโยบายของคณะเภสัชศาสตร์"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ราชภัฏดอนตะวัน, true", "ราชภัฎดอนตะวัน, true", "ราชภัฏหนองไผ่, false"})
  void twoLettersThatAreConfusedAreOneInNamesToo(String name, boolean own) {
    OwnNames names =
        new OwnNames(new Subject("มหาวิทยาลัยราชภัฏดอนตะวัน", "university", Pages.HOME), "");
    Piece page =
        Pages.piece(Pages.html("p.html", "นโยบาย", "<p>มหาวิทยาลัย" + name + "ให้ความสำคัญ"));
    assertThat(names.isNamedIn(page.text().text())).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({
    "คณะวิทยาศาสตร์ มหาวิทยาลัยหนองไผ่, true",
    "กองคลัง เทศบาลตำบลหนองไผ่, true",
    "โครงการของเทศบาลตำบลหนองไผ่, false",
    "ศึกษาดูงาน เทศบาลตำบลหนองไผ่, false"
  })
  void aUnitBeforeTheNameOfItsAgencyIsALetterhead(String line, boolean head) {
    assertThat(NAMES.beginsWithAgency(line)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource({
    "สำนักงาน ป.ป.ช. ประจำจังหวัดเวียงนา จัดอบรม, true",
    "จังหวัดเวียงนา จัดอบรม, true",
    "จังหวัดดอนตะวัน จัดอบรม, false",
    "ผู้ว่าราชการจังหวัดดอนตะวัน ต้อนรับผู้ว่าราชการจังหวัดเวียงนา, false",
    "ประชุมกลุ่มจังหวัดตอนบน, false",
    "โครงการพัฒนาของทุกอำเภอในพื้นที่จังหวัด, false"
  })
  void anotherProvinceAtTheHeadIsForeignToAProvince(String heading, boolean foreign) {
    OwnNames names = new OwnNames(new Subject("จังหวัดดอนตะวัน", "province", Pages.HOME), "");
    assertThat(names.beginsForeign(heading)).isEqualTo(foreign);
  }

  @ParameterizedTest
  @CsvSource({
    "แผนป้องกันการทุจริต สำนักงานเขตพื้นที่การศึกษาประถมศึกษาภูนคร เขต 2, true",
    "สสจ.ภูนคร รายงานผล, true",
    "แผนของโรงเรียนบ้านดอนตะวัน สำนักงานเขตพื้นที่การศึกษาประถมศึกษาภูนคร, false",
    "แผนป้องกันการทุจริต, false"
  })
  void thePaperOfTheOfficeAboveIsNotTheSchools(String title, boolean above) {
    OwnNames names = new OwnNames(new Subject("โรงเรียนบ้านดอนตะวัน", "school", Pages.HOME), "");
    assertThat(names.isOfOfficeAbove(title)).isEqualTo(above);
  }

  @Test
  void learnsTheNameFromTheHomePage() {
    OwnNames names =
        new OwnNames(
            new Subject("www.dontawan.go.th", "tao", Pages.HOME), "หน้าแรก - อบต.ดอนตะวัน");
    assertThat(names.foreign("อบต.หนองไผ่")).contains("หนองไผ่");
    assertThat(names.foreign("อบต.ดอนตะวัน")).isEmpty();
  }

  @Test
  void takesTheNameOutOfTitles() {
    assertThat(NAMES.strip("แผนพัฒนา | " + Pages.AGENCY).strip()).isEqualTo("แผนพัฒนา |");
    assertThat(NAMES.strip(Pages.AGENCY)).isEqualTo(Pages.AGENCY);
  }
}
