package oit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.checklist.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulesTest {

  /** Takes every value but "bad". */
  private static final Flags FLAGS =
      new Flags() {
        @Override
        public Set<String> ofCrawl() {
          return Set.of("max-pages", "delay", "strict-tls");
        }

        @Override
        public Optional<String> problem(String flag, String value) {
          return value.contains("bad") ? Optional.of("no good: " + value) : Optional.empty();
        }
      };

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Schedules read() {
    return Schedules.of(Schedules.files(folder), FLAGS, "en");
  }

  @Test
  void readsEverythingThatAScheduleMaySay() throws IOException {
    Path file =
        write(
            "night.yaml",
            """
            id: nightly-tao
            cron: "30 1 * * mon-fri"
            timezone: Asia/Tokyo
            agencies: lists/tao.csv
            select: {province: ศรีเมฆา, type: tao}
            checklist: oit-2568
            crawl: {max-pages: 300, delay: 2s, strict-tls: true}
            outputs: {dir: ../reports, formats: [json, html, xlsx]}
            feed: {url: "https://score.example/api", tokenEnv: SCORE_TOKEN}
            notify:
              - {when: regression, email: [a@moi.example]}
              - {when: always, webhook: "https://hook.example/x"}
            misfire: skip
            overlap: queue
            """);

    Schedules schedules = read();

    assertThat(schedules.problems()).isEmpty();
    Schedule schedule = schedules.good().getFirst();
    assertThat(schedule.file()).isEqualTo(file);
    assertThat(schedule.agencies()).isEqualTo(folder.resolve("lists/tao.csv").toAbsolutePath());
    assertThat(schedule.select()).containsExactly("province=ศรีเมฆา", "type=tao");
    assertThat(schedule.crawl())
        .isEqualTo(Map.of("max-pages", "300", "delay", "2s", "strict-tls", ""));
    assertThat(schedule.outputs().dir())
        .isEqualTo(folder.resolveSibling("reports").toAbsolutePath());
    assertThat(schedule.outputs().formats()).containsExactly("json", "html", "xlsx");
    assertThat(schedule.feed())
        .isEqualTo(new Schedule.Feed("https://score.example/api", "SCORE_TOKEN"));
    assertThat(schedule.notices())
        .extracting(Schedule.Notice::when)
        .containsExactly(Schedule.When.REGRESSION, Schedule.When.ALWAYS);
    assertThat(schedule.zone().getId()).isEqualTo("Asia/Tokyo");
    assertThat(schedule.misfire()).isEqualTo(Schedule.Misfire.SKIP);
    assertThat(schedule.overlap()).isEqualTo(Schedule.Overlap.QUEUE);
  }

  @Test
  void needsNoMoreThanIdTimeAndList() throws IOException {
    write("a.yml", "{id: a, cron: '0 2 * * *', agencies: a.csv}");

    Schedule schedule = read().find("a").orElseThrow();

    assertThat(schedule.zone()).isEqualTo(Plans.BANGKOK);
    assertThat(schedule.misfire()).isEqualTo(Schedule.Misfire.RUN_ONCE);
    assertThat(schedule.overlap()).isEqualTo(Schedule.Overlap.SKIP);
    assertThat(schedule.outputs().dir()).isEqualTo(folder.resolve("oit-reports").toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: Big Id                     | 1:5  | schedule id",
        "cron: '0 2 * *'                | 1:7  | crontab",
        "timezone: Bangkok              | 1:11 | time zone",
        "agencies: bad.csv              | 1:11 | no good",
        "checklist: bad                 | 1:12 | no good",
        "select: [x]                    | 1:9  | text",
        "select: {type: bad}            | 1:9  | no good",
        "crawl: {max-page: 3}           | 1:9  | max-pages",
        "crawl: {delay: bad}            | 1:16 | no good",
        "outputs: {formats: [bad]}      | 1:20 | no good",
        "outputs: {folder: x}           | 1:11 | folder",
        "feed: {url: score.example}     | 1:13 | https://",
        "feed: {}                       | 1:7  | url",
        "notify: [{when: never}]        | 1:17 | never",
        "notify: [{when: always}]       | 1:10 | email",
        "notify: [{when: always, email: [nobody]}] | 1:33 | e-mail",
        "misfire: later                 | 1:10 | run-once",
        "overlap: both                  | 1:10 | queue",
        "schedule: x                    | 1:1  | schedule",
        "[a                             | 2:3  | YAML",
      })
  void tellsWhatIsWrongAndWhere(String line, String place, String said) throws IOException {
    StringBuilder text = new StringBuilder(line).append('\n');
    Map<String, String> usual = new LinkedHashMap<>();
    usual.put("id", "a");
    usual.put("cron", "'0 2 * * *'");
    usual.put("agencies", "a.csv");
    usual.forEach((key, value) -> {
      if (!line.startsWith(key + ":")) {
        text.append(key).append(": ").append(value).append('\n');
      }
    });
    Path file = write("a.yaml", text.toString());

    Schedules schedules = read();

    assertThat(schedules.good()).isEmpty();
    assertThat(schedules.problems())
        .extracting(Problem::toString)
        .anyMatch(p -> p.contains(file + ":" + place) && p.contains(said));
  }

  @Test
  void badFileStopsNothingButItself() throws IOException {
    write("a.yaml", "{id: same, cron: '0 2 * * *', agencies: a.csv}");
    write("b.yaml", "nonsense");
    write("c.yaml", "{id: same, cron: '0 3 * * *', agencies: a.csv}");
    write("d.yaml", "{id: other, cron: '0 3 * * *', agencies: a.csv}");
    write(".e.yaml", "not looked at");
    write("f.txt", "not looked at");

    Schedules schedules = read();

    assertThat(schedules.good()).extracting(Schedule::id).containsExactly("same", "other");
    assertThat(schedules.problems())
        .extracting(p -> Path.of(p.file()).getFileName().toString())
        .isEqualTo(List.of("b.yaml", "c.yaml"));
  }
}
