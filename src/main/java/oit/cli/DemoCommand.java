package oit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.scan.DemoSite;
import oit.scan.RunId;
import oit.scan.RunStore;
import oit.store.Home;
import oit.store.RunNote;
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
    // the same on every machine
    options.ocr = ScanOptions.Ocr.never;
    try (DemoSite site = DemoSite.open()) {
      Checklist list = Checklists.find(CHECKLIST, null, LocalDate.EPOCH, words, output.language);
      Instant now = Instant.now();
      RunId run = RunId.at(now, RandomGenerator.getDefault());
      Path out = output.folder(run);
      ReportFiles files =
          new ReportFiles(out, output.formats, list, output.language, output.closing);
      files.prepare(words);
      List<Agency> agencies = List.of(site.agency());
      RunNote note =
          RunStore.note(
              run, now, "demo", List.of("--ocr", "never"), out, CHECKLIST, list, agencies);
      try (RunStore store = store(note, output.language)) {
        return new ScanRun(
                new Targets(agencies, new Targets.Named(CHECKLIST, list), Map.of()),
                DeclaredLinks.Read.NOTHING,
                options,
                output,
                words,
                interruption,
                spec.commandLine(),
                new Numbers())
            .run(store, files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The demonstration needs no set-up: where nothing can be kept, it keeps nothing. */
  private static RunStore store(RunNote note, Language language) {
    try {
      Histories histories = new Histories(Home.ofSystem(), null, language, said -> {});
      return RunStore.begin(histories.home(), note, histories.open().orElse(null));
    } catch (IOException e) {
      return RunStore.nowhere(new RunId(note.runId()));
    }
  }
}
