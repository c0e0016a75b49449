package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TrapRulesTest {

  private final TrapRules rules = new TrapRules(2026);

  @ParameterizedTest
  @CsvFileSource(resources = "traps.csv")
  void knowsTrapsByTheirLooks(String url, String trap) {
    String found =
        rules
            .of(HttpUrl.get(url))
            .map(c -> c.trap().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .orElse("none");
    assertThat(found).isEqualTo(trap);
  }

  @Test
  void pagesOfOneListShareAGroupAndOtherListsHaveTheirs() {
    Stream<String> groups =
        Stream.of("/n.php?cat=1&page=2", "/n.php?cat=1&page=3", "/n.php?cat=2&page=2", "/n/page/2/")
            .map(p -> rules.of(HttpUrl.get("http://t.go.th" + p)).orElseThrow().group());
    assertThat(groups.distinct()).hasSize(3);
  }

  @Test
  void veryLongAddressesAreCheckedInNoTime() {
    String path = String.join("/a-", IntStream.range(0, 16).mapToObj(i -> "" + i).toList());
    String query =
        String.join("&", IntStream.range(0, 150).mapToObj(i -> "y" + i + "=" + i).toList());
    assertThat(rules.of(HttpUrl.get("http://t.go.th/" + path + "?" + query))).isEmpty();
  }
}
