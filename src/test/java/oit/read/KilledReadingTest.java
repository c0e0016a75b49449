package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program leaves in the temporary folder is gone after the next one. */
@Timeout(120)
class KilledReadingTest {
  @TempDir private Path temporary;

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(KilledReading.class.getName());
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    return String.valueOf(out.readLine());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files
          .map(f -> temporary.relativize(f).toString())
          .filter(f -> f.startsWith("oit-read-"))
          .toList();
    }
  }

  @Test
  void theNextReadingRemovesWhatAKilledOneLeft() throws Exception {
    Process killed = start("halfway");
    try {
      assertThat(firstLine(killed)).isEqualTo("halfway");
      assertThat(files()).hasSizeGreaterThan(1).anyMatch(f -> f.endsWith(".tmp"));
    } finally {
      killed.destroyForcibly().waitFor();
    }
    assertThat(files()).isNotEmpty();

    Process next = start();
    try {
      assertThat(firstLine(next)).isEqualTo("Complete[]");
      assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      next.destroyForcibly();
    }

    assertThat(files()).isEmpty();
  }
}
