package oit.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through a page once, in reading order, and writes down what a visitor sees. */
final class PageWalk implements NodeFilter {
  private static final int MAX_OPTIONS = 200;

  private final Draft draft;
  private final PageOutline outline;
  private final TextFlow flow;
  private final PageLinks links;
  private final Embedded embedded;
  private final Fields fields;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private int tables;
  private int options;

  PageWalk(Draft draft, PageOutline outline, Addresses addresses, ScriptTargets scripts) {
    this.draft = draft;
    this.outline = outline;
    this.flow = new TextFlow(draft);
    this.links = new PageLinks(draft, flow, addresses, scripts);
    this.embedded = new Embedded(draft, flow, links, addresses, scripts);
    this.fields = new Fields(draft, outline, flow, addresses);
    scopes.push(Scope.PAGE);
  }

  private Scope scope() {
    return scopes.getFirst();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      flow.text(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    if (e.normalName().equals("script")) {
      embedded.script(e, scope().region());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (e.normalName().equals("head")) {
      return FilterResult.CONTINUE;
    }
    int named = Named.all(e);
    if (Visibility.isHidden(e, named, outline) || isBeyondOptions(e) || isPartOfHead(e)) {
      aside(e);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Named.CODED_EMAIL.in(named)) {
      flow.text(HiddenEmails.cloudflare(e.attr("data-cfemail")).orElse(""));
      return FilterResult.SKIP_ENTIRELY;
    }
    open(e, named);
    return FilterResult.CONTINUE;
  }

  /** Not a visitor of today's browsers reads these, but their links lead somewhere. */
  private void aside(Element e) {
    switch (e.normalName()) {
      case "noscript", "svg" -> links.inside(e, scope());
      case "noframes" -> links.inside(Jsoup.parseBodyFragment(e.wholeText() + e.data()), scope());
      default -> {}
    }
  }

  private static boolean isPartOfHead(Element e) {
    String name = e.normalName();
    return name.equals("title") || name.equals("meta") || name.equals("link");
  }

  private boolean isBeyondOptions(Element e) {
    if (e.normalName().equals("select")) {
      options = 0;
    }
    return e.normalName().equals("option") && ++options > MAX_OPTIONS;
  }

  @SuppressWarnings("ReferenceEquality") // the same scope, not an equal one
  private void open(Element e, int named) {
    Scope around = scope();
    Scope inside = enter(e, named, around);
    boolean breaks = breaks(e, around, inside);
    if (breaks) {
      flow.flush(around);
    } else if (e.isBlock()) {
      flow.space();
    }
    if (inside != around) {
      scopes.push(inside);
    }
    fields.open(e, inside);
    links.open(e, inside);
    embedded.open(e, named, inside);
    panelTitle(e, named, inside);
    if (isBold(e)) {
      flow.bold(1);
    }
    if (e.normalName().equals("br")) {
      flow.lineBreak(scope());
    }
  }

  private static boolean isBold(Element e) {
    return e.normalName().equals("b") || e.normalName().equals("strong");
  }

  private Scope enter(Element e, int named, Scope around) {
    Region region = Regions.inside(e, around.region(), outline);
    Scope inside = region == around.region() ? around : around.in(e, region);
    String name = e.normalName();
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          inside.in(e, region).as(Role.HEADING, name.charAt(1) - '0');
      case "summary" -> inside.in(e, region).as(Role.HEADING, 4);
      case "li", "dd", "dt" -> inside.in(e, region).as(Role.LIST_ITEM, 0).in(new Entry());
      case "figure" -> inside.in(e, region).in(new Entry());
      case "caption", "figcaption" -> inside.in(e, region).as(Role.CAPTION, 0);
      case "button", "label", "option", "legend" ->
          around.role() == Role.HEADING ? inside : inside.in(e, region).as(Role.CONTROL, 0);
      case "table" -> {
        TableGrid grid = outline.isData(e) ? new TableGrid(tables++) : null;
        yield inside.in(e, region).as(Role.PARAGRAPH, 0).in(grid, -1);
      }
      case "tr" -> row(e, inside);
      case "td", "th" -> cell(e, inside, region);
      default ->
          isHeading(e, named, around)
              ? inside.in(e, region).as(Role.HEADING, headingLevel(e))
              : inside;
    };
  }

  private static Scope row(Element e, Scope inside) {
    if (inside.grid() == null) {
      return inside;
    }
    inside.grid().startRow();
    return inside.in(e, inside.region());
  }

  private static Scope cell(Element e, Scope inside, Region region) {
    TableGrid grid = inside.grid();
    if (grid == null) {
      return inside.in(e, region).as(Role.PARAGRAPH, 0);
    }
    Element row = e.parent();
    Element group = row == null ? null : row.parent();
    boolean header =
        e.normalName().equals("th") || (group != null && group.normalName().equals("thead"));
    int column = grid.place(e.attr("rowspan"), e.attr("colspan"));
    return inside.in(e, region).as(header ? Role.HEADER_CELL : Role.CELL, 0).in(grid, column);
  }

  private static boolean isHeading(Element e, int named, Scope around) {
    if (e.attributesSize() == 0
        || around.role() == Role.HEADING
        || around.region() == Region.NAVIGATION) {
      return false;
    }
    return e.attr("role").equals("heading")
        || (Named.TOGGLE.in(named) && !ShortText.of(e, 200).isEmpty());
  }

  private static int headingLevel(Element e) {
    String level = e.attr("aria-level");
    return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6'
        ? level.charAt(0) - '0'
        : 4;
  }

  /** Inside a data cell paragraphs run together: the cell is the block. */
  private static boolean breaks(Element e, Scope around, Scope inside) {
    String name = e.normalName();
    if (name.equals("br")) {
      return false;
    }
    if (inside.role() != around.role() || inside.column() != around.column()) {
      return true;
    }
    if (inside.entry() != around.entry() || inside.region() != around.region()) {
      return true;
    }
    if (name.equals("td") || name.equals("th") || name.equals("tr") || name.equals("option")) {
      return true;
    }
    return e.isBlock() && !around.isCell();
  }

  /** A tab's label stands in the row of tabs; above its panel it says what the panel is about. */
  private void panelTitle(Element e, int named, Scope inside) {
    if (!Named.PANEL.in(named) && !e.attr("role").equals("tabpanel")) {
      return;
    }
    Element control = outline.controlOf(e.id());
    if (control == null && !e.attr("aria-labelledby").isEmpty()) {
      control = outline.byId(e.attr("aria-labelledby"));
    }
    String title = control == null ? "" : ShortText.of(control, 200);
    if (!title.isEmpty() && !title.equals(flow.heading())) {
      flow.flush(inside);
      flow.text(title);
      flow.flush(inside.as(Role.HEADING, 4));
    }
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    if (isBold(e)) {
      flow.bold(-1);
    }
    Scope inside = scope();
    boolean own = inside.element() == e;
    if (own) {
      scopes.pop();
    }
    Scope around = scope();
    links.close(e);
    fields.close(e);
    if (breaks(e, around, inside)) {
      flow.flush(inside);
    } else if (e.isBlock()) {
      flow.space();
    }
    if (own && inside.entry() != null && inside.entry() != around.entry()) {
      inside.entry().end();
    }
    if (own && e.normalName().equals("tr") && inside.grid() != null) {
      inside.grid().endRow();
    }
    return FilterResult.CONTINUE;
  }

  /** Writes down what is still open; also after the reading was cut short. */
  void finish() {
    try {
      flow.flush(scope());
    } catch (LimitReached full) {
      draft.cut(limit(full));
    }
    links.finish();
    fields.finish();
  }

  static String limit(LimitReached full) {
    String message = full.getMessage();
    return message == null ? "text" : message.toLowerCase(Locale.ROOT);
  }
}
