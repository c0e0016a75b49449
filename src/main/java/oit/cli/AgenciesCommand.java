package oit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import oit.agency.ListedAgency;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit agencies}: works on agency lists; no network. */
@Command(
    name = "agencies",
    resourceBundle = "oit.cli.help",
    description = "${bundle:agencies.about}",
    mixinStandardHelpOptions = true)
final class AgenciesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand: how to use it. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }

  @Command(
      name = "lint",
      resourceBundle = "oit.cli.help",
      description = "${bundle:agencies.lint}",
      mixinStandardHelpOptions = true)
  int lint(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:agencies.file}")
          List<Path> files,
      @Option(names = "--lang", defaultValue = "th", description = "${bundle:scan.lang}")
          Language language) {
    Sentences words = new Sentences("oit.cli.messages", language);
    PrintWriter out = spec.commandLine().getOut();
    List<String> faults = new ArrayList<>();
    for (Path path : files) {
      try {
        AgencyFile file = AgencyFile.read(path, words, language);
        file.notes().forEach(out::println);
        faults.addAll(file.faults());
        if (file.faults().isEmpty()) {
          out.println(words.of("agencies.good", path, "" + file.agencies().size()));
          out.println(types(file.agencies()));
        }
      } catch (Refusal unreadable) {
        faults.addAll(unreadable.problems());
      }
    }
    if (!faults.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, faults);
    }
    return ExitCode.DONE;
  }

  private static String types(List<ListedAgency> agencies) {
    Map<String, Long> counts =
        agencies.stream()
            .collect(
                Collectors.groupingBy(
                    a -> a.value(ListedAgency.Key.TYPE), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> "  " + e.getKey() + " " + e.getValue())
        .collect(Collectors.joining("\n"));
  }
}
