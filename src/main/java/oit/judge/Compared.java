package oit.judge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.checklist.Item;
import oit.checklist.check.Check;

/** Which items are judged by the evidence of others. */
final class Compared {

  private Compared() {}

  /** Keys of the items whose evidence an item is compared with. */
  static Set<String> with(Item item) {
    return item.elements().stream().flatMap(e -> keys(e.check())).collect(Collectors.toSet());
  }

  private static Stream<String> keys(Check check) {
    return switch (check) {
      case Check.SamePosts s -> Stream.of(s.key());
      case Check.Follows f -> Stream.of(f.key());
      case Check.All a -> a.of().stream().flatMap(Compared::keys);
      case Check.Any a -> a.of().stream().flatMap(Compared::keys);
      case Check.Not n -> keys(n.of());
      default -> Stream.empty();
    };
  }
}
