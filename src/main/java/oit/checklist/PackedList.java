package oit.checklist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A checklist with everything it is read from, so that another machine reads the same list without
 * its files. Immutable.
 *
 * @param name by which problems of it are told
 * @param year fiscal year it is taken to, Buddhist era; null leaves it as it is
 * @param text of its file
 * @param older texts of the lists it extends, by id
 */
public record PackedList(
    String name, @Nullable Integer year, String text, Map<String, String> older) {

  public PackedList {
    older = Map.copyOf(older);
  }

  /**
   * Packs a list that can be read.
   *
   * @param idOrPath a shipped id, else a file
   * @throws IOException if it cannot be read
   */
  public static PackedList of(String idOrPath, @Nullable Integer year) throws IOException {
    Source source =
        new ShippedChecklists()
            .source(idOrPath, "en")
            .orElseThrow(() -> new IOException("no such list: " + idOrPath));
    Map<String, String> older = new TreeMap<>();
    if (new ChecklistLoader("en", year).load(source.telling(older::put))
        instanceof Loaded.Bad(var problems)) {
      throw new IOException(problems.getFirst().toString());
    }
    return new PackedList(source.name(), year, source.plain(), older);
  }

  /**
   * The list.
   *
   * @param language of the problems: {@code th} or {@code en}
   */
  public Loaded open(String language) {
    return new ChecklistLoader(language, year).load(source(name, text));
  }

  private Source source(String called, String content) {
    return new Source(
        called,
        content.getBytes(StandardCharsets.UTF_8),
        id -> Optional.ofNullable(older.get(id)).map(base -> source(id, base)));
  }
}
