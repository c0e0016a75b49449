package oit.checklist;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Node.Mapping;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads checklist files. A broken file gives every problem at once, each with line and column.
 * Files over 2 MB and YAML aliases are refused. Safe for use by many threads.
 */
public final class ChecklistLoader {

  private static final String FISCAL_YEAR = "fiscalYear";

  private final Messages messages;
  private final @Nullable Integer year;

  /**
   * @param language of the problems: {@code th} or {@code en}
   */
  public ChecklistLoader(String language) {
    this(language, null);
  }

  /**
   * A loader that takes every list to one fiscal year: periods and the years in titles follow, and
   * the list is provisional.
   *
   * @param year Buddhist era; null leaves lists as they are
   */
  public ChecklistLoader(String language, @Nullable Integer year) {
    this.messages = Messages.in(language);
    this.year = year;
  }

  /** Reads a file; one that cannot be opened is a problem like any other. */
  public Loaded load(Path file) {
    Problems problems = new Problems(file.toString(), messages);
    return Source.of(file, problems)
        .map(this::load)
        .orElseGet(() -> new Loaded.Bad(problems.list()));
  }

  /** Everything that is wrong with a file or could be better. */
  public List<Problem> lint(Path file) {
    Problems problems = new Problems(file.toString(), messages);
    return Source.of(file, problems).map(this::lint).orElseGet(problems::list);
  }

  Loaded load(Source source) {
    Problems problems = new Problems(source.name(), messages);
    Optional<Checklist> list =
        tree(source, problems)
            .map(this::filled)
            .map(t -> new ListReader(problems).read(t.list(), t.sha256()));
    return list.isPresent() && !problems.haveErrors()
        ? new Loaded.Good(list.get())
        : new Loaded.Bad(problems.errors());
  }

  List<Problem> lint(Source source) {
    Problems problems = new Problems(source.name(), messages);
    tree(source, problems)
        .ifPresent(open -> {
          Trees.Tree tree = filled(open);
          Checklist list = new ListReader(problems).read(tree.list(), tree.sha256());
          if (!problems.haveErrors()) {
            new Lint(problems).look(open.list(), tree.list(), list);
          }
        });
    return problems.list();
  }

  private Trees.Tree filled(Trees.Tree tree) {
    String own = tree.list().text(FISCAL_YEAR);
    if (!(tree.list() instanceof Mapping list) || !own.matches("\\d{4}")) {
      return tree;
    }
    int to = year == null ? Integer.parseInt(own) : year;
    boolean same = to == Integer.parseInt(own);
    Mapping wanted =
        same
            ? list
            : Blanks.rolled(list, to, messages.say("rolled", list.text("id"), own, "" + to));
    return new Trees.Tree(Blanks.filled(wanted, to), tree.sha256());
  }

  private Optional<Trees.Tree> tree(Source source, Problems problems) {
    return new Trees(messages).of(source, problems);
  }
}
