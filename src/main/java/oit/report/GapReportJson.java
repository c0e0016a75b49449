package oit.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Gap reports as JSON (RFC 8259): UTF-8, two blanks of indent, {@code \n} line ends, fields always
 * in the order of {@link GapReport} and never left out, so that two reports can be compared line by
 * line. Control characters from web pages become blanks and broken surrogates U+FFFD; a number that
 * is not finite is refused. Thread-safe.
 */
public final class GapReportJson {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.json";

  private static final int MAX_BYTES = StableJson.MAX_CHARS;

  private GapReportJson() {}

  /**
   * The report as JSON text, ended by a line end.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public static String write(GapReport report) {
    return StableJson.write(report);
  }

  /**
   * Reads a report that keeps to the schema.
   *
   * @throws InvalidReportException if it is not JSON or breaks the schema
   */
  public static GapReport read(String json) throws InvalidReportException {
    List<String> problems = GapReportSchema.problems(json);
    if (!problems.isEmpty()) {
      throw new InvalidReportException(problems);
    }
    try {
      return StableJson.MAPPER.readValue(json, GapReport.class);
    } catch (JacksonException e) {
      throw new InvalidReportException(List.of(e.getOriginalMessage()));
    }
  }

  /**
   * Reads a file of at most 64 MiB.
   *
   * @throws InvalidReportException if it is too large, not JSON, or breaks the schema
   */
  public static GapReport read(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new InvalidReportException(List.of("larger than " + (MAX_BYTES >> 20) + " MiB"));
    }
    return read(new String(bytes, StandardCharsets.UTF_8));
  }
}
