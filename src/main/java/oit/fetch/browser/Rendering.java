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
   * @param clicks what a few careful clicks led to
   */
  record Rendered(
      String url,
      String html,
      boolean cut,
      boolean settled,
      List<String> routes,
      List<Click> clicks)
      implements Rendering {
    public Rendered {
      routes = List.copyOf(routes);
      clicks = List.copyOf(clicks);
    }
  }

  /**
   * What came of a click on something without an address.
   *
   * @param label the words clicked
   * @param url where it leads; empty if it opens something on the page
   * @param html what it opened; empty if it leads away
   */
  record Click(String label, String url, String html) {}

  /** The page did not let itself be read in time. */
  record TimedOut() implements Rendering {}

  /** The page or the browser died. */
  record Crashed(String reason) implements Rendering {}

  /** The page was not loaded, because the supply refused it. */
  record Refused(String reason) implements Rendering {}

  /** There is no browser, or it does not start. */
  record NoBrowser(String reason) implements Rendering {}
}
