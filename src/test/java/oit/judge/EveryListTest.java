package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every list, however much of it is taken from another. */
class EveryListTest {

  private static final int LEAST_MATCHES = 2;
  private static final int LEAST_NEAR_MISSES = 3;

  static Stream<Checklist> lists() {
    ShippedChecklists shipped = new ShippedChecklists();
    return Stream.concat(shipped.ids().stream(), Stream.of("checklists/examples/ministry-10.yaml"))
        .map(id -> list(shipped, id));
  }

  private static Checklist list(ShippedChecklists shipped, String id) {
    if (shipped.find(id, "en").orElseThrow() instanceof Loaded.Good(Checklist list)) {
      return list;
    }
    throw new AssertionError(id + " does not load");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyExampleHoldsUnderTheCodesOfItsYear(Checklist list) {
    Labels labels = new Labels(list);
    List<String> wrong = new ArrayList<>();
    for (Item item : list.items()) {
      for (Item.Example example : item.examples()) {
        if (labels.itemsNamed(example.text()).contains(item.code()) != example.match()) {
          wrong.add(item.code() + " " + example);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyItemHasMatchesAndNearMisses(Checklist list) {
    assertThat(list.items())
        .allSatisfy(item -> {
          long matches = item.examples().stream().filter(Item.Example::match).count();
          assertThat(matches).as(item.code()).isGreaterThanOrEqualTo(LEAST_MATCHES);
          assertThat(item.examples().size() - matches)
              .as(item.code())
              .isGreaterThanOrEqualTo(LEAST_NEAR_MISSES);
        });
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anItemsOwnTitleNamesItFirstAndWhole(Checklist list) {
    Labels labels = new Labels(list);
    assertThat(list.items())
        .allSatisfy(item -> {
          Label first = labels.in(item.code() + " " + item.title().th()).getFirst();
          assertThat(first.item().code()).isEqualTo(item.code());
          assertThat(first.weak()).isFalse();
        });
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aTitleCountsForMoreThanTheCodeOfAnotherYear(Checklist list) {
    Labels labels = new Labels(list);
    assertThat(list.items())
        .allSatisfy(item -> {
          String otherCode = item.code().equals("O1") ? "O40" : "O1";
          assertThat(labels.itemsNamed(otherCode + " " + item.title().th()))
              .startsWith(item.code());
        });
  }
}
