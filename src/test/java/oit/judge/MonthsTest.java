package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import oit.read.Resource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a.pdf and b.pdf are there, gone.pdf is known to be gone
          <p><a href=/a.pdf>ตุลาคม 2565</a><p><a href=/b.pdf>พฤศจิกายน 2565</a>                      | 2
          <p><a href=/gone.pdf>ตุลาคม 2565</a><p><a href=/b.pdf>พฤศจิกายน 2565</a>                   | 1
          # a row whose only link is gone, and one with another that is not
          <table><tr><td>ตุลาคม 2565<td><a href=/gone.pdf>ดู</a><tr><td>พฤศจิกายน 2565<td><a href=/b.pdf>ดู</a></table> | 1
          <table><tr><td>ตุลาคม 2565<td><a href=/gone.pdf>ดู</a><td><a href=/a.pdf>ดู</a><tr><td>พฤศจิกายน 2565<td><a href=/b.pdf>ดู</a></table> | 2
          # a second label on the same file
          <p><a href=/a.pdf>ตุลาคม 2565</a><p><a href=/a.pdf>พฤศจิกายน 2565</a>                      | 1
          <table><tr><td>ตุลาคม 2565<td><a href=/a.pdf>ดู</a><tr><td>พฤศจิกายน 2565<td><a href=/a.pdf>ดู</a></table> | 1
          <p><a href=/a.pdf>ตุลาคม 2565</a><p><a href=/a.pdf>ตุลาคม 2565</a>                         | 1
          # a picture or a word that says nothing, before or after the label, names no second month
          <p><a href=/a.pdf><img src=/pdf.gif></a> <a href=/a.pdf>ตุลาคม 2565</a>                    | 1
          <p><a href=/a.pdf>เปิด</a> <a href=/a.pdf>ตุลาคม 2565</a>                                 | 1
          <ul><li><a href=/a.pdf>เปิด</a> <a href=/a.pdf>ตุลาคม 2565</a></ul>                       | 1
          <p><a href=/a.pdf>ตุลาคม 2565</a> <a href=/a.pdf>ดาวน์โหลด</a>                             | 1
          <table><tr><td><a href=/a.pdf><img src=/pdf.gif></a><td><a href=/a.pdf>ตุลาคม 2565</a></table> | 1
          """)
  void aLabelCoversItsMonthOnlyWhereAFileOfItsOwnStandsBehindIt(String body, int months) {
    Resource[] resources = {
      Pages.html("page.html", "หน้า", body),
      Pages.pdf("a.pdf", "แบบ สขร.1"),
      Pages.pdf("b.pdf", "แบบ สขร.1")
    };
    List<Unopened> failures = List.of(new Unopened(Pages.HOME + "gone.pdf", "gone", true, ""));
    Site site = new Site(Pages.pages(resources), failures, Map.of(), new Census(), Pages.subject());
    Cluster page = new Cluster(List.of(Piece.whole(site, site.pages().getFirst(), "")), List.of());
    assertThat(Pages.facts(2566, site).monthsOfHalf(page)).isEqualTo(months);
  }
}
