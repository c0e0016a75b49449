package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import oit.scan.DemoSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code oit demo}: serves the bundled agency site on loopback and scans it; needs no network. */
@Command(
    name = "demo",
    resourceBundle = "oit.cli.help",
    description = "${bundle:demo.about}",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private static final String CHECKLIST = "oit-2568";

  private final Interruption interruption;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ScanOptions.Output output = new ScanOptions.Output();

  DemoCommand(Interruption interruption) {
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", output.language);
    ScanOptions options = new ScanOptions();
    options.allowPrivate = true;
    options.delay = Duration.ZERO;
    try (DemoSite site = DemoSite.open()) {
      return new ScanRun(
              List.of(site.agency()),
              Checklists.find(CHECKLIST, null, LocalDate.EPOCH, words, output.language),
              options,
              output,
              words,
              interruption,
              spec.commandLine())
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
