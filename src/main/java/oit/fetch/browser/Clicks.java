package oit.fetch.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import oit.fetch.browser.Rendering.Click;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clicks, one after another, on what looks like a link or a tab but names no address, and notes
 * where it leads or what it opens. Nothing in a form is clicked, nothing that sounds like signing
 * in or out, sending or deleting; at most {@link #MOST} clicks for one page, in {@link #LONGEST}
 * altogether. What a click leads to is not loaded.
 */
final class Clicks {
  static final int MOST = 15;
  static final Duration LONGEST = Duration.ofSeconds(6);
  private static final int MOST_SEEN = 200;
  private static final Duration EACH = Duration.ofMillis(1200);
  private static final int LONGEST_PART = 200_000;

  /** In every step: what can be clicked, by its words. */
  private static final String FIND =
      """
      const words = e => (e.innerText || e.getAttribute('aria-label') || e.title || '').trim();
      const never = /log.?(in|out)|sign.?(in|out|up)|regist|logout|delete|remove|share|print|like|vote|submit|cart|facebook|twitter|ออกจากระบบ|เข้าสู่ระบบ|สมัคร|ลบ|แชร์|พิมพ์|ส่ง|โหวต|ลงคะแนน|ขนาดตัวอักษร/i;
      const select = 'a:not([href]), a[href=""], a[href="#"], a[href="#!"], a[href^="javascript:" i],'
        + ' [onclick]:not(a[href]), [role=tab], [role=menuitem], [role=link], [data-toggle=tab],'
        + ' summary, nav li, nav button, [class*=menu] li, [class*=menu-item], [class*=nav-item],'
        + ' [class*=accordion] button, [class*=accordion-header], [class*=tab] button,'
        + ' [class*=tab-item], button[class*=more], [class*=load-more], [class*=card][tabindex]';
      const found = () => {
        const known = new Map();
        for (const e of document.querySelectorAll(select)) {
          const w = words(e);
          const leads = e.matches('a[href]:not([href=""]):not([href^="#"]):not([href^="javascript:" i])')
            || e.querySelector('a[href]:not([href=""]):not([href^="#"]):not([href^="javascript:" i])');
          if (w && w.length <= 100 && !leads && !e.closest('form') && !never.test(w)
              && !e.matches('[type=submit], [disabled]') && !known.has(w)) {
            known.set(w, e);
          }
        }
        return known;
      };
      """;

  private static final String LIST =
      "(() => {" + FIND + "return [...found().keys()].slice(0, %d); })()";

  private static final String CLICK =
      "(() => {"
          + FIND
          + """
          const e = found().get(%s);
          if (!e) return false;
          globalThis.added = [];
          if (globalThis.watcher) globalThis.watcher.disconnect();
          globalThis.watcher = new MutationObserver(list => {
            for (const m of list) for (const n of m.addedNodes) {
              if (n.nodeType === 1 && !/^(script|style|link)$/i.test(n.tagName)) globalThis.added.push(n);
            }
          });
          globalThis.watcher.observe(document.body, {childList: true, subtree: true});
          globalThis.before = location.href;
          document.documentElement.removeAttribute('data-oit-opened');
          e.click();
          return true;
          })()
          """;

  private static final String OPENED =
      """
      (() => {
        const list = (globalThis.added || []).filter(n => n.isConnected
          && !globalThis.added.some(o => o !== n && o.contains(n)));
        const html = list.map(n => n.outerHTML).join('').slice(0, LONGEST);
        const href = location.href;
        const opened = document.documentElement.getAttribute('data-oit-opened') || '';
        document.documentElement.removeAttribute('data-oit-opened');
        const moved = href !== globalThis.before;
        if (moved) history.back();
        return {html: html, moved: moved, way: moved ? href : opened};
      })()
      """;

  /** Asks the page, in a world of its own. */
  @FunctionalInterface
  interface Page {
    JsonNode ask(String expression) throws DevToolsException, InterruptedException;
  }

  /** Waits until the page is at rest, at most that long. */
  @FunctionalInterface
  interface Rest {
    void await(Duration limit) throws InterruptedException;
  }

  private final BlockingQueue<String> ways = new LinkedBlockingQueue<>();

  /** An address that the page wanted to go to; called from any thread. */
  void leads(String url) {
    ways.add(url);
  }

  /**
   * @param until in the time of {@link System#nanoTime()}
   */
  List<Click> on(Set<String> spent, Page page, Rest rest, long until)
      throws DevToolsException, InterruptedException {
    List<String> labels = new ArrayList<>();
    for (JsonNode label : page.ask(LIST.formatted(MOST_SEEN))) {
      if (labels.size() < MOST && !spent.contains(label.asString(""))) {
        labels.add(label.asString(""));
      }
    }
    Map<String, Click> clicks = new LinkedHashMap<>();
    for (String label : labels) {
      if (System.nanoTime() - until >= 0) {
        break;
      }
      ways.clear();
      if (!page.ask(CLICK.formatted(quoted(label))).asBoolean(false)) {
        continue;
      }
      rest.await(EACH);
      JsonNode opened = page.ask(OPENED.replace("LONGEST", String.valueOf(LONGEST_PART)));
      String seen = opened.path("way").asString("");
      Optional<String> way = seen.isEmpty() ? Optional.ofNullable(ways.poll()) : Optional.of(seen);
      String html = way.isPresent() ? "" : opened.path("html").asString("");
      if (way.isPresent() || html.isBlank()) {
        spent.add(label);
      }
      if (way.isPresent() || !html.isBlank()) {
        clicks.put(label, new Click(label, way.orElse(""), html));
      }
      if (opened.path("moved").asBoolean(false)) {
        rest.await(EACH);
      }
    }
    return List.copyOf(clicks.values());
  }

  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
