package oit.feed;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oit.report.GapReportSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published description of what is sent, to hold requests against. */
final class Described {

  static final Path FILE = Path.of("src/main/resources/oit/feed/scoring-engine.openapi.yaml");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode document = new YAMLMapper().readTree(FILE.toFile());

  JsonNode document() {
    return document;
  }

  JsonNode operation() {
    return document.path("paths").path("/").path("post");
  }

  /** How a request differs from the description. */
  List<String> problems(LoggedRequest request) {
    List<String> problems = new ArrayList<>();
    if (!request.getMethod().value().equals("POST")) {
      problems.add("method " + request.getMethod());
    }
    for (JsonNode parameter : operation().path("parameters")) {
      String name = parameter.path("name").asString();
      if (!request.containsHeader(name)) {
        problems.add(name + " is missing");
      } else {
        Schema schema = SCHEMAS.getSchema(parameter.path("schema"));
        schema
            .validate(StringNode.valueOf(request.getHeader(name)))
            .forEach(error -> problems.add(name + ": " + error.getMessage()));
      }
    }
    String type = request.getHeader("Content-Type");
    if (!operation().path("requestBody").path("content").has(type)) {
      problems.add("Content-Type " + type);
    }
    if (!"Bearer s3cret".equals(request.getHeader("Authorization"))) {
      problems.add("Authorization " + request.getHeader("Authorization"));
    }
    problems.addAll(GapReportSchema.problems(request.getBodyAsString()));
    return problems;
  }
}
