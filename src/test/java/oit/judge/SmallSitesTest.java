package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.read.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites of a few pages in as many layouts and wordings, each judged as an assessor would. */
class SmallSitesTest {

  static List<SmallSite> sites() {
    return SmallSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void isJudgedAsAnAssessorWould(SmallSite site) {
    assertThat(site.judged()).isEqualTo(site.expected());
  }

  private static final String FORM =
      "<form method=post action=/s><p>ชื่อ<input name=n><textarea name=t></textarea></form>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # heading over the form | what stands beside it | verdict for the corruption channel
          แจ้งเบาะแสการทุจริต     | เรื่องเดือดร้อนใช้ <a href=/complain.html>ร้องเรียนร้องทุกข์</a>     | FOUND
          ร้องเรียนร้องทุกข์       | เรื่องโกงใช้ <a href=/complain.html>ร้องเรียนร้องทุกข์</a>          | PARTIAL
          แจ้งเบาะแสการทุจริต     | <form method=post><select name=s><option>ร้องทุกข์<option>ทุจริต</select><textarea name=b></textarea></form> | PARTIAL
          """)
  void aPointerToTheGeneralComplaintsMakesNoGeneralChannel(
      String heading, String beside, ItemVerdict verdict) {
    Resource channel =
        Pages.html("c.html", heading, "<h1>" + heading + "</h1><p>" + beside + "</p>" + FORM);
    Resource general =
        Pages.html(
            "complain.html",
            "ร้องเรียนร้องทุกข์ทั่วไป",
            "<h1>ร้องเรียนร้องทุกข์ทั่วไป</h1>" + FORM);
    Resource home = Pages.html("", "หน้าแรก", "<p><a href=/c.html>แจ้งเบาะแสทุจริต</a>");
    assertThat(verdict("complaint_channel", home, channel, general)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # heading of the page behind "ความคืบหน้ารอบครึ่งปี" | verdict for the progress of the work plan
          ความคืบหน้างานตามแผนดำเนินงาน 2566 รอบ ต.ค. 65 - มี.ค. 66             | FOUND
          ความคืบหน้างานตามนโยบายบริหารทรัพยากรบุคคล 2566 รอบ ต.ค. 65 - มี.ค. 66 | MISSING
          ความคืบหน้าแผนป้องกันการทุจริต 2566 รอบ ต.ค. 65 - มี.ค. 66            | MISSING
          """)
  void moneyOfAnotherSubjectIsNotThatOfTheWorkPlan(String heading, ItemVerdict verdict) {
    Resource page =
        Pages.html(
            "p.html",
            heading,
            "<h2>"
                + heading
                + "</h2><table><tr><th>กิจกรรม<th>ผลถึงมีนาคม 2566<th>งบที่ตั้ง<th>ใช้ไป"
                + "<tr><td>โครงการแรก<td>แล้วเสร็จ<td>5,000<td>4,120"
                + "<tr><td>โครงการที่สอง<td>อยู่ระหว่างดำเนินการ<td>150,000<td>63,800</table>");
    Resource home = Pages.html("", "หน้าแรก", "<p><a href=/p.html>ความคืบหน้ารอบครึ่งปี</a>");
    assertThat(verdict("ops_progress", home, page)).isEqualTo(verdict);
  }

  private static ItemVerdict verdict(String key, Resource... pages) {
    Judge judge = new Judge(Pages.list(2566), Pages.subject());
    for (Page page : Pages.pages(pages)) {
      judge.observe(page.resource(), page.clicks(), page.foundVia());
    }
    return judge.conclude(new Extent(true, true, 50)).items().stream()
        .filter(i -> i.item().key().equals(key))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
