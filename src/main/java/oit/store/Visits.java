package oit.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of {@link Visit}s, written anew by each scan. Not thread-safe. */
public final class Visits implements Closeable {

  private static final String TYPE = "visit";

  private static final Map<String, Class<? extends Visit>> TYPES =
      Map.of(
          "page", Visit.Page.class,
          "same", Visit.Same.class,
          "failed", Visit.Failed.class,
          "oddity", Visit.Oddity.class);

  private final OutputStream out;

  private Visits(OutputStream out) {
    this.out = out;
  }

  static Visits write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    // no file channel: the interrupt that ends a scan would close it
    return new Visits(new BufferedOutputStream(new FileOutputStream(file.toFile()), 32 << 10));
  }

  public void add(Visit visit) throws IOException {
    ObjectNode json = OutcomeJson.MAPPER.valueToTree(visit);
    json.put(TYPE, typeOf(visit));
    out.write(OutcomeJson.MAPPER.writeValueAsBytes(json));
    out.write('\n');
  }

  private static String typeOf(Visit visit) {
    return switch (visit) {
      case Visit.Page p -> "page";
      case Visit.Same s -> "same";
      case Visit.Failed f -> "failed";
      case Visit.Oddity o -> "oddity";
    };
  }

  static void read(Path file, Consumer<Visit> each) throws IOException {
    Lines.read(
        file,
        (offset, text) -> {
          each.accept(visit(text));
          return true;
        });
  }

  private static Visit visit(String text) {
    JsonNode json = OutcomeJson.MAPPER.readTree(text);
    Class<? extends Visit> type = TYPES.get(json.path(TYPE).asString(""));
    if (type == null) {
      throw new IllegalStateException("no visit: " + text);
    }
    ((ObjectNode) json).remove(TYPE);
    return OutcomeJson.MAPPER.treeToValue(json, type);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
