package oit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import oit.read.Link.Rel;
import oit.read.LinkFinder.Target;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Fields that lead on like links do: pull-downs that jump, forms of one button. What a visitor has
 * to write into, and what is sent by POST, leads nowhere.
 */
final class Jumps {
  private static final int MOST = 100;
  private static final int MOST_OF_A_FORM = 30;
  private static final Pattern CHOSEN =
      Pattern.compile(
          "this(?:\\.options)?\\[\\s*this\\.selectedIndex\\s*\\]\\.value|\\$\\(\\s*this\\s*\\)\\.val\\(\\s*\\)"
              + "|event\\.target\\.value");
  private static final Pattern JUMP =
      Pattern.compile("location|jump|open|goto|href|redirect", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:)?//.+|[./]?\\S*(?:/|\\?|\\.(?:html?|php|aspx?|jsp|pdf))\\S*");

  private static final Evaluator BUTTONS = Selector.evaluatorOf("input, button");
  private static final Evaluator FIELDS = Selector.evaluatorOf("input, textarea, select");
  private static final Evaluator HIDDEN = Selector.evaluatorOf("input[type=hidden]");

  private final Addresses addresses;
  private final ScriptTargets scripts;

  Jumps(Addresses addresses, ScriptTargets scripts) {
    this.addresses = addresses;
    this.scripts = scripts;
  }

  record Jump(Element element, Target target, String label) {}

  /** The jumps of a {@code select} with {@code onchange}, or of a {@code form}. */
  List<Jump> of(Element e) {
    return switch (e.normalName()) {
      case "select" -> e.hasAttr("onchange") ? select(e) : List.of();
      case "form" -> button(e);
      default -> List.of();
    };
  }

  private List<Jump> select(Element e) {
    String handler = CHOSEN.matcher(e.attr("onchange")).replaceAll("this.value");
    Element form = e.closest("form");
    boolean sends = handler.toLowerCase(Locale.ROOT).contains("submit") && form != null;
    List<Jump> jumps = new ArrayList<>();
    for (Element option : e.getElementsByTag("option")) {
      String value = option.attr("value").strip();
      if (value.isEmpty() || value.startsWith("#") || jumps.size() >= MOST) {
        continue;
      }
      Optional<String> url = Optional.empty();
      for (String target : scripts.of(handler, Map.of("this.value", value, "value", value))) {
        url = url.isEmpty() ? addresses.resolve(target) : url;
      }
      if (url.isEmpty() && JUMP.matcher(handler).find() && ADDRESS.matcher(value).matches()) {
        url = addresses.resolve(value);
      }
      if (url.isEmpty() && sends && jumps.size() < MOST_OF_A_FORM) {
        url = sent(form, Map.of(e.attr("name"), value));
      }
      url.ifPresent(u -> jumps.add(new Jump(option, new Target(u, Rel.SCRIPT), option.text())));
    }
    return jumps;
  }

  private List<Jump> button(Element form) {
    Element button = null;
    List<Jump> jumps = new ArrayList<>();
    int buttons = 0;
    for (Element field : form.select(BUTTONS)) {
      String type = field.attr("type").strip().toLowerCase(Locale.ROOT);
      boolean submits =
          type.equals("submit")
              || type.equals("image")
              || (type.isEmpty() && field.normalName().equals("button"));
      if (submits) {
        buttons++;
        button = field;
        if (field.hasAttr("formaction") && isGet(form) && isGet(field)) {
          addresses.resolve(field.attr("formaction")).ifPresent(u -> jumps.add(jump(field, u)));
        }
      }
    }
    if (buttons == 1 && button != null && jumps.isEmpty()) {
      Element only = button;
      sent(form, Map.of(only.attr("name"), only.attr("value")))
          .ifPresent(u -> jumps.add(jump(only, u)));
    }
    return jumps;
  }

  private static Jump jump(Element button, String url) {
    String label =
        PageLinks.firstOf(
            ShortText.of(button, 200),
            button.attr("value"),
            button.attr("alt"),
            button.attr("title"));
    return new Jump(button, new Target(url, Rel.SCRIPT), label);
  }

  private static boolean isGet(Element e) {
    String method = PageLinks.firstOf(e.attr("formmethod"), e.attr("method"));
    return method.isEmpty() || method.equalsIgnoreCase("get");
  }

  /** Where a form leads that asks the visitor for nothing but {@code chosen}. */
  private Optional<String> sent(@Nullable Element form, Map<String, String> chosen) {
    if (form == null || !isGet(form)) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (Element field : form.select(FIELDS)) {
      String type = field.attr("type").strip().toLowerCase(Locale.ROOT);
      if (type.equals("hidden")) {
        values.put(field.attr("name"), field.attr("value"));
      } else if (!chosen.containsKey(field.attr("name"))
          && !type.matches("submit|button|reset|image")) {
        return Optional.empty();
      }
    }
    Optional<HttpUrl> action =
        addresses
            .resolve(form.attr("action").isBlank() ? "?" : form.attr("action"))
            .map(HttpUrl::parse);
    return action.map(url -> {
      HttpUrl.Builder to = url.newBuilder().query(null).fragment(null);
      for (Element field : form.select(HIDDEN)) {
        put(to, field.attr("name"), values.get(field.attr("name")));
      }
      chosen.forEach((name, value) -> put(to, name, value));
      return to.build().toString();
    });
  }

  private static void put(HttpUrl.Builder to, String name, @Nullable String value) {
    if (!name.isEmpty() && value != null) {
      to.addQueryParameter(name, value);
    }
  }
}
