package oit.store;

import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oit.fetch.FetchNote;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Fetch outcomes as JSON: the record's name under {@code outcome} beside its fields. Bodies stay
 * outside. Follows the sealed type, so that a new outcome needs nothing here. Thread-safe.
 */
final class OutcomeJson {

  private static final String TYPE = "outcome";
  private static final String BODY = "body";

  private static final Map<String, Class<?>> TYPES = new HashMap<>();

  static {
    for (Class<?> type : FetchOutcome.class.getPermittedSubclasses()) {
      TYPES.put(type.getSimpleName(), type);
    }
  }

  /** Looked up once: each look-up makes accessors anew. */
  private static final ClassValue<RecordComponent[]> PARTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(HttpUrl.class, new UrlWriter())
                  .addDeserializer(HttpUrl.class, new UrlReader())
                  .addSerializer(InetAddress.class, new AddressWriter())
                  .addDeserializer(InetAddress.class, new AddressReader())
                  .addSerializer(FetchOutcome.class, new OutcomeWriter())
                  .addDeserializer(FetchOutcome.class, new OutcomeReader())
                  .addSerializer(Fetched.class, new FetchedWriter())
                  .addDeserializer(Fetched.class, new FetchedReader()))
          .build();

  private OutcomeJson() {}

  /** To be written as part of something else; not to be looked into. */
  static JsonNode write(FetchOutcome outcome) {
    return MAPPER.getNodeFactory().pojoNode(outcome);
  }

  /**
   * @param body of the resource in it; empty if it is not needed
   */
  static FetchOutcome read(JsonNode json, byte[] body) {
    return MAPPER.readerFor(FetchOutcome.class).withAttribute(BODY, body).readValue(json);
  }

  /** {@link Fetched} without its body. */
  private record Kept(
      HttpUrl requested,
      HttpUrl url,
      List<HttpUrl> redirects,
      int status,
      @Nullable String contentType,
      Map<String, String> headers,
      boolean truncated,
      Instant fetchedAt,
      List<FetchNote> notes) {}

  private static final class OutcomeWriter extends StdSerializer<FetchOutcome> {
    OutcomeWriter() {
      super(FetchOutcome.class);
    }

    @Override
    public void serialize(FetchOutcome outcome, JsonGenerator json, SerializationContext context) {
      json.writeStartObject(outcome);
      json.writeStringProperty(TYPE, outcome.getClass().getSimpleName());
      for (RecordComponent part : PARTS.get(outcome.getClass())) {
        try {
          json.writeName(part.getName());
          context.writeValue(json, part.getAccessor().invoke(outcome));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
      json.writeEndObject();
    }
  }

  private static final class OutcomeReader extends ValueDeserializer<FetchOutcome> {
    @Override
    public FetchOutcome deserialize(JsonParser parser, DeserializationContext context) {
      ObjectNode json = context.readValue(parser, ObjectNode.class);
      String name = json.path(TYPE).asString("");
      Class<?> type = TYPES.get(name);
      if (type == null) {
        return context.reportInputMismatch(FetchOutcome.class, "no such outcome: %s", name);
      }
      json.remove(TYPE);
      return (FetchOutcome) context.readTreeAsValue(json, type);
    }
  }

  private static final class FetchedWriter extends StdSerializer<Fetched> {
    FetchedWriter() {
      super(Fetched.class);
    }

    @Override
    public void serialize(Fetched f, JsonGenerator json, SerializationContext context) {
      context.writeValue(
          json,
          new Kept(
              f.requested(),
              f.url(),
              f.redirects(),
              f.status(),
              f.contentType(),
              f.headers(),
              f.truncated(),
              f.fetchedAt(),
              f.notes()));
    }
  }

  private static final class FetchedReader extends ValueDeserializer<Fetched> {
    @Override
    public Fetched deserialize(JsonParser parser, DeserializationContext context) {
      Kept k = context.readValue(parser, Kept.class);
      byte[] body = (byte[]) context.getAttribute(BODY);
      return new Fetched(
          k.requested(),
          k.url(),
          k.redirects(),
          k.status(),
          k.contentType(),
          k.headers(),
          body == null ? new byte[0] : body,
          k.truncated(),
          k.fetchedAt(),
          k.notes());
    }
  }

  private static final class UrlWriter extends StdSerializer<HttpUrl> {
    UrlWriter() {
      super(HttpUrl.class);
    }

    @Override
    public void serialize(HttpUrl url, JsonGenerator json, SerializationContext context) {
      json.writeString(url.toString());
    }
  }

  private static final class UrlReader extends ValueDeserializer<HttpUrl> {
    @Override
    public HttpUrl deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getString();
      HttpUrl url = HttpUrl.parse(text);
      return url == null
          ? context.reportInputMismatch(HttpUrl.class, "no web address: %s", text)
          : url;
    }
  }

  private static final class AddressWriter extends StdSerializer<InetAddress> {
    AddressWriter() {
      super(InetAddress.class);
    }

    @Override
    public void serialize(InetAddress address, JsonGenerator json, SerializationContext context) {
      json.writeBinary(address.getAddress());
    }
  }

  private static final class AddressReader extends ValueDeserializer<InetAddress> {
    @Override
    public InetAddress deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return InetAddress.getByAddress(parser.getBinaryValue());
      } catch (UnknownHostException e) {
        return context.reportInputMismatch(InetAddress.class, "no address");
      }
    }
  }
}
