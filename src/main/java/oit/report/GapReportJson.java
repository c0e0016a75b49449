package oit.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Gap reports as JSON (RFC 8259): UTF-8, two blanks of indent, {@code \n} line ends, fields always
 * in the order of {@link GapReport} and never left out, so that two reports can be compared line by
 * line. Control characters from web pages become blanks and broken surrogates U+FFFD; a number that
 * is not finite is refused. Thread-safe.
 */
public final class GapReportJson {

  /** Name of the file within the agency's folder. */
  public static final String FILE_NAME = "gap-report.json";

  private static final int MAX_BYTES = 64 << 20;

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(MAX_BYTES)
                          .build())
                  .build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(SEPARATORS)
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .addModule(
              new SimpleModule()
                  .addSerializer(String.class, new StringWriter())
                  .addSerializer(Double.class, new DoubleWriter(Double.class))
                  .addSerializer(double.class, new DoubleWriter(double.class)))
          .build();

  private GapReportJson() {}

  /**
   * The report as JSON text, ended by a line end.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public static String write(GapReport report) {
    try {
      return MAPPER.writeValueAsString(report) + "\n";
    } catch (DatabindException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
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
      return MAPPER.readValue(json, GapReport.class);
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

  private static final class StringWriter extends StdSerializer<String> {
    StringWriter() {
      super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator json, SerializationContext context) {
      json.writeString(PlainText.storable(value));
    }
  }

  private static final class DoubleWriter extends StdSerializer<Double> {
    DoubleWriter(Class<Double> type) {
      super(type);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "not a finite number at " + json.streamWriteContext().pathAsPointer());
      }
      json.writeNumber(value);
    }
  }
}
