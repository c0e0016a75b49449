package oit.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;

/** Reads one file into {@link Node}s and gathers every problem found in it. For one thread. */
final class SourceFile {

  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  SourceFile(Path file) {
    this.name = file.toString();
  }

  /** All problems, in the order of their places; those of other files after those of this one. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(
            Comparator.comparing((Problem problem) -> !problem.file().equals(name))
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .toList();
  }

  void add(Node.Place at, String key, String... arguments) {
    problems.add(new Problem(name, at.line(), at.column(), key, List.of(arguments)));
  }

  void addAll(List<Problem> more) {
    problems.addAll(more);
  }

  /** The map at the top of the file, or nothing with the reason among the problems. */
  Optional<Node.Fields> read(Path file, ObjectMapper mapper, int maxBytes) {
    Optional<String> text = text(file, maxBytes);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = mapper.createParser(text.get())) {
      if (parser.nextToken() == null) {
        problems.add(Problem.ofFile(name, "file.empty"));
        return Optional.empty();
      }
      Node top = node(parser);
      if (parser.nextToken() != null) {
        add(place(parser.currentTokenLocation()), "file.documents");
      }
      if (top instanceof Node.Fields fields) {
        return Optional.of(fields);
      }
      add(top.at(), "file.noMap");
    } catch (JacksonException e) {
      addSyntax(e);
    }
    return Optional.empty();
  }

  private Optional<String> text(Path file, int maxBytes) {
    if (!Files.isRegularFile(file)) {
      problems.add(Problem.ofFile(name, "file.missing"));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        problems.add(Problem.ofFile(name, "file.tooLarge", Integer.toString(maxBytes >> 20)));
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(Problem.ofFile(name, "file.notUtf8"));
    } catch (IOException e) {
      problems.add(Problem.ofFile(name, "file.unreadable", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private Node node(JsonParser parser) {
    Node.Place at = place(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var entries = new LinkedHashMap<String, Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          Node.Place keyAt = place(parser.currentTokenLocation());
          String key = parser.currentName();
          parser.nextToken();
          Node value = node(parser);
          if (entries.putIfAbsent(key, new Node.Entry(keyAt, value)) != null) {
            add(keyAt, "key.twice", key);
          }
        }
        yield new Node.Fields(at, entries);
      }
      case START_ARRAY -> {
        var elements = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(node(parser));
        }
        yield new Node.Elements(at, elements);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Node.Value(at, parser.getString(), Node.Kind.NUMBER);
      case VALUE_STRING -> new Node.Value(at, parser.getString(), Node.Kind.TEXT);
      default -> new Node.Value(at, parser.getString(), Node.Kind.OTHER);
    };
  }

  private static Node.Place place(TokenStreamLocation location) {
    return new Node.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  // Jackson places a YAML error at the last sound token; the parser below it knows the real place
  private void addSyntax(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException yaml
        && yaml.getProblemMark().isPresent()) {
      Mark mark = yaml.getProblemMark().get();
      var at = new Node.Place(mark.getLine() + 1, mark.getColumn() + 1);
      add(at, "file.syntax", yaml.getProblem());
    } else {
      add(place(e.getLocation()), "file.syntax", e.getOriginalMessage());
    }
  }
}
