package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import oit.checklist.Checklist;
import oit.checklist.ChecklistLoader;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.NewList;
import oit.checklist.ShippedChecklists;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problem.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * {@code oit checklist}: works on checklists. A list is named by its shipped id or by a file. Exits
 * 0 when done, 1 when an example is not met, 2 for problems in a list or wrong usage.
 */
@Command(
    name = "checklist",
    resourceBundle = "oit.cli.help",
    description = "${bundle:checklist.about}")
public final class ChecklistCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int NOT_MET = 1;
  private static final int PROBLEMS = 2;

  private final ExampleJudge judge;
  private final ShippedChecklists shipped;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lang",
      defaultValue = "th",
      scope = ScopeType.INHERIT,
      description = "${bundle:scan.lang}")
  private Language language = Language.th;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "${bundle:help}")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  public ChecklistCommand(ExampleJudge judge) {
    this(judge, new ShippedChecklists());
  }

  ChecklistCommand(ExampleJudge judge, ShippedChecklists shipped) {
    this.judge = judge;
    this.shipped = shipped;
  }

  /** Without a subcommand: how to use it. */
  @Override
  public Integer call() {
    spec.commandLine().usage(err());
    return PROBLEMS;
  }

  @Command(description = "${bundle:checklist.list}")
  int list() {
    return withLists(shipped.ids(), lists -> print(new ChecklistText(language).table(lists)));
  }

  @Command(description = "${bundle:checklist.show}")
  int show(
      @Parameters(paramLabel = "ID", description = "${bundle:checklist.id}") String id,
      @Option(
              names = "--fiscal-year",
              paramLabel = "YEAR",
              description = "${bundle:scan.fiscal-year}")
          @Nullable Integer year) {
    if (year != null && !Checklists.isYear(year)) {
      return refuse(sentences().of("bad-year", year));
    }
    return withLists(
        List.of(id), year, lists -> print(new ChecklistText(language).show(lists.getFirst())));
  }

  @Command(description = "${bundle:checklist.diff}")
  int diff(
      @Parameters(index = "0", paramLabel = "OLDER", description = "${bundle:checklist.older}")
          String older,
      @Parameters(index = "1", paramLabel = "NEWER", description = "${bundle:checklist.newer}")
          String newer) {
    return withLists(
        List.of(older, newer),
        lists -> print(new ListDiffText(lists.getFirst(), lists.getLast(), language).lines()));
  }

  @Command(name = "new", description = "${bundle:checklist.new}")
  int newList(
      @Option(
              names = "--from",
              required = true,
              paramLabel = "ID|FILE",
              description = "${bundle:checklist.from}")
          String from,
      @Option(
              names = "--fiscal-year",
              required = true,
              paramLabel = "YEAR",
              description = "${bundle:checklist.year}")
          int year,
      @Option(names = "--out", paramLabel = "FILE", description = "${bundle:checklist.out}")
          @Nullable Path out) {
    if (!Checklists.isYear(year)) {
      return refuse(sentences().of("bad-year", year));
    }
    return withLists(List.of(from), lists -> write(lists.getFirst(), from, year, out));
  }

  private int write(Checklist older, String from, int year, @Nullable Path out) {
    if (older.fiscalYear() == year) {
      return refuse(sentences().of("new-same-year", older.id(), year));
    }
    NewList list = new NewList(older, year, language.name());
    Path beside = shipped.ids().contains(from) ? Path.of("") : Path.of(from);
    Path file = out == null ? beside.resolveSibling(list.id() + ".yaml") : out;
    try {
      Files.writeString(file, list.yaml(), StandardOpenOption.CREATE_NEW);
      if (new ChecklistLoader(language.name()).load(file) instanceof Loaded.Bad) {
        Files.delete(file);
        return refuse(sentences().of("new-not-beside", older.id() + ".yaml", file));
      }
    } catch (FileAlreadyExistsException e) {
      return refuse(sentences().of("new-exists", file));
    } catch (IOException e) {
      return refuse(sentences().of("new-not-written", file, Refusal.why(e)));
    }
    out().println(sentences().of("new-written", file, older.id(), year));
    String common = "oit-" + year;
    if (!list.id().equals(common) && list.id().startsWith(common + "-")) {
      out().println(sentences().of("new-of-kind", older.id(), common, file));
    }
    out().println(sentences().of("new-next", file));
    return DONE;
  }

  private int refuse(String sentence) {
    err().println(sentence);
    return PROBLEMS;
  }

  @Command(description = "${bundle:checklist.lint}")
  int lint(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:checklist.files}")
          List<String> files) {
    Sentences sentences = sentences();
    List<Problem> problems = new ArrayList<>();
    boolean unknown = false;
    for (String file : files) {
      Optional<List<Problem>> found = shipped.lint(file, language.name());
      if (found.isEmpty()) {
        err().println(unknownList(file));
        unknown = true;
      } else if (found.get().isEmpty()) {
        out().println(sentences.of("lint-clean", file));
      } else {
        problems.addAll(found.get());
        found.get().forEach(p -> out().println(Sentences.plain(p.toString())));
      }
    }
    if (!problems.isEmpty()) {
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      out().println(sentences.of("lint-sum", errors, problems.size() - errors));
    }
    return problems.isEmpty() && !unknown ? DONE : PROBLEMS;
  }

  @Command(description = "${bundle:checklist.test}")
  int test(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:checklist.files}")
          List<String> files) {
    return withLists(files, lists -> lists.stream().mapToInt(this::tryExamples).max().orElse(DONE));
  }

  private int tryExamples(Checklist list) {
    Sentences sentences = sentences();
    int tried = 0;
    int failed = 0;
    for (Item item : list.items()) {
      for (Item.Example example : item.examples()) {
        tried++;
        if (judge.names(list, item, example.text()) != example.match()) {
          failed++;
          String key = example.match() ? "test-should-match" : "test-should-not-match";
          out().println(sentences.of(key, list.id(), item.code(), example.text()));
        }
      }
    }
    out().println(sentences.of("test-sum", list.id(), tried, failed));
    return failed == 0 ? DONE : NOT_MET;
  }

  /** Does something with lists once all of them are known to be good. */
  private int withLists(List<String> names, Work work) {
    return withLists(names, null, work);
  }

  private int withLists(List<String> names, @Nullable Integer year, Work work) {
    Map<String, Checklist> lists = new LinkedHashMap<>();
    int outcome = DONE;
    for (String name : names) {
      Optional<Loaded> loaded = shipped.find(name, language.name(), year);
      if (loaded.isEmpty()) {
        err().println(unknownList(name));
        outcome = PROBLEMS;
        continue;
      }
      switch (loaded.get()) {
        case Loaded.Good good -> lists.put(name, good.checklist());
        case Loaded.Bad bad -> {
          bad.problems().forEach(p -> err().println(Sentences.plain(p.toString())));
          outcome = PROBLEMS;
        }
      }
    }
    return outcome == DONE ? work.on(List.copyOf(lists.values())) : outcome;
  }

  private interface Work {
    int on(List<Checklist> lists);
  }

  private String unknownList(String name) {
    Sentences sentences = sentences();
    String known = String.join(", ", shipped.ids());
    return shipped
        .nearest(name)
        .map(near -> sentences.of("unknown-list-near", name, near))
        .orElseGet(() -> sentences.of("unknown-list", name, known));
  }

  private int print(List<String> lines) {
    lines.forEach(out()::println);
    return DONE;
  }

  private Sentences sentences() {
    return new Sentences(ChecklistText.BUNDLE, language);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
