package oit.fetch.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where the system keeps its Chromium or Chrome. */
public final class Chromium {

  /** Environment variable that names the program and outweighs every search. */
  public static final String VARIABLE = "OIT_CHROMIUM";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "chromium.exe",
          "chrome.exe");
  private static final List<String> APPLICATIONS =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/snap/bin/chromium");
  private static final List<String> WINDOWS_FOLDERS =
      List.of("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA");
  private static final List<String> WINDOWS_PLACES =
      List.of("Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe");
  private static final int LONGEST_VERSION = 100;

  private Chromium() {}

  /**
   * The program to run; empty if there is none. If {@value #VARIABLE} is set, that or nothing.
   *
   * @param environment as of {@link System#getenv()}
   */
  public static Optional<Path> find(Map<String, String> environment) {
    String named = environment.get(VARIABLE);
    if (named != null && !named.isBlank()) {
      return program(named.strip());
    }
    return candidates(environment).stream()
        .map(Chromium::program)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What the program says of itself, such as {@code Chromium 140.0.7339.80}; empty if it fails. */
  public static Optional<String> version(Path program) {
    Process process;
    try {
      process =
          new ProcessBuilder(program.toString(), "--version")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return Optional.empty();
    }
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        return Optional.empty();
      }
      byte[] said = process.getInputStream().readNBytes(LONGEST_VERSION);
      return Optional.of(new String(said, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> candidates(Map<String, String> environment) {
    List<String> candidates = new ArrayList<>();
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String name : NAMES) {
      for (String folder : path.split(File.pathSeparator)) {
        if (!folder.isBlank()) {
          candidates.add(folder + File.separator + name);
        }
      }
    }
    candidates.addAll(APPLICATIONS);
    for (String folder : WINDOWS_FOLDERS) {
      String place = environment.get(folder);
      if (place != null) {
        WINDOWS_PLACES.forEach(rest -> candidates.add(place + File.separator + rest));
      }
    }
    return candidates;
  }

  private static Optional<Path> program(String text) {
    try {
      Path path = Path.of(text);
      return Files.isRegularFile(path) && Files.isExecutable(path)
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
