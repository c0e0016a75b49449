package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import oit.checklist.check.Check;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content in few letters. */
class EntriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # body of a page | verdict of its content
          <table><tr><th>บริการ<th>ราย<tr><td>ตรวจวิเคราะห์ดิน<td>318<tr><td>ขอใบรับรอง<td>640</table>     | MET
          <ul><li>สรรหาเชิงรุก<li>พัฒนาทักษะให้ครบ<li>ดูแลสุขภาวะ</ul>                                   | MET
          # one row, two entries, links alone, no letters
          <table><tr><th>บริการ<th>ราย<tr><td>ตรวจวิเคราะห์ดินและน้ำ<td>318</table>                      | UNMET
          <ul><li>สรรหาเชิงรุกทุกปี<li>พัฒนาทักษะให้ครบ</ul>                                            | UNMET
          <ul><li><a href=/a>สรรหาเชิงรุก</a><li><a href=/b>พัฒนาทักษะให้ครบ</a><li><a href=/c>ดูแลสุขภาวะ</a></ul> | UNMET
          <table><tr><th>ก<th>ข<tr><td>1<td>2<tr><td>3<td>4</table>                                    | UNMET
          """)
  void tablesAndListsAreContent(String body, ElementVerdict verdict) {
    assertThat(new Checker(Pages.body(body), Pages.facts(), 1).check(new Check.Exists()).verdict())
        .isEqualTo(verdict);
  }
}
