package oit.fetch.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path temporary;

  @Test
  @DisabledOnOs(value = WINDOWS, disabledReason = "command lines of others cannot be read there")
  void endsTheBrowserOfADeadProgram() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path profile = Files.createDirectory(temporary.resolve("oit-browser-" + dead.pid() + "-1x"));
    Files.writeString(profile.resolve("Cookies"), "x");
    Process browser =
        new ProcessBuilder("sh", "-c", "read line", "--user-data-dir=" + profile).start();
    try {
      Leftovers.sweep(temporary);
      assertThat(browser.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(profile).doesNotExist();
    } finally {
      browser.destroyForcibly();
    }
  }

  @Test
  void leavesTheLivingAndStrangersAlone() throws Exception {
    long self = ProcessHandle.current().pid();
    Path own = Files.createDirectory(temporary.resolve("oit-browser-" + self + "-1x"));
    Path other = Files.createDirectory(temporary.resolve("oit-browser-backup"));
    Leftovers.sweep(temporary);
    assertThat(own).exists();
    assertThat(other).exists();
  }
}
