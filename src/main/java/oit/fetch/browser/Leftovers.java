package oit.fetch.browser;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Browsers whose program was killed before it could end them. Each profile's name holds the id of
 * the process it belongs to, and each browser's command line the name of its profile.
 */
final class Leftovers {
  private static final String PREFIX = "oit-browser-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.+");

  private Leftovers() {}

  /** A new profile of this process. */
  static Path profile() throws IOException {
    return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
  }

  /** Ends what dead processes left in the folder of temporary files. */
  static void sweep(Path temporary) {
    try (DirectoryStream<Path> profiles = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path profile : profiles) {
        Matcher name = NAME.matcher(profile.getFileName().toString());
        if (name.matches()
            && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
            && Files.isWritable(profile)) {
          end(profile);
        }
      }
    } catch (IOException e) {
      // no reason not to start
    }
  }

  private static void end(Path profile) {
    String mark = "--user-data-dir=" + profile;
    ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().map(line -> line.contains(mark)).orElse(false))
        .forEach(ProcessHandle::destroyForcibly);
    Folder.delete(profile);
  }
}
