package oit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What other programs of this machine say. */
@FunctionalInterface
interface Programs {

  /** What a program prints; empty if it is not there, fails or takes longer than ten seconds. */
  Optional<String> output(String... command);

  /** The programs on the path. */
  Programs INSTALLED = Programs::run;

  private static Optional<String> run(String... command) {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    try {
      process.getOutputStream().close();
      // few lines, so that the program never waits for a reader
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        return Optional.empty();
      }
      return Optional.of(
          new String(process.getInputStream().readNBytes(32 << 10), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }
}
