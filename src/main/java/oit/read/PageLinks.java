package oit.read;

import java.util.ArrayList;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Link.Rel;
import oit.read.LinkFinder.Target;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a page in reading order, each with the words that stand for it. */
final class PageLinks {
  private static final int MAX_CONTEXT = 200;
  private static final int LEVELS = 4;

  private final Draft draft;
  private final TextFlow flow;
  private final LinkFinder finder;
  private final Jumps jumps;
  private final List<PageLink> links = new ArrayList<>();

  PageLinks(Draft draft, TextFlow flow, Addresses addresses, ScriptTargets scripts) {
    this.draft = draft;
    this.flow = flow;
    this.finder = new LinkFinder(addresses, scripts);
    this.jumps = new Jumps(addresses, scripts);
  }

  void open(Element e, Scope scope) {
    switch (e.normalName()) {
      case "a" -> anchor(e, scope);
      case "area" -> {
        Target target = finder.anchor(e, Rel.IMAGE_MAP);
        if (target != null) {
          note(e, target, scope, firstOf(e.attr("alt"), e.attr("title")));
        }
      }
      case "html" -> {}
      case "body" -> {
        Target target = finder.scripted(e);
        if (target != null) {
          note(e, target, scope, "");
        }
      }
      case "form", "select" -> jump(e, scope);
      default -> {
        Target target = flow.around() == null ? finder.scripted(e) : null;
        if (target != null) {
          flow.start(add(e, target, scope, spare(e)));
        }
      }
    }
  }

  private void anchor(Element e, Scope scope) {
    flow.space();
    Target target = finder.anchor(e, Rel.ANCHOR);
    if (target == null) {
      return;
    }
    PageLink link = add(e, target, scope, spare(e));
    flow.start(link);
    if (!target.url().isEmpty()) {
      Viewers.shownBy(target.url())
          .ifPresent(url -> note(e, new Target(url, Rel.EMBED), scope, ShortText.of(e, 200)));
    }
  }

  private void jump(Element e, Scope scope) {
    for (Jumps.Jump jump : jumps.of(e)) {
      note(jump.element(), jump.target(), scope, jump.label());
    }
  }

  /** Links inside of what is not shown or not read as text: vectors, words for other browsers. */
  void inside(Element e, Scope scope) {
    for (Element link : e.getElementsByTag("a")) {
      Target target = finder.anchor(link, Rel.ANCHOR);
      if (target != null && !target.url().isEmpty()) {
        String label =
            firstOf(ShortText.of(link, 200), link.attr("title"), link.attr("xlink:title"));
        note(link, target, scope, label);
      }
    }
    for (Element meta : e.select("meta[http-equiv=refresh]")) {
      Refresh.of(meta.attr("content"))
          .flatMap(finder::resolve)
          .ifPresent(url -> note(meta, new Target(url, Rel.ANCHOR), scope, ""));
    }
  }

  /** A link that has no text inside. */
  void note(Element e, Target target, Scope scope, String label) {
    PageLink link = add(e, target, scope, label);
    link.block(draft.blockCount() - 1);
  }

  private PageLink add(Element e, Target target, Scope scope, String spare) {
    PageLink link =
        new PageLink(e, target.url(), target.rel(), scope.region(), spare, flow.heading());
    if (links.size() <= draft.limits().links()) {
      links.add(link);
      if (scope.grid() != null && scope.isCell()) {
        scope.grid().link(link);
      }
      if (scope.entry() != null) {
        scope.entry().link(link);
      }
    }
    return link;
  }

  @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
  void close(Element e) {
    PageLink link = flow.around();
    if (link != null && link.element() == e) {
      flow.end(link);
      if (e.normalName().equals("a")) {
        flow.space();
      }
    }
    if (e.normalName().equals("a")) {
      String spoken = LinkFinder.spoken(e.attr("href"));
      if (!spoken.isEmpty() && !says(ShortText.of(e, 300), spoken)) {
        flow.text(" " + DisplayText.cut(spoken, 200) + " ");
      }
    }
  }

  /** Whether the text names the number or address already, however it is spaced. */
  private static boolean says(String text, String spoken) {
    return plain(text).contains(plain(spoken));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s()-]", "").replaceFirst("^\\+66", "0");
  }

  void finish() {
    for (PageLink link : links) {
      if (link.url().isEmpty() && link.label().isEmpty()) {
        continue;
      }
      if (!link.hasContext()) {
        link.context(nearby(link));
      }
      draft.add(link.finish());
    }
  }

  /** Text around a link that stands in a small box of its own, such as a card. */
  private static String nearby(PageLink link) {
    String label = link.visibleLabel();
    Element at = link.element().parent();
    for (int i = 0; i < LEVELS && at != null && !at.normalName().equals("body"); i++) {
      String text = ShortText.of(at, MAX_CONTEXT, link.element().attr("href"));
      if (text.isEmpty() && at.hasText()) {
        return "";
      }
      String rest = label.isEmpty() ? text : DisplayText.of(text.replace(label, " "));
      if (!rest.isEmpty()) {
        return rest;
      }
      at = at.parent();
    }
    return "";
  }

  private static String spare(Element e) {
    return firstOf(e.attr("title"), e.attr("aria-label"), e.attr("download"), e.attr("value"));
  }

  static String firstOf(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }

  /** A link outside of the text, such as a refresh or a script's target. */
  void add(String url, Rel rel, Region region, String label) {
    draft.add(new Link(url, DisplayText.of(label), "", rel, region, -1));
  }
}
