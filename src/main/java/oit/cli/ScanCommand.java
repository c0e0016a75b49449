package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.store.Home;
import oit.store.RunNote;
import oit.store.history.StoreAddress;
import oit.watch.Health;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit scan URL…}: crawls, judges and reports. */
@Command(
    name = "scan",
    resourceBundle = "oit.cli.help",
    description = "${bundle:scan.about}",
    mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** Flags that are no part of what a run remembers of its command. */
  private static final Set<String> KEPT_ELSEWHERE =
      Stream.concat(
              Stream.of("resume", "out", "select"),
              Stream.of(LogFlags.NAMES, MetricsFlags.NAMES).flatMap(List::stream))
          .map(flag -> "--" + flag)
          .collect(Collectors.toUnmodifiableSet());

  private final Interruption interruption;
  private final Settings settings;
  private final Numbers numbers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "URL", description = "${bundle:scan.url}")
  private List<String> urls = List.of();

  @Option(names = "--checklist", paramLabel = "ID|FILE", description = "${bundle:scan.checklist}")
  private @Nullable String checklist;

  @Option(names = "--fiscal-year", paramLabel = "YEAR", description = "${bundle:scan.fiscal-year}")
  private @Nullable Integer fiscalYear;

  @Option(names = "--id", paramLabel = "ID", description = "${bundle:scan.id}")
  private @Nullable String id;

  @Option(names = "--agencies", paramLabel = "FILE", description = "${bundle:scan.agencies}")
  private @Nullable Path agencies;

  @Option(
      names = "--select",
      split = ",",
      paramLabel = "KEY=VALUE",
      description = "${bundle:scan.select}")
  private List<String> select = List.of();

  @Option(names = "--declared", paramLabel = "FILE", description = "${bundle:scan.declared}")
  private @Nullable Path declared;

  @Option(names = "--resume", paramLabel = "RUN", description = "${bundle:scan.resume}")
  private @Nullable String resume;

  @Mixin private ScanOptions options = new ScanOptions();
  @Mixin private ScanOptions.Output output = new ScanOptions.Output();
  @Mixin private LogFlags log = new LogFlags();
  @Mixin private MetricsFlags shown = new MetricsFlags();

  ScanCommand(Interruption interruption) {
    this(interruption, Settings.NONE, new Numbers());
  }

  ScanCommand(Interruption interruption, Settings settings, Numbers numbers) {
    this.interruption = interruption;
    this.settings = settings;
    this.numbers = numbers;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", output.language);
    try (var watch = shown.open(numbers, () -> Health.FINE, words)) {
      int code = resume == null ? begin(words) : new Resumption(words).of(resume, this);
      numbers.ran(code);
      return code;
    }
  }

  private int begin(Sentences words) {
    options.validate(words);
    Feeding.engine(options, output.language);
    settings.refuseBad();
    refuseNothingOrBoth(words);
    Instant now = Instant.now();
    Checklist list = list(checklist, now, words);
    String listName = checklist == null ? list.id() : Checklists.lasting(checklist);
    Targets targets = targets(new Targets.Named(listName, list), now, words);
    ScanRun scan = scan(targets, words);
    RunId run = RunId.at(now, RandomGenerator.getDefault());
    ReportFiles files = files(output.folder(run), list);
    RunNote note =
        RunStore.note(
                run, now, "scan", arguments(), files.folder(), listName, list, targets.agencies())
            .with(targets.otherNotes());
    try (Errand errand = errand(note, List.of());
        RunStore store = Runs.begin(note, files, histories(), words)) {
      return told(scan.run(store, files, errand), store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Goes on with a run, by what it remembers and the flags given now.
   *
   * @param now the command as given now
   */
  int resume(RunStore store, RunNote note, ScanCommand now, Sentences words) throws IOException {
    options.validate(words);
    Feeding.engine(options, output.language);
    now.refuseOther(note, words);
    Checklist list = list(note.checklist().name(), Instant.now(), words);
    Targets targets = Targets.of(note, list, name -> list(name, Instant.now(), words), words);
    List<Agency> agencies = targets.agencies();
    Path out = now.output.out != null ? now.output.out.toAbsolutePath() : Path.of(note.out());
    ScanRun scan = scan(targets, words);
    ReportFiles files = files(out, list);
    files.prepare(words);
    files.sweep(agencies);
    if (!comesToTheSameAs(with(note.arguments()))) {
      store.reopen(agencies);
    }
    List<Agency> anew = new Anew(words).chosen(now.select, agencies, store);
    for (Agency agency : anew) {
      store.forget(agency);
    }
    RunNote remembered = note.with(arguments(), out.toString());
    store.remember(remembered);
    try (Errand errand = errand(remembered, anew)) {
      return told(scan.resume(store, files, errand), store);
    }
  }

  /** Null where the agencies are scanned here. */
  private @Nullable Errand errand(RunNote note, List<Agency> anew) throws IOException {
    if (!options.workers) {
      return null;
    }
    if (output.formats.contains(Format.appeal)) {
      throw Refusal.wrongUsage(
          new Sentences("oit.cli.worker", output.language).of("handover.appeal"));
    }
    return Errand.of(note, anew, options.store, fiscalYear, output.language);
  }

  /** Where results go. */
  Histories histories() {
    PrintWriter err = spec.commandLine().getErr();
    return new Histories(
        Home.ofSystem(),
        options.store,
        output.language,
        sentence -> {
          if (!options.quiet) {
            err.println(sentence);
          }
        });
  }

  private int told(int code, RunStore store) {
    store
        .trouble()
        .map(trouble -> histories().missing(trouble))
        .ifPresent(spec.commandLine().getErr()::println);
    return code;
  }

  /** What a run began with stays; another list or another name is another run. */
  private void refuseOther(RunNote note, Sentences words) {
    String list = checklist == null ? note.checklist().name() : Checklists.lasting(checklist);
    if (!list.equals(note.checklist().name())) {
      throw Refusal.wrongUsage(words.of("scan.resume-list", note.checklist().id(), note.out()));
    }
    if (fiscalYear != null && fiscalYear != note.checklist().fiscalYear()) {
      throw Refusal.wrongUsage(words.of("scan.resume-list", note.checklist().id(), note.out()));
    }
    if (id != null && note.agencies().stream().noneMatch(a -> a.id().equals(id))) {
      throw Refusal.wrongUsage(words.of("scan.resume-id"));
    }
  }

  private boolean comesToTheSameAs(ScanCommand before) {
    return options.maxPages == before.options.maxPages
        && options.maxDepth == before.options.maxDepth
        && options.maxTime.equals(before.options.maxTime)
        && options.render == before.options.render
        && options.ocr == before.options.ocr
        && Objects.equals(declared, before.declared)
        && output.language == before.output.language;
  }

  /**
   * Looks at the flags alone.
   *
   * @throws Refusal with what is wrong with them
   */
  void check(Sentences words) {
    options.validate(words);
    shown.validate(words);
    Targets.selection(select, words);
    if (checklist != null) {
      list(checklist, Instant.now(), words);
    }
  }

  private void refuseNothingOrBoth(Sentences words) {
    if (urls.isEmpty() && agencies == null) {
      throw new Refusal(
          ExitCode.WRONG_USAGE,
          List.of(words.of("usage.no-url"), words.of("usage.help", "oit scan")));
    }
    List<String> problems = new ArrayList<>();
    if (agencies != null && !urls.isEmpty()) {
      problems.add(words.of("scan.urls-and-list"));
    }
    if (agencies != null && id != null) {
      problems.add(words.of("scan.id-and-list"));
    }
    if (agencies == null && !select.isEmpty()) {
      problems.add(words.of("scan.select-alone"));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
  }

  private Targets targets(Targets.Named main, Instant now, Sentences words) {
    return agencies == null
        ? Targets.of(urls, id, main, words)
        : Targets.of(
            agencies, select, main, name -> list(name, now, words), words, output.language);
  }

  private Checklist list(@Nullable String name, Instant now, Sentences words) {
    LocalDate today = LocalDate.ofInstant(now, BANGKOK);
    return Checklists.find(name, fiscalYear, today, words, output.language);
  }

  private ReportFiles files(Path folder, Checklist list) {
    return new ReportFiles(folder, output.formats, list, output.language, output.closing);
  }

  private ScanRun scan(Targets targets, Sentences words) {
    DeclaredLinks.Read links =
        declared == null
            ? DeclaredLinks.Read.NOTHING
            : DeclaredLinks.read(declared, targets, words);
    return new ScanRun(
        targets, links, options, output, words, interruption, spec.commandLine(), numbers);
  }

  CommandSpec spec() {
    return spec;
  }

  boolean namesUrls() {
    return !urls.isEmpty() || agencies != null;
  }

  /** Every flag given, and the addresses; without those that a run keeps elsewhere. */
  private List<String> arguments() {
    return arguments(KEPT_ELSEWHERE);
  }

  private List<String> arguments(Collection<String> without) {
    List<String> arguments = ofLine(without);
    settings
        .given()
        .forEach((flag, setting) -> {
          // what was set elsewhere is remembered too: it may be set otherwise when the run goes
          // on
          if (!spec.commandLine().getParseResult().hasMatchedOption("--" + flag)
              && !without.contains("--" + flag)) {
            arguments.add("--" + flag + "=" + setting.value());
          }
        });
    arguments.addAll(urls);
    return arguments;
  }

  /** The flags of the command line itself. */
  private List<String> ofLine(Collection<String> without) {
    List<String> arguments = new ArrayList<>();
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (without.contains(option.longestName())) {
        continue;
      }
      arguments.add(option.longestName());
      if (option.arity().max() > 0) {
        arguments.add(
            switch (option.getValue()) {
              case Path file -> file.toAbsolutePath().toString();
              // nobody else may read a password in what a run remembers
              case StoreAddress store -> store.text();
              default -> String.join(",", option.originalStringValues());
            });
      }
    }
    return arguments;
  }

  /** The command that a run remembers, with the flags given now instead of the same ones then. */
  ScanCommand over(RunNote note) {
    Set<String> given = new HashSet<>(KEPT_ELSEWHERE);
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      given.add(option.longestName());
    }
    List<String> arguments = with(note.arguments()).arguments(given);
    // what a run remembers wins over what is set elsewhere now
    arguments.addAll(0, ofLine(KEPT_ELSEWHERE));
    return with(arguments);
  }

  /** The flags of the command that a run remembers. */
  static ScanOptions remembered(RunNote note) {
    ScanCommand command = new ScanCommand(Interruption.unarmed());
    parser(command).parseArgs(note.arguments().toArray(String[]::new));
    return command.options;
  }

  private static CommandLine parser(ScanCommand command) {
    return new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** The same command with those arguments, parsed but not run. */
  private ScanCommand with(List<String> arguments) {
    ScanCommand other = new ScanCommand(interruption, Settings.NONE, numbers);
    CommandLine line = parser(other);
    line.setOut(spec.commandLine().getOut());
    line.setErr(spec.commandLine().getErr());
    line.parseArgs(arguments.toArray(String[]::new));
    return other;
  }
}
