package oit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import oit.report.GapReportSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of what is sent is OpenAPI 3.1, and says all that is sent. */
class OpenApiTest {

  private static final Pattern STATUS = Pattern.compile("default|[1-5](\\d\\d|XX)");

  private final JsonNode document = new Described().document();

  @Test
  void hasWhatTheSpecificationDemands() {
    assertThat(document.path("openapi").asString()).matches("3\\.1\\.\\d+");
    assertThat(document.path("info").path("title").asString()).isNotBlank();
    assertThat(document.path("info").path("version").asString()).isNotBlank();
    assertThat(document.propertyNames())
        .isSubsetOf("openapi", "info", "servers", "paths", "components");
    assertThat(document.path("paths").propertyNames()).allMatch(path -> path.startsWith("/"));
    assertThat(document.at("/servers/0/variables/engine/default").asString()).isNotBlank();
  }

  @Test
  void operationHasNoWordThatTheSpecificationDoesNotKnow() {
    JsonNode operation = new Described().operation();
    assertThat(operation.propertyNames())
        .isSubsetOf(
            "operationId",
            "summary",
            "description",
            "security",
            "parameters",
            "requestBody",
            "responses");
    for (JsonNode parameter : operation.path("parameters")) {
      assertThat(parameter.propertyNames())
          .contains("name", "in", "schema")
          .isSubsetOf("name", "in", "required", "description", "schema", "example");
      // these are described by other means, and would be ignored here
      assertThat(parameter.path("name").asString())
          .isNotIn("Accept", "Content-Type", "Authorization");
    }
    operation
        .path("responses")
        .forEachEntry((status, response) -> {
          assertThat(status).matches(STATUS);
          assertThat(response.has("$ref") || !response.path("description").asString().isBlank())
              .as(status)
              .isTrue();
        });
    for (JsonNode requirement : operation.path("security")) {
      assertThat(document.at("/components/securitySchemes").propertyNames())
          .containsAll(requirement.propertyNames());
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    List<String> references = new ArrayList<>();
    collect(document, references);
    assertThat(references).hasSizeGreaterThan(5);
    for (String reference : references) {
      if (reference.startsWith("#")) {
        assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
      } else {
        Path file = Described.FILE.resolveSibling(reference).normalize();
        assertThat(JsonMapper.shared().readTree(Files.readString(file)))
            .as(reference)
            .isEqualTo(JsonMapper.shared().readTree(GapReportSchema.text()));
      }
    }
  }

  @Test
  void schemasAreSchemas() {
    var dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    for (JsonNode parameter : new Described().operation().path("parameters")) {
      assertThat(dialect.validate(parameter.path("schema"))).isEmpty();
    }
  }

  /** What each answer does is tried out in FeedTest; here it must be told. */
  @ParameterizedTest
  @ValueSource(strings = {"200", "201", "202", "204", "400", "401", "403", "408", "409", "413"})
  void commonAnswersAreTold(String status) {
    assertThat(new Described().operation().path("responses").propertyNames()).contains(status);
  }

  @Test
  void pageTellsTheSameAnswersAsTheDescription() throws IOException {
    String page = Files.readString(Described.FILE.resolveSibling("README.md"));
    Set<String> untold =
        new TreeSet<>(new Described().operation().path("responses").propertyNames());
    untold.removeIf(status -> page.contains(status) || page.contains(status.replace("XX", "xx")));
    // 2xx as a whole and "any other"
    untold.removeAll(Set.of("200", "201", "202", "204", "4XX", "default"));
    assertThat(untold).isEmpty();
  }

  @Test
  void pageLeadsToFilesThatAreThere() throws IOException {
    String page = Files.readString(Described.FILE.resolveSibling("README.md"));
    var links = Pattern.compile("]\\(([^)]+)\\)").matcher(page);
    int count = 0;
    while (links.find()) {
      assertThat(Described.FILE.resolveSibling(links.group(1))).exists();
      count++;
    }
    assertThat(count).isEqualTo(3);
  }

  private static void collect(JsonNode node, List<String> references) {
    if (node.path("$ref").isString()) {
      references.add(node.path("$ref").asString());
    }
    node.forEach(child -> collect(child, references));
  }
}
