package oit.report;

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
 * Records as JSON that can be compared line by line: two blanks of indent, {@code \n} line ends,
 * fields in the order of the record. Control characters from web pages become blanks and broken
 * surrogates U+FFFD; a number that is not finite is refused. Thread-safe.
 */
public final class StableJson {

  static final int MAX_CHARS = 64 << 20;

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  /** Reads and writes so. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(MAX_CHARS)
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

  private StableJson() {}

  /**
   * The record as JSON text, ended by a line end.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value) + "\n";
    } catch (DatabindException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
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
