package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.fetch.fault.Fault;
import oit.fetch.fault.RawServer;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.report.GapReportSchema;
import org.junit.jupiter.api.Test;

/** One site with every fault: the scan ends in time, and its report is valid and tells them all. */
class AllFaultsTest {

  private static final Map<String, Fault> FAULTS =
      Arrays.stream(Fault.values()).collect(Collectors.toMap(Fault::path, f -> f));
  private static final Map<String, HostilePage> PAGES =
      Arrays.stream(HostilePage.values()).collect(Collectors.toMap(HostilePage::path, p -> p));

  @Test
  void theScanOfASiteWithEveryFaultEndsInTimeWithAValidReport() throws IOException {
    GapReport report;
    try (RawServer server = RawServer.start(AllFaultsTest::answer)) {
      report = scan(server.url("/").toString());
    }
    assertThat(GapReportSchema.problems(GapReportJson.write(report))).isEmpty();
    assertThat(report.coverage().seconds()).isLessThan(50);
    assertThat(report.coverage().outcome()).isEqualTo("partial");
    Map<String, String> told =
        report.coverage().notFetched().stream()
            .filter(n -> !n.url().matches(".*/l\\d+"))
            .collect(
                Collectors.toMap(
                    n -> n.url().replaceFirst("^http://[^/]*", ""),
                    GapReport.NotFetched::outcome,
                    (a, b) -> a));
    FAULTS.forEach((path, fault) -> {
      if (!Stream.of("ok", "truncated", "too-large").toList().contains(fault.outcome())) {
        assertThat(told).containsEntry(path, fault.outcome());
      }
    });
    assertThat(report.coverage().pages()).isGreaterThanOrEqualTo(FAULTS.size());
    assertThat(report.items()).noneMatch(i -> i.verdict().equals("found"));
    System.out.printf(
        "all faults: %d on one site, %.1f s, %d pages, %d not fetched%n",
        FAULTS.size() + PAGES.size(),
        report.coverage().seconds(),
        report.coverage().pages(),
        told.size());
  }

  private static void answer(RawServer.Exchange e) throws IOException, InterruptedException {
    String path = e.path().replaceFirst("x+$", "");
    Fault fault = FAULTS.getOrDefault(e.path(), FAULTS.get(path));
    HostilePage page = PAGES.get(e.path());
    if (e.path().equals("/")) {
      StringBuilder home = new StringBuilder("<title>ทดสอบ</title><h1>หน้าแรก</h1>");
      PAGES.keySet().forEach(p -> home.append(link(p)));
      FAULTS.keySet().forEach(p -> home.append(link("/fine" + p)).append(link(p)));
      e.page(home.toString());
    } else if (fault != null) {
      fault.answer(e);
    } else if (page != null) {
      page.answer(e);
    } else if (e.path().startsWith("/fine/") && FAULTS.containsKey(e.path().substring(5))) {
      e.page("<title>" + e.path() + "</title><p>หน้าปกติ " + e.path() + "</p>");
    } else {
      e.page("404 Not Found", "", "");
    }
  }

  private static String link(String path) {
    return "<p><a href=\"" + path + "\">" + path.substring(1) + "</a></p>";
  }

  private static GapReport scan(String url) {
    FetchOptions options =
        FetchOptions.defaults()
            .withDelay(Duration.ZERO)
            .withAllowPrivate(true)
            .withTimeouts(Duration.ofSeconds(1), Duration.ofMillis(700), Duration.ofMillis(1500));
    Agency agency = new Agency("faults", "อบต.บ้านทดสอบ", AgencyType.TAO, "", url);
    if (!(new ShippedChecklists().find("oit-2566", "en").orElseThrow()
        instanceof Loaded.Good good)) {
      throw new AssertionError();
    }
    ScanPlan plan = new ScanPlan(agency, good.checklist(), 130, Duration.ofMinutes(3), 12, "th");
    RunId run = RunId.at(InstantSource.system().instant(), RandomGenerator.getDefault());
    try (Fetcher fetcher = new Fetcher(options)) {
      return new Scan(plan, run, fetcher, InstantSource.system()).run(ScanListener.SILENT);
    }
  }
}
