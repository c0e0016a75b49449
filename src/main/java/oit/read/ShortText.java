package oit.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The text inside an element, as long as it is short; looks at few nodes only. */
final class ShortText implements NodeFilter {
  private final int limit;
  private final @Nullable String target;
  private final StringBuilder text = new StringBuilder();
  private int nodes;
  private boolean tooLong;

  private ShortText(int limit, @Nullable String target) {
    this.limit = limit;
    this.target = target;
  }

  /** The visible text; empty if it is longer than the limit. */
  static String of(Element e, int limit) {
    return of(e, limit, null);
  }

  /** The visible text; empty also if a link in it leads elsewhere than {@code target}. */
  static String of(Element e, int limit, @Nullable String target) {
    ShortText reader = new ShortText(limit, target);
    NodeTraversor.filter(reader, e);
    return reader.tooLong ? "" : DisplayText.of(reader.text);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++nodes > 300 || text.length() > limit) {
      tooLong = true;
      return FilterResult.STOP;
    }
    if (node instanceof TextNode t) {
      text.append(t.getWholeText());
    } else if (node instanceof Element e) {
      String name = e.normalName();
      if (name.equals("script") || name.equals("style") || name.equals("template")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (target != null && name.equals("a") && !e.attr("href").equals(target)) {
        tooLong = true;
        return FilterResult.STOP;
      }
      if (name.equals("br") || e.isBlock()) {
        text.append(' ');
      }
    }
    return FilterResult.CONTINUE;
  }
}
