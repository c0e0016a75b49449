package oit.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oit.agency.Agency;
import oit.agency.AgencyType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site of an invented agency with the verdicts a person gave it. */
record SampleSite(
    String name,
    Path folder,
    Agency agency,
    int fiscalYear,
    String start,
    Map<String, Label> labels) {

  /** One item's true verdict: where its evidence is, and which elements are not met. */
  record Label(String code, String verdict, List<String> evidence, String unmet, String why) {}

  private static final Path SITES = Path.of("src/test/resources/sites");

  static List<SampleSite> all() {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders
          .filter(f -> Files.exists(f.resolve("labels.csv")))
          .sorted()
          .map(SampleSite::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleSite read(Path folder) {
    try {
      JsonNode site = new JsonMapper().readTree(Files.readString(folder.resolve("site.json")));
      JsonNode agency = site.path("agency");
      String name = folder.getFileName().toString();
      return new SampleSite(
          name,
          folder,
          new Agency(
              name,
              agency.path("name").asString(),
              AgencyType.of(agency.path("type").asString()).orElse(AgencyType.OTHER),
              agency.path("province").asString(""),
              ""),
          site.path("fiscalYear").asInt(),
          site.path("start").asString("/"),
          labels(folder.resolve("labels.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Label> labels(Path csv) {
    try {
      Map<String, Label> labels = new LinkedHashMap<>();
      for (String line : Files.readAllLines(csv).stream().skip(1).toList()) {
        if (line.isBlank()) {
          continue;
        }
        List<String> cells = cells(line);
        labels.put(
            cells.get(0),
            new Label(
                cells.get(0),
                cells.get(1),
                Stream.of(cells.get(2).split(";")).filter(p -> !p.isBlank()).toList(),
                cells.get(3),
                cells.size() > 4 ? cells.get(4) : ""));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
