package oit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oit.read.Block.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Forms and the fields a visitor sees; fields outside any form are taken together as one. */
final class Fields {
  private static final Set<String> BUTTONS = Set.of("submit", "button", "reset", "image");
  private static final int MAX_FIELDS = 200;

  private final Draft draft;
  private final PageOutline outline;
  private final TextFlow flow;
  private final Addresses addresses;
  private final Open loose = new Open(null, Region.MAIN, -1);
  private @Nullable Open open;

  private static final class Open {
    final @Nullable Element element;
    final Region region;
    final int before;
    final List<Form.Field> fields = new ArrayList<>();

    Open(@Nullable Element element, Region region, int before) {
      this.element = element;
      this.region = region;
      this.before = before;
    }
  }

  Fields(Draft draft, PageOutline outline, TextFlow flow, Addresses addresses) {
    this.draft = draft;
    this.outline = outline;
    this.flow = flow;
    this.addresses = addresses;
  }

  void open(Element e, Scope scope) {
    switch (e.normalName()) {
      case "form" -> open = new Open(e, scope.region(), draft.blockCount());
      case "textarea" -> {
        if (!e.hasAttr("readonly") && !e.hasAttr("disabled")) {
          field(e, "textarea");
        }
      }
      case "select" -> field(e, "select");
      case "input" -> {
        String type = e.attr("type").strip().toLowerCase(Locale.ROOT);
        if (BUTTONS.contains(type)) {
          flow.control(PageLinks.firstOf(e.attr("value"), e.attr("alt")), scope);
        } else if (!type.equals("hidden")) {
          field(e, type.isEmpty() ? "text" : type);
        }
      }
      default -> {}
    }
  }

  private void field(Element e, String type) {
    Open form = open == null ? loose : open;
    if (form.fields.size() < MAX_FIELDS) {
      form.fields.add(
          new Form.Field(
              DisplayText.cut(PageLinks.firstOf(e.attr("name"), e.id()), 100),
              DisplayText.cut(type, 40),
              DisplayText.cut(DisplayText.of(label(e)), 200)));
    }
  }

  private String label(Element e) {
    Element named = outline.labelOf(e.id());
    if (named == null) {
      named = e.closest("label");
    }
    String text = named == null ? "" : ShortText.of(named, 200);
    String own =
        PageLinks.firstOf(text, e.attr("aria-label"), e.attr("placeholder"), e.attr("title"));
    if (!own.isEmpty()) {
      return own;
    }
    Element at = e;
    for (int i = 0; i < 3 && at != null; i++) {
      Element before = at.previousElementSibling();
      String near = before == null ? "" : ShortText.of(before, 120);
      if (!near.isEmpty()) {
        return near;
      }
      at = at.parent();
    }
    return "";
  }

  @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
  void close(Element e) {
    if (open != null && open.element == e) {
      add(open, e.attr("action"), e.attr("method"));
      open = null;
    }
  }

  void finish() {
    if (open != null && open.element != null) {
      close(open.element);
    }
    if (!loose.fields.isEmpty()) {
      add(loose, "", "");
    }
  }

  private void add(Open form, String action, String method) {
    boolean hasText = form.before >= 0 && draft.blockCount() > form.before;
    draft.add(
        new Form(
            action.isBlank() ? "" : addresses.resolve(action).orElse(""),
            method.equalsIgnoreCase("post") ? "post" : "get",
            form.fields,
            form.region,
            hasText ? form.before : -1));
  }
}
