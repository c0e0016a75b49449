package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.checklist.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

  private static final Check.Filled CHECK =
      new Check.Filled(List.of("ปัญหา/อุปสรรค", "ข้อเสนอแนะ"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # under a heading, in every row
          <tr><th>โครงการ<th>งบ<th>ข้อเสนอแนะ<tr><td>ถนน<td>100<td>ไม่มี<tr><td>คลอง<td>200<td>เร่งรัด | true
          <tr><th>โครงการ<th>งบ<th>ข้อเสนอแนะ<tr><td>ถนน<td>100<td>ไม่มี<tr><td>คลอง<td>200<td>        | false
          <tr><th>โครงการ<th>งบ<th>ข้อเสนอแนะ<tr><td>ถนน<td>100<td><tr><td>คลอง<td>200<td>เร่งรัด      | false
          # an empty cell under another heading
          <tr><th>โครงการ<th>งบ<th>ข้อเสนอแนะ<tr><td>ถนน<td><td>ไม่มี                                | true
          # a row of one cell is a heading within the table
          <tr><th>โครงการ<th>งบ<th>ข้อเสนอแนะ<tr><td>ด้านถนน<tr><td>ถนน<td>100<td>ไม่มี               | true
          # beside, in a list of two columns
          <tr><td>โครงการ<td>ถนน<tr><td>ปัญหา/อุปสรรค<td>ฝนตก                                       | true
          <tr><td>โครงการ<td>ถนน<tr><td>ปัญหา/อุปสรรค<td>                                           | false
          # the word in a cell below the head is content
          <tr><th>ที่<th>เรื่อง<th>ผล<tr><td>1<td>ข้อเสนอแนะจากประชาชน<td>ดี<tr><td>2<td><td>ดี         | true
          """)
  void findsCellsLeftEmpty(String rows, boolean filled) {
    Outcome outcome = Tables.filled(CHECK, Pages.body("<table>" + rows + "</table>"));
    assertThat(outcome.isMet()).isEqualTo(filled);
  }

  @Test
  void theReasonNamesTheHeading() {
    Outcome outcome =
        Tables.filled(
            CHECK, Pages.body("<table><tr><td>โครงการ<td>ถนน<tr><td>ข้อเสนอแนะ<td></table>"));
    assertThat(outcome.reason().arguments()).containsExactly("ข้อเสนอแนะ");
    assertThat(outcome.share()).isBetween(0.5, 1.0);
  }

  @Test
  void documentsKeepNoGapsAndAreNotBlamed() {
    assertThat(Tables.filled(CHECK, Pages.cluster(Pages.pdf("a.pdf", "ข้อเสนอแนะ"))).isMet())
        .isTrue();
  }
}
