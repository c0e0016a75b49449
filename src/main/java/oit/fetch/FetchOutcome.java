package oit.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request: every thing that happens on real sites has its own record, so that a
 * caller answers with an exhaustive {@code switch} and "could not check" never turns into
 * "missing". Outcomes are immutable.
 *
 * <p>{@link #transientFault()} says whether the same request may succeed later. {@link OutcomeText}
 * holds a sentence in Thai and in English for each {@link #code()}.
 *
 * <p>{@link SoftNotFound}, {@link Placeholder}, {@link Parked}, {@link Suspended}, {@link
 * NetworkBlock}, {@link Hijacked}, {@link NotModified} and {@link UnsupportedType} are decided by
 * layers that have read the body or hold an earlier copy; the fetcher itself does not return them,
 * except {@code NotModified} for a bare status 304.
 */
public sealed interface FetchOutcome {

  /** The record's name in reports, kebab-case and stable, such as {@code robots-disallowed}. */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the same request may succeed later, so that a late retry is worth its time. */
  default boolean transientFault() {
    return false;
  }

  /**
   * The fetched resource if there is a body worth reading: whole for {@link Ok}, cut for {@link
   * Truncated} and {@link TooLarge}.
   */
  default Optional<Fetched> fetched() {
    return Optional.empty();
  }

  /** The data of this outcome for a report's note, such as a status or a host; may be empty. */
  default String detail() {
    return "";
  }

  /** A 2xx answer whose body arrived in full. */
  record Ok(Fetched resource) implements FetchOutcome {
    @Override
    public Optional<Fetched> fetched() {
      return Optional.of(resource);
    }
  }

  /**
   * Status 304: the copy from an earlier run still holds.
   *
   * @param url the address that answered, after {@code redirects}
   */
  record NotModified(HttpUrl url, List<HttpUrl> redirects, List<FetchNote> notes, Instant at)
      implements FetchOutcome {
    public NotModified {
      redirects = List.copyOf(redirects);
      notes = List.copyOf(notes);
    }
  }

  /** The server says that nothing is there: 404 or 410. */
  record Gone(HttpUrl url, int status) implements FetchOutcome {
    @Override
    public String detail() {
      return "HTTP " + status;
    }
  }

  /** A page that says "not found" under status 200. */
  record SoftNotFound(Fetched resource) implements FetchOutcome {}

  /** A redirect that leads back to an address of its own chain. */
  record RedirectLoop(HttpUrl url) implements FetchOutcome {
    @Override
    public String detail() {
      return url.toString();
    }
  }

  /** More redirects than the limit; {@code last} is the one not followed. */
  record TooManyRedirects(HttpUrl last, int limit) implements FetchOutcome {
    @Override
    public String detail() {
      return "> " + limit;
    }
  }

  /** A redirect to an address that the caller does not let this request follow. */
  record OffSite(HttpUrl target) implements FetchOutcome {
    @Override
    public String detail() {
      return target.toString();
    }
  }

  /** Forbidden by the site's robots.txt. A person still sees the page. */
  record RobotsDisallowed(HttpUrl url) implements FetchOutcome {}

  /**
   * The site's robots.txt could not be read (5xx, timeout, broken connection), so RFC 9309 forbids
   * everything for now. {@code cause} is what happened to robots.txt itself.
   */
  record RobotsUnreachable(HttpUrl url, FetchOutcome cause) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }

    @Override
    public String detail() {
      return cause.detail().isEmpty() ? cause.code() : cause.code() + ": " + cause.detail();
    }
  }

  /**
   * The page asks for a login: 401, a redirect to a login page, or a page that is one. Such a page
   * itself, if it came with status 200, is carried along: a service's login page still proves that
   * the service exists. Status 302 is a redirect to a login page that was not followed.
   */
  record LoginWall(HttpUrl url, int status, @Nullable Fetched resource) implements FetchOutcome {
    @Override
    public Optional<Fetched> fetched() {
      return Optional.ofNullable(resource);
    }

    @Override
    public String detail() {
      return "HTTP " + status;
    }
  }

  /** A page that asks the visitor to prove that it is a person. */
  record Challenge(HttpUrl url, int status, String vendor) implements FetchOutcome {
    @Override
    public String detail() {
      return vendor;
    }
  }

  /**
   * The server turns this request away: 403, 429 or another 4xx that says nothing about what is
   * there. A 408, 425 or 429 may pass; {@code retryAfter} is what the server asked for, if it did.
   */
  record Blocked(HttpUrl url, int status, @Nullable Duration retryAfter) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return status == 408 || status == 425 || status == 429;
    }

    @Override
    public String detail() {
      return "HTTP " + status;
    }
  }

  /** A page without content: under construction, or the server's own welcome page. */
  record Placeholder(Fetched resource) implements FetchOutcome {}

  /** A domain for sale, or a server that nobody has set up: there is no website. */
  record Parked(Fetched resource) implements FetchOutcome {}

  /** The host has switched the website off. */
  record Suspended(Fetched resource) implements FetchOutcome {}

  /** A network or a court keeps visitors away; the website itself was not seen. */
  record NetworkBlock(Fetched resource) implements FetchOutcome {}

  /** A page that others have taken over for advertisements; nothing on it is the agency's. */
  record Hijacked(Fetched resource) implements FetchOutcome {}

  /**
   * A page that shows nothing without JavaScript and was not shown in a browser; {@code reason}
   * says why not.
   */
  record NeedsBrowser(HttpUrl url, Reason reason) implements FetchOutcome {
    /** Why a page was not shown in a browser. */
    public enum Reason {
      /** None is installed, or it does not start. */
      NO_BROWSER,
      /** The scan was told not to use one. */
      SWITCHED_OFF,
      /** Too many pages of this site were shown already. */
      LIMIT,
      /** The page's scripts did not let it be read in time. */
      TIMEOUT,
      /** Browser or page died. */
      CRASH,
      /** The page stays empty without data that must not be asked for: robots.txt, a POST. */
      NO_DATA
    }

    @Override
    public String detail() {
      return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The body is larger than the request's limit, in bytes after decoding; carries its start. */
  record TooLarge(Fetched resource, long limit) implements FetchOutcome {
    @Override
    public Optional<Fetched> fetched() {
      return Optional.of(resource);
    }

    @Override
    public String detail() {
      return "> " + limit + " bytes";
    }
  }

  /** The connection ended or stalled inside the body; carries what had arrived. */
  record Truncated(Fetched resource) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }

    @Override
    public Optional<Fetched> fetched() {
      return Optional.of(resource);
    }

    @Override
    public String detail() {
      return resource.body().length + " bytes";
    }
  }

  /** No connection, no answer, or no end of it within the time limits. */
  record Timeout(HttpUrl url) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }
  }

  /** Nobody listens there, or the network has no way to the host. */
  record Refused(HttpUrl url) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }
  }

  /** The connection was cut before a complete answer head. */
  record Reset(HttpUrl url) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }
  }

  /** The host name has no address. */
  record DnsFailure(String host) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }

    @Override
    public String detail() {
      return host;
    }
  }

  /** No trusted encrypted connection. A failed handshake may be a busy server's and pass. */
  record TlsFailure(String host, TlsFault fault) implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return fault == TlsFault.HANDSHAKE;
    }

    @Override
    public String detail() {
      return fault.code() + ": " + host;
    }
  }

  /** The server failed: 5xx. */
  record ServerError(HttpUrl url, int status, @Nullable Duration retryAfter)
      implements FetchOutcome {
    @Override
    public boolean transientFault() {
      return true;
    }

    @Override
    public String detail() {
      return "HTTP " + status;
    }
  }

  /** What came is no HTTP, or its encoding is broken; {@code reason} is for the log. */
  record BadResponse(HttpUrl url, String reason) implements FetchOutcome {
    public BadResponse {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String detail() {
      return reason;
    }
  }

  /** A kind of file that no reader understands. */
  record UnsupportedType(Fetched resource, String type) implements FetchOutcome {
    @Override
    public String detail() {
      return type;
    }
  }

  /** The host stands inside a private or reserved network; nothing was sent. */
  record PrivateAddress(String host, InetAddress address) implements FetchOutcome {
    @Override
    public String detail() {
      return host + " -> " + address.getHostAddress();
    }
  }

  /** A redirect to something that is no address at all. */
  record InvalidUrl(String text) implements FetchOutcome {
    @Override
    public String detail() {
      return text;
    }
  }

  /** A redirect to another scheme than http and https; it is never followed. */
  record UnsupportedScheme(String text) implements FetchOutcome {
    @Override
    public String detail() {
      return text;
    }
  }

  /** The request's deadline passed, or the pause that politeness demands reaches beyond it. */
  record BudgetExhausted(HttpUrl url) implements FetchOutcome {}
}
