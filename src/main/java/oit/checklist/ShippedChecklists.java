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
import java.util.jar.JarEntry;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Nearest;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The checklists inside the program, and how a list is chosen. A shipped list is a file {@code
 * <id>.yaml} beside the schema, in a jar or a folder of classes; the main list of a year is {@code
 * oit-<fiscal year>}. Safe for use by many threads.
 */
public final class ShippedChecklists {

  private static final String SCHEMA = "/oit/checklists/checklist.schema.json";
  private static final String MAIN = "oit-";

  private final URL schema;
  private final List<String> ids;

  public ShippedChecklists() {
    this(Objects.requireNonNull(ShippedChecklists.class.getResource(SCHEMA), SCHEMA));
  }

  /** The lists beside another schema file. */
  public ShippedChecklists(URL schema) {
    this.schema = schema;
    this.ids =
        namesBeside(schema).stream()
            .filter(n -> n.endsWith(".yaml"))
            .map(n -> n.substring(0, n.length() - ".yaml".length()))
            .sorted()
            .toList();
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
    return find(idOrPath, language, null);
  }

  /**
   * Loads a list by its shipped id, else from a file, and takes it to a fiscal year.
   *
   * @param year Buddhist era; null leaves the list as it is
   * @return nothing where it is neither
   */
  public Optional<Loaded> find(String idOrPath, String language, @Nullable Integer year) {
    ChecklistLoader loader = new ChecklistLoader(language, year);
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
    try (InputStream in = URI.create(folder(schema.toString()) + name).toURL().openStream()) {
      return Optional.of(new Source(name, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a list is read from; nothing where it is neither a shipped id nor a readable file. */
  Optional<Source> source(String idOrPath, String language) {
    return shipped(idOrPath)
        .or(() ->
            file(idOrPath)
                .flatMap(
                    path -> Source.of(path, new Problems(path.toString(), Messages.in(language)))));
  }

  private static Optional<Path> file(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private static List<String> namesBeside(URL schema) {
    try {
      return schema.getProtocol().equals("jar") ? inJar(schema) : inFolder(schema.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(schema.toString(), e);
    }
  }

  private static List<String> inJar(URL schema) throws IOException {
    JarURLConnection connection = (JarURLConnection) schema.openConnection();
    connection.setUseCaches(false);
    String folder = folder(connection.getEntryName());
    try (var jar = connection.getJarFile()) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(n -> n.startsWith(folder))
          .map(n -> n.substring(folder.length()))
          .filter(n -> !n.contains("/"))
          .toList();
    }
  }

  private static List<String> inFolder(URI schema) throws IOException {
    try (var files = Files.list(Path.of(schema).resolveSibling("."))) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
