package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oit.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person reaches with a click or two is reached, without a browser. */
class ReachTest {

  private final LocalSite site = LocalSite.empty();
  private final Recorder seen = new Recorder();

  @AfterEach
  void close() {
    site.close();
  }

  static List<Way> ways() {
    return Way.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void leadsOn(Way way) {
    way.serve(site, "/w/");
    seen.run(Recorder.plan(site.url("/w/")));
    assertThat(way.faults(site, "/w/")).isEmpty();
  }

  @Test
  void oneAgencyWithEveryOddWayHidesNothing() {
    List<Way> ways = Way.all();
    StringBuilder menu = new StringBuilder();
    for (int i = 0; i < ways.size(); i++) {
      ways.get(i).serve(site, "/w/" + i + "/");
      menu.append(link("/w/" + i + "/", ways.get(i).name()));
    }
    site.page("/", "เทศบาลตำบลบ้านสวน", menu.toString());
    Coverage coverage = seen.run(Recorder.plan(site.url("/")));

    List<String> faults = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      faults.addAll(ways.get(i).faults(site, "/w/" + i + "/"));
    }
    long targets = ways.stream().mapToLong(w -> w.wanted().size()).sum();
    System.out.printf(
        "reach: %d odd ways to %d places, %d not as wanted %s; %d requests%n",
        ways.size(), targets, faults.size(), faults, site.asked().size());
    assertThat(targets).isGreaterThan(90);
    assertThat(faults).isEmpty();
    assertThat(coverage.stoppedBy()).isEqualTo(Coverage.StoppedBy.FRONTIER_EMPTY);
  }
}
