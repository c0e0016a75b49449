package oit.read;

import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Link.Rel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads web pages. */
final class HtmlReader {
  private static final int MAX_TITLE = 500;

  private HtmlReader() {}

  static void read(Fetched fetched, Draft draft) {
    byte[] body = fetched.body();
    int length = Math.min(body.length, draft.limits().markup());
    if (length < body.length) {
      draft.cut("bytes");
    }
    Charsets.Decision decision = Charsets.decide(body, length, fetched.contentType());
    decision
        .lie()
        .ifPresent(
            name -> draft.find("charset-mismatch", name + " → " + decision.charset().name()));
    String markup = decision.decode(body, length);
    Document page = Jsoup.parse(markup, "");
    Addresses addresses = new Addresses(fetched.url(), decision.charset());
    PageOutline outline = PageOutline.of(page);
    Element base = outline.base();
    if (base != null) {
      addresses = addresses.from(base.attr("href"));
    }
    draft.title(DisplayText.cut(DisplayText.of(title(page)), MAX_TITLE));
    draft.machineDate(MachineDates.in(page, markup));
    refresh(outline, addresses, fetched, draft);
    next(page, addresses, draft);
    ScriptTargets scripts = new ScriptTargets(fetched.url(), outline::scripts);
    walk(page, new PageWalk(draft, outline, addresses, scripts), draft);
  }

  /**
   * The title; of a page that leaves it to its scripts, the one it gives to those who link to it.
   */
  private static String title(Document page) {
    String title = page.title();
    if (!title.isBlank()) {
      return title;
    }
    for (Element meta : page.head().children()) {
      if (meta.normalName().equals("meta") && meta.attr("property").equals("og:title")) {
        return meta.attr("content");
      }
    }
    return title;
  }

  /** The one thing in the head of a page that a visitor may click, in the form of a button. */
  private static void next(Document page, Addresses addresses, Draft draft) {
    for (Element link : page.head().children()) {
      if (link.normalName().equals("link") && link.attr("rel").equalsIgnoreCase("next")) {
        addresses
            .resolve(link.attr("href"))
            .ifPresent(url -> draft.add(new Link(url, "", "", Rel.ANCHOR, Region.NAVIGATION, -1)));
      }
    }
  }

  private static void walk(Document page, PageWalk walk, Draft draft) {
    try {
      NodeTraversor.filter(walk, page);
    } catch (LimitReached full) {
      draft.cut(PageWalk.limit(full));
    }
    walk.finish();
  }

  private static void refresh(
      PageOutline outline, Addresses addresses, Fetched fetched, Draft draft) {
    fetched.header("refresh").ifPresent(header -> refresh(header, addresses, fetched, draft));
    for (Element meta : outline.refreshes()) {
      if (meta.closest("noscript") == null) {
        refresh(meta.attr("content"), addresses, fetched, draft);
      }
    }
  }

  private static void refresh(String content, Addresses addresses, Fetched fetched, Draft draft) {
    Refresh.of(content)
        .flatMap(addresses::resolve)
        .filter(url -> !url.equals(fetched.url().toString()))
        .ifPresent(url -> draft.add(new Link(url, "", "", Rel.REFRESH, Region.MAIN, -1)));
  }
}
