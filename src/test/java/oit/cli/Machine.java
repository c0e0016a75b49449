package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of the program with a home of its own, as on a machine of its own. */
final class Machine implements AutoCloseable {

  private static final int WAIT_SECONDS = 120;

  private final Process process;
  private final Path printed;

  /**
   * @param name also said to the websites it asks
   */
  Machine(Path folder, String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("OIT_HOME", folder.resolve("home-" + name).toString());
    builder.environment().put("OIT_CONTACT", "https://www.example.go.th/" + name);
    printed = Files.createTempFile(folder, name + "-", ".txt");
    process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
  }

  String printed() {
    try {
      return Files.readString(printed);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a worker can take work. */
  boolean isReady() {
    return printed().contains("ready for work");
  }

  /** Waits until something is so. */
  void until(BooleanSupplier moment) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (!moment.getAsBoolean()) {
      assertThat(process.isAlive() && System.nanoTime() < end).as(printed()).isTrue();
      var unused =
          process.toHandle().onExit().completeOnTimeout(null, 5, TimeUnit.MILLISECONDS).join();
    }
  }

  /** Its exit code, when it has come to its end. */
  int code() throws InterruptedException {
    assertThat(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).as(printed()).isTrue();
    return process.exitValue();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as {@code SIGTERM} does, and tells its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return code();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
