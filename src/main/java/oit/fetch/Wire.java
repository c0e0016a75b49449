package oit.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509ExtendedTrustManager;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One exchange with one server: no redirects, no manners, but all limits. */
final class Wire {
  /**
   * The protocol layer forgets to give back the connections of answers that it refuses to read,
   * such as a 204 that announces a body, and warns of it later; they are closed here. Held, or the
   * level would be forgotten.
   */
  private static final Logger LEAKS = Logger.getLogger(OkHttpClient.class.getName());

  static {
    LEAKS.setLevel(Level.SEVERE);
  }

  private final FetchOptions options;
  private final World world;
  private final OkHttpClient strict;
  private final OkHttpClient tolerant;
  private final TlsRecord tls;

  Wire(
      FetchOptions options,
      World world,
      X509ExtendedTrustManager trust,
      Predicate<InetAddress> addresses) {
    this.options = options;
    this.world = world;
    var plain =
        new OkHttpClient.Builder()
            .dns(new TimedDns(world.dns(), options.connectTimeout()))
            .socketFactory(new GuardedSocketFactory(addresses))
            .proxy(Proxy.NO_PROXY)
            .cookieJar(new CookieShelf(world.clock()))
            .connectionPool(new ConnectionPool(16, 30, TimeUnit.SECONDS))
            .connectTimeout(options.connectTimeout())
            .readTimeout(options.readTimeout())
            .writeTimeout(options.readTimeout())
            .followRedirects(false)
            .followSslRedirects(false)
            .build();
    this.tls = new TlsRecord(plain.hostnameVerifier());
    this.strict =
        TlsRecord.withTrust(plain, new CertificateCheck(trust, world.clock(), false)).build();
    this.tolerant =
        TlsRecord.withTrust(plain, new CertificateCheck(trust, world.clock(), true))
            .hostnameVerifier(tls)
            .build();
  }

  /** Either what came, or what went wrong. */
  sealed interface Result {
    record Came(Answer answer) implements Result {}

    record Failed(FetchOutcome outcome) implements Result {}
  }

  /** The cookies that a request to that address would carry, in one line. */
  String cookiesFor(HttpUrl url) {
    return String.valueOf(strict.cookieJar().loadForRequest(url));
  }

  void remember(HttpUrl url, List<String> setCookie) {
    Headers.Builder headers = new Headers.Builder();
    setCookie.forEach(value -> headers.addUnsafeNonAscii("Set-Cookie", value));
    strict.cookieJar().saveFromResponse(url, Cookie.parseAll(url, headers.build()));
  }

  /** The findings about the host's certificate so far. */
  TlsRecord tls() {
    return tls;
  }

  Result get(HttpUrl url, FetchRequest request) {
    var get =
        new Request.Builder()
            .url(url)
            .header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8");
    request.known().of(url).ifPresent(validators -> condition(get, validators));
    return send(get.build(), request.maxBytes(), request.deadline());
  }

  /** Sends a request under this program's name. */
  Result send(Request bare, long maxBytes, Instant deadline) {
    Request request =
        bare.newBuilder()
            .header("User-Agent", options.userAgent())
            .header("Accept-Language", "th,en;q=0.8")
            .build();
    HttpUrl url = request.url();
    if (tls.isTolerated(url)) {
      return exchange(tolerant, request, maxBytes, deadline);
    }
    try {
      return attempt(strict, request, maxBytes, deadline);
    } catch (SSLException e) {
      var faults = Faults.tlsFaults(e);
      if (options.strictTls() || faults.contains(TlsFault.HANDSHAKE)) {
        return failed(url, e, deadline);
      }
      tls.tolerate(url, faults);
      return exchange(tolerant, request, maxBytes, deadline);
    } catch (IOException e) {
      return failed(url, e, deadline);
    }
  }

  private Result exchange(OkHttpClient client, Request request, long maxBytes, Instant deadline) {
    try {
      return attempt(client, request, maxBytes, deadline);
    } catch (IOException e) {
      return failed(request.url(), e, deadline);
    }
  }

  private Result attempt(OkHttpClient client, Request request, long maxBytes, Instant deadline)
      throws IOException {
    HttpUrl url = request.url();
    Duration left = Duration.between(world.clock().instant(), deadline);
    if (left.isNegative() || left.isZero()) {
      return new Result.Failed(new FetchOutcome.BudgetExhausted(url));
    }
    Call call = client.newCall(request);
    Duration limit = left.compareTo(options.callTimeout()) < 0 ? left : options.callTimeout();
    call.timeout().timeout(limit.toMillis() + 1, TimeUnit.MILLISECONDS);
    Allowance.renew();
    try (Response response = call.execute()) {
      Result result = BodyReader.read(response, url, maxBytes);
      if (!isWhole(result)) {
        // else closing would read on for a while, to see whether the connection can serve again
        call.cancel();
      }
      return result instanceof Result.Failed failed
          ? new Result.Failed(inTime(failed.outcome(), url, deadline))
          : result;
    } catch (IOException e) {
      call.cancel();
      throw e;
    } catch (RuntimeException e) {
      call.cancel();
      // the protocol layer refuses some nonsense, such as an unusable header, in this way; whatever
      // a server provokes must not end the run
      return new Result.Failed(Faults.bad(url, e));
    } finally {
      Allowance.end();
    }
  }

  private static boolean isWhole(Result result) {
    return result instanceof Result.Came came && came.answer().end() == Answer.End.WHOLE;
  }

  /** RFC 9110, 13.1: a client that holds both validators sends both. */
  private static void condition(Request.Builder get, Validators validators) {
    try {
      if (validators.etag() != null) {
        get.header("If-None-Match", validators.etag());
      }
      if (validators.lastModified() != null) {
        get.header("If-Modified-Since", validators.lastModified());
      }
    } catch (IllegalArgumentException e) {
      // some servers send what no client may send back
      get.removeHeader("If-None-Match");
    }
  }

  private Result failed(HttpUrl url, IOException e, Instant deadline) {
    return new Result.Failed(inTime(Faults.outcome(url, e), url, deadline));
  }

  /** Tells a server that was too slow from a caller whose time was up. */
  private FetchOutcome inTime(FetchOutcome outcome, HttpUrl url, Instant deadline) {
    boolean late = !world.clock().instant().isBefore(deadline);
    boolean stopped = Thread.currentThread().isInterrupted();
    return outcome instanceof FetchOutcome.Timeout && (late || stopped)
        ? new FetchOutcome.BudgetExhausted(url)
        : outcome;
  }

  void close() {
    strict.connectionPool().evictAll();
    strict.dispatcher().executorService().shutdown();
  }
}
