package oit.store;

import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oit.fetch.Exchange;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A WARC record (ISO 28500:2017) without its payload.
 *
 * @param head the record's own header
 * @param http status line and headers of the answer within it; empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WarcHead(byte[] head, byte[] http) {

  /** Bytes are stored as decoded, so what spoke of the encoded ones goes under another name. */
  private static final Set<String> ABOUT_ENCODING =
      Set.of("content-length", "content-encoding", "transfer-encoding");

  private static final String BEFORE = "X-Archive-Orig-";

  /** Its value is a token: hexadecimal is, padded base 32 is none. */
  private static final String DIGEST = "WARC-Payload-Digest";

  /** The answer of a server. */
  static WarcHead response(Exchange exchange, String sha256) {
    byte[] http = http(exchange);
    var record =
        new WarcResponse.Builder(exchange.url().toString())
            .version(MessageVersion.WARC_1_1)
            .date(exchange.at())
            .setHeader(DIGEST, "sha256:" + sha256)
            .body(MediaType.HTTP_RESPONSE, nothing(), http.length + exchange.body().length);
    switch (exchange.cut()) {
      case NONE -> {}
      case LENGTH -> record.truncated(WarcTruncationReason.LENGTH);
      case DISCONNECT -> record.truncated(WarcTruncationReason.DISCONNECT);
    }
    return new WarcHead(record.build().serializeHeader(), http);
  }

  /** A server's word that what was fetched at {@code earlier} has not changed. */
  static WarcHead unchanged(Exchange exchange, Instant earlier, String sha256) {
    byte[] http = http(exchange);
    String url = exchange.url().toString();
    var record =
        new WarcRevisit.Builder(url, WarcRevisit.SERVER_NOT_MODIFIED_1_1)
            .version(MessageVersion.WARC_1_1)
            .date(exchange.at())
            .setHeader("WARC-Refers-To-Target-URI", url)
            .setHeader("WARC-Refers-To-Date", earlier.toString())
            .setHeader(DIGEST, "sha256:" + sha256)
            .body(MediaType.HTTP_RESPONSE, nothing(), http.length);
    return new WarcHead(record.build().serializeHeader(), http);
  }

  /** A document that no server sent as it stands, such as a page after its scripts have run. */
  static WarcHead made(HttpUrl url, String type, Instant at, int length, String sha256) {
    var record =
        new WarcConversion.Builder()
            .setHeader("WARC-Target-URI", url.toString())
            .version(MessageVersion.WARC_1_1)
            .date(at)
            .setHeader(DIGEST, "sha256:" + sha256)
            .body(MediaType.parseLeniently(type), nothing(), length);
    return new WarcHead(record.build().serializeHeader(), new byte[0]);
  }

  /** The first record of a file: its name and how it came about. */
  static WarcHead info(String fileName, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append(name).append(": ").append(value).append("\r\n"));
    byte[] http = body.toString().getBytes(StandardCharsets.UTF_8);
    var record =
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .filename(fileName)
            .body(MediaType.WARC_FIELDS, nothing(), http.length);
    return new WarcHead(record.build().serializeHeader(), http);
  }

  private static byte[] http(Exchange exchange) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + exchange.status() + " \r\n");
    Headers headers = exchange.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      boolean renamed = ABOUT_ENCODING.contains(name.toLowerCase(Locale.ROOT));
      head.append(renamed ? BEFORE + name : name).append(": ").append(headers.value(i));
      head.append("\r\n");
    }
    head.append("Content-Length: ").append(exchange.body().length).append("\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ReadableByteChannel nothing() {
    return Channels.newChannel(InputStream.nullInputStream());
  }

  /** Parts of the record in order, before and after its payload. */
  List<byte[]> before() {
    return List.of(head, http);
  }
}
