package oit.feed;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import oit.feed.Trouble.Kind;
import oit.fetch.ProductVersion;
import oit.fetch.RetryAfter;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/** Posts one report once and reads what the engine makes of it. Thread-safe. */
public final class Post {

  private static final MediaType JSON = MediaType.get("application/json");
  private static final int MOST_SAID_BYTES = 4096;
  private static final int MOST_SAID = 300;
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  private final Engine.Usable engine;
  private final OkHttpClient client;
  private final InstantSource clock;

  /**
   * @param patience for one exchange as a whole; a fifth of it for a connection
   */
  public Post(Engine.Usable engine, Duration patience, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
    // neither followed nor repeated unseen: a token is for one address, an attempt is counted
    this.client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(patience.dividedBy(5))
            .readTimeout(patience)
            .writeTimeout(patience)
            .callTimeout(patience)
            .build();
  }

  public Reply of(Parcel parcel) {
    Request.Builder request =
        new Request.Builder()
            .url(engine.url())
            .post(RequestBody.create(parcel.body(), JSON))
            .header("Idempotency-Key", parcel.key())
            .header("User-Agent", "oit/" + ProductVersion.text())
            .header("Accept", "application/json, text/plain;q=0.5");
    if (engine.token() != null) {
      request.header("Authorization", "Bearer " + engine.token());
    }
    try (Response response = client.newCall(request.build()).execute()) {
      return reply(response);
    } catch (SSLPeerUnverifiedException e) {
      return new Reply.Shut(new Trouble(Kind.TLS, ""));
    } catch (IOException e) {
      return e instanceof SSLException && e.getCause() instanceof CertificateException
          ? new Reply.Shut(new Trouble(Kind.TLS, ""))
          : new Reply.Later(new Trouble(kind(e), ""), null);
    }
  }

  /** Breaks off what is under way and lets go of connections. */
  public void stop() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }

  private Reply reply(Response response) {
    int status = response.code();
    if (response.isSuccessful() || status == 409) {
      return new Reply.Taken(status == 409);
    }
    return switch (status) {
      case 400, 413, 422 -> new Reply.Refused(status, said(response));
      case 401, 403, 407 -> shut(Kind.TOKEN, status);
      case 408, 425, 429 -> later(response);
      default ->
          status >= 500
              ? later(response)
              : response.isRedirect()
                  ? new Reply.Shut(
                      new Trouble(Kind.MOVED, oneLine(response.header("Location", ""))))
                  : shut(Kind.WRONG_PLACE, status);
    };
  }

  private static Reply shut(Kind kind, int status) {
    return new Reply.Shut(new Trouble(kind, Integer.toString(status)));
  }

  private Reply later(Response response) {
    return new Reply.Later(
        new Trouble(Kind.BUSY, Integer.toString(response.code())),
        RetryAfter.parse(response.header("Retry-After"), clock.instant(), LONGEST_REST)
            .orElse(null));
  }

  /** As much as came before its limit or before the connection broke. */
  private static String said(Response response) {
    BufferedSource source = response.body().source();
    try {
      source.request(MOST_SAID_BYTES);
    } catch (IOException e) {
      // what came so far will do
    }
    long size = Math.min(MOST_SAID_BYTES, source.getBuffer().size());
    return oneLine(
        new String(source.getBuffer().snapshot((int) size).toByteArray(), StandardCharsets.UTF_8));
  }

  /** Nothing that could steer a terminal or turn the direction of writing. */
  public static String oneLine(String text) {
    String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    return plain.codePointCount(0, plain.length()) <= MOST_SAID
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MOST_SAID)) + "…";
  }

  private static Kind kind(IOException e) {
    return switch (e) {
      case InterruptedIOException timeout -> Kind.TIMEOUT;
      case UnknownHostException unknown -> Kind.UNKNOWN_HOST;
      case ConnectException refused -> Kind.NO_CONNECTION;
      case NoRouteToHostException nowhere -> Kind.NO_CONNECTION;
      default -> Kind.BROKEN_OFF;
    };
  }
}
