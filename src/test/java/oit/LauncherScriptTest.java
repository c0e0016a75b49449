package oit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code oit} on a machine made of small fakes: Javas that print their version or what
 * they were asked to run, and a Maven that builds an empty jar or fails.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tries the script for Unix shells")
class LauncherScriptTest {

  private static final int WAIT_SECONDS = 60;

  @TempDir private Path machine;
  private Path checkout;
  private Path jar;
  private final Map<String, String> environment = new TreeMap<>();

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void setUp() throws IOException {
    checkout = Files.createDirectories(machine.resolve("a check out"));
    jar = checkout.resolve("target/oit.jar");
    Path jvms = Files.createDirectories(machine.resolve("jvms"));
    Path script = checkout.resolve("oit");
    Files.writeString(
        script,
        Files.readString(Path.of("oit"))
            .replace("/usr/lib/jvm/", jvms + "/")
            .replace("/Library/Java/", machine.resolve("none") + "/"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Path bin = Files.createDirectories(machine.resolve("bin"));
    for (String tool : List.of("sh", "sed", "readlink", "rm", "mkdir")) {
      Path real =
          Stream.of("/bin", "/usr/bin")
              .map(folder -> Path.of(folder, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      program(bin.resolve(tool), "exec " + real + " \"$@\"");
    }
    environment.put("PATH", bin.toString());
    environment.put("LANG", "C.UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"21.0.4", "25", "26-ea"})
  void runsTheJarWithTheJavaOfOitJavaHome(String version) throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("chosen", version).toString());

    Ran ran = oit("checklist", "list");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines())
        .startsWith("chosen")
        .containsSequence("-jar", jar.toRealPath().toString(), "checklist", "list");
  }

  @Test
  void readsTheVersionFromTheReleaseFileWithoutStartingJava() throws Exception {
    built();
    Path home = java("chosen", "17");
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"25.0.3\"\n");
    environment.put("OIT_JAVA_HOME", home.toString());

    assertThat(oit("--help").out()).startsWith("chosen");
  }

  @Test
  void looksElsewhereWhenOitJavaHomeIsTooOld() throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("old", "17.0.15").toString());
    environment.put("JAVA_HOME", java("newer", "21.0.4").toString());

    Ran ran = oit("--help");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("newer");
    assertThat(ran.err()).contains("OIT_JAVA_HOME").contains("old");
  }

  @Test
  void takesTheJavaOnThePathBehindItsLinks() throws Exception {
    built();
    Path home = java("path", "22");
    Path link = Files.createSymbolicLink(machine.resolve("link"), home.resolve("bin/java"));
    Files.createSymbolicLink(machine.resolve("bin/java"), link);

    assertThat(oit("--help").out()).startsWith("path");
  }

