package oit.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import oit.fetch.browser.Rendering;

/**
 * What clicks and scripts of a page led to, as markup behind the page: links for addresses,
 * sections for what was opened. A comment says where it comes from.
 */
final class Clicked {

  private static final int LONGEST = 2_000_000;

  private Clicked() {}

  static String markup(Rendering.Rendered page) {
    Map<String, String> links = new LinkedHashMap<>();
    StringBuilder opened = new StringBuilder();
    for (Rendering.Click click : page.clicks()) {
      if (!click.url().isEmpty()) {
        links.putIfAbsent(click.url(), click.label());
      } else if (opened.length() + click.html().length() < LONGEST) {
        opened.append("<section><h4>").append(escaped(click.label())).append("</h4>");
        opened.append(click.html()).append("</section>");
      }
    }
    page.routes().stream()
        .filter(route -> !route.equals(page.url()))
        .forEach(route -> links.putIfAbsent(route, ""));
    if (links.isEmpty() && opened.isEmpty()) {
      return "";
    }
    StringBuilder markup = new StringBuilder("<!-- behind clicks -->").append(opened);
    if (!links.isEmpty()) {
      markup.append("<ul>");
      links.forEach((url, label) ->
          markup
              .append("<li><a href=\"")
              .append(escaped(url))
              .append("\">")
              .append(escaped(label))
              .append("</a></li>"));
      markup.append("</ul>");
    }
    return markup.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
