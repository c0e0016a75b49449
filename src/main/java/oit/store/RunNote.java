package oit.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a run has to remember so that it can be taken up again.
 *
 * @param command {@code scan}, {@code demo}, or {@code worker} for a scan of another machine
 * @param arguments of the command, without its name
 * @param out folder of the reports, absolute
 */
@JsonPropertyOrder({
  "schema",
  "runId",
  "startedAt",
  "command",
  "arguments",
  "out",
  "checklist",
  "agencies"
})
public record RunNote(
    String schema,
    String runId,
    String startedAt,
    String command,
    List<String> arguments,
    String out,
    ListNote checklist,
    List<AgencyNote> agencies) {

  /** The same run with other flags and another place for its reports. */
  public RunNote with(List<String> arguments, String out) {
    return new RunNote(schema, runId, startedAt, command, arguments, out, checklist, agencies);
  }

  /** The same run with other lists for some agencies, by their ids. */
  public RunNote with(Map<String, ListNote> others) {
    return new RunNote(
        schema,
        runId,
        startedAt,
        command,
        arguments,
        out,
        checklist,
        agencies.stream().map(a -> a.with(others.get(a.id()))).toList());
  }

  /** The same as another command remembers it. */
  public RunNote by(String other) {
    return new RunNote(schema, runId, startedAt, other, arguments, out, checklist, agencies);
  }

  /** Whether a flag was given with this value. */
  public boolean asks(String flag, String value) {
    int at = arguments.lastIndexOf(flag);
    return at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals(value);
  }

  /** As JSON, ended by a line end. */
  public String text() {
    return OutcomeJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @param place named where it is no good
   * @throws IOException if it is no good, or was written by another version
   */
  public static RunNote read(String text, String place) throws IOException {
    try {
      RunNote note = OutcomeJson.MAPPER.readValue(text, RunNote.class);
      if (!SCHEMA.equals(note.schema()) || !note.isWhole()) {
        throw new IOException(place + ": " + note.schema());
      }
      return note;
    } catch (JacksonException e) {
      throw new IOException(place + ": " + e.getOriginalMessage(), e);
    }
  }

  /** Whether nothing is missing, as in a file that somebody changed. */
  private boolean isWhole() {
    return Stream.of(runId, startedAt, command, arguments, out, checklist, agencies)
            .allMatch(Objects::nonNull)
        && agencies.stream().allMatch(a -> a != null && a.id() != null && a.url() != null);
  }

  /** The value of {@link #schema()}. */
  public static final String SCHEMA = "run/1";

  /**
   * @param name id or file, as it was found
   * @param sha256 of the list, by which a change is told
   */
  public record ListNote(String name, String id, int fiscalYear, String sha256) {}

  /**
   * @param checklist where it is checked by another list than that of the run; else null
   */
  public record AgencyNote(
      String id,
      String name,
      String type,
      String province,
      String url,
      @Nullable ListNote checklist) {

    AgencyNote with(@Nullable ListNote list) {
      return new AgencyNote(id, name, type, province, url, list);
    }
  }
}
