package oit.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;

/** Makes checklists out of sizes and passed counts. */
final class Lists {

  static final List<Integer> SIZES_2566_9 = List.of(10, 8, 4, 4, 4);
  static final List<Integer> SIZES_2566_10 = List.of(8, 5);

  private Lists() {}

  static List<Integer> counts(String joined) {
    return Stream.of(joined.split("\\+")).map(Integer::valueOf).toList();
  }

  /** One indicator in which the first items of each sub-indicator passed. */
  static List<ScoredItem> indicator(String code, List<Integer> sizes, List<Integer> passed) {
    var items = new ArrayList<ScoredItem>();
    for (int sub = 0; sub < sizes.size(); sub++) {
      for (int i = 0; i < sizes.get(sub); i++) {
        String subCode = code + "." + (sub + 1);
        items.add(
            new ScoredItem(
                code,
                subCode,
                subCode + "-" + (i + 1),
                i < passed.get(sub) ? Points.GAINED : Points.LOST));
      }
    }
    return items;
  }

  /** The FY2566 list, O1 to O43, with all items passed but those named. */
  static List<ScoredItem> fy2566(Points others, String... codes) {
    var all = new ArrayList<>(indicator("9", SIZES_2566_9, SIZES_2566_9));
    all.addAll(indicator("10", SIZES_2566_10, SIZES_2566_10));
    var items = new ArrayList<ScoredItem>();
    for (int i = 0; i < all.size(); i++) {
      ScoredItem item = all.get(i);
      String code = "O" + (i + 1);
      Points points = List.of(codes).contains(code) ? others : Points.GAINED;
      items.add(new ScoredItem(item.indicator(), item.subIndicator(), code, points));
    }
    return items;
  }

  static Checklist shipped(String id) {
    if (new ShippedChecklists().find(id, "en").orElseThrow() instanceof Loaded.Good(var list)) {
      return list;
    }
    throw new AssertionError(id + " does not load");
  }

  /** A list in which the named items are gained and the others lost. */
  static List<ScoredItem> of(Checklist list, List<String> gained) {
    var items = new ArrayList<ScoredItem>();
    for (Checklist.Indicator indicator : list.indicators()) {
      for (Checklist.SubIndicator sub : indicator.subIndicators()) {
        for (Item item : sub.items()) {
          Points points = gained.contains(item.code()) ? Points.GAINED : Points.LOST;
          items.add(new ScoredItem(indicator.code(), sub.code(), item.code(), points));
        }
      }
    }
    return items;
  }
}
