package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class FrontierTest {

  private final Frontier frontier = new Frontier(1000);

  @Test
  void givesTheBestFirst() {
    frontier.add(lead("/rest", Rank.ORDINARY, 0, 1));
    frontier.add(lead("/deep", Rank.PROMISED, 50, 3));
    frontier.add(lead("/near", Rank.PROMISED, 50, 1));
    frontier.add(lead("/much", Rank.PROMISED, 90, 4));
    frontier.add(lead("/menu", Rank.MENU, 0, 1));
    frontier.add(lead("/frame", Rank.DOOR, 0, 0));
    frontier.add(lead("/old", Rank.ARCHIVE, 0, 1));
    frontier.add(lead("/rest2", Rank.ORDINARY, 0, 1));
    assertThat(paths())
        .containsExactly("/frame", "/much", "/near", "/deep", "/menu", "/rest", "/rest2", "/old");
  }

  @Test
  void givesEachAddressOnce() {
    frontier.add(lead("/a", Rank.ORDINARY, 0, 1));
    frontier.add(lead("/a", Rank.ORDINARY, 0, 2));
    assertThat(paths()).containsExactly("/a");
    frontier.add(lead("/a", Rank.PROMISED, 90, 1));
    assertThat(paths()).isEmpty();
  }

  @Test
  void aBetterLabelLiftsWhatWaits() {
    frontier.add(lead("/x", Rank.ORDINARY, 0, 1));
    frontier.add(lead("/a", Rank.ORDINARY, 0, 1));
    frontier.add(new Lead(url("/a"), Rank.PROMISED, 80, 1, List.of("แผนพัฒนาท้องถิ่น"), true));
    Lead first = frontier.take().orElseThrow();
    assertThat(first.url()).isEqualTo(url("/a"));
    assertThat(first.foundVia()).containsExactly("แผนพัฒนาท้องถิ่น");
  }

  @Test
  void keepsTheShortestWay() {
    frontier.add(new Lead(url("/a"), Rank.PROMISED, 80, 4, List.of("a", "b", "c", "d"), true));
    frontier.add(new Lead(url("/a"), Rank.MENU, 0, 1, List.of("menu"), true));
    Lead lead = frontier.take().orElseThrow();
    assertThat(lead.clicks()).isEqualTo(1);
    assertThat(lead.foundVia()).containsExactly("menu");
    assertThat(lead.rank()).isEqualTo(Rank.PROMISED);
  }

  @Test
  void aLinkMakesASitemapEntryAnOrdinaryLead() {
    frontier.add(new Lead(url("/a"), Rank.SITEMAP, 0, 1, List.of(), false));
    frontier.add(new Lead(url("/a"), Rank.ORDINARY, 0, 2, List.of("x", "y"), true));
    Lead lead = frontier.take().orElseThrow();
    assertThat(lead.linked()).isTrue();
    assertThat(lead.foundVia()).containsExactly("x", "y");
  }

  @Test
  void dropsTheLeastPromisingWhenFullAndCountsThem() {
    Frontier small = new Frontier(3);
    for (int i = 0; i < 5; i++) {
      small.add(lead("/" + i, Rank.ORDINARY, 0, 1));
    }
    small.add(lead("/best", Rank.PROMISED, 9, 1));
    assertThat(small.size()).isEqualTo(3);
    assertThat(small.dropped()).isEqualTo(3);
    assertThat(small.take().orElseThrow().url()).isEqualTo(url("/best"));
  }

  @Test
  void whatWasReachedByARedirectIsNotGivenAgain() {
    frontier.add(lead("/a", Rank.ORDINARY, 0, 1));
    assertThat(frontier.mark(url("/a"))).isTrue();
    assertThat(frontier.mark(url("/a"))).isFalse();
    assertThat(frontier.take()).isEmpty();
  }

  @Test
  void remembersTheLastFiveLabels() {
    Lead lead = new Lead(url("/"), Rank.MENU, 0, 5, List.of("1", "2", "3", "4", "5"), true);
    assertThat(lead.pathTo("6")).containsExactly("2", "3", "4", "5", "6");
    assertThat(lead.pathTo(" ")).containsExactly("1", "2", "3", "4", "5");
    assertThat(lead.pathTo("ก".repeat(1000)).getLast()).hasSize(Lead.LONGEST_LABEL + 1);
  }

  @Test
  void neverLosesOrRepeatsAnAddressWhateverTheOrder() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      Rank rank = Rank.values()[random.nextInt(Rank.values().length)];
      frontier.add(lead("/" + random.nextInt(500), rank, random.nextInt(100), random.nextInt(6)));
    }
    assertThat(paths()).hasSize(500).doesNotHaveDuplicates();
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    Optional<Lead> lead = frontier.take();
    while (lead.isPresent()) {
      paths.add(lead.get().url().encodedPath());
      lead = frontier.take();
    }
    return paths;
  }

  private static Lead lead(String path, Rank rank, int promise, int clicks) {
    return new Lead(url(path), rank, promise, clicks, List.of(), true);
  }

  private static HttpUrl url(String path) {
    return HttpUrl.get("http://bansuan.go.th" + path);
  }
}
