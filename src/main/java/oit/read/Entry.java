package oit.read;

import java.util.ArrayList;
import java.util.List;

/** A list entry or figure: its text becomes the context of the links in it. */
final class Entry {
  private static final int MAX_TEXT = 400;

  private final StringBuilder text = new StringBuilder();
  private final List<PageLink> links = new ArrayList<>();

  void add(String more) {
    if (text.length() < MAX_TEXT) {
      text.append(text.isEmpty() ? "" : " ").append(DisplayText.cut(more, MAX_TEXT));
    }
  }

  void link(PageLink link) {
    links.add(link);
  }

  void end() {
    String all = text.toString();
    for (PageLink link : links) {
      String label = link.visibleLabel();
      String rest = label.isEmpty() ? all : all.replace(label, " ");
      link.context(DisplayText.of(rest));
    }
    links.clear();
  }
}
