package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code oit score --json} prints is what its page tells. */
class ScoreJsonTest {

  private static final Path PAGE = Path.of("src/main/resources/oit/score/README.md");
  private static final Path EXAMPLE =
      Path.of("src/main/resources/oit/report/gap-report-1.example.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2562 | 90, eit: 80, oit: 70                  | 79.00  | B
          2563 | 90, eit: 80, oit: 95                  | 89.00  | A
          2564 | 40, eit: 40, oit: 60                  | 48.00  | F
          2565 | 96, eit: 96, oit: 96                  | 96.00  | AA
          2566 | 96, eit1: 96, eit2: 94.99, oit: 99    | 97.05  | ผ่านดี
          2567 | 95, eit1: 95, eit2: 95, oit: 95       | 95.00  | ผ่านดีเยี่ยม
          2568 | 90, eit1: 80, eit2: 86, oit: 90       | 87.90  | ผ่าน
          2569 | 69, eit1: 69, eit2: 70, oit: 70       | 69.55  | ต้องปรับปรุงโดยด่วน
          """)
  void everyYearHasItsWeightsAndLevels(int year, String scores, String total, String level)
      throws IOException {
    JsonNode answer = json("--input", file("{fiscalYear: " + year + ", iit: " + scores + "}"));

    assertThat(answer.path("total").decimalValue()).isEqualByComparingTo(total);
    assertThat(answer.path("level").asString()).isEqualTo(level);
    assertThat(answer.path("provisional").asBoolean(false)).isEqualTo(year > 2568);
  }

  @Test
  void pageTellsEveryField() throws IOException {
    Files.copy(EXAMPLE, folder.resolve("g.json"));
    Set<String> fields = new TreeSet<>();
    collect(json(EXAMPLE.toString(), "--what-if", "O2", "--target", "60"), fields);
    for (String scores :
        new String[] {
          "{fiscalYear: 2566, iit: 90, eit: 88, oit: {gapReport: g.json}}",
          "{fiscalYear: 2570, iit: 90, eit1: 88, eit2: 80, oit: 10}",
          "{fiscalYear: 2568, iit: 90}"
        }) {
      collect(json("--input", file(scores)), fields);
    }
    String page = Files.readString(PAGE);

    assertThat(fields).hasSizeGreaterThan(20).allMatch(field -> page.contains("`" + field + "`"));
    Set<String> told = new TreeSet<>();
    Pattern.compile("`([a-z][A-Za-z0-9]*)`")
        .matcher(page)
        .results()
        .forEach(m -> told.add(m.group(1)));
    told.remove("true");
    told.remove("null");
    assertThat(fields).as("what the page tells is printed").containsAll(told);
  }

  private JsonNode json(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "score";
    all[1] = "--json";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    Ran ran = Ran.oit(all);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).hasLineCount(1);
    return JsonMapper.shared().readTree(ran.out());
  }

  private String file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("s.yaml"), yaml + "\n").toString();
  }

  private static void collect(JsonNode node, Set<String> fields) {
    fields.addAll(node.propertyNames());
    node.forEach(child -> collect(child, fields));
  }
}
