package oit.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** From the exceptions of a connection to outcomes. */
final class Faults {
  private static final int LARGEST_CAUSE_DEPTH = 10;
  private static final int LONGEST_REASON = 200;

  /**
   * The line reader names how far it might look for a line's end, and the next 32 bytes. Far means
   * a line beyond all measure; less than there was to see means that the whole head is.
   */
  private static final Pattern LINE = Pattern.compile("limit=(\\d{1,9}) content=([0-9a-f]*)");

  private static final int FAR = 10_000;

  private Faults() {}

  static FetchOutcome outcome(HttpUrl url, IOException e) {
    PrivateAddressException refused = privateAddress(e);
    if (refused != null) {
      return new FetchOutcome.PrivateAddress(url.host(), refused.address());
    }
    return switch (e) {
      case UnknownHostException u -> new FetchOutcome.DnsFailure(url.host());
      case SSLException s ->
          new FetchOutcome.TlsFailure(url.host(), tlsFaults(s).iterator().next());
      case ProtocolException p -> bad(url, p);
      case InterruptedIOException t -> new FetchOutcome.Timeout(url);
      case ConnectException c -> new FetchOutcome.Refused(url);
      case NoRouteToHostException n -> new FetchOutcome.Refused(url);
      case PortUnreachableException n -> new FetchOutcome.Refused(url);
      case SocketException s -> new FetchOutcome.Reset(url);
      case EOFException s -> new FetchOutcome.Reset(url);
      default -> other(url, e);
    };
  }

  /** In the order of {@link TlsFault}; never empty. */
  static Set<TlsFault> tlsFaults(SSLException e) {
    if (e instanceof SSLPeerUnverifiedException) {
      return EnumSet.of(TlsFault.WRONG_HOST);
    }
    Throwable t = e;
    for (int i = 0; t != null && i < LARGEST_CAUSE_DEPTH; i++) {
      if (t instanceof CertificateCheck.BadCertificate bad) {
        return bad.faults();
      }
      t = t.getCause();
    }
    return EnumSet.of(TlsFault.HANDSHAKE);
  }

  static FetchOutcome.BadResponse bad(HttpUrl url, Exception e) {
    String message = String.valueOf(e.getMessage());
    return new FetchOutcome.BadResponse(
        url, message.substring(0, Math.min(message.length(), LONGEST_REASON)));
  }

  private static FetchOutcome other(HttpUrl url, IOException e) {
    if (String.valueOf(e.getMessage()).startsWith("unexpected end of stream")) {
      String cause = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
      return isOversized(cause)
          ? new FetchOutcome.BadResponse(url, "headers too large")
          : new FetchOutcome.Reset(url);
    }
    // the HTTP/2 layer has exception types of its own
    return e.getClass().getName().startsWith("okhttp3.internal.http2")
        ? new FetchOutcome.Reset(url)
        : bad(url, e);
  }

  private static boolean isOversized(String cause) {
    Matcher line = LINE.matcher(cause);
    if (!line.find()) {
      return false;
    }
    int limit = Integer.parseInt(line.group(1));
    return limit >= FAR || line.group(2).length() / 2 > limit;
  }

  /** Among the failures of all addresses tried, which hang on the first one. */
  private static @Nullable PrivateAddressException privateAddress(Throwable e) {
    Throwable t = e;
    for (int i = 0; t != null && i < LARGEST_CAUSE_DEPTH; i++) {
      if (t instanceof PrivateAddressException found) {
        return found;
      }
      for (Throwable other : t.getSuppressed()) {
        if (other instanceof PrivateAddressException found) {
          return found;
        }
      }
      t = t.getCause();
    }
    return null;
  }
}
