package oit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.watch.Log;
import oit.watch.Secrets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program {@code oit}: picks the command and turns its outcome into an exit code. */
@Command(
    name = "oit",
    resourceBundle = "oit.cli.help",
    description = "${bundle:oit.about}",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  /** Prints the version the build wrote. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"oit " + oit.fetch.ProductVersion.text()};
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  @SuppressWarnings("UnusedVariable") // read from the arguments before all else
  private Language language = Language.th;

  private Main() {}

  /** Runs and exits. */
  public static void main(String[] args) {
    // since JDK 22 a console is given out even where none is; this asks for the older promise
    System.setProperty("jdk.console", "java.base");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Secrets.add(System.getenv().getOrDefault("PGPASSWORD", ""));
    Language language = Language.in(args);
    PrintWriter err = LogFlags.begin(args, settings(args, language), System.err);
    Interruption interruption = Interruption.armed();
    int code = run(args, out, err, interruption);
    out.flush();
    err.flush();
    interruption.finished(code);
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return one of {@link ExitCode}
   */
  static int run(String[] args, PrintWriter out, PrintWriter err, Interruption interruption) {
    return run(args, out, err, interruption, new Numbers());
  }

  /**
   * Runs one command.
   *
   * @param numbers in which its scans are counted
   * @return one of {@link ExitCode}
   */
  static int run(
      String[] args, PrintWriter out, PrintWriter err, Interruption interruption, Numbers numbers) {
    Language language = Language.in(args);
    Settings settings = settings(args, language);
    CommandLine scan = new CommandLine(new ScanCommand(interruption, settings, numbers));
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new DemoCommand(interruption))
            .addSubcommand(scan)
            .addSubcommand(new ReportCommand())
            .addSubcommand(new RejudgeCommand())
            .addSubcommand(new DiffCommand())
            .addSubcommand(new HistoryCommand())
            .addSubcommand(new ScoreCommand())
            .addSubcommand(new ChecklistCommand(new LabelExamples()))
            .addSubcommand(new AgenciesCommand())
            .addSubcommand(new ScheduleCommand(interruption, numbers))
            .addSubcommand(new WorkerCommand(interruption, numbers))
            .addSubcommand(new ConfigCommand())
            .addSubcommand(
                new DoctorCommand(Checkup.ofThisMachine(), PlaceCheckup.ofThisMachine()));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, failed, parsed) -> {
      if (e instanceof Refusal refusal) {
        refusal.problems().forEach(p -> failed.getErr().println(Secrets.hide(Sentences.plain(p))));
        return refusal.exitCode();
      }
      Log.error("bug", "oit " + failed.getCommandName(), Map.of(), e);
      return Bug.report(e, failed.getErr());
    });
    line.setParameterExceptionHandler((e, given) -> {
      new Misuse(language).sentences(e).forEach(err::println);
      return ExitCode.WRONG_USAGE;
    });
    speak(line, language);
    line.setDefaultValueProvider(
        arg -> arg instanceof OptionSpec o && isOfAll(o) ? usual(o, language, settings) : null);
    scan.setDefaultValueProvider(
        arg -> arg instanceof OptionSpec o ? usual(o, language, settings) : null);
    return line.execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** "--lang en" may stand before the command. */
  private static Settings settings(String[] args, Language language) {
    return List.of(args).stream().anyMatch(Set.of("scan", "schedule", "worker")::contains)
        ? Settings.ofSystem(language)
        : Settings.NONE;
  }

  /** The language is meant for the whole line wherever it stands. */
  private static boolean isOfAll(OptionSpec option) {
    String name = option.longestName().substring(2);
    return name.equals("lang") || MetricsFlags.NAMES.contains(name);
  }

  private static @Nullable String usual(OptionSpec option, Language language, Settings settings) {
    return option.longestName().equals("--lang")
        ? language.name()
        : settings.of(option.longestName().substring(2)).map(Settings.Setting::value).orElse(null);
  }

  /** Help in the language asked for, in the command and those below it. */
  private static void speak(CommandLine line, Language language) {
    line.setResourceBundle(language.help());
    line.getSubcommands().values().forEach(below -> speak(below, language));
  }
}
