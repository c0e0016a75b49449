package oit.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.checklist.Checklist;
import oit.checklist.Checklist.Grouping;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one {@link GapReportFile}; fields that say nothing about scores are left alone. For one
 * file.
 */
final class GapReportReader {

  private static final int MAX_BYTES = 64 << 20;
  private static final String SCHEMA = "gap-report/1";

  private final Path file;
  private final ItaRules rules;
  private final SourceFile source;
  private final Map<String, Item> asked = new HashMap<>();

  GapReportReader(Path file, ItaRules rules) {
    this.file = file;
    this.rules = rules;
    this.source = new SourceFile(file);
  }

  GapReportFile read() {
    Optional<ScoredReport> report =
        source.read(file, JsonMapper.builder().build(), MAX_BYTES).flatMap(this::report);
    return report.isPresent() && source.problems().isEmpty()
        ? new GapReportFile.Read(report.get())
        : new GapReportFile.Rejected(source.problems());
  }

  private Optional<ScoredReport> report(Node.Fields top) {
    if (!(top.get("schema") instanceof Node.Value schema) || !schema.text().equals(SCHEMA)) {
      source.add(top.at(), "report.schema", SCHEMA);
      return Optional.empty();
    }
    Node agency = top.get("agency");
    Node checklist = top.get("checklist");
    String name = agency instanceof Node.Fields fields ? text(fields, "name") : "";
    String id = checklist instanceof Node.Fields fields ? text(fields, "id") : "";
    String status = checklist instanceof Node.Fields fields ? text(fields, "status") : "";
    int year = checklist instanceof Node.Fields fields ? year(fields) : 0;
    if (name.isEmpty()) {
      source.add(top.at(), "report.field", "agency.name");
    }
    if (id.isEmpty()) {
      source.add(top.at(), "report.field", "checklist.id");
    }
    if (year == 0) {
      source.add(top.at(), "report.field", "checklist.fiscalYear");
    } else if (year < rules.firstYear()) {
      String given = Integer.toString(year);
      source.add(top.at(), "year.tooEarly", given, Integer.toString(rules.firstYear()));
    }
    Optional<Checklist> list = shipped(id);
    list.ifPresent(shipped -> shipped.items().forEach(item -> asked.put(item.code(), item)));
    List<ScoredReport.Item> items = items(top.get("items"));
    if (items.isEmpty()) {
      source.add(top.at(), "report.field", "items");
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScoredReport(
                name,
                id,
                year,
                status,
                items,
                list.map(Checklist::groupings).orElse(List.<Grouping>of())));
  }

  private static Optional<Checklist> shipped(String id) {
    var shipped = new ShippedChecklists();
    return shipped.ids().contains(id)
            && shipped.find(id, "th").orElseThrow() instanceof Loaded.Good(Checklist list)
        ? Optional.of(list)
        : Optional.empty();
  }

  private List<ScoredReport.Item> items(@Nullable Node node) {
    var items = new ArrayList<ScoredReport.Item>();
    Set<String> codes = new HashSet<>();
    if (node instanceof Node.Elements list) {
      for (Node element : list.elements()) {
        if (element instanceof Node.Fields fields) {
          ScoredReport.Item item = item(fields);
          items.add(item);
          if (!codes.add(item.scored().code())) {
            source.add(fields.at(), "report.itemTwice", item.scored().code());
          }
        } else {
          source.add(element.at(), "report.field", "code");
        }
      }
    }
    return items;
  }

  private ScoredReport.Item item(Node.Fields fields) {
    for (String required : List.of("code", "indicator", "subIndicator")) {
      if (text(fields, required).isEmpty()) {
        source.add(fields.at(), "report.field", required);
      }
    }
    var scored =
        new ScoredItem(
            text(fields, "indicator"),
            text(fields, "subIndicator"),
            text(fields, "code"),
            points(fields));
    Node gap = fields.get("gap");
    return new ScoredReport.Item(
        scored,
        text(fields, "title"),
        text(fields, "verdict"),
        gap instanceof Node.Fields advice ? text(advice, "fix") : "",
        gap instanceof Node.Fields advice ? text(advice, "unit") : "",
        Effort.of(
            text(fields, "verdict"),
            lacking(fields.get("elements")),
            asked.get(text(fields, "code"))));
  }

  /** How many required elements are not met. */
  private static long lacking(@Nullable Node elements) {
    return elements instanceof Node.Elements list
        ? list.elements().stream()
            .filter(e ->
                e instanceof Node.Fields fields
                    && text(fields, "verdict").equals("unmet")
                    && fields.get("required") instanceof Node.Value required
                    && required.text().equals("true"))
            .count()
        : 0;
  }

  private Points points(Node.Fields fields) {
    Node node = fields.get("score");
    String score =
        node instanceof Node.Value value && value.kind() != Node.Kind.TEXT ? value.text() : "";
    return switch (score) {
      case "0", "0.0" -> Points.LOST;
      case "100", "100.0" -> Points.GAINED;
      case "null" -> Points.UNKNOWN;
      default -> {
        source.add(
            node == null ? fields.at() : node.at(), "report.score", text(fields, "code"), score);
        yield Points.UNKNOWN;
      }
    };
  }

  private static String text(Node.Fields fields, String key) {
    return fields.get(key) instanceof Node.Value value && value.kind() == Node.Kind.TEXT
        ? value.text()
        : "";
  }

  private static int year(Node.Fields fields) {
    return fields.get("fiscalYear") instanceof Node.Value value
            && value.text().matches("2[5-6]\\d\\d")
        ? Integer.parseInt(value.text())
        : 0;
  }
}
