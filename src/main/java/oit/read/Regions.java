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
  private static final Set<String> MENU =
      Set.of(
          "menu",
          "menus",
          "mainmenu",
          "topmenu",
          "submenu",
          "megamenu",
          "leftmenu",
          "rightmenu",
          "sidemenu",
          "footermenu",
          "menubar",
          "nav",
          "navbar",
          "navi",
          "navigation",
          "sidenav",
          "topnav",
          "navmenu",
          "breadcrumb",
          "breadcrumbs",
          "pathway");
  private static final Set<String> SIDE = Set.of("sidebar", "sidebars", "widget", "widgets");
  private static final Set<String> HEADER =
      Set.of(
          "header",
          "site-header",
          "siteheader",
          "main-header",
          "mainheader",
          "page-header-top",
          "masthead",
          "topbar",
          "top-bar",
          "top-header",
          "header-top",
          "header-wrapper",
          "header-area",
          "header-section",
          "site-branding");
  private static final Set<String> FOOTER =
      Set.of(
          "footer",
          "site-footer",
          "sitefooter",
          "main-footer",
          "mainfooter",
          "page-footer",
          "footer-top",
          "footer-bottom",
          "footer-area",
          "footer-wrapper",
          "footer-section",
          "footer-widgets",
          "colophon",
          "copyright");

  private Regions() {}

  /** Whether the words of an element name a region at all, so that it is worth weighing. */
  static @Nullable Region named(Element e) {
    if (!e.hasAttr("class") && !e.hasAttr("id")) {
      return null;
    }
    if (ClassWords.whole(e, FOOTER)) {
      return Region.FOOTER;
    }
    if (ClassWords.whole(e, HEADER)) {
      return Region.HEADER;
    }
    if (ClassWords.any(e, MENU)) {
      return Region.NAVIGATION;
    }
    return ClassWords.any(e, SIDE) ? Region.ASIDE : null;
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
    return switch (e.attr("role").toLowerCase(Locale.ROOT)) {
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
