package oit.judge;

import oit.checklist.Element;
import oit.checklist.Item;
import oit.checklist.check.Check;

/** Tells which checks are answered by what every page of a site shows. */
final class SiteWide {

  private SiteWide() {}

  /** Whether every required element of the item can be met by the frame of the site. */
  static boolean isSiteWide(Item item) {
    return item.elements().stream().filter(Element::required).allMatch(e -> isSiteWide(e.check()));
  }

  /** Whether an element asks for a channel. */
  static boolean asksForChannel(Item item) {
    return item.elements().stream().anyMatch(e -> e.check() instanceof Check.Channel);
  }

  static boolean isSiteWide(Check check) {
    return switch (check) {
      case Check.Contact c -> true;
      case Check.Social s -> true;
      case Check.LinksTo l -> true;
      case Check.FromHome f -> true;
      case Check.Channel c ->
          c.ways().stream()
              .anyMatch(w -> w == Check.Channel.Way.CHAT || w == Check.Channel.Way.BOARD);
      case Check.All a -> a.of().stream().allMatch(SiteWide::isSiteWide);
      case Check.Any a -> a.of().stream().anyMatch(SiteWide::isSiteWide);
      default -> false;
    };
  }
}
