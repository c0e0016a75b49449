package oit.watch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what happened as one line: for a person, or as a JSON object with {@code time} (ISO 8601
 * with offset), {@code level}, {@code event}, {@code message}, what belongs to the event, and
 * {@code error} and {@code stack} of what went wrong. Secrets are in neither. Thread-safe.
 */
public final class LogLine extends LayoutBase<ILoggingEvent> {

  /** Event of a line that a library wrote. */
  private static final String LIBRARY = "library";

  static final String EVENT = "event";
  private static final int MOST_CAUSES = 8;
  private static final int MOST_FRAMES = 25;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  private static final JsonMapper JSON = new JsonMapper();

  private final Log.Form form;

  /** As the configuration file names it: for a person. */
  public LogLine() {
    this(Log.Form.human);
  }

  LogLine(Log.Form form) {
    this.form = form;
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    Map<String, Object> fields = fields(event);
    return form == Log.Form.json ? JSON.writeValueAsString(fields) + "\n" : human(event, fields);
  }

  private static Map<String, Object> fields(ILoggingEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("time", time(event));
    fields.put("level", event.getLevel().toString().toLowerCase(Locale.ROOT));
    fields.put(EVENT, LIBRARY);
    event.getMDCPropertyMap().forEach((key, value) -> fields.put(key, Secrets.hide(value)));
    for (KeyValuePair pair :
        Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of())) {
      fields.put(
          pair.key, pair.value instanceof Number n ? n : Secrets.hide(String.valueOf(pair.value)));
    }
    if (fields.get(EVENT).equals(LIBRARY)) {
      fields.put("logger", event.getLoggerName());
    }
    fields.put("message", Secrets.hide(String.valueOf(event.getFormattedMessage())));
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown != null) {
      fields.put("error", Secrets.hide(thrown.getClassName() + ": " + thrown.getMessage()));
      fields.put("stack", Secrets.hide(stack(thrown)));
    }
    return fields;
  }

  /** Each cause with where it began: what lies behind a deep call would be cut off otherwise. */
  private static String stack(IThrowableProxy thrown) {
    StringBuilder stack = new StringBuilder();
    int depth = 0;
    for (IThrowableProxy t = thrown; t != null && depth < MOST_CAUSES; t = t.getCause()) {
      stack.append(depth++ == 0 ? "" : "\nCaused by: ");
      stack.append(t.getClassName()).append(": ").append(t.getMessage());
      Arrays.stream(t.getStackTraceElementProxyArray())
          .limit(MOST_FRAMES)
          .forEach(frame -> stack.append("\n\t").append(frame.getSTEAsString()));
    }
    return stack.toString();
  }

  private static String time(ILoggingEvent event) {
    Instant at = event.getInstant();
    return TIME.format(
        ZonedDateTime.ofInstant(
            at == null ? Instant.ofEpochMilli(event.getTimeStamp()) : at, ZoneId.systemDefault()));
  }

  private static String human(ILoggingEvent event, Map<String, Object> fields) {
    StringBuilder line = new StringBuilder();
    line.append(fields.remove("time"));
    line.append(String.format(Locale.ROOT, " %-5s ", event.getLevel()));
    line.append(fields.remove(EVENT));
    fields.remove("level");
    fields.remove("stack");
    String message = String.valueOf(fields.remove("message"));
    fields.forEach((key, value) -> line.append(' ').append(key).append('=').append(value));
    return OneLine.of(line.append(": ").append(message).toString()) + "\n";
  }
}
