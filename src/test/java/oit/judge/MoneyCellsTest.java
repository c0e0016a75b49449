package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bare numbers under a heading of money
          <tr><th>โครงการ<th>งบประมาณ (บาท)<tr><td>ถนน<td>150000<tr><td>คลอง<td>๒๐๐๐๐        | 2
          <tr><th>โครงการ<th>วงเงิน<tr><td>ถนน<td>150000.50                                   | 1
          <tr><td>โครงการ<td>งบประมาณ<tr><td>ถนน<td>5000                                     | 1
          <tr><th>รายการ<th>ถนน<tr><th>งบประมาณ<td>5000                                      | 0
          <tr><th rowspan=2>โครงการ<th colspan=2>งบประมาณ<tr><th>ตั้งไว้<th>เบิกจ่าย<tr><td>ถนน<td>5000<td>4000 | 2
          # none spent is said too
          <tr><th>โครงการ<th>งบประมาณ<tr><td>อบรม<td>ไม่ใช้งบประมาณ<tr><td>ประชุม<td>0          | 2
          <tr><th>โครงการ<th>งบประมาณ<tr><td>อบรม<td>-<tr><td>ประชุม<td>                       | 0
          # numbers of other things
          <tr><th>โครงการ<th>ปีงบประมาณ<tr><td>ถนน<td>2566                                    | 0
          <tr><th>โครงการ<th>แหล่งงบประมาณ<tr><td>ถนน<td>5000                                 | 0
          <tr><th>โครงการ<th>งบประมาณร้อยละ<tr><td>ถนน<td>100                                 | 0
          <tr><th>หมู่บ้าน<th>ประชากร<tr><td>ดอนตะวัน<td>5000                                  | 0
          <tr><th>โครงการ<th>งบประมาณ<tr><td>5000<td>ตามแผน                                  | 0
          """)
  void countsSumsThatTheirHeadingNames(String rows, int expected) {
    Piece piece = Pages.body("<table>" + rows + "</table>").pieces().getFirst();
    assertThat(MoneyCells.count(piece)).isEqualTo(expected);
  }
}
