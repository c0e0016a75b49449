package oit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.read.Block.Region;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a page before its text is read in order: which tables only lay the page
 * out, which regions named by class words are really that, which ids a control opens, which label
 * belongs to which field.
 */
final class PageOutline implements NodeVisitor {
  private static final Set<String> SECTIONING = Set.of("article", "section", "main");
  private static final Pattern QUOTED = Pattern.compile("['\"]#?([\\w:.-]{1,80})['\"]");
  private static final int CELL_OF_LAYOUT = 4000;
  private static final int MAX_IDS = 5000;
  private static final int MAX_SCRIPTS = 50;
  private static final int MAX_SCRIPT = 100_000;

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
  private final IdentityHashMap<Element, TableShape> tables = new IdentityHashMap<>();
  private static final List<String> OPENERS = List.of("href", "data-target", "data-bs-target");
  private static final List<String> NAMERS = List.of("aria-controls", "data-tab", "data-target");

  private final List<Element> refreshes = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private @Nullable Element base;
  private final Map<String, Element> controls = new HashMap<>();
  private final Map<String, Element> labels = new HashMap<>();
  private final Map<String, Element> ids = new HashMap<>();
  private final Deque<Element> openTables = new ArrayDeque<>();
  private final Deque<Integer> openCells = new ArrayDeque<>();
  private int text;
  private int linked;
  private int links;
  private int mains;
  private int sections;

  /** Counters at the start of an element, and after its end what lies inside. */
  private static final class Weight {
    final Region region;
    int text;
    int linked;
    int mains;

    Weight(Region region, int text, int linked, int mains) {
      this.region = region;
      this.text = text;
      this.linked = linked;
      this.mains = mains;
    }
  }

  private static final class TableShape {
    int rows;
    int cells;
    boolean layout;
    boolean headers;
  }

  private final IdentityHashMap<Element, Boolean> ofPage = new IdentityHashMap<>();

  private PageOutline() {}

  static PageOutline of(Document page) {
    PageOutline outline = new PageOutline();
    NodeTraversor.traverse(outline, page);
    return outline;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      int length = t.isBlank() ? 0 : t.getWholeText().strip().length();
      text += length;
      linked += links > 0 ? length : 0;
    } else if (node instanceof Element e) {
      open(e);
    }
  }

  private void open(Element e) {
    if (e.attributesSize() > 0) {
      noteAttributes(e);
    }
    switch (e.normalName()) {
      case "a" -> links++;
      case "script" -> noteScript(e.data());
      case "main" -> mains++;
      case "header", "footer" -> ofPage.put(e, sections == 0);
      case "table" -> openTable(e);
      case "tr" -> shape().rows++;
      case "th" -> {
        shape().headers = true;
        openCell();
      }
      case "td" -> openCell();
      default -> mains += e.attributesSize() > 0 && e.attr("role").equals("main") ? 1 : 0;
    }
    if (SECTIONING.contains(e.normalName())) {
      sections++;
    }
  }

  private void noteScript(String script) {
    if (scripts.size() < MAX_SCRIPTS && script.length() <= MAX_SCRIPT && !script.isBlank()) {
      scripts.add(script);
    }
  }

  private void noteAttributes(Element e) {
    String id = e.id();
    if (!id.isEmpty() && ids.size() < MAX_IDS) {
      ids.putIfAbsent(id, e);
    }
    Region named = Regions.named(e);
    if (named != null) {
      weights.put(e, new Weight(named, text, linked, mains));
    }
    switch (e.normalName()) {
      case "label" -> {
        if (e.hasAttr("for")) {
          labels.putIfAbsent(e.attr("for"), e);
        }
      }
      case "base" -> base = base == null && e.hasAttr("href") ? e : base;
      case "meta" -> {
        if (e.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
          refreshes.add(e);
        }
      }
      default -> {}
    }
    noteControl(e);
  }

  private void openTable(Element e) {
    TableShape shape = new TableShape();
    shape.layout = e.attr("role").equals("presentation") || e.attr("role").equals("none");
    for (Element around : openTables) {
      TableShape outer = tables.get(around);
      if (outer == null || outer.layout) {
        break;
      }
      outer.layout = true;
    }
    tables.put(e, shape);
    openTables.push(e);
  }

  private TableShape shape() {
    Element table = openTables.peek();
    TableShape shape = table == null ? null : tables.get(table);
    return shape == null ? new TableShape() : shape;
  }

  private void openCell() {
    shape().cells++;
    openCells.push(text);
  }

  private void noteControl(Element e) {
    if (controls.size() >= MAX_IDS) {
      return;
    }
    for (String name : OPENERS) {
      String value = e.attr(name);
      if (value.length() > 1 && value.charAt(0) == '#') {
        controls.putIfAbsent(value.substring(1), e);
      }
    }
    for (String name : NAMERS) {
      if (e.hasAttr(name)) {
        controls.putIfAbsent(e.attr(name), e);
      }
    }
    String onclick = e.attr("onclick");
    if (!onclick.isEmpty() && onclick.length() < 500) {
      Matcher quoted = QUOTED.matcher(onclick);
      while (quoted.find()) {
        controls.putIfAbsent(quoted.group(1), e);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return;
    }
    Weight weight = weights.isEmpty() ? null : weights.get(e);
    if (weight != null) {
      weight.text = text - weight.text;
      weight.linked = linked - weight.linked;
      weight.mains = mains - weight.mains;
    }
    switch (e.normalName()) {
      case "a" -> links--;
      case "table" -> openTables.poll();
      case "td", "th" -> {
        Integer start = openCells.poll();
        if (start != null && text - start > CELL_OF_LAYOUT) {
          shape().layout = true;
        }
      }
      default -> {}
    }
    if (SECTIONING.contains(e.normalName())) {
      sections--;
    }
  }

  /** The first {@code <base href>}. */
  @Nullable Element base() {
    return base;
  }

  /** Each {@code <meta http-equiv=refresh>}. */
  List<Element> refreshes() {
    return refreshes;
  }

  /** The texts of the first scripts that stand on the page itself. */
  List<String> scripts() {
    return scripts;
  }

  /** Whether a {@code header} or {@code footer} is the page's, not that of an article. */
  boolean isOfPage(Element e) {
    return ofPage.getOrDefault(e, true);
  }

  /** The region that an element's class words name, if what it holds agrees. */
  @Nullable Region regionByName(Element e) {
    Weight weight = weights.get(e);
    if (weight == null || weight.mains > 0 || e.normalName().equals("body")) {
      return null;
    }
    boolean fits =
        switch (weight.region) {
          case NAVIGATION -> weight.linked * 2 >= weight.text;
          case HEADER, FOOTER, ASIDE -> weight.text * 10L <= text * 6L || weight.text < 400;
          case MAIN -> false;
        };
    return fits ? weight.region : null;
  }

  /** Whether a table holds data in rows and columns rather than the parts of a page. */
  boolean isData(Element table) {
    TableShape shape = tables.get(table);
    return shape != null
        && !shape.layout
        && (shape.headers || (shape.rows > 1 && shape.cells > shape.rows));
  }

  /** What a visitor clicks to see the element of that id. */
  @Nullable Element controlOf(String id) {
    return id.isEmpty() ? null : controls.get(id);
  }

  @Nullable Element byId(String id) {
    return ids.get(id);
  }

  /** The {@code label for} a field. */
  @Nullable Element labelOf(String id) {
    return id.isEmpty() ? null : labels.get(id);
  }
}
