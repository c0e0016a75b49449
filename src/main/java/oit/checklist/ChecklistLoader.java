package oit.checklist;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problems;

/**
 * Reads checklist files. A broken file gives every problem at once, each with line and column.
 * Files over 2 MB and YAML aliases are refused. Safe for use by many threads.
 */
public final class ChecklistLoader {

  private final Messages messages;

  /**
   * @param language of the problems: {@code th} or {@code en}
   */
  public ChecklistLoader(String language) {
    this.messages = Messages.in(language);
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
        tree(source, problems).map(t -> new ListReader(problems).read(t.list(), t.sha256()));
    return list.isPresent() && !problems.haveErrors()
        ? new Loaded.Good(list.get())
        : new Loaded.Bad(problems.errors());
  }

  List<Problem> lint(Source source) {
    Problems problems = new Problems(source.name(), messages);
    tree(source, problems)
        .ifPresent(tree -> {
          Checklist list = new ListReader(problems).read(tree.list(), tree.sha256());
          if (!problems.haveErrors()) {
            new Lint(problems).look(tree.list(), list);
          }
        });
    return problems.list();
  }

  private Optional<Trees.Tree> tree(Source source, Problems problems) {
    return new Trees(messages).of(source, problems);
  }
}