  @Test
  void takesTheNewestOfTheInstalledJavas() throws Exception {
    built();
    java("jvms/a-25", "25.0.3");
    java("jvms/b-9", "9");
    java("jvms/c-21", "21.0.4");
    environment.put("JAVA_HOME", java("old", "1.8.0_402").toString());

    assertThat(oit("--help").out()).startsWith("a-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.15", "1.8.0_402", "20.0.2", "none"})
  void saysWhatToInstallWhenEveryJavaIsTooOld(String version) throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("old", version).toString());

    Ran ran = oit("demo");

    assertThat(ran.code()).isEqualTo(78);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("ติดตั้ง JDK 21").contains("install a JDK 21");
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());

    assertThat(oit("scan", "--out", "a b", "", "*", "$HOME", "ก ข").out())
        .endsWith("scan\n--out\na b\n\n*\n$HOME\nก ข\n");
  }

  @ParameterizedTest
  @CsvSource({"scan,false", "demo,true", "score,true", "checklist,true", "--help,true"})
  void startsShortCommandsWithTheQuickCompiler(String command, boolean quick) throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());

    assertThat(oit(command).out().lines().anyMatch("-XX:TieredStopAtLevel=1"::equals))
        .isEqualTo(quick);
  }

  @Test
  void limitsTheMemoryOfLongCommandsUnlessTheUserDoes() throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());

    assertThat(oit("scan").out().lines()).contains("-XX:+UseSerialGC", "-Xmx512m");
    environment.put("JDK_JAVA_OPTIONS", "-Xmx4g");
    assertThat(oit("scan").out().lines()).doesNotContain("-XX:+UseSerialGC", "-Xmx512m");
  }

  @Test
  void startsLongCommandsWithWhatARehearsalLeft() throws Exception {
    built();
    Path cache = Files.createFile(jar.resolveSibling("oit.aot")).toRealPath();
    String learnt = "-XX:AOTCache=" + cache;
    environment.put("OIT_JAVA_HOME", java("chosen", "25.0.3").toString());

    assertThat(oit("scan").out().lines()).contains(learnt, "-Xlog:aot*=off,cds*=off");
    assertThat(oit("checklist").out().lines()).doesNotContain(learnt);
    environment.put("JDK_JAVA_OPTIONS", "-Xmx4g");
    assertThat(oit("scan").out().lines()).doesNotContain(learnt);
    environment.remove("JDK_JAVA_OPTIONS");
    environment.put("OIT_JAVA_HOME", java("older", "24").toString());
    assertThat(oit("scan").out().lines()).doesNotContain(learnt);
  }

  @ParameterizedTest
  @CsvSource({"25,0,true", "25,1,false", "24.0.1,0,false"})
  void rehearsesOnceAfterTheBuild(String version, int code, boolean kept) throws Exception {
    Path home = java("chosen", version);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    program(
        home.resolve("bin/java"),
        """
        echo "$OIT_HOME" "$@" >>calls
        for word; do
          case $word in
            -XX:AOTCacheOutput=*)
              : >"${word#*=}"
              exit %d
              ;;
          esac
        done
        """
            .formatted(code));
    environment.put("OIT_JAVA_HOME", home.toString());
    maven("mkdir -p '" + jar.getParent() + "'; : > '" + jar + "'");

    assertThat(oit("--help").code()).isZero();
    assertThat(oit("--help").code()).isZero();

    Path cache = jar.toRealPath().resolveSibling("oit.aot");
    assertThat(Files.exists(cache)).isEqualTo(kept);
    assertThat(jar.resolveSibling("oit.aot.scan")).doesNotExist();
    assertThat(Files.readAllLines(machine.resolve("calls")))
        .filteredOn(call -> call.contains("demo"))
        .hasSize(version.startsWith("25") ? 1 : 0)
        .allMatch(call -> call.startsWith(cache + ".scan "));
  }

  @Test
  void worksThroughLinksFromAnyFolder() throws Exception {
    built();
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());
    Path bin = Files.createDirectories(machine.resolve("home/bin"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../../a check out/oit"));
    Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));

    Ran ran = run(machine.resolve("home"), List.of("bin/second", "--help"));

    assertThat(ran.out()).contains("\n" + jar.toRealPath() + "\n");
    assertThat(run(checkout, List.of("sh", "oit", "--help")).code()).isZero();
  }

  @Test
  void exitsWithTheCodeOfTheProgram() throws Exception {
    built();
    Path home = java("chosen", "21");
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho 'version \"21\"'\nexit 3\n");
    environment.put("OIT_JAVA_HOME", home.toString());

    assertThat(oit("scan").code()).isEqualTo(3);
  }

  @Test
  void buildsTheJarOnce() throws Exception {
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());
    maven("echo from-maven; mkdir -p '" + jar.getParent() + "'; : > '" + jar + "'");

    Ran first = oit("score", "--json");
    Ran second = oit("score", "--json");

    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("Building oit").contains("from-maven");
    assertThat(first.out()).startsWith("chosen");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void leavesNoHalfJarBehindWhenTheBuildFails() throws Exception {
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());
    maven("mkdir -p '" + jar.getParent() + "'; : > '" + jar + "'; exit 1");

    Ran ran = oit("demo");

    assertThat(ran.code()).isEqualTo(70);
    assertThat(ran.err()).contains("The build failed").contains("สร้างโปรแกรมไม่สำเร็จ");
    assertThat(jar).doesNotExist();
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    environment.put("OIT_JAVA_HOME", java("chosen", "21").toString());

    Ran ran = oit("demo");

    assertThat(ran.code()).isEqualTo(78);
    assertThat(ran.err()).contains("install Maven").contains("ติดตั้ง Maven");
  }

  private void built() throws IOException {
    Files.createDirectories(jar.getParent());
    Files.createFile(jar);
  }

  /** A Java that prints its folder's name and its arguments, one a line. */
  private Path java(String folder, String version) throws IOException {
    Path home = machine.resolve(folder);
    program(
        Files.createDirectories(home.resolve("bin")).resolve("java"),
        """
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2024-01-01' >&2
        else
          printf '%%s\\n' %s "$@"
        fi
        """
            .formatted(version, home.getFileName()));
    return home;
  }

  private void maven(String body) throws IOException {
    program(machine.resolve("bin/mvn"), body);
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ran oit(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(checkout.resolve("oit").toString()));
    command.addAll(List.of(arguments));
    return run(machine, command);
  }

  private Ran run(Path folder, List<String> command) throws Exception {
    Path out = machine.resolve("out.txt");
    Path err = machine.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
