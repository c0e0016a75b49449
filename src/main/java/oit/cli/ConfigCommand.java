package oit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import oit.store.Home;
import oit.watch.Secrets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code oit config}: what is set, where, and what it does. */
@Command(
    name = "config",
    resourceBundle = "oit.cli.help",
    description = "${bundle:config.about}",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  /** One line: a setting, its value, where that comes from, and the effect. */
  private record Row(String name, String value, String source, String effect) {}

  private static final List<String> VARIABLES =
      List.of("OIT_HOME", Contact.VARIABLE, "OIT_MAIL_FROM", "OIT_SMTP_URL", "OIT_JAVA_HOME");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand: how to use it. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }

  @Command(
      resourceBundle = "oit.cli.help",
      description = "${bundle:config.show}",
      mixinStandardHelpOptions = true)
  int show(
      @Option(names = "--lang", defaultValue = "th", description = "${bundle:scan.lang}")
          Language language,
      @Option(names = "--json", description = "${bundle:config.json}") boolean json) {
    Sentences words = new Sentences("oit.cli.messages", language);
    Settings settings = Settings.ofSystem(language);
    List<Row> rows = rows(settings, language, words);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(rows));
    } else {
      for (Row row : rows) {
        out.println(row.name() + " = " + row.value() + "   (" + row.source() + ")");
        Columns.wrap(row.effect(), Terminal.columns(WIDTH) - 4)
            .forEach(line -> out.println("    " + line));
      }
      out.println();
      out.println(words.of("config.rule", Home.ofSystem().path().resolve(Settings.FILE)));
    }
    settings.refuseBad();
    return ExitCode.DONE;
  }

  private static List<Row> rows(Settings settings, Language language, Sentences words) {
    CommandLine scan = new CommandLine(new ScanCommand(Interruption.unarmed()));
    scan.setResourceBundle(language.help());
    List<Row> rows = new ArrayList<>();
    for (String flag : Settings.FLAGS) {
      OptionSpec option = scan.getCommandSpec().findOption("--" + flag);
      String effect = String.join(" ", option.description());
      rows.add(
          settings
              .of(flag)
              .map(set -> new Row("--" + flag, set.value(), set.source(), effect))
              .orElseGet(
                  () -> new Row("--" + flag, usual(option), words.of("config.default"), effect)));
    }
    for (String variable : VARIABLES) {
      // an address may carry a password
      String value = Secrets.hide(System.getenv().getOrDefault(variable, ""));
      boolean home = variable.equals("OIT_HOME");
      rows.add(
          new Row(
              variable,
              value.isBlank() ? home ? Home.ofSystem().path().toString() : "–" : value,
              words.of(value.isBlank() ? "config.default" : "config.environment"),
              words.of("config." + variable)));
    }
    return rows;
  }

  private static String usual(OptionSpec option) {
    return switch (option.initialValue()) {
      case null -> "–";
      case Duration time -> Durations.text(time);
      case List<?> many -> String.join(",", many.stream().map(String::valueOf).toList());
      case Object other -> other.toString();
    };
  }

  private static String json(List<Row> rows) {
    Map<String, Object> all = new LinkedHashMap<>();
    rows.forEach(r ->
        all.put(r.name(), Map.of("value", r.value(), "source", r.source(), "effect", r.effect())));
    return new JsonMapper().writeValueAsString(all);
  }
}
