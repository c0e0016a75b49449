package oit.fetch.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import oit.fetch.fault.RawServer.Exchange;

/** What servers do wrong, one class each, with the outcome that a request must come to. */
public enum Fault implements RawServer.Behaviour {
  SILENCE("timeout") {
    @Override
    public void answer(Exchange e) throws IOException, InterruptedException {
      e.silence(LONG);
    }
  },
  HALF_A_HEAD("timeout") {
    @Override
    public void answer(Exchange e) throws IOException, InterruptedException {
      e.send("HTTP/1.1 200 OK\r\nContent-Ty");
      e.silence(LONG);
    }
  },
  DRIPPING_HEAD("timeout") {
    @Override
    public void answer(Exchange e) throws IOException, InterruptedException {
      e.send("HTTP/1.1 200 OK\r\nX: ");
      while (true) {
        e.send("x");
        e.silence(100);
      }
    }
  },
  DRIPPING_BODY("truncated") {
    @Override
    public void answer(Exchange e) throws IOException, InterruptedException {
      e.send(OK + "\r\n<p>");
      while (true) {
        e.send("x");
        e.silence(100);
      }
    }
  },
  STALLED_BODY("timeout") {
    @Override
    public void answer(Exchange e) throws IOException, InterruptedException {
      e.send(OK + "Content-Length: 100\r\n\r\n");
      e.silence(LONG);
    }
  },
  FLOOD_OF_1XX("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      while (true) {
        e.send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n".repeat(100));
      }
    }
  },
  EMPTY_REPLY("reset") {
    @Override
    public void answer(Exchange e) {}
  },
  RESET("reset") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.reset();
    }
  },
  RESET_WITHIN_BODY("truncated") {
    @Override
    public void answer(Exchange e) throws IOException, InterruptedException {
      e.send(OK + "Content-Length: 5000\r\n\r\n<p>the beginning");
      e.silence(200);
      e.reset();
    }
  },
  SHORTER_THAN_ANNOUNCED("truncated") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "Content-Length: 5000\r\n\r\n<p>only this");
    }
  },
  LONGER_THAN_ANNOUNCED("ok") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "Content-Length: 8\r\n\r\n<p>eightand much more");
    }
  },
  LENGTH_BELOW_ZERO("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "Content-Length: -5\r\n\r\n<p>negative length");
    }
  },
  TWO_LENGTHS("ok") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "Content-Length: 900\r\nContent-Length: 14\r\n\r\n<p>two lengths");
    }
  },
  BODY_WITHOUT_CONTENT_STATUS("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n<p>no");
    }
  },
  ENDLESS_BODY("too-large") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "\r\n");
      byte[] more = "<p>on and on".repeat(4000).getBytes(UTF_8);
      while (true) {
        e.out().write(more);
      }
    }
  },
  ENDLESS_HEADERS("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK);
      while (true) {
        e.send("X-More: and more\r\n".repeat(500));
      }
    }
  },
  HUGE_HEADER("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "X-Huge: " + "x".repeat(2 << 20) + "\r\n\r\n<p>");
    }
  },
  CONTROL_CHARACTERS_IN_HEADERS("ok") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("200 OK", HTML + "X-Odd: a\u0001\u007fb\r\n", "<p>odd header");
    }
  },
  A_THOUSAND_COOKIES("ok") {
    @Override
    public void answer(Exchange e) throws IOException {
      String cookies =
          IntStream.range(0, 1000)
              .mapToObj(i -> "Set-Cookie: c" + i + "=1; Path=/" + name() + "\r\n")
              .collect(Collectors.joining());
      e.page("200 OK", HTML + cookies, "<p>cookies");
    }
  },
  GZIP_BOMB("too-large") {
    @Override
    public void answer(Exchange e) throws IOException {
      packed(e, gzip(new byte[20 << 20]));
    }
  },
  GZIP_THAT_IS_NONE("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      packed(e, "<p>not packed at all".getBytes(UTF_8));
    }
  },
  GZIP_CUT_SHORT("truncated") {
    @Override
    public void answer(Exchange e) throws IOException {
      byte[] page = gzip("<p>ข้อมูล".repeat(100_000).getBytes(UTF_8));
      packed(e, Arrays.copyOf(page, page.length / 2));
    }
  },
  BROTLI_UNASKED("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("200 OK", HTML + "Content-Encoding: br\r\n", "\u0003\u0002");
    }
  },
  DEFLATE_UNASKED("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("200 OK", HTML + "Content-Encoding: deflate\r\n", "no deflate");
    }
  },
  CHUNK_SIZE_THAT_IS_NONE("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + CHUNKED + "\r\nmany\r\n<p>\r\n0\r\n\r\n");
    }
  },
  ENDLESS_CHUNK_SIZE("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + CHUNKED + "\r\n");
      while (true) {
        e.send("5".repeat(1000));
      }
    }
  },
  CHUNKS_WITHOUT_END("truncated") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + CHUNKED + "\r\n5\r\n<p>ab\r\n");
    }
  },
  REDIRECT_LOOP("redirect-loop") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.redirect(e.path());
    }
  },
  REDIRECT_CHAIN("too-many-redirects") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.redirect(e.path() + "x");
    }
  },
  REDIRECT_TO_A_FILE("unsupported-scheme") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.redirect("file:///etc/passwd");
    }
  },
  REDIRECT_TO_A_SCRIPT("unsupported-scheme") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.redirect("javascript:alert(1)");
    }
  },
  REDIRECT_TO_A_PRIVATE_HOST("off-site") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.redirect("http://169.254.169.254/latest/meta-data/");
    }
  },
  REDIRECT_TO_NO_ADDRESS("invalid-url") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.redirect("http://[::1/");
    }
  },
  REDIRECT_WITHOUT_A_TARGET("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("302 Found", "", "");
    }
  },
  COOKIE_DEMANDED("ok") {
    @Override
    public void answer(Exchange e) throws IOException {
      if (e.head().contains("seen=" + name())) {
        e.page("<p>welcome");
      } else {
        String cookie = "Set-Cookie: seen=" + name() + "; Path=/\r\n";
        e.page("302 Found", "Location: " + e.path() + "\r\n" + cookie, "");
      }
    }
  },
  FORBIDDEN_TO_BOTS("blocked") {
    @Override
    public void answer(Exchange e) throws IOException {
      boolean person = e.head().contains("Mozilla");
      e.page(person ? "200 OK" : "403 Forbidden", HTML, "<p>403");
    }
  },
  STORM_OF_429("blocked") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("429 Too Many Requests", "Retry-After: 0\r\n", "slower");
    }
  },
  UNAVAILABLE_UNTIL_YESTERDAY("server-error") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("503 Later", "Retry-After: Wed, 01 Jan 2020 00:00:00 GMT\r\n", "later");
    }
  },
  LOGIN_DEMANDED("login-wall") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.page("401 Unauthorized", "WWW-Authenticate: Basic\r\n", "login");
    }
  },
  HTTP_0_9("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send("<html>no status line at all</html>\r\n\r\n");
    }
  },
  STATUS_THAT_IS_NO_NUMBER("bad-response") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send("HTTP/1.1 OK\r\n\r\n<p>");
    }
  },
  KEPT_ALIVE_AND_CLOSED("ok") {
    @Override
    public void answer(Exchange e) throws IOException {
      e.send(OK + "Connection: keep-alive\r\nContent-Length: 8\r\n\r\n<p>alive");
    }
  };

  static final long LONG = 20_000;
  static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
  static final String OK = "HTTP/1.1 200 OK\r\n" + HTML;
  static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

  private final String outcome;

  Fault(String outcome) {
    this.outcome = outcome;
  }

  /** Code of the outcome that a request comes to. */
  public String outcome() {
    return outcome;
  }

  /** Where the fault stands on a site of all faults. */
  public String path() {
    return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void packed(Exchange e, byte[] body) throws IOException {
    e.send(OK + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n");
    e.out().write(body);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
