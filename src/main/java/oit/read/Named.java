package oit.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the usual words in an element's id and class say about it. */
enum Named {
  /** What a visitor clicks to open a panel, and so the heading of that panel. */
  TOGGLE(
      true,
      "accordion-header",
      "accordion-title",
      "accordion-toggle",
      "accordion-button",
      "accordion__header",
      "accordion__title",
      "elementor-tab-title",
      "panel-title",
      "panel-heading",
      "card-header",
      "collapsible",
      "collapsible-header",
      "toggle-title",
      "faq-question",
      "vc_tta-panel-title",
      "eael-accordion-header"),
  /** What a tab shows. */
  PANEL(true, "tab-pane", "tab-panel", "tabpanel", "tabcontent", "tab-content-item"),
  /** Text that is the name of a picture. */
  ICON_FONT(
      true,
      "material-icons",
      "material-icons-outlined",
      "material-icons-round",
      "material-icons-sharp",
      "material-icons-two-tone",
      "material-symbols-outlined",
      "material-symbols-rounded",
      "material-symbols-sharp",
      "google-material-icons"),
  /** A box that shows a person. */
  PORTRAIT(
      false,
      "avatar",
      "portrait",
      "photo",
      "profile",
      "person",
      "member",
      "staff",
      "team",
      "executive"),
  /** A box to write to the agency in. */
  CHAT(true, "fb-customerchat", "line-it-button"),
  /** A picture of a fax machine before a number. */
  FAX_ICON(true, "fa-fax", "icon-fax", "bi-fax", "flaticon-fax", "ti-fax", "ri-fax"),
  /** An e-mail address in code, for the page's script to write. */
  CODED_EMAIL(true, "__cf_email__"),
  FOOTER(
      true,
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
      "copyright"),
  HEADER(
      true,
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
      "site-branding"),
  MENU(
      false,
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
      "crumb",
      "crumbs",
      "pathway"),
  SIDE(false, "sidebar", "sidebars"),
  /** A box beside the content; page builders call the parts of the content itself so. */
  WIDGET(false, "widget", "widgets"),
  /** What holds the content of a page. */
  CONTENT(
      true,
      "elementor",
      "entry-content",
      "post-content",
      "page-content",
      "article-content",
      "siteorigin-panels",
      "panel-layout",
      "fl-builder-content"),
  /** Hidden until a visitor clicks. */
  OPENED_BY_CLICK(
      false,
      "accordion",
      "accordions",
      "tab",
      "tabs",
      "tabpanel",
      "tabcontent",
      "collapse",
      "collapsible",
      "collapsed",
      "panel",
      "faq",
      "toggle",
      "spoiler",
      "slide",
      "carousel",
      "readmore",
      "expand",
      "expandable",
      "answer",
      "modal",
      "offcanvas",
      "menu",
      "submenu",
      "dropdown",
      "nav");

  /** What each word says, one bit for each thing: words that are a whole name, and parts of one. */
  private static final Map<String, Integer> WHOLE = new HashMap<>();

  private static final Map<String, Integer> PARTS = new HashMap<>();

  static {
    for (Named one : values()) {
      for (String word : one.words) {
        (one.whole ? WHOLE : PARTS).merge(word, 1 << one.ordinal(), (a, b) -> a | b);
      }
    }
  }

  private static final int MOST_NAMES = 60;
  private static final int LONGEST = 2000;
  private static final int LONGEST_KEPT = 120;
  private static final int NONE = 0;

  /** Names looked at last, each in the place of its hash; sites use few, over and over. */
  private static final Known[] KNOWN = new Known[1 << 12];

  private record Known(String names, int named) {}

  private final boolean whole;
  private final Set<String> words;

  /**
   * @param whole whether a word must be a whole class name or id; else it may be a part of one, as
   *     in {@code main-menu} or {@code topMenu}
   */
  Named(boolean whole, String... words) {
    this.whole = whole;
    this.words = Set.of(words);
  }

  /** All that the element is named, one bit each; see {@link #in}. */
  static int all(Element e) {
    if (e.attributesSize() == 0) {
      return NONE;
    }
    String id = e.id();
    String names = e.className();
    int named = names.isEmpty() ? NONE : known(names);
    return id.isEmpty() ? named : named | (id.indexOf(' ') < 0 ? known(id) : spaced(id));
  }

  /** Whether this is among {@link #all}. */
  boolean in(int all) {
    return (all & 1 << ordinal()) != 0;
  }

  boolean is(Element e) {
    return in(all(e));
  }

  private static int known(String names) {
    int place = (names.hashCode() * 0x9E3779B1) >>> 20;
    // threads may overwrite each other's; what they read is whole, and right for its names
    Known known = KNOWN[place];
    if (known != null && known.names.equals(names)) {
      return known.named;
    }
    int named = look(names);
    if (names.length() <= LONGEST_KEPT) {
      KNOWN[place] = new Known(names, named);
    }
    return named;
  }

  private static int look(String names) {
    return whole(names) | parts(names);
  }

  /** An id with blanks in it is one name all the same. */
  private static int spaced(String id) {
    return parts(id)
        & (1 << MENU.ordinal()
            | 1 << SIDE.ordinal()
            | 1 << WIDGET.ordinal()
            | 1 << OPENED_BY_CLICK.ordinal());
  }

  private static int whole(String text) {
    int named = NONE;
    int start = 0;
    for (int i = 0, seen = 0; i <= text.length() && seen < MOST_NAMES; i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        if (i > start) {
          seen++;
          named |= WHOLE.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), NONE);
        }
        start = i + 1;
      }
    }
    return named;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static int parts(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return NONE;
    }
    int named = NONE;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(text.charAt(i))
              && Character.isLowerCase(text.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          named |= PARTS.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), NONE);
        }
        start = hump ? i : i + 1;
      }
    }
    return named;
  }
}
