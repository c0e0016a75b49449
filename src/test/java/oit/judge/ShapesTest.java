package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # phrase | page | whether it is there
          #levels | <table><tr><th>อะไร<th>แค่ไหน<tr><td>น้ำมันรถ<td>สูง<tr><td>ของหลวง<td>ต่ำ</table> | true
          #levels | <table><tr><th>อะไร<th>แค่ไหน<tr><td>น้ำมันรถ<td>สูง<tr><td>ของหลวง<td>ไม่มี</table> | false
          #levels | <p>สูง<p>ต่ำ                                                                     | false
          #counts | <table><tr><th>งาน<th>ต.ค.<th>พ.ย.<tr><td>ภาษี<td>๔<td>1,320<tr><td>น้ำ<td>3<td>7<tr><td>ป้าย<td>0<td>9</table> | true
          #counts | <table><tr><th>งาน<th>ต.ค.<th>พ.ย.<tr><td>ภาษี<td>4<td>5<tr><td>น้ำ<td>-<td>-</table> | false
          #counts | <p>ภาษี ๑๒๐ ราย<p>ก่อสร้าง 14 ราย<p>น้ำ 1,320 ครั้ง                                 | true
          #counts | <p>ภาษี 120 บาท<p>ก่อสร้าง 14 เมตร<p>น้ำ 1,320 ครั้ง                               | false
          #steps  | <p>วันที่ 1-5 ตรวจทะเบียน<p>วันที่ 6 ทำฎีกา<p>วันที่ 10 ของทุกเดือน โอนเงิน              | true
          #steps  | <p>วันที่ 5 มกราคม 2566 อบรม<p>วันที่ 6 ม.ค. 66 ดูงาน<p>วันที่ 7 มี.ค. 66 สรุป         | false
          #laws   | <p>พระราชบัญญัติสุขภาพ พ.ศ. 2550<p>พ.ร.บ.โรคติดต่อ พ.ศ. ๒๕๕๘<p>ระเบียบว่าด้วยเงินบำรุง พ.ศ. 2562 | true
          #laws   | <p>พระราชบัญญัติ พ.ร.บ. กฎกระทรวง<p>ระเบียบ ข้อบังคับ<p>ประกาศ                          | false
          =งาน   | <table><tr><th>งาน<th>วงเงิน<tr><td>ซ่อมถนน<td>5</table>                              | true
          =งาน   | <table><tr><th>งานการเงิน<th>วงเงิน<tr><td>ซ่อมถนน<td>5</table>                        | false
          =งาน   | <p>งาน                                                                            | false
          """)
  void asksForWhatIsShownRatherThanNamed(String phrase, String markup, boolean there) {
    assertThat(Pages.body(markup + "<p>" + Pages.PROSE).find(Phrases.fold(phrase)).isPresent())
        .isEqualTo(there);
  }
}
