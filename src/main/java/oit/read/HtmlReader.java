package oit.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Link.Rel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads web pages. */
final class HtmlReader {
  private static final Pattern REFRESH =
      Pattern.compile(
          "^\\s*[\\d.]*\\s*[;,]?\\s*url\\s*=\\s*[\"']?([^\"']+)", Pattern.CASE_INSENSITIVE);
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
    Element base = page.selectFirst("base[href]");
    if (base != null) {
      addresses = addresses.from(base.attr("href"));
    }
    draft.title(DisplayText.cut(DisplayText.of(page.title()), MAX_TITLE));
    refresh(page, addresses, fetched, draft);
    walk(page, addresses, draft);
  }

  private static void walk(Document page, Addresses addresses, Draft draft) {
    PageWalk walk = new PageWalk(draft, PageOutline.of(page), addresses);
    try {
      NodeTraversor.filter(walk, page);
    } catch (LimitReached full) {
      draft.cut(PageWalk.limit(full));
    }
    walk.finish();
  }

  private static void refresh(Document page, Addresses addresses, Fetched fetched, Draft draft) {
    for (Element meta : page.select("meta[http-equiv=refresh]")) {
      Matcher target = REFRESH.matcher(meta.attr("content"));
      if (target.find()) {
        addresses
            .resolve(target.group(1))
            .filter(url -> !url.equals(fetched.url().toString()))
            .ifPresent(url -> draft.add(new Link(url, "", "", Rel.REFRESH, Region.MAIN, -1)));
      }
    }
  }
}
