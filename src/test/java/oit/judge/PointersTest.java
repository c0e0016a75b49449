package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oit.checklist.check.Check;
import oit.read.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

  private static final Check SURVEY =
      new Check.LinksTo(List.of("itas.nacc.go.th/go/eit", "แบบวัด EIT"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what stands on the home page | whether the survey is reached
          <a href=https://itas.nacc.go.th/go/eit/abc>ประเมินเรา</a>  | MET
          <a href=https://go.example/abc>ตอบแบบวัด EIT</a>          | MET
          <img src=/qr.png width=200 alt="QR แบบวัด EIT ปี 2566">   | MET
          # nowhere, another year's, something else
          <a href=#>ตอบแบบวัด EIT</a>                              | UNMET
          <a href=https://go.example/abc>แบบวัด EIT ปี 2564</a>     | UNMET
          <img src=/qr.png width=200 alt="QR Line">                | UNMET
          """)
  void leadToTheSurveyFromTheHomePageToo(String markup, ElementVerdict verdict) {
    String menu = "<nav>" + "<a href=/a>ก</a>".repeat(10) + "</nav>";
    Resource home = Pages.html("", "หน้าหลัก", menu + markup + "<p>" + Pages.PROSE);
    Resource report = Pages.html("report", "รายงาน", "<p>" + Pages.PROSE);
    Site site = Pages.site(home, report);
    Cluster cluster = new Cluster(List.of(Piece.whole(site, site.pages().get(1), "")), List.of());
    assertThat(new Checker(cluster, Pages.facts(2566, site), 1).check(SURVEY).verdict())
        .isEqualTo(verdict);
  }
}
