package oit.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The examples of {@code checklists/README.md}. */
final class ReadmeExamples {

  private static final Pattern CHECK = Pattern.compile("`check: ([^`]+)`");

  private ReadmeExamples() {}

  static List<String> checks() throws IOException {
    String readme = Files.readString(Path.of("checklists/README.md"));
    return CHECK.matcher(readme).results().map(r -> r.group(1)).toList();
  }
}
