package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oit.store.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The page on many machines says nothing that is not so. */
class WorkersPageTest {

  private static final Path PAGE = Path.of("schedules/WORKERS.md");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^ {4}|`|=/opt/oit/)oit (\\w[^`\n]*)");
  private static final Pattern OTHERS =
      Pattern.compile("--(now|no-install-recommends|create-home|scale)\\b");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  static List<String> commands() throws IOException {
    return COMMAND
        .matcher(page())
        .results()
        .map(m -> m.group(1).split(" {3,}")[0].strip())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandsCanBeParsed(String command) {
    String[] words = command.split(" ");
    CommandLine line =
        switch (words[0]) {
          case "worker" ->
              new CommandLine(new WorkerCommand(Interruption.unarmed(), new Numbers()));
          case "scan" -> new CommandLine(new ScanCommand(Interruption.unarmed()));
          case "schedule" ->
              new CommandLine(new ScheduleCommand(Interruption.unarmed(), new Numbers()));
          default -> throw new AssertionError(command);
        };

    line.parseArgs(Arrays.copyOfRange(words, 1, words.length));
  }

  @Test
  void everyFlagIsOneOfTheProgram() throws IOException {
    Set<String> known =
        Stream.of(
                new CommandLine(new WorkerCommand(Interruption.unarmed(), new Numbers())),
                new CommandLine(new ScanCommand(Interruption.unarmed())))
            .flatMap(line -> line.getCommandSpec().optionsMap().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(
            Pattern.compile("--[a-z][a-z-]+")
                .matcher(OTHERS.matcher(page()).replaceAll(""))
                .results())
        .extracting(MatchResult::group)
        .isNotEmpty()
        .allMatch(known::contains);
  }

  @Test
  void composeFileStartsAWorker() throws IOException {
    String yaml = page().split("```yaml\n")[1].split("```")[0];

    JsonNode services = new YAMLMapper().readTree(yaml).get("services");

    JsonNode command = services.get("worker").get("command");
    String[] words = new YAMLMapper().convertValue(command, String[].class);
    assertThat(words[0]).isEqualTo("worker");
    new CommandLine(new WorkerCommand(Interruption.unarmed(), new Numbers()))
        .parseArgs(Arrays.copyOfRange(words, 1, words.length));
    assertThat(services.get("db").get("image").asString()).startsWith("postgres:");
  }

  @Test
  void tablesAndNumbersAreThose() throws IOException {
    String script =
        Files.readString(
            Path.of("src/main/resources/oit/store/postgresql/V2__jobs_of_workers.sql"));

    assertThat(script)
        .contains("CREATE TABLE job_run (", "CREATE TABLE job (", "CREATE TABLE lane (")
        .contains("ON DELETE CASCADE");
    assertThat(page())
        .contains("after " + WorkerScans.ATTEMPTS + " attempts")
        .contains("newest " + Jobs.KEPT_RUNS + " runs");
  }
}
