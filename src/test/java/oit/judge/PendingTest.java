package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import oit.checklist.check.Check;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendingTest {

  private static final Check TRAINING =
      new Check.Parts(Map.of("การอบรม", List.of("อบรม", "ยังไม่ได้จัดอบรม")), 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # body of a page | whether it shows the training
          <p>3. การฝึกอบรม จัดเมื่อ 9 ก.พ. 2566                          | MET
          <p>3. การฝึกอบรม - ยังไม่ได้ดำเนินการ เลื่อนไปไตรมาส 4             | UNMET
          <p>หลักสูตรอบรมจริยธรรม : กำลังจัดทำ                            | UNMET
          <p>Dos & Don'ts อยู่ระหว่างจัดทำ <p>อบรมพนักงานใหม่ 40 คน         | MET
          # a part of it is done
          <p>อบรมแล้ว 2 รุ่น รุ่นที่ 3 ยังไม่ได้ดำเนินการ                     | MET
          # in a table it is the state of a project
          <table><tr><th>โครงการ<th>ผล<tr><td>อบรม ยังไม่ได้ดำเนินการ<td>0</table> | MET
          # such words are just what is asked for
          <p>ยังไม่ได้จัดอบรม                                            | MET
          """)
  void whatIsStillToBeDoneIsNotShown(String body, ElementVerdict verdict) {
    Checker checker = new Checker(Pages.body(body), Pages.facts(), 1);
    assertThat(checker.check(TRAINING).verdict()).isEqualTo(verdict);
  }
}
