package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.thai.ThaiText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Items whose names share most of their letters are not taken for each other, neither way, in any
 * list that has both.
 */
class ConfusableItemsTest {

  private static final String PAIRS = "/judge/confusable.csv";

  /** Share of the shorter title's letters, three by three, from which on two items are a pair. */
  private static final double MOST_SHARED = 0.6;

  static List<Checklist> lists() {
    return EveryListTest.lists().filter(l -> l.id().startsWith("oit-")).toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = PAIRS, numLinesToSkip = 1)
  void neitherIsTakenForTheOther(String item, String other, String label, String otherLabel) {
    int lists = 0;
    for (Checklist list : lists()) {
      Map<String, Item> items = byKey(list);
      if (items.containsKey(item) && items.containsKey(other)) {
        Labels labels = new Labels(list);
        lists++;
        assertThat(keys(list, labels.itemsNamed(label)))
            .as("%s in %s", label, list.id())
            .contains(item)
            .doesNotContain(other);
        assertThat(keys(list, labels.itemsNamed(otherLabel)))
            .as("%s in %s", otherLabel, list.id())
            .contains(other)
            .doesNotContain(item);
      }
    }
    assertThat(lists).as("lists that have both").isPositive();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyPairOfLikeTitlesIsInTheTable(Checklist list) throws IOException {
    Set<String> known = new HashSet<>();
    for (String row : Files.readAllLines(Path.of("src/test/resources" + PAIRS))) {
      known.add(pair(row.split(",")[0], row.split(",")[1]));
    }
    assertThat(pairs(list).stream().map(p -> pair(p.getFirst().key(), p.getLast().key())))
        .allMatch(known::contains);
  }

  /** A label that says both, and is said to do so by the examples of both, is no confusion. */
  @ParameterizedTest
  @MethodSource("lists")
  void noTitleOrExampleOfOneNamesTheOther(Checklist list) {
    Labels labels = new Labels(list);
    List<String> confused = new ArrayList<>();
    for (List<Item> pair : pairs(list)) {
      confused.addAll(taken(labels, pair.getFirst(), pair.getLast()));
      confused.addAll(taken(labels, pair.getLast(), pair.getFirst()));
    }
    assertThat(confused).isEmpty();
  }

  private static List<String> taken(Labels labels, Item item, Item other) {
    Set<String> others = matches(other);
    List<String> texts = new ArrayList<>(List.of(item.title().th()));
    texts.addAll(matches(item));
    return texts.stream()
        .filter(text -> !others.contains(text))
        .filter(text -> labels.itemsNamed(text).contains(other.code()))
        .map(text -> text + " is " + item.key() + ", taken for " + other.key())
        .toList();
  }

  private static Set<String> matches(Item item) {
    return item.examples().stream()
        .filter(Item.Example::match)
        .map(e -> e.text().replaceFirst("^O\\d+ ", ""))
        .collect(Collectors.toSet());
  }

  private static List<List<Item>> pairs(Checklist list) {
    List<List<Item>> pairs = new ArrayList<>();
    List<Item> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        if (shared(items.get(i), items.get(j)) >= MOST_SHARED) {
          pairs.add(List.of(items.get(i), items.get(j)));
        }
      }
    }
    return pairs;
  }

  private static double shared(Item one, Item other) {
    Set<String> first = triples(one);
    Set<String> second = triples(other);
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return (double) first.size() / shorter;
  }

  private static Set<String> triples(Item item) {
    String title = ThaiText.fold(item.title().th()).replace(" ", "");
    Set<String> triples = new HashSet<>();
    for (int i = 0; i + 3 <= title.length(); i++) {
      triples.add(title.substring(i, i + 3));
    }
    return triples;
  }

  private static String pair(String one, String other) {
    return String.join(" ", new TreeSet<>(Set.of(one, other)));
  }

  private static Map<String, Item> byKey(Checklist list) {
    return list.items().stream().collect(Collectors.toMap(Item::key, Function.identity()));
  }

  private static List<String> keys(Checklist list, List<String> codes) {
    return list.items().stream().filter(i -> codes.contains(i.code())).map(Item::key).toList();
  }
}
