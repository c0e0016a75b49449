package oit.notify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import oit.feed.Post;
import oit.report.StableJson;
import okhttp3.HttpUrl;
import okio.ByteString;
import tools.jackson.core.JacksonException;

/**
 * One message to one recipient, as it lies in the outbox. Immutable.
 *
 * @param id the same for the same run and recipient, so that duplicates can be told
 * @param run by which the outbox keeps turns
 * @param to a mailbox or the address of a webhook
 * @param since when it was written
 * @param html of a mail; empty for a webhook
 * @param body plain text of a mail; JSON for a webhook
 */
record Letter(
    String id,
    String run,
    Way way,
    String to,
    Instant since,
    String subject,
    String html,
    String body) {

  private static final int ID_CHARS = 32;

  /** How it travels. */
  enum Way {
    MAIL,
    WEBHOOK
  }

  /** The id for a run, known by its folder, and a recipient. */
  static String id(Digest digest, Way way, String to) {
    String whole = digest.folder().toAbsolutePath() + "\n" + way + "\n" + to;
    return ByteString.encodeUtf8(whole).sha256().hex().substring(0, ID_CHARS);
  }

  byte[] written() {
    return StableJson.write(this).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Takes up what was kept.
   *
   * @throws IOException if it is no letter
   */
  static Letter of(byte[] written) throws IOException {
    try {
      Letter letter = StableJson.MAPPER.readValue(written, Letter.class);
      if (letter.id().isEmpty() || letter.to().isEmpty()) {
        throw new IOException("no letter");
      }
      return letter;
    } catch (JacksonException | NullPointerException e) {
      throw new IOException("no letter", e);
    }
  }

  /** The recipient as it may be shown: the path of a webhook is often its password. */
  String shown() {
    HttpUrl hook = way == Way.WEBHOOK ? HttpUrl.parse(to) : null;
    return way == Way.MAIL ? Post.oneLine(to) : hook == null ? "webhook" : hook.host();
  }
}
