package oit.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oit.checklist.yaml.Node.At;
import oit.checklist.yaml.Node.Scalar;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the YAML 1.2 text of one document into {@link Node}s. Aliases are refused, so the tree is
 * never larger than the text; depth is limited.
 */
public final class YamlText {

  static final int DEEPEST = 40;

  private static final YAMLFactory YAML = YAMLFactory.builder().build();

  private final YAMLParser parser;
  private final Problems problems;

  private YamlText(YAMLParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The tree, or nothing after reporting why the text is not YAML. */
  public static Optional<Node> parse(String text, Problems problems) {
    try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
      return new YamlText(parser, problems).document();
    } catch (TooDeep e) {
      problems.error(e.at, "too-deep", DEEPEST);
      return Optional.empty();
    } catch (JacksonException e) {
      report(e, problems);
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      problems.error(At.START, "empty-file");
      return Optional.empty();
    }
    Node root = node(first, 1);
    if (parser.nextToken() != null) {
      problems.error(here(), "one-document");
    }
    return Optional.of(root);
  }

  private Node node(JsonToken token, int depth) {
    At at = here();
    if (depth > DEEPEST) {
      throw new TooDeep(at);
    }
    return switch (token) {
      case START_OBJECT -> mapping(at, depth);
      case START_ARRAY -> sequence(at, depth);
      case VALUE_NUMBER_INT -> scalar(at, Scalar.Type.WHOLE_NUMBER);
      case VALUE_NUMBER_FLOAT -> scalar(at, Scalar.Type.DECIMAL_NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(at, Scalar.Type.TRUTH);
      case VALUE_NULL -> scalar(at, Scalar.Type.NOTHING);
      default -> scalar(at, Scalar.Type.TEXT);
    };
  }

  private Node mapping(At at, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      At keyAt = here();
      String key = parser.currentName();
      entries.add(new Node.Entry(key, keyAt, node(parser.nextToken(), depth + 1)));
    }
    return new Node.Mapping(at, entries);
  }

  private Node sequence(At at, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new Node.Sequence(at, items);
  }

  private Node scalar(At at, Scalar.Type type) {
    if (parser.isCurrentAlias()) {
      problems.error(at, "alias", parser.getString());
    }
    return new Scalar(at, type, type == Scalar.Type.NOTHING ? "" : parser.getString());
  }

  private At here() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new At(location.getLineNr(), location.getColumnNr());
  }

  private static void report(JacksonException e, Problems problems) {
    if (e.getCause() instanceof MarkedYamlEngineException cause
        && cause.getProblemMark().isPresent()) {
      Mark mark = cause.getProblemMark().get();
      At at = new At(mark.getLine() + 1, mark.getColumn() + 1);
      String problem = cause.getProblem();
      problems.error(at, problem.contains("'@'") ? "syntax-at" : "syntax", problem);
      return;
    }
    TokenStreamLocation location = e.getLocation();
    At at = location == null ? At.START : new At(location.getLineNr(), location.getColumnNr());
    problems.error(at, "syntax", e.getOriginalMessage().lines().findFirst().orElse(""));
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient At at;

    TooDeep(At at) {
      super("deeper than " + DEEPEST);
      this.at = at;
    }
  }
}
