package oit.checklist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Node.Mapping;
import oit.checklist.yaml.Node.Scalar;
import oit.checklist.yaml.Node.Sequence;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.YamlText;

/** Reads a list's YAML together with that of the lists it extends. One use, one thread. */
final class Trees {

  /** A list extends a list that extends a list: more is a mistake. */
  static final int LONGEST_LINE = 8;

  private final Messages messages;
  private final List<String> line = new ArrayList<>();

  /**
   * @param list complete, as if it extended nothing
   * @param sha256 of its own file, and of those it extends
   */
  record Tree(Node list, String sha256) {}

  Trees(Messages messages) {
    this.messages = messages;
  }

  /** The complete tree; nothing after reporting why there is none. */
  Optional<Tree> of(Source source, Problems problems) {
    return source
        .text(problems)
        .flatMap(text -> YamlText.parse(text, problems))
        .map(node -> complete(node, source, problems));
  }

  private Tree complete(Node node, Source source, Problems problems) {
    if (!(node instanceof Mapping own) || own.get("extends").isEmpty()) {
      return new Tree(node, source.sha256());
    }
    Node names = own.get("extends").get();
    List<Tree> bases = new ArrayList<>();
    for (Node name : names instanceof Sequence list ? list.items() : List.of(names)) {
      base(name, source, problems).ifPresent(bases::add);
    }
    if (bases.isEmpty()) {
      return new Tree(node, source.sha256());
    }
    StringBuilder hashes = new StringBuilder(source.sha256());
    bases.forEach(b -> hashes.append(b.sha256()));
    return new Tree(
        new Inheritance(bases.stream().map(b -> (Mapping) b.list()).toList(), problems)
            .complete(own),
        Source.sha256(hashes.toString().getBytes(StandardCharsets.US_ASCII)));
  }

  private Optional<Tree> base(Node name, Source source, Problems problems) {
    String id = name instanceof Scalar scalar ? scalar.text() : "";
    if (!id.matches(ListReader.ID) || line.contains(id) || line.size() >= LONGEST_LINE) {
      problems.error(name.at(), line.contains(id) ? "extends-itself" : "bad-list-id", id);
      return Optional.empty();
    }
    Optional<Source> found = source.other(id);
    if (found.isEmpty()) {
      problems.error(name.at(), "no-such-base", id);
      return Optional.empty();
    }
    line.add(id);
    Problems older = new Problems(found.get().name(), messages);
    Optional<Tree> tree = of(found.get(), older).filter(t -> t.list() instanceof Mapping);
    line.removeLast();
    tree.ifPresent(t -> new ListReader(older).read(t.list(), t.sha256()));
    if (tree.isEmpty() || older.haveErrors()) {
      problems.error(name.at(), "broken-base", id);
      return Optional.empty();
    }
    return tree;
  }
}
