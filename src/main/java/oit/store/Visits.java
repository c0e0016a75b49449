package oit.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of {@link Visit}s, written anew by each scan. Its last line tells their number; it takes
 * the place of an earlier one when that line is written. Not thread-safe.
 */
public final class Visits implements Closeable {

  private static final String TYPE = "visit";
  private static final String END = "end";
  private static final String COUNT = "count";

  private static final Map<String, Class<? extends Visit>> TYPES =
      Map.of(
          "page", Visit.Page.class,
          "same", Visit.Same.class,
          "failed", Visit.Failed.class,
          "oddity", Visit.Oddity.class);

  /** Hears of a visit. */
  @FunctionalInterface
  public interface Each {
    void visit(Visit visit) throws IOException;
  }

  private final Path file;
  private final Path draft;
  private final OutputStream out;
  private int count;

  private Visits(Path file, Path draft, OutputStream out) {
    this.file = file;
    this.draft = draft;
    this.out = out;
  }

  static Visits write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    // no file channel: the interrupt that ends a scan would close it
    return new Visits(
        file, draft, new BufferedOutputStream(new FileOutputStream(draft.toFile()), 32 << 10));
  }

  public void add(Visit visit) throws IOException {
    ObjectNode json = OutcomeJson.MAPPER.valueToTree(visit);
    json.put(TYPE, typeOf(visit));
    line(json);
    count++;
  }

  /** Ends the file and puts it into its place. */
  public void finish() throws IOException {
    line(OutcomeJson.MAPPER.createObjectNode().put(TYPE, END).put(COUNT, count));
    out.close();
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void line(ObjectNode json) throws IOException {
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

  /**
   * @throws DamagedFile if a line is no good, or lines are missing
   */
  static void read(Path file, Each each) throws IOException {
    int[] count = {0};
    boolean[] ended = {false};
    long end =
        Lines.read(
            file,
            (offset, text) -> {
              JsonNode json = json(file, offset, text);
              if (json.path(TYPE).asString("").equals(END)) {
                ended[0] = json.path(COUNT).asInt(-1) == count[0];
                return false;
              }
              count[0]++;
              each.visit(visit(file, offset, json));
              return true;
            });
    if (!ended[0]) {
      throw new DamagedFile(file, end, "lines missing", null);
    }
  }

  private static JsonNode json(Path file, long offset, String text) throws DamagedFile {
    try {
      return OutcomeJson.MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new DamagedFile(file, offset, "unreadable line", e);
    }
  }

  private static Visit visit(Path file, long offset, JsonNode json) throws DamagedFile {
    Class<? extends Visit> type = TYPES.get(json.path(TYPE).asString(""));
    if (type == null || !(json instanceof ObjectNode object)) {
      throw new DamagedFile(file, offset, "unreadable line", null);
    }
    object.remove(TYPE);
    try {
      return OutcomeJson.MAPPER.treeToValue(object, type);
    } catch (JacksonException e) {
      throw new DamagedFile(file, offset, "unreadable line", e);
    }
  }

  /** Closes the file; unless it was finished, it never was. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
