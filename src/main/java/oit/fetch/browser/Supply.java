package oit.fetch.browser;

import java.util.List;
import java.util.Map;

/**
 * Answers what a page asks for; the browser has no other way to the network. Called from many
 * threads at once, and may block.
 */
@FunctionalInterface
public interface Supply {

  Reply answer(Ask ask);

  /** What a request is for. */
  enum Kind {
    /** The page itself. */
    DOCUMENT,
    /** A document inside of the page. */
    FRAME,
    SCRIPT,
    /** What a script asks for. */
    DATA,
    /** The question before a request to another host, see the Fetch standard (CORS). */
    PREFLIGHT,
    STYLE,
    IMAGE,
    /** Fonts, media, beacons and the like. */
    OTHER
  }

  /**
   * One request.
   *
   * @param url as the page gave it, of any scheme
   * @param headers names in lower case
   * @param body empty without one
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Ask(String url, String method, Kind kind, Map<String, String> headers, byte[] body) {}

  /** The answer to a request. */
  sealed interface Reply {}

  /** An answer as from a server; a redirect is followed by the browser, with a new request. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Content(int status, List<Header> headers, byte[] body) implements Reply {}

  /** No answer; a page that navigates there stays where it is. */
  record Refusal(String reason) implements Reply {}

  record Header(String name, String value) {}
}
