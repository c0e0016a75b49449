package oit.report;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code diff/1}: one line of JSON for each agency. Thread-safe. */
public final class ReportChangeJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private ReportChangeJson() {}

  /**
   * The fields of {@link ReportChange}, and for each change {@code why}, its reason as a sentence.
   *
   * @param language of those sentences: {@code th} or {@code en}
   */
  public static String write(ReportChange change, String language) {
    ChangeText text = new ChangeText(change, Wording.in(language));
    ObjectNode json = MAPPER.valueToTree(change);
    Iterator<ItemChange> changes = change.changes().iterator();
    for (JsonNode one : json.withArray("changes")) {
      ((ObjectNode) one).put("why", text.why(changes.next()));
    }
    return MAPPER.writeValueAsString(json);
  }

  /** An agency of which only one of two runs has a report; the other side is null. */
  public static String write(GapReport report, boolean isNewer) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("schema", ReportChange.SCHEMA);
    json.set("agency", MAPPER.valueToTree(report.agency()));
    JsonNode side = MAPPER.valueToTree(ReportChange.Side.of(report));
    json.set("before", isNewer ? MAPPER.nullNode() : side);
    json.set("after", isNewer ? side : MAPPER.nullNode());
    json.set("counts", MAPPER.valueToTree(ReportChange.Counts.of(List.of())));
    json.putArray("changes");
    return MAPPER.writeValueAsString(json);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws InvalidReportException if it is something else
   */
  public static ReportChange read(String json) throws InvalidReportException {
    try {
      ReportChange change = MAPPER.readValue(json, ReportChange.class);
      if (ReportChange.SCHEMA.equals(change.schema())
          && Stream.of(change.agency(), change.before(), change.after(), change.counts())
              .allMatch(Objects::nonNull)) {
        return change;
      }
      throw new InvalidReportException(List.of("not a whole " + ReportChange.SCHEMA));
    } catch (JacksonException e) {
      throw new InvalidReportException(List.of(e.getOriginalMessage()));
    }
  }
}
