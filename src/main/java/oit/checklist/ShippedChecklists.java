package oit.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import oit.checklist.yaml.Nearest;
import oit.checklist.yaml.Problem;

/**
 * The checklists inside the program, and how a list is chosen. A shipped list is a file {@code
 * <id>.yaml}; the main list of a year is {@code oit-<fiscal year>}. Safe for use by many threads.
 */
public final class ShippedChecklists {

  private static final String FOLDER = "oit/checklists/";
  private static final String ANCHOR = "/" + FOLDER + "checklist.schema.json";
  private static final String MAIN = "oit-";

  private final List<String> ids;

  public ShippedChecklists() {
    this.ids =
        names().filter(n -> n.endsWith(".yaml")).map(ShippedChecklists::stem).sorted().toList();
  }

  /** Ids in alphabetical order. */
  public List<String> ids() {
    return ids;
  }

  /** The shipped id that a misspelt one was meant to be. */
  public Optional<String> nearest(String id) {
    return Nearest.to(id, ids);
  }

  /**
   * Loads a list by its shipped id, else from a file.
   *
   * @return nothing where it is neither
   */
  public Optional<Loaded> find(String idOrPath, String language) {
    ChecklistLoader loader = new ChecklistLoader(language);
    return shipped(idOrPath).map(loader::load).or(() -> file(idOrPath).map(loader::load));
  }

  /** What is wrong with a list or could be better; nothing where there is no such list. */
  public Optional<List<Problem>> lint(String idOrPath, String language) {
    ChecklistLoader loader = new ChecklistLoader(language);
    return shipped(idOrPath).map(loader::lint).or(() -> file(idOrPath).map(loader::lint));
  }

  /**
   * The id of the main list of the fiscal year a date falls in, else of the newest main list.
   *
   * @throws IllegalStateException when the program was built without any list
   */
  public String idFor(LocalDate date) {
    String wanted = MAIN + fiscalYear(date);
    if (ids.contains(wanted)) {
      return wanted;
    }
    return ids.stream()
        .filter(id -> id.matches(MAIN + "\\d{4}"))
        .max(String::compareTo)
        .orElseThrow(() -> new IllegalStateException("no checklist is shipped"));
  }

  /** Fiscal years begin on 1 October of the year before; Buddhist era. */
  private static int fiscalYear(LocalDate date) {
    return date.getYear() + 543 + (date.getMonthValue() >= 10 ? 1 : 0);
  }

  private Optional<Source> shipped(String id) {
    if (!ids.contains(id)) {
      return Optional.empty();
    }
    String name = id + ".yaml";
    try (InputStream in = ShippedChecklists.class.getResourceAsStream("/" + FOLDER + name)) {
      return Optional.of(new Source(name, Objects.requireNonNull(in, name).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> file(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
  }

  /** Names of the files beside the schema, in a jar or a folder of classes. */
  private static Stream<String> names() {
    URL anchor = Objects.requireNonNull(ShippedChecklists.class.getResource(ANCHOR), ANCHOR);
    try {
      return anchor.getProtocol().equals("jar") ? inJar(anchor) : inFolder(anchor.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(anchor.toString(), e);
    }
  }

  private static Stream<String> inJar(URL anchor) throws IOException {
    JarURLConnection connection = (JarURLConnection) anchor.openConnection();
    connection.setUseCaches(false);
    try (var jar = connection.getJarFile()) {
      return jar.stream().map(e -> e.getName()).filter(n -> n.startsWith(FOLDER)).toList().stream();
    }
  }

  private static Stream<String> inFolder(URI anchor) throws IOException {
    try (var files = Files.list(Path.of(anchor).resolveSibling("."))) {
      return files.map(f -> f.getFileName().toString()).toList().stream();
    }
  }
}
