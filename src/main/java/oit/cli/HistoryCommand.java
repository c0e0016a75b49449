package oit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oit.report.Wording;
import oit.store.Home;
import oit.store.history.History;
import oit.store.history.Result;
import oit.store.history.StoreAddress;
import oit.store.history.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit history AGENCY}: what came of each check, the newest first. */
@Command(
    name = "history",
    resourceBundle = "oit.cli.help",
    description = "${bundle:history.about}",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

  private static final int USUAL_COUNT = 10;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "AGENCY", description = "${bundle:history.agency}")
  private String agency = "";

  @Option(names = "--count", paramLabel = "N", description = "${bundle:history.count}")
  private int count = USUAL_COUNT;

  @Option(names = "--json", description = "${bundle:history.json}")
  private boolean json;

  @Option(
      names = "--store",
      paramLabel = "FILE|postgresql://HOST/DATABASE",
      converter = StoreName.class,
      description = "${bundle:scan.store}")
  private @Nullable StoreAddress store;

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.history", language);
    if (count < 1) {
      throw Refusal.wrongUsage(words.of("history.bad-count", "" + count));
    }
    Home home = Home.ofSystem();
    PrintWriter err = spec.commandLine().getErr();
    try (History history = new Histories(home, store, language, err::println).toRead()) {
      Result newest = find(history, words);
      List<Result> results = history.of(newest.agencyId());
      Steps steps = new Steps(home, new Differences(home, language));
      List<HistoryText.Check> checks = new ArrayList<>();
      for (int i = 0; i < Math.min(count, results.size()); i++) {
        Result result = results.get(i);
        checks.add(
            new HistoryText.Check(
                result, steps.to(result, results.subList(i + 1, results.size()))));
      }
      print(newest, checks, results.size() - checks.size(), words);
      return ExitCode.DONE;
    } catch (StoreException e) {
      throw Refusal.wrongUsage(
          words.of("store.unusable", e.address(), String.valueOf(e.getMessage())));
    }
  }

  private void print(Result newest, List<HistoryText.Check> checks, int earlier, Sentences words) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(HistoryJson.write(newest, checks, earlier));
      out.flush();
      return;
    }
    new HistoryText(words, Wording.in(language.name()))
        .lines(newest, checks, earlier)
        .forEach(out::println);
  }

  private Result find(History history, Sentences words) throws StoreException {
    List<Result> known = history.newest();
    if (known.isEmpty()) {
      throw Refusal.wrongUsage(words.of("history.none", history.address().text()));
    }
    AgencySearch search = new AgencySearch(known);
    List<Result> found = search.fitting(agency);
    if (found.size() == 1) {
      return found.getFirst();
    }
    List<Result> choices = found.isEmpty() ? search.nearest(agency) : found;
    String key =
        !found.isEmpty()
            ? "history.several"
            : choices.isEmpty() ? "history.unknown" : "history.unknown-near";
    List<String> lines = new ArrayList<>();
    lines.add(words.of(key, agency));
    choices.forEach(
        r -> lines.add("  " + words.of("history.choice", r.agencyId(), r.name(), r.url())));
    throw new Refusal(ExitCode.WRONG_USAGE, lines);
  }
}
