package oit.watch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The log of the program: what it and its libraries write about their running. As long as it has
 * not begun, only warnings of libraries come through, for a person.
 */
public final class Log {

  /** How a line looks; named as on the command line. */
  public enum Form {
    human,
    json
  }

  /** From when on something is worth a line; named as on the command line. */
  public enum Level {
    error,
    warn,
    info,
    debug
  }

  /** Parsers complain about files of others on every page. */
  private static final List<String> SILENT = List.of("org.apache", "crawlercommons");

  /** What libraries say below a warning is for their makers. */
  private static final List<String> CHATTY = List.of("org.quartz", "com.zaxxer", "org.flywaydb");

  private static final String OIT = "oit";

  private Log() {}

  /** Looked up each time: a command that logs nothing must not wait for it. */
  private static org.slf4j.Logger oit() {
    return LoggerFactory.getLogger(OIT);
  }

  /** Whether anybody asked for a log. */
  public static boolean isOn() {
    return oit().isErrorEnabled();
  }

  /** From now on everything worth it goes there, a line each; libraries that log otherwise too. */
  public static void begin(Form form, Level level, OutputStream to) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    LogLine layout = new LogLine(form);
    layout.setContext(context);
    layout.start();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setOutputStream(to);
    appender.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(appender);
    root.setLevel(of(level == Level.error ? Level.error : Level.warn));
    context.getLogger(OIT).setLevel(of(level));
    if (level == Level.debug) {
      root.setLevel(of(Level.info));
      CHATTY.forEach(name -> context.getLogger(name).setLevel(of(Level.warn)));
    }
    SILENT.forEach(name -> context.getLogger(name).setLevel(ch.qos.logback.classic.Level.OFF));
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  /**
   * Something happened.
   *
   * @param event in kebab-case; the same thing has the same name always
   * @param fields what belongs to it, such as {@code run} and {@code agency}
   */
  public static void info(String event, String message, Map<String, ?> fields) {
    write(oit().atInfo(), event, message, fields);
  }

  /** Something happened that somebody should look at. */
  public static void warn(String event, String message, Map<String, ?> fields) {
    write(oit().atWarn(), event, message, fields);
  }

  /** Something went wrong. */
  public static void error(String event, String message, Map<String, ?> fields, Throwable thrown) {
    write(oit().atError().setCause(thrown), event, message, fields);
  }

  private static void write(
      LoggingEventBuilder line, String event, String message, Map<String, ?> fields) {
    LoggingEventBuilder whole = line.addKeyValue(LogLine.EVENT, event);
    for (Map.Entry<String, ?> field : new TreeMap<>(fields).entrySet()) {
      whole = whole.addKeyValue(field.getKey(), field.getValue());
    }
    whole.log(message);
  }

  private static ch.qos.logback.classic.Level of(Level level) {
    return ch.qos.logback.classic.Level.toLevel(level.name());
  }
}
