package oit.read;

import java.util.Locale;
import oit.read.Block.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on the page an element stands: by HTML element, by ARIA role, by the usual words in id and
 * class. Words are believed only where the outline agrees, as sites call whole pages {@code menu}.
 */
final class Regions {

  private Regions() {}

  /** Whether the words of an element name a region at all, so that it is worth weighing. */
  static @Nullable Region named(Element e) {
    int named = Named.all(e);
    if (named == 0) {
      return null;
    }
    if (Named.FOOTER.in(named)) {
      return Region.FOOTER;
    }
    if (Named.HEADER.in(named)) {
      return Region.HEADER;
    }
    if (Named.MENU.in(named)) {
      return Region.NAVIGATION;
    }
    return Named.SIDE.in(named) ? Region.ASIDE : null;
  }

  /** The region inside an element, given the one around it. */
  static Region inside(Element e, Region around, PageOutline outline) {
    Region own = own(e, outline);
    if (own == null || own == around) {
      return around;
    }
    boolean kept = around == Region.FOOTER && own != Region.MAIN;
    boolean partOfContent = own == Region.HEADER || own == Region.FOOTER;
    boolean within = around == Region.NAVIGATION || around == Region.ASIDE;
    return kept || (partOfContent && within) ? around : own;
  }

  private static @Nullable Region own(Element e, PageOutline outline) {
    String role = e.attributesSize() == 0 ? "" : e.attr("role");
    if (role.isEmpty()) {
      return byElement(e, outline);
    }
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "navigation", "menubar", "menu" -> Region.NAVIGATION;
      case "banner" -> Region.HEADER;
      case "contentinfo" -> Region.FOOTER;
      case "complementary" -> Region.ASIDE;
      case "main" -> Region.MAIN;
      default -> byElement(e, outline);
    };
  }

  private static @Nullable Region byElement(Element e, PageOutline outline) {
    return switch (e.normalName()) {
      case "nav" -> Region.NAVIGATION;
      case "main" -> Region.MAIN;
      case "aside" -> Region.ASIDE;
      case "header" -> outline.isOfPage(e) ? Region.HEADER : null;
      case "footer" -> outline.isOfPage(e) ? Region.FOOTER : null;
      default -> outline.regionByName(e);
    };
  }
}
