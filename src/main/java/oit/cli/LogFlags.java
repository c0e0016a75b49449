package oit.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oit.watch.Log;
import oit.watch.Secrets;
import picocli.CommandLine.Option;

/** Flags that say how the program writes of its own running. They hold for the whole line. */
final class LogFlags {

  private static final String FORM = "log";
  private static final String LEVEL = "log-level";

  static final List<String> NAMES = List.of(FORM, LEVEL);

  @Option(names = "--" + FORM, paramLabel = "FORM", description = "${bundle:log.form}")
  @SuppressWarnings("UnusedVariable") // read from the arguments before all else
  private Log.Form form = Log.Form.human;

  @Option(names = "--" + LEVEL, paramLabel = "LEVEL", description = "${bundle:log.level}")
  @SuppressWarnings("UnusedVariable")
  private Log.Level level = Log.Level.info;

  /**
   * Begins the log if anybody asked for one.
   *
   * @param err where it goes
   * @return for sentences to a person, which are lines of the log too where that is JSON; none of
   *     them shows a secret
   */
  static PrintWriter begin(String[] args, Settings settings, PrintStream err) {
    Optional<Log.Form> form = asked(args, settings, FORM, Log.Form.values());
    Optional<Log.Level> level = asked(args, settings, LEVEL, Log.Level.values());
    if (form.isPresent() || level.isPresent()) {
      Log.begin(form.orElse(Log.Form.human), level.orElse(Log.Level.info), err);
    }
    PrintWriter plainly = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return new PrintWriter(
        form.filter(Log.Form.json::equals).isPresent()
            ? new LineWriter(line -> {
              if (!line.isBlank()) {
                Log.warn("message", line.strip(), java.util.Map.of());
              }
            })
            : new LineWriter(line -> plainly.println(Secrets.hide(line))),
        true);
  }

  /** Words that are wrong are told of when the line is read. */
  private static <E extends Enum<E>> Optional<E> asked(
      String[] args, Settings settings, String flag, E[] words) {
    String found = settings.of(flag).map(Settings.Setting::value).orElse("");
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--" + flag) && i + 1 < args.length) {
        found = args[i + 1];
      } else if (args[i].startsWith("--" + flag + "=")) {
        found = args[i].substring(flag.length() + 3);
      }
    }
    String wanted = found.toLowerCase(Locale.ROOT);
    return Stream.of(words).filter(word -> word.name().equals(wanted)).findFirst();
  }
}
