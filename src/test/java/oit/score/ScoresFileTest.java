package oit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoresFileTest {

  private static final String REPORT =
      """
      {"schema": "gap-report/1", "agency": {"name": "อบต.ตัวอย่าง"},
       "checklist": {"id": "oit-2568", "fiscalYear": 2568},
       "items": [
        {"code": "O1", "title": "โครงสร้าง", "indicator": "9", "subIndicator": "9.1", "score": 100},
        {"code": "O2", "title": "ผู้บริหาร", "indicator": "9", "subIndicator": "9.1", "score": 0},
        {"code": "O3", "title": "อำนาจหน้าที่", "indicator": "10", "subIndicator": "10.1", "score": null}
       ]}
      """;

  private final ItaRules rules = ItaRules.shipped();
  @TempDir Path folder;

  @Test
  void readsTheFileOfTheContract() throws IOException {
    ItaScores scores =
        read(
            """
            fiscalYear: 2568                             # พ.ศ.
            iit: {1: 83.53, 2: 90.98, 3: 95.56, 4: 71.24, 5: 76.60}
            eit: {6: 93.73, 7: 88.42, 8: 86.91}
            eit1: 80.96
            eit2: 98.41
            oit: {9: 66.50, 10: 60.00}
            """);

    assertThat(rules.result(scores).toJson())
        .isEqualTo(
            "{\"fiscalYear\":2568,\"iit\":83.58,\"eit1\":80.96,\"eit2\":98.41,\"oit\":63.25,"
                + "\"total\":77.28,\"level\":\"ต้องปรับปรุง\",\"passed\":false}");
  }

  @Test
  void readsBlockStyleQuotedKeysAndAByteOrderMark() throws IOException {
    ItaScores scores = read("\uFEFFfiscalYear: 2568\noit:\n  \"9\": 100\n  '10': 0.5\n");

    assertThat(scores.scores().get(Instrument.OIT))
        .isEqualTo(ScoreRange.exactly(new BigDecimal("50.25")));
  }

  @Test
  void countsOitFromAGapReportBesideTheFile() throws IOException {
    Files.writeString(folder.resolve("gap-report.json"), REPORT);

    ItaScores scores = read("fiscalYear: 2568\noit: {gapReport: gap-report.json}\n");

    ScoreRange oit = scores.scores().get(Instrument.OIT);
    assertThat(oit.score()).isEqualByComparingTo("50");
    assertThat(oit.low()).isEqualByComparingTo("25");
    assertThat(oit.high()).isEqualByComparingTo("75");
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        bad("", "file.empty"),
        bad("# nothing\n", "file.empty"),
        bad("- 1\n", "1:1 file.noMap"),
        bad("fiscalYear: 2568\noit: 5\n---\na: 1\n", "4:1 file.documents"),
        bad("fiscalYear: 2568\noit: {9: 1\n", "3:1 file.syntax"),
        bad("fiscalYear: 2568\n\toit: 1\n", "2:1 file.syntax"),
        bad("fiscalYear: 2568\noit: 1\noit: 2\n", "3:1 key.twice"),
        bad("fiscalYear: 2568\noti: 1\noit: 2\n", "2:1 key.unknown"),
        bad("oit: 1\n", "1:1 year.none"),
        bad("fiscalYear: 68\noit: 1\n", "1:13 year.notYear"),
        bad("fiscalYear: ๒๕๖๘\noit: 1\n", "1:13 year.notYear"),
        bad("fiscalYear: [2568]\noit: 1\n", "1:13 year.notYear"),
        bad("fiscalYear: 9999\noit: 1\n", "1:13 year.notYear"),
        bad("fiscalYear: 2025\noit: 1\n", "1:13 year.gregorian"),
        bad("fiscalYear: 2561\noit: 1\n", "1:13 year.tooEarly"),
        bad("fiscalYear: 2568\n", "1:1 instruments.none"),
        bad("fiscalYear: 2568\niit: high\n", "2:6 score.notNumber"),
        bad("fiscalYear: 2568\niit: \"80\"\n", "2:6 score.notNumber"),
        bad("fiscalYear: 2568\niit: .nan\n", "2:6 score.notNumber"),
        bad("fiscalYear: 2568\niit: 1e1\n", "2:6 score.notNumber"),
        bad("fiscalYear: 2568\niit:\n", "2:5 score.notNumber"),
        bad("fiscalYear: 2568\niit: [80]\n", "2:6 score.notNumber"),
        bad("fiscalYear: 2568\niit: 83,58\n", "2:6 score.notNumber"),
        bad("fiscalYear: 2568\niit: 100.01\n", "2:6 score.outOfRange"),
        bad("fiscalYear: 2568\niit: -1\n", "2:6 score.outOfRange"),
        bad("fiscalYear: 2568\noit: {9: 80, 10: 101}\n", "2:18 score.outOfRange"),
        bad("fiscalYear: 2568\noit: {9: 80}\n", "2:6 indicator.missing"),
        bad("fiscalYear: 2568\noit: {9: 80, 10: 70, 11: 60}\n", "2:22 indicator.unknown"),
        bad("fiscalYear: 2568\neit1: {6: 80, 7: 70}\n", "2:7 indicator.missing"),
        bad("fiscalYear: 2564\neit1: 80\n", "2:1 eit.noParts"),
        bad("fiscalYear: 2568\neit: 80\neit1: 80\n", "2:1 eit.half"),
        bad("fiscalYear: 2568\noit: {gapReport: 7}\n", "2:6 gapReport.noPath"),
        bad("fiscalYear: 2568\noit: {gapReport: \"a\\0b\"}\n", "2:18 gapReport.noPath"),
        bad("fiscalYear: 2568\noit: {gapReport: none.json}\n", "file.missing"),
        bad(
            "fiscalYear: 2567\noit: {gapReport: gap-report.json, 9: 5}\n",
            "2:18 gapReport.otherYear",
            "2:35 gapReport.alone"),
        bad(
            "iit: {1: x, 2: 500}\nfoo: 1\n",
            "1:1 year.none",
            "1:6 indicator.missing",
            "1:10 score.notNumber",
            "1:16 score.outOfRange",
            "2:1 key.unknown"));
  }

  private static Arguments bad(String yaml, String... problems) {
    return arguments(yaml, List.of(problems));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void tellsEveryMistakeWithItsPlace(String yaml, List<String> expected) throws IOException {
    Files.writeString(folder.resolve("gap-report.json"), REPORT);

    assertThat(rejected(yaml)).extracting(ScoresFileTest::brief).isEqualTo(expected);
  }

  static Stream<Arguments> badReports() {
    return Stream.of(
        arguments(REPORT.replace("gap-report/1", "gap-report/9"), List.of("1:1 report.schema")),
        arguments("{}", List.of("1:1 report.schema")),
        arguments("{", List.of("1:2 file.syntax")),
        arguments(REPORT.replace("อบต.ตัวอย่าง", ""), List.of("1:1 report.field")),
        arguments(REPORT.replace("2568}", "null}"), List.of("1:1 report.field")),
        arguments(REPORT.replace("2568}", "2561}"), List.of("1:1 year.tooEarly")),
        arguments(REPORT.replace("\"items\"", "\"item\""), List.of("1:1 report.field")),
        arguments(REPORT.replace("\"O2\"", "\"O1\""), List.of("5:3 report.itemTwice")),
        arguments(REPORT.replace("\"10.1\"", "null"), List.of("6:3 report.field")),
        arguments(REPORT.replace("100}", "50}"), List.of("4:90 report.score")),
        arguments(REPORT.replace("\"score\": 100", "\"x\": 1"), List.of("4:3 report.score")));
  }

  @ParameterizedTest
  @MethodSource("badReports")
  void tellsEveryMistakeOfAGapReport(String report, List<String> expected) throws IOException {
    Path file = folder.resolve("gap-report.json");
    Files.writeString(file, report);

    assertThat(rejected("fiscalYear: 2568\noit: {gapReport: gap-report.json}\n"))
        .allMatch(problem -> problem.file().equals(file.toString()))
        .extracting(ScoresFileTest::brief)
        .isEqualTo(expected);
  }

  @Test
  void tellsWhatIsWrongWithTheFileItself() throws IOException {
    Path file = folder.resolve("scores.yaml");
    assertThat(problems(file)).extracting(Problem::key).containsExactly("file.missing");
    assertThat(problems(folder)).extracting(Problem::key).containsExactly("file.missing");

    Files.write(file, "fiscalYear: 2568 # ปี\n".getBytes(Charset.forName("windows-874")));
    assertThat(problems(file)).extracting(Problem::key).containsExactly("file.notUtf8");

    Files.write(file, " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8));
    assertThat(problems(file)).extracting(Problem::key).containsExactly("file.tooLarge");
  }

  @Test
  void saysTheMistakeInThaiAndInEnglish() {
    var problem = new Problem("a.yaml", 2, 6, "score.outOfRange", List.of("101"));

    assertThat(problem.text(Locale.ENGLISH)).isEqualTo("a.yaml:2:6: 101 is not between 0 and 100");
    assertThat(problem.text(Locale.of("th"))).isEqualTo("a.yaml:2:6: 101 ไม่อยู่ระหว่าง 0 ถึง 100");
    assertThat(Problem.ofFile("a.yaml", "file.empty").text(Locale.ENGLISH))
        .isEqualTo("a.yaml: the file is empty");
  }

  @Test
  void hasEverySentenceInBothLanguages() {
    var thai = ResourceBundle.getBundle("oit.score.messages", Locale.of("th"));
    var english = ResourceBundle.getBundle("oit.score.messages", Locale.ENGLISH);

    assertThat(thai.keySet()).isEqualTo(english.keySet());
    assertThat(badFiles().flatMap(a -> ((List<?>) a.get()[1]).stream()))
        .allMatch(brief -> thai.containsKey(brief.toString().replaceFirst(".* ", "")));
    for (String key : thai.keySet()) {
      assertThat(thai.getString(key)).as(key).containsPattern("[ก-๙]");
      assertThat(english.getString(key)).as(key).doesNotContainPattern("[ก-๙]");
    }
  }

  private ItaScores read(String yaml) throws IOException {
    Path file = folder.resolve("scores.yaml");
    Files.writeString(file, yaml);
    return switch (ScoresFile.read(file, rules)) {
      case ScoresFile.Read(var scores) -> scores;
      case ScoresFile.Rejected(var problems) -> throw new AssertionError(problems);
    };
  }

  private List<Problem> rejected(String yaml) throws IOException {
    Path file = folder.resolve("scores.yaml");
    Files.writeString(file, yaml);
    return problems(file);
  }

  private List<Problem> problems(Path file) {
    return switch (ScoresFile.read(file, rules)) {
      case ScoresFile.Read(var scores) -> throw new AssertionError(scores);
      case ScoresFile.Rejected(var problems) -> problems;
    };
  }

  private static String brief(Problem problem) {
    return problem.line() == 0
        ? problem.key()
        : problem.line() + ":" + problem.column() + " " + problem.key();
  }
}
