package oit.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.read.Block.Region;
import oit.read.Link.Rel;
import oit.read.LinkFinder.Target;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a page shows from elsewhere: pictures, frames, objects, chat boxes, social plugins. */
final class Embedded {
  private static final int MAX_SIZE = 100_000;
  private static final Set<String> LAZY =
      Set.of("data-src", "data-lazy-src", "data-original", "data-lazy", "data-litespeed-src");
  private static final Pattern CODE =
      Pattern.compile("(?i)^o[-_ ]?\\d{1,2}(?!\\d)|(?<![a-z])oit(?![a-z])");
  private static final Pattern BACKGROUND =
      Pattern.compile("background(?:-image)?\\s*:[^;]{0,80}?url\\(\\s*['\"]?([^'\")]{1,500})");
  private static final Pattern DAY = Pattern.compile("^(?:19|20|25)\\d\\d-\\d\\d-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("[0-9๐-๙]{4}|[5-9๕-๙][0-9๐-๙]\\s*$");
  private static final Set<String> SOURCES = Set.of("src", "filename", "movie", "url");

  private final Draft draft;
  private final TextFlow flow;
  private final PageLinks links;
  private final Addresses addresses;
  private final ScriptTargets scripts;

  Embedded(
      Draft draft, TextFlow flow, PageLinks links, Addresses addresses, ScriptTargets scripts) {
    this.draft = draft;
    this.flow = flow;
    this.links = links;
    this.addresses = addresses;
    this.scripts = scripts;
  }

  void open(Element e, int named, Scope scope) {
    switch (e.normalName()) {
      case "img" -> image(e, scope);
      case "frame" -> frame(e, source(e), Rel.FRAME, scope);
      case "iframe" -> {
        frame(e, source(e), Rel.EMBED, scope);
        if (e.hasAttr("srcdoc")) {
          links.inside(Jsoup.parseBodyFragment(e.attr("srcdoc")), scope);
        }
      }
      case "embed" -> frame(e, source(e), Rel.EMBED, scope);
      case "param" -> {
        if (SOURCES.contains(e.attr("name").toLowerCase(Locale.ROOT))) {
          frame(e, e.attr("value"), Rel.EMBED, scope);
        }
      }
      case "object" -> frame(e, e.attr("data"), Rel.EMBED, scope);
      case "time" -> day(e);
      default -> {
        if (Named.CHAT.in(named)) {
          chat(e, scope);
        } else if (Named.FAX_ICON.in(named)) {
          flow.text(" โทรสาร ");
        } else if (Named.PORTRAIT.in(named)) {
          background(e, scope);
        }
      }
    }
  }

  private static String source(Element e) {
    String src = e.attr("src").strip();
    if (!src.isEmpty() && !src.startsWith("about:") && !src.startsWith("data:")) {
      return src;
    }
    for (String name : LAZY) {
      if (!e.attr(name).isBlank()) {
        return e.attr(name);
      }
    }
    return "";
  }

  private void image(Element e, Scope scope) {
    String label = PageLinks.firstOf(e.attr("alt"), e.attr("title"));
    PageLink around = flow.around();
    if (around != null) {
      around.picture(label);
      around.last(label.isEmpty() ? tellingName(source(e)) : "");
    }
    if (label.isEmpty()) {
      Element figure = e.closest("figure");
      Element caption = figure == null ? null : figure.selectFirst("figcaption");
      label = caption == null ? "" : ShortText.of(caption, 300);
    }
    String src = source(e);
    draft.add(
        new Image(
            src.isEmpty() ? "" : addresses.resolve(src).orElse(""),
            DisplayText.cut(DisplayText.of(label), 300),
            size(e.attr("width")),
            size(e.attr("height")),
            scope.region(),
            draft.blockCount()));
  }

  /** "2 วันที่แล้ว", "26 ธ.ค.": a day written without its year has it in the markup. */
  private void day(Element e) {
    Matcher day = DAY.matcher(e.attr("datetime"));
    if (day.find() && !YEAR.matcher(ShortText.of(e, 100)).find()) {
      flow.text(" " + day.group() + " ");
    }
  }

  /** A picture of a person laid behind an empty box, as cards of persons have it. */
  private void background(Element e, Scope scope) {
    Matcher url = BACKGROUND.matcher(e.attr("style"));
    if (url.find() && url.group(1).length() > 4) {
      addresses
          .resolve(url.group(1).strip())
          .ifPresent(
              src -> draft.add(new Image(src, "", 0, 0, scope.region(), draft.blockCount())));
    }
  }

  /** The name of a picture's file, if it has Thai words or an item's code in it. */
  private static String tellingName(String src) {
    int slash = src.lastIndexOf('/');
    int dot = src.lastIndexOf('.');
    if (dot <= slash + 1) {
      return "";
    }
    String name = src.substring(slash + 1, dot);
    name = name.indexOf('%') < 0 ? name : LinkFinder.decode(name);
    boolean thai = name.chars().anyMatch(c -> c >= 0xE01 && c <= 0xE5B);
    return thai || CODE.matcher(name).find() ? name.replaceAll("[-_]+", " ").strip() : "";
  }

  private static int size(String attribute) {
    String digits = attribute.strip().toLowerCase(Locale.ROOT).replace("px", "");
    if (digits.isEmpty() || digits.length() > 6) {
      return 0;
    }
    try {
      return Math.clamp(Integer.parseInt(digits), 0, MAX_SIZE);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void frame(Element e, String src, Rel rel, Scope scope) {
    addresses
        .resolve(src)
        .ifPresent(url -> {
          String label = PageLinks.firstOf(e.attr("title"), e.attr("aria-label"));
          if (label.isEmpty()) {
            label = Services.at(url).map(Services.Trace::name).orElse(e.attr("name").strip());
          }
          links.note(e, new Target(url, rel), scope, label);
          String name = label;
          Viewers.shownBy(url)
              .ifPresent(shown -> links.note(e, new Target(shown, Rel.EMBED), scope, name));
        });
  }

  private void chat(Element e, Scope scope) {
    String friend = e.attr("data-lineid").strip();
    if (e.attr("data-type").equals("friend") && friend.matches("@?[\\w.-]{1,60}")) {
      links.note(e, new Target("https://line.me/R/ti/p/" + friend, Rel.SCRIPT), scope, "LINE");
      return;
    }
    String page = PageLinks.firstOf(e.attr("page_id"), e.attr("data-page-id"));
    if (page.matches("[\\w.]{1,60}")) {
      links.note(e, new Target("https://m.me/" + page, Rel.SCRIPT), scope, "Messenger");
    }
  }

  /** A script by its address or its text: a chat service, or a page that sends visitors on. */
  void script(Element e, Region region) {
    String src = e.attr("src").strip();
    if (!src.isEmpty()) {
      addresses
          .resolve(src)
          .flatMap(Services::at)
          .ifPresent(trace -> links.add(trace.url(), Rel.SCRIPT, region, trace.name()));
      return;
    }
    String text = e.data();
    HiddenEmails.joomla(text).ifPresent(address -> flow.text(" " + address + " "));
    if (!e.attr("type").contains("json") && text.contains("ocation")) {
      for (String target : scripts.of(text)) {
        addresses.resolve(target).ifPresent(url -> links.add(url, Rel.SCRIPT, region, ""));
      }
    }
    for (DataFiles.Named file : DataFiles.in(text)) {
      addresses
          .resolve(file.address())
          .ifPresent(url -> links.add(url, Rel.SCRIPT, region, file.label()));
    }
    Services.loadedBy(text)
        .ifPresent(trace -> links.add(trace.url(), Rel.SCRIPT, region, trace.name()));
  }
}
