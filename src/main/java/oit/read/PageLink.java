package oit.read;

import oit.read.Block.Region;
import org.jsoup.nodes.Element;

/** A link while its page is still being read: label and context grow as the text goes by. */
final class PageLink {
  private static final int MAX_LABEL = 300;

  private final Element element;
  private final String url;
  private final Link.Rel rel;
  private final Region region;
  private final StringBuilder text = new StringBuilder();
  private final String heading;
  private String picture = "";
  private String spare;
  private String last = "";
  private String context = "";
  private int block = -1;
  private String visible = "";
  private int shown;

  /**
   * @param spare label if there is neither text nor picture
   * @param heading nearest heading above
   */
  PageLink(Element element, String url, Link.Rel rel, Region region, String spare, String heading) {
    this.element = element;
    this.url = url;
    this.rel = rel;
    this.region = region;
    this.spare = spare;
    this.heading = heading;
  }

  Element element() {
    return element;
  }

  String url() {
    return url;
  }

  void text(String more) {
    if (text.length() < 2 * MAX_LABEL) {
      text.append(more, 0, Math.min(more.length(), 2 * MAX_LABEL));
    }
  }

  void picture(String label) {
    if (picture.isEmpty()) {
      picture = label;
    }
  }

  /** What stands for a label if there is nothing else. */
  void last(String label) {
    if (last.isEmpty()) {
      last = label;
    }
  }

  void spare(String label) {
    if (spare.isEmpty()) {
      spare = label;
    }
  }

  void context(String words) {
    if (context.isEmpty()) {
      context = words;
    }
  }

  boolean hasContext() {
    return !context.isEmpty();
  }

  boolean hasText() {
    return !TextFlow.isBlank(text);
  }

  int block() {
    return block;
  }

  void block(int index) {
    block = index;
  }

  String visibleLabel() {
    if (shown != text.length()) {
      visible = DisplayText.cut(DisplayText.of(text), MAX_LABEL);
      shown = text.length();
    }
    return visible;
  }

  String label() {
    String visible = visibleLabel();
    if (!visible.isEmpty()) {
      return visible;
    }
    String other = picture.isEmpty() ? spare : picture;
    return DisplayText.cut(DisplayText.of(other.isEmpty() ? last : other), MAX_LABEL);
  }

  Link finish() {
    String words = context.isEmpty() ? heading : context;
    return new Link(url, label(), words, rel, region, block);
  }
}
