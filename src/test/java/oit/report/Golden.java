package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs kept as files; a changed one is left in {@code target/golden} to look at. */
public final class Golden {

  private static final Path KEPT = Path.of("src/test/resources/oit/report/golden");
  private static final Path NOW = Path.of("target/golden");

  private Golden() {}

  public static void check(String name, String actual) {
    try {
      Files.createDirectories(NOW);
      Path now = Files.writeString(NOW.resolve(name), actual);
      Path kept = KEPT.resolve(name);
      assertThat(kept).as("compare with %s and, if it is right, copy it", now).exists();
      assertThat(actual)
          .as("%s, new text in %s", name, now)
          .isEqualTo(Files.readString(kept).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
