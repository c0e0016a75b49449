package oit.fetch.browser;

import java.util.List;

/** What became of showing one page in a browser. */
public sealed interface Rendering {

  /**
   * The page after its scripts came to rest.
   *
   * @param url where the page says it is, with its fragment
   * @param html the document as it stands then
   * @param cut whether the document was longer than the limit
   * @param settled whether the scripts came to rest by themselves
   * @param routes addresses the page moved to without loading, in order
   */
  record Rendered(String url, String html, boolean cut, boolean settled, List<String> routes)
      implements Rendering {
    public Rendered {
      routes = List.copyOf(routes);
    }
  }

  /** The page did not let itself be read in time. */
  record TimedOut() implements Rendering {}

  /** The page or the browser died. */
  record Crashed(String reason) implements Rendering {}

  /** The page was not loaded, because the supply refused it. */
  record Refused(String reason) implements Rendering {}

  /** There is no browser, or it does not start. */
  record NoBrowser(String reason) implements Rendering {}
}
