package oit.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.read.Block;
import oit.read.Kind;
import oit.read.Link;
import oit.read.ReadState;
import oit.read.Resource;

/**
 * A site of a few short pages in one text file, with the verdicts that an assessor would give. A
 * line {@code @} names the agency and its type, {@code =} begins a page by its path and title,
 * {@code !} says what an item comes to and which of its elements fail.
 *
 * @param expected verdict by the code of the item, with the failing elements where they are said
 */
record SmallSite(String name, Subject subject, List<Resource> pages, Map<String, String> expected) {

  private static final Path FOLDER = Path.of("src/test/resources/judge/small");
  private static final String NEXT_CELL = " \\| ";

  @Override
  public String toString() {
    return name;
  }

  static List<SmallSite> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(SmallSite::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SmallSite read(Path file) {
    List<Resource> pages = new ArrayList<>();
    Map<String, String> expected = new LinkedHashMap<>();
    Subject subject = Pages.subject();
    String[] page = null;
    List<String> body = new ArrayList<>();
    for (String line : lines(file)) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      if (page != null && (line.startsWith("= ") || line.startsWith("! "))) {
        pages.add(page(page, body));
        page = null;
      }
      if (line.startsWith("@ ")) {
        subject = new Subject(parts(rest)[0], parts(rest)[1], Pages.HOME);
      } else if (line.startsWith("= ")) {
        page = parts(rest);
        body = new ArrayList<>();
      } else if (line.startsWith("! ")) {
        expected.put(rest.split(" ")[0], rest.substring(rest.indexOf(' ') + 1));
      } else {
        body.add(line);
      }
    }
    return new SmallSite(file.getFileName().toString(), subject, pages, expected);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] parts(String line) {
    String[] parts = line.split("\\|", 2);
    return new String[] {parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""};
  }

  private static Resource page(String[] page, List<String> body) {
    String path = page[0].replaceFirst("^/", "");
    if (path.endsWith(" (scan)")) {
      return Pages.scan(path.replace(" (scan)", ""));
    }
    String[] lines = body.stream().filter(l -> !l.isBlank()).toArray(String[]::new);
    String text = String.join("\n", body);
    ReadState read = new ReadState.Complete();
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "pdf" -> Pages.pdf(path, lines);
      case "docx" -> Pages.document(path, Kind.DOCX, read, lines);
      case "xlsx" -> Pages.document(path, Kind.XLSX, read, sheet(lines));
      default ->
          text.contains("</nav>") || text.contains("<footer") || text.contains("<main")
              ? Pages.framed(path, page[1], text)
              : Pages.html(path, page[1], text);
    };
  }

  private static List<Block> sheet(String... lines) {
    List<Block> cells = new ArrayList<>();
    int row = 0;
    for (String line : lines) {
      int column = 0;
      for (String cell : line.split(NEXT_CELL)) {
        cells.add(
            new Block(Block.Role.CELL, 0, cell.strip(), Block.Region.MAIN, 0, row, column++, 1));
      }
      row++;
    }
    return cells;
  }

  /** What the judge says, in the form of what is expected. */
  Map<String, String> judged() {
    Judge judge = new Judge(Pages.list(2566), subject);
    Set<String> onHome =
        pages.getFirst().links().stream().map(Link::url).collect(Collectors.toSet());
    for (Resource page : pages) {
      int clicks = page == pages.getFirst() ? 0 : onHome.contains(page.url()) ? 1 : 2;
      judge.observe(page, clicks, List.of());
    }
    Map<String, String> said = new LinkedHashMap<>();
    for (Judgement.ItemResult item : judge.conclude(new Extent(true, true, 50)).items()) {
      String code = item.item().code();
      if (expected.containsKey(code)) {
        said.put(code, expected.get(code).contains(" ") ? inDetail(item) : verdict(item));
      }
    }
    return said;
  }

  private static String verdict(Judgement.ItemResult item) {
    return item.verdict().name().toLowerCase(Locale.ROOT);
  }

  private static String inDetail(Judgement.ItemResult item) {
    List<String> unmet = new ArrayList<>();
    for (int i = 0; i < item.elements().size(); i++) {
      Judgement.ElementResult element = item.elements().get(i);
      if (element.element().required() && element.verdict() == ElementVerdict.UNMET) {
        unmet.add("E" + (i + 1));
      }
    }
    return (verdict(item) + " " + String.join(";", unmet)).strip();
  }
}
