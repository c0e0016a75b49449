package oit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The packaged program in processes of its own, with all that it keeps below one folder.
 *
 * @param folder also where it runs
 */
public record KilledProgram(Path folder) {

  private static final int WAIT_SECONDS = 180;

  /** Exit code and what was printed. */
  public record Ended(int code, String printed) {}

  public Path home() {
    return folder.resolve("home");
  }

  /** Runs it to its end. */
  public Ended run(List<String> arguments) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    Process process = start(arguments, printed);
    if (!process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + Files.readString(printed));
    }
    return new Ended(process.exitValue(), Files.readString(printed));
  }

  /** Kills it as soon as something is so; it may also have come to its end before. */
  public void killWhen(BooleanSupplier moment, List<String> arguments)
      throws IOException, InterruptedException {
    startAndWait(moment, arguments).destroyForcibly().waitFor();
  }

  /** Asks it to end, as Ctrl-C does, and tells its exit code. */
  public int stopWhen(BooleanSupplier moment, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = startAndWait(moment, arguments);
    process.destroy();
    return process.waitFor();
  }

  private Process startAndWait(BooleanSupplier moment, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = start(arguments, Files.createTempFile(folder, "stopped", ".txt"));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (!moment.getAsBoolean() && process.isAlive() && System.nanoTime() < end) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    return process;
  }

  private Process start(List<String> arguments, Path printed) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar"));
    command.add(System.getProperty("oit.jar"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("OIT_HOME", home().toString());
    return builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
  }
}
