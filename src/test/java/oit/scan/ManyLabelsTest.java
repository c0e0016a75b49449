package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.report.GapReport;
import oit.testing.LocalSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A menu that names every item and leads to one place lets none of them be found. */
class ManyLabelsTest {

  private static final String TARGET =
      "<h1>องค์การบริหารส่วนตำบลบ้านทดสอบ</h1><p>ยินดีต้อนรับสู่เว็บไซต์ ข้อมูลกำลังนำเข้าระบบ"
          + " ท่านสามารถติดตามข่าวสารของเราได้ทุกวัน ขอขอบคุณที่เข้าชม</p>";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.php", "/adjust.php", "#", "javascript:void(0)"})
  void labelsThatAllLeadToOnePlaceFindNothing(String target) {
    Checklist list = list();
    String menu =
        list.items().stream()
            .map(i -> "<li><a href=\"" + target + "\">" + i.title().th() + "</a>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
    try (LocalSite site = LocalSite.empty()) {
      site.page("/", "หน้าหลัก", menu + TARGET);
      site.page("/index.php", "หน้าหลัก", menu + TARGET);
      site.page("/adjust.php", "ข้อมูล", menu + TARGET + "<p>หน้านี้");
      GapReport report = scan(site.url("/"), list);
      assertThat(report.items())
          .allMatch(i -> i.verdict().equals("missing") || i.verdict().equals("unverifiable"));
    }
  }

  private static Checklist list() {
    if (new ShippedChecklists().find("oit-2566", "en").orElseThrow() instanceof Loaded.Good good) {
      return good.checklist();
    }
    throw new AssertionError();
  }

  private static GapReport scan(String url, Checklist list) {
    FetchOptions options = FetchOptions.defaults().withDelay(Duration.ZERO).withAllowPrivate(true);
    Agency agency = new Agency("labels", "อบต.บ้านทดสอบ", AgencyType.TAO, "", url);
    ScanPlan plan = new ScanPlan(agency, list, 50, Duration.ofMinutes(1), 12, "th");
    RunId run = RunId.at(InstantSource.system().instant(), RandomGenerator.getDefault());
    try (Fetcher fetcher = new Fetcher(options)) {
      return new Scan(plan, run, fetcher, InstantSource.system()).run(ScanListener.SILENT);
    }
  }
}
