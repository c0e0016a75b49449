package oit.feed;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What became of a feed as sentences for the operator, in Thai or English. Thread-safe.
 *
 * @param language Thai or English
 */
public record FeedText(Locale language) {

  private static final int MOST_NAMED = 5;

  /** Why an engine cannot be used and what to do. */
  public String of(Engine.Unfit engine) {
    return sentence("engine." + engine.fault(), engine.named());
  }

  /** How many reports the engine has now; one sentence. */
  public String sent(FeedResult result) {
    return result.before() == 0
        ? sentence("sent", result.sent())
        : sentence("sent-before", result.sent(), result.before());
  }

  /** What needs attention; empty if the engine has everything. */
  public List<String> problems(FeedResult result) {
    List<String> lines = new ArrayList<>();
    result.refused().stream().limit(MOST_NAMED).map(this::refused).forEach(lines::add);
    if (!result.refused().isEmpty()) {
      lines.add(
          sentence("refused-kept", result.refused().size(), result.outbox().resolve("refused")));
    }
    if (result.trouble() != null) {
      Trouble trouble = result.trouble();
      String why = sentence("trouble." + trouble.kind(), trouble.detail());
      lines.add(sentence("waiting", result.waiting(), why, result.outbox()));
    }
    if (!result.notKept().isEmpty()) {
      String named = String.join(", ", result.notKept().stream().limit(MOST_NAMED).toList());
      lines.add(sentence("not-kept", result.notKept().size(), named, result.outbox()));
    }
    return lines;
  }

  private String refused(FeedResult.Refused report) {
    if (report.status() == 0) {
      return sentence("damaged", report.key());
    }
    return report.said().isEmpty()
        ? sentence("refused-silently", report.key(), report.status())
        : sentence("refused", report.key(), report.status(), report.said());
  }

  private String sentence(String key, Object... values) {
    ResourceBundle bundle = ResourceBundle.getBundle("oit.feed.messages", language);
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = values[i].toString();
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
  }
}
