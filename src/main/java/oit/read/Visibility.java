package oit.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a visitor never sees. Panels that wait for a click – accordions, tabs, menus – are content,
 * however they are hidden.
 */
final class Visibility {
  private static final Set<String> NEVER =
      Set.of("style", "template", "noscript", "noframes", "head", "datalist", "math", "svg");
  private static final Set<String> ICON_TAGS = Set.of("mat-icon", "md-icon", "ion-icon");
  private static final Pattern AWAY =
      Pattern.compile("(?:left|top|right|bottom):-\\d{4,}(?:\\.\\d+)?(?:px|em|rem|;|$)");

  /** Boxes that clip their text away, as hidden advertisements on broken-into pages have them. */
  private static final Pattern CLIPPED =
      Pattern.compile("(?:^|;)(?:max-)?(?:height|width):1px(?:;|$|!)");

  private static final Set<String> CONTROLS =
      Set.of("button", "summary", "dt", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final int LEVELS = 6;

  private Visibility() {}

  static boolean isHidden(Element e, int named, PageOutline outline) {
    String name = e.normalName();
    if (NEVER.contains(name) || ICON_TAGS.contains(name) || Named.ICON_FONT.in(named)) {
      return true;
    }
    if (name.equals("body") || name.equals("html")) {
      return false;
    }
    return isHiddenByAttribute(e) && !isOpenedByClick(e, outline);
  }

  private static boolean isHiddenByAttribute(Element e) {
    if (e.attributesSize() == 0) {
      return false;
    }
    if (e.hasAttr("hidden")) {
      return true;
    }
    String style = e.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String plain = withoutBlanks(style.toLowerCase(Locale.ROOT));
    return plain.contains("display:none")
        || plain.contains("visibility:hidden")
        || (plain.contains(":-") && AWAY.matcher(plain).find())
        || (plain.contains("overflow:hidden") && CLIPPED.matcher(plain).find());
  }

  private static String withoutBlanks(String style) {
    StringBuilder plain = new StringBuilder(style.length());
    for (int i = 0; i < style.length(); i++) {
      if (style.charAt(i) > ' ') {
        plain.append(style.charAt(i));
      }
    }
    return plain.toString();
  }

  /** Right below a button, a heading or a link that leads nowhere: the way of many scripts. */
  private static boolean isBelowControl(Element e) {
    Element above = e.previousElementSibling();
    if (above == null) {
      return false;
    }
    String name = above.normalName();
    return CONTROLS.contains(name)
        || above.attr("role").equals("button")
        || above.hasAttr("onclick")
        || above.hasAttr("aria-expanded")
        || (name.equals("a") && leadsNowhere(above.attr("href")));
  }

  private static boolean leadsNowhere(String href) {
    return href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:");
  }

  private static boolean isOpenedByClick(Element e, PageOutline outline) {
    if (outline.controlOf(e.id()) != null || isBelowControl(e)) {
      return true;
    }
    Element at = e;
    for (int i = 0; i < LEVELS && at != null; i++) {
      String name = at.normalName();
      if (name.equals("body")) {
        return false;
      }
      if (name.equals("nav")
          || name.equals("details")
          || at.attr("role").equals("tabpanel")
          || at.attr("role").equals("menu")
          || Named.OPENED_BY_CLICK.is(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
