package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import oit.store.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed leaves of SQLite. */
class NativeLibraryTest {

  private static final String RUN = "20260101-100000-aaaa";

  @TempDir private Path folder;

  @Test
  void liesInTheHomeFolderAndIsSweptByALaterProcess() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path unpacked = folder.resolve("home").resolve("native");
    Process process = start(temporary);
    assertThat(process.inputReader().readLine()).isEqualTo("finished");
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(files(temporary)).noneMatch(f -> f.getFileName().toString().startsWith("sqlite"));
    List<Path> left = files(unpacked);
    assertThat(left).isNotEmpty();

    // whoever unpacked them a moment ago may be about to load them
    NativeLibrary.unpackTo(unpacked, Instant.now());
    assertThat(files(unpacked)).isEqualTo(left);
    for (Path file : left) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
    Home home = new Home(folder.resolve("home"));
    try (History history = History.open(home, History.usual(home))) {
      assertThat(history.newest()).isNotEmpty();
    }
    assertThat(files(unpacked)).doesNotContainAnyElementsOf(left);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Process start(Path temporary) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            WritingProcess.class.getName(),
            folder.resolve("home").toString(),
            RUN,
            "5000",
            folder.resolve("home").resolve("oit.db").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
