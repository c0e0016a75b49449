package oit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code oit doctor}: what this machine has and lacks, and what to install. */
@Command(
    name = "doctor",
    resourceBundle = "oit.cli.help",
    description = "${bundle:doctor.about}",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  private final Checkup checkup;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  DoctorCommand(Checkup checkup) {
    this.checkup = checkup;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.doctor", language);
    PrintWriter out = spec.commandLine().getOut();
    List<Checkup.Finding> findings = checkup.findings();
    List<List<String>> rows = new ArrayList<>();
    for (Checkup.Finding finding : findings) {
      String mark = finding.isMissing() ? (finding.needed() ? "✗" : "!") : "✓";
      String what = finding.found().map(Sentences::plain).orElse(words.of("missing"));
      rows.add(List.of(mark, words.of(finding.name() + ".name"), what));
    }
    Columns.table(rows).forEach(out::println);
    for (Checkup.Finding finding : findings) {
      if (finding.isMissing()) {
        out.println();
        Columns.wrap(words.of(finding.name() + ".missing"), Terminal.columns(WIDTH))
            .forEach(out::println);
      }
    }
    boolean fit = findings.stream().noneMatch(f -> f.needed() && f.isMissing());
    out.println();
    out.println(words.of(fit ? "fit" : "unfit"));
    return fit ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
