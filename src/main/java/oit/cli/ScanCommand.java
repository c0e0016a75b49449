package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.store.RunNote;
import okhttp3.HttpUrl;
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

  private final Interruption interruption;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "URL", description = "${bundle:scan.url}")
  private List<String> urls = List.of();

  @Option(names = "--checklist", paramLabel = "ID|FILE", description = "${bundle:scan.checklist}")
  private @Nullable String checklist;

  @Option(names = "--fiscal-year", paramLabel = "YEAR", description = "${bundle:scan.fiscal-year}")
  private @Nullable Integer fiscalYear;

  @Option(names = "--id", paramLabel = "ID", description = "${bundle:scan.id}")
  private @Nullable String id;

  @Option(names = "--resume", paramLabel = "RUN", description = "${bundle:scan.resume}")
  private @Nullable String resume;

  @Mixin private ScanOptions options = new ScanOptions();
  @Mixin private ScanOptions.Output output = new ScanOptions.Output();

  ScanCommand(Interruption interruption) {
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", output.language);
    return resume == null ? begin(words) : new Resumption(words).of(resume, this);
  }

  private int begin(Sentences words) {
    options.validate(words);
    if (urls.isEmpty()) {
      throw new Refusal(
          ExitCode.WRONG_USAGE,
          List.of(words.of("usage.no-url"), words.of("usage.help", "oit scan")));
    }
    List<Agency> agencies = agencies(words);
    Instant now = Instant.now();
    Checklist list = list(checklist, now, words);
    RunId run = RunId.at(now, RandomGenerator.getDefault());
    ReportFiles files = files(output.folder(run), list);
    String listName = checklist == null ? list.id() : Checklists.lasting(checklist);
    RunNote note =
        RunStore.note(run, now, "scan", arguments(), files.folder(), listName, list, agencies);
    try (RunStore store = Runs.begin(note, files, words)) {
      return scan(agencies, list, words).run(store, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on with a run, by what it remembers; the flags of this command are its own by now. */
  int resume(RunStore store, RunNote note, Sentences words) {
    options.validate(words);
    Checklist list = list(note.checklist().name(), Instant.now(), words);
    if (!list.sha256().equals(note.checklist().sha256())
        || list.fiscalYear() != note.checklist().fiscalYear()) {
      throw Refusal.wrongUsage(words.of("scan.list-changed", list.id()));
    }
    List<Agency> agencies =
        note.agencies().stream()
            .map(a ->
                new Agency(
                    a.id(),
                    a.name(),
                    AgencyType.of(a.type()).orElse(AgencyType.OTHER),
                    a.province(),
                    a.url()))
            .toList();
    ReportFiles files = files(output.out != null ? output.out : Path.of(note.out()), list);
    files.prepare(words);
    return scan(agencies, list, words).run(store, files);
  }

  private Checklist list(@Nullable String name, Instant now, Sentences words) {
    LocalDate today = LocalDate.ofInstant(now, BANGKOK);
    return Checklists.find(name, fiscalYear, today, words, output.language);
  }

  private ReportFiles files(Path folder, Checklist list) {
    return new ReportFiles(folder, output.formats, list, output.language);
  }

  private ScanRun scan(List<Agency> agencies, Checklist list, Sentences words) {
    return new ScanRun(agencies, list, options, output, words, interruption, spec.commandLine());
  }

  CommandSpec spec() {
    return spec;
  }

  boolean namesUrls() {
    return !urls.isEmpty();
  }

  /** Every flag given, and the addresses; without {@code --resume}. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (option.longestName().equals("--resume")) {
        continue;
      }
      arguments.add(option.longestName());
      if (option.arity().max() > 0) {
        arguments.add(String.join(",", option.originalStringValues()));
      }
    }
    arguments.addAll(urls);
    return arguments;
  }

  /** The same command with those arguments, parsed but not run. */
  ScanCommand with(List<String> arguments) {
    ScanCommand other = new ScanCommand(interruption);
    CommandLine line =
        new CommandLine(other)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOverwrittenOptionsAllowed(true);
    line.setOut(spec.commandLine().getOut());
    line.setErr(spec.commandLine().getErr());
    line.parseArgs(arguments.toArray(String[]::new));
    return other;
  }

  private List<Agency> agencies(Sentences words) {
    List<String> problems = new ArrayList<>();
    List<Agency> agencies = new ArrayList<>();
    if (id != null && urls.size() > 1) {
      problems.add(words.of("scan.id-for-one"));
    }
    if (id != null && id.isBlank()) {
      problems.add(words.of("scan.empty-id"));
    }
    for (String text : urls) {
      HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "http://" + text);
      if (url == null) {
        problems.add(words.of("scan.bad-url", text));
      } else {
        agencies.add(
            new Agency(
                id != null ? id : idOf(url), url.host(), AgencyType.OTHER, "", url.toString()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
    return agencies;
  }

  private static String idOf(HttpUrl url) {
    String port = url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : "-" + url.port();
    String path = url.encodedPath().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String name = url.host().replace(':', '-') + port + (path.isEmpty() ? "" : "-" + path);
    return name.length() > 80 ? name.substring(0, 80) : name;
  }
}
