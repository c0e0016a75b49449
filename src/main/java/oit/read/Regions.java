package oit.read;

import java.util.Locale;
import java.util.Set;
import oit.read.Block.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on the page an element stands: by HTML element, by ARIA role, by the usual words in id and
 * class. Words are believed only where the outline agrees, as sites call whole pages {@code menu}.
 */
final class Regions {

  private static final int FARTHEST = 40;
  private static final Set<String> CONTENT = Set.of("main", "article");

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
    boolean beside = Named.SIDE.in(named) || (Named.WIDGET.in(named) && !isWithinContent(e));
    return beside ? Region.ASIDE : null;
  }

  private static boolean isWithinContent(Element e) {
    Element around = e.parent();
    for (int up = 0; around != null && up < FARTHEST; up++) {
      if (CONTENT.contains(around.normalName()) || Named.CONTENT.is(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
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
