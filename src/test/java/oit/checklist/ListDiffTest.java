package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oit.checklist.ListDiff.Aspect;
import oit.checklist.ListDiff.Change;
import oit.checklist.ListDiff.ElementChange;
import oit.checklist.ListDiff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListDiffTest {

  @ParameterizedTest
  @CsvSource({
    "2564, 2565, NEW,        , ''",
    "2564, 2565, SUCCEEDED, O34, O34",
    "2565, 2566, MERGED, O10 O18, O11",
    "2565, 2566, MERGED, O11 O19, O12",
    "2566, 2567, RENUMBERED, O4, O7",
    "2566, 2567, MERGED, O11 O12, O8",
    "2566, 2568, MERGED, O1 O3, O1",
    "2566, 2568, MERGED, O39 O40, O16",
    "2566, 2568, SUCCEEDED, O23, O14",
    "2566, 2568, RENUMBERED, O5, O3",
    "2566, 2568, GONE, O6, ''",
    "2566, 2568, NEW, '', O22",
    "2568, 2566, SPLIT, O1, O1 O3",
    "2568, 2566, NEW, '', O6",
    "2568, 2569, MERGED, O21 O22, O20",
    "2568, 2569, SUCCEEDED, O23, O21",
    "2568, 2569, GONE, O11, ''",
    "2568, 2569, NEW, '', O11",
    "2567, 2569, MERGED, O26 O27 O28 O29, O20"
  })
  void tellsWhatBecameOfItems(int older, int newer, Kind kind, String codes, String newCodes) {
    List<Change> changes = between(older, newer).filter(c -> c.kind() == kind).toList();
    if (codes == null) {
      assertThat(changes).isEmpty();
    } else {
      assertThat(changes)
          .anySatisfy(c -> {
            assertThat(codes(c.older())).isEqualTo(codes);
            assertThat(codes(c.newer())).isEqualTo(newCodes);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"2564, 2565", "2565, 2566", "2566, 2567", "2567, 2568", "2568, 2569", "2569, 2564"})
  void everyItemOfBothListsOccursOnce(int older, int newer) {
    List<Change> changes = between(older, newer).toList();
    assertThat(changes.stream().flatMap(c -> c.older().stream()))
        .containsExactlyInAnyOrderElementsOf(CrosswalkTest.list(older).items());
    assertThat(changes.stream().flatMap(c -> c.newer().stream()))
        .containsExactlyInAnyOrderElementsOf(CrosswalkTest.list(newer).items());
  }

  @Test
  void aListIsTheSameAsItself() {
    assertThat(between(2566, 2566)).allMatch(c -> c.kind() == Kind.SAME);
  }

  @Test
  void yearsInTitlesAreNoChange() {
    Change report = change(2568, 2569, "ops_annual");
    assertThat(report.kind()).isEqualTo(Kind.SAME);
    assertThat(report.older().getFirst().title()).isNotEqualTo(report.newer().getFirst().title());
    assertThat(change(2568, 2569, "participation").retitled()).isTrue();
  }

  @Test
  void tellsWhichElementsAreNewGoneAndChanged() {
    List<ElementChange> statistics = change(2566, 2568, "complaint_stats").elements();
    assertThat(statistics)
        .anySatisfy(e ->
            assertThat(e)
                .isInstanceOfSatisfying(
                    ElementChange.Changed.class,
                    c -> {
                      assertThat(c.newer().id()).isEqualTo("counts");
                      assertThat(c.aspects()).containsExactly(Aspect.PERIOD);
                    }))
        .anyMatch(e ->
            e instanceof ElementChange.Added(Element element) && element.id().equals("whole_year"))
        .anyMatch(e ->
            e instanceof ElementChange.Dropped(Element element)
                && element.id().equals("six_months"));
  }

  private static Change change(int older, int newer, String key) {
    return between(older, newer)
        .filter(c -> c.newer().stream().anyMatch(i -> i.key().equals(key)))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Change> between(int older, int newer) {
    return ListDiff.between(CrosswalkTest.list(older), CrosswalkTest.list(newer))
        .changes()
        .stream();
  }

  private static String codes(List<Item> items) {
    return String.join(" ", items.stream().map(Item::code).toList());
  }
}
