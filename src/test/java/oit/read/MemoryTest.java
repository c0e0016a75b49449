package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf"})
  void aDocumentThatFillsTheMemoryCostsItselfAlone(String kind, @TempDir Path folder)
      throws Exception {
    Path output = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                TightMemory.class.getName(),
                kind)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();

    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    assertThat(ended).as(lines.toString()).isTrue();
    assertThat(lines).contains("Damaged[reason=too-large-to-read]", "all others whole");
  }

  @Test
  void sweepsWhatKilledProcessesLeft(@TempDir Path temporary) throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Files.createDirectory(temporary.resolve("oit-read-" + dead.pid() + "-1"));
    Files.writeString(left.resolve("PDFBox1.tmp"), "x");
    Path living =
        Files.createDirectory(
            temporary.resolve("oit-read-" + ProcessHandle.current().pid() + "-2"));
    Path foreign = Files.createDirectory(temporary.resolve("other-" + dead.pid() + "-1"));

    Scratch.sweep(temporary);

    assertThat(left).doesNotExist();
    assertThat(living).exists();
    assertThat(foreign).exists();
  }
}
