package oit.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oit.agency.Agency;
import oit.report.GapReport;
import oit.testing.LocalSite;
import org.junit.jupiter.api.Test;

/** A small budget finds what a large one finds, because what promises most is visited first. */
class OrderByPromiseTest {

  private static final int FEW = 200;
  private static final double SAME = 0.95;

  /** One site without an index of items and one with; the others take as long and show the same. */
  private static final List<String> SITES = List.of("frameset-tao", "vendor-pao");

  @Test
  void verdictsAfterTwoHundredPagesAreThoseAfterThreeThousand() throws IOException {
    int items = 0;
    int same = 0;
    List<String> differences = new ArrayList<>();
    List<SampleSite> samples =
        SampleSite.all().stream().filter(s -> SITES.contains(s.name())).toList();
    assertThat(samples).hasSameSizeAs(SITES);
    for (SampleSite sample : samples) {
      GapReport few = scan(sample, FEW);
      GapReport many = scan(sample, Sprawl.PAGES);
      int visited = many.coverage().pages() + many.coverage().documents();
      System.out.printf(
          Locale.ROOT,
          "order by promise: %s, %d pages in %.1f s, %d pages in %.1f s%n",
          sample.name(),
          few.coverage().pages() + few.coverage().documents(),
          few.coverage().seconds(),
          visited,
          many.coverage().seconds());
      assertThat(visited).isGreaterThanOrEqualTo(Sprawl.PAGES);
      for (int i = 0; i < few.items().size(); i++) {
        GapReport.ItemEntry a = few.items().get(i);
        GapReport.ItemEntry b = many.items().get(i);
        items++;
        if (a.verdict().equals(b.verdict())) {
          same++;
        } else {
          differences.add(sample.name() + " " + a.code() + " " + a.verdict() + "/" + b.verdict());
        }
      }
    }
    double share = (double) same / items;
    System.out.printf(
        Locale.ROOT,
        "order by promise: %d of %d items (%.1f %%) have the verdict of %d pages after %d %s%n",
        same,
        items,
        100 * share,
        Sprawl.PAGES,
        FEW,
        differences);
    assertThat(share).as(differences.toString()).isGreaterThanOrEqualTo(SAME);
  }

  private static GapReport scan(SampleSite sample, int pages) throws IOException {
    try (LocalSite site = LocalSite.of(sample.folder())) {
      byte[] home = Files.readAllBytes(sample.folder().resolve(Path.of("www", "index.html")));
      Sprawl.over(site, sample.agency().name(), home);
      Agency agency =
          new Agency(
              sample.agency().id(),
              sample.agency().name(),
              sample.agency().type(),
              sample.agency().province(),
              site.url("/"));
      return Measurement.scan(agency, Measurement.checklist(sample.fiscalYear()), pages);
    }
  }
}
