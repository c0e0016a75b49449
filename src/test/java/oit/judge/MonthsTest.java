package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many months of the first half of fiscal year 2566 a page shows. */
class MonthsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # each month with its year
          <p>ตุลาคม 2565<p>พฤศจิกายน 2565<p>ธ.ค. 65<p>ม.ค. 66<p>กุมภาพันธ์ 2566<p>มี.ค. 2566             | 6
          <table><tr><th>ที่<th>เดือน<tr><td>1<td>เดือนตุลาคม 2565<tr><td>2<td>พฤศจิกายน 2565</table>     | 2
          <p>แบบ สขร.1 ประจำเดือนตุลาคม 2565<p>แบบ สขร. 1 เดือน พ.ย. 2565                               | 2
          # the year stands with the last
          <p>ประจำเดือน ต.ค. พ.ย. และ ธ.ค. 2565                                                         | 3
          # months without a year lie in the one fiscal year that is named
          <h1>สขร.1 ปีงบประมาณ พ.ศ. 2566</h1><p>เดือนตุลาคม<p>เดือนพฤศจิกายน<p>เดือนธันวาคม<p>เดือนมกราคม<p>เดือนกุมภาพันธ์<p>เดือนมีนาคม | 6
          <h1>สขร.1 ปีงบประมาณ พ.ศ. 2566</h1><p>ต.ค. - มี.ค.                                             | 6
          <h1>สขร.1 ปีงบประมาณ พ.ศ. 2566</h1><p>เดือนตุลาคม<p>เดือนเมษายน                                | 1
          <h1>สขร.1 ปีงบประมาณ พ.ศ. 2565</h1><p>เดือนตุลาคม<p>เดือนพฤศจิกายน                              | 0
          <h1>สขร.1 ปีงบประมาณ 2565 และปีงบประมาณ 2566</h1><p>เดือนตุลาคม<p>เดือนพฤศจิกายน                | 0
          <h1>สขร.1 ปี 2566</h1><p>เดือนตุลาคม<p>เดือนพฤศจิกายน                                          | 0
          <p>เดือนตุลาคม<p>เดือนพฤศจิกายน                                                              | 0
          # dead labels show nothing
          <h1>ปีงบประมาณ พ.ศ. 2566</h1><p><a href=#>เดือนตุลาคม</a><p><a href=a.pdf>เดือนพฤศจิกายน</a>      | 1
          """)
  void countsTheMonthsThatAreShown(String body, int months) {
    Site site = Pages.site(Pages.html("page.html", "หน้า", body));
    Cluster cluster =
        new Cluster(List.of(Piece.whole(site, site.pages().getFirst(), "")), List.of());
    assertThat(Pages.facts(2566, site).monthsOfHalf(cluster)).isEqualTo(months);
  }
}
