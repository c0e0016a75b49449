package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The main lists of all years against the table of which item has which code in which year. */
class CrosswalkTest {

  private static final Path TABLE = Path.of("src/test/resources/checklist/crosswalk.csv");
  private static final int FIRST_YEAR = 2564;
  private static final int LAST_YEAR = 2569;

  static IntStream years() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR);
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearHasItsItemsUnderItsCodes(int year) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String[] row : rows()) {
      String code = row[1 + year - FIRST_YEAR];
      if (!code.isEmpty()) {
        expected.put(row[0], code);
      }
    }
    Map<String, String> codes = new TreeMap<>();
    list(year).items().forEach(item -> codes.put(item.key(), item.code()));
    assertThat(codes).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2564, 43, 9 8 7 4 5 8 2, CONFIRMED",
    "2565, 43, 9 8 7 4 5 8 2, CONFIRMED",
    "2566, 43, 10 8 4 4 4 8 5, CONFIRMED",
    "2567, 35, 6 7 4 4 4 6 4, RECONSTRUCTED",
    "2568, 28, 4 7 2 3 4 4 4, CONFIRMED",
    "2569, 26, 4 6 2 3 4 3 4, RECONSTRUCTED"
  })
  void everyYearGroupsItsItems(int year, int items, String sizes, Checklist.Status status) {
    Checklist list = list(year);
    assertThat(list.items()).hasSize(items);
    assertThat(
            list.indicators().stream()
                .flatMap(i -> i.subIndicators().stream())
                .map(s -> "" + s.items().size()))
        .containsExactly(sizes.split(" "));
    assertThat(list.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2568, 3 8 2 2 5 3 5", "2569, 3 7 2 2 5 2 5"})
  void yearsWhoseGroupingIsInDoubtHaveTheOtherWayToo(int year, String sizes) {
    List<Checklist.Grouping> groupings = list(year).groupings();
    assertThat(groupings).hasSize(1);
    assertThat(groupings.getFirst().subIndicators().values().stream().map(g -> "" + g.size()))
        .containsExactly(sizes.split(" "));
  }

  @Test
  void noOtherYearIsInDoubt() {
    assertThat(years().filter(y -> !list(y).groupings().isEmpty())).containsExactly(2568, 2569);
  }

  @ParameterizedTest
  @MethodSource("years")
  void itemsSucceedOnlyKeysThatAreKnown(int year) throws IOException {
    Set<String> keys = new HashSet<>();
    rows().forEach(row -> keys.add(row[0]));
    assertThat(list(year).items().stream().flatMap(i -> i.succeeds().stream())).isSubsetOf(keys);
  }

  @ParameterizedTest
  @MethodSource("years")
  void titlesNameTheYearsOfTheList(int year) {
    assertThat(list(year).title().th()).endsWith("" + year);
    assertThat(list(year).items().stream().map(i -> i.title().th() + i.examples()))
        .noneMatch(text -> text.contains("<"));
  }

  private static List<String[]> rows() throws IOException {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines.skip(2).map(line -> line.split(",", -1)).toList();
    }
  }

  static Checklist list(int year) {
    if (new ShippedChecklists().find("oit-" + year, "en").orElseThrow()
        instanceof Loaded.Good(Checklist list)) {
      return list;
    }
    throw new AssertionError(year + " does not load");
  }
}
