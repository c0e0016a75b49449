package oit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plan of the house. A new arrow between rooms is a decision and belongs here first. */
class RoomsTest {

  private static final String TEMPLATES = "oit.report.template";
  private static final int LONGEST_FILE = 400;

  /** Room → rooms it may lean on. Nobody leans on cli. */
  private static final Map<String, Set<String>> LEANS_ON =
      Map.ofEntries(
          entry("thai", Set.of()),
          // what the program tells of its own running; it knows nothing of agencies
          entry("watch", Set.of()),
          entry("agency", Set.of()),
          entry("fetch", Set.of()),
          entry("checklist", Set.of("thai")),
          entry("read", Set.of("thai", "fetch")),
          entry("crawl", Set.of("fetch", "read", "agency")),
          entry("judge", Set.of("checklist", "read", "thai")),
          entry("score", Set.of("checklist")),
          entry("report", Set.of("judge", "checklist")),
          // outcomes and reports as they are kept on disk; it drives neither crawl nor judge
          entry("store", Set.of("fetch", "report")),
          // posts reports as they are and keeps them itself; of fetch it needs what HTTP headers
          // say
          entry("feed", Set.of("fetch", "report")),
          entry(
              "scan",
              Set.of(
                  "thai",
                  "agency",
                  "fetch",
                  "checklist",
                  "read",
                  "crawl",
                  "judge",
                  "score",
                  "report",
                  "store")),
          // the marks of schedules are written as reports are
          entry("schedule", Set.of("checklist", "report")),
          // tells of runs what lies in their folders; keeps and posts it as the feed does
          entry("notify", Set.of("fetch", "report", "feed", "schedule")),
          entry(
              "cli",
              Set.of(
                  "thai",
                  "agency",
                  "fetch",
                  "checklist",
                  "read",
                  "crawl",
                  "judge",
                  "score",
                  "report",
                  "store",
                  "feed",
                  "schedule",
                  "notify",
                  "scan",
                  "watch")));

  /** Library → the rooms that know it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          entry("jakarta.mail", Set.of("notify")),
          entry("picocli", Set.of("cli")),
          entry("org.slf4j", Set.of("watch")),
          entry("ch.qos.logback", Set.of("watch")),
          entry("org.jsoup", Set.of("read")),
          entry("org.apache.pdfbox", Set.of("read")),
          entry("org.apache.poi", Set.of("agency", "read", "report")),
          entry("com.google.zxing", Set.of("read")),
          entry("org.netpreserve", Set.of("store")),
          entry("org.jdbi", Set.of("store")),
          entry("org.flywaydb", Set.of("store")),
          entry("com.zaxxer.hikari", Set.of("store")),
          entry("org.sqlite", Set.of("store")),
          // Quartz asks for connections; only the store makes them
          entry("java.sql", Set.of("store", "schedule")),
          entry("gg.jte", Set.of("report")),
          entry("org.dhatim", Set.of("report")),
          entry("org.quartz", Set.of("schedule")));

  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("oit");

  static Set<String> rooms() {
    return new TreeSet<>(LEANS_ON.keySet());
  }

  static Set<String> libraries() {
    return new TreeSet<>(LIBRARIES.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void leansOnlyOnItsNeighbours(String room) {
    String[] others =
        LEANS_ON.keySet().stream()
            .filter(other -> !other.equals(room) && !LEANS_ON.get(room).contains(other))
            .map(RoomsTest::packageOf)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(HOUSE);
  }

  @Test
  void everyClassLivesInARoom() {
    assertThat(HOUSE)
        .filteredOn(c -> !c.getFullName().equals("oit.Launcher"))
        .isNotEmpty()
        .allMatch(c -> LEANS_ON.containsKey(roomOf(c)));
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("oit.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void packagesWithinARoomHaveNoCycles() {
    slices().matching("oit.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void thaiNeedsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("oit.thai..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("oit.thai..", "java..", "org.jspecify.annotations..")
        .check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryStaysInItsRooms(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packagesOf(LIBRARIES.get(library)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineAndTheLauncherExit() {
    noClasses()
        .that(areBehindTheCommandLine())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineAndTheLauncherPrint() {
    noClasses()
        .that(areBehindTheCommandLine())
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<JavaPackage> packages =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .filter(p -> !p.getName().equals("oit") && !p.getName().equals(TEMPLATES))
            .distinct()
            .toList();

    assertThat(packages).hasSizeGreaterThanOrEqualTo(LEANS_ON.size());
    assertThat(packages)
        .filteredOn(p -> !p.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  @Test
  void timesAreNotOldDates() {
    noClasses()
        .that()
        // certificates of the JDK speak of Date, and so does Quartz
        .doNotHaveFullyQualifiedName("oit.fetch.CertificateCheck")
        .and()
        .resideOutsideOfPackage("oit.schedule..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl|Helpers?)(\\$.*)?").check(HOUSE);
  }

  @Test
  void filesStayShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Map<Path, Integer> lengths =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.toMap(file -> file, RoomsTest::lines));

      assertThat(lengths).isNotEmpty();
      assertThat(lengths.entrySet()).filteredOn(e -> e.getValue() > LONGEST_FILE).isEmpty();
    }
  }

  private static DescribedPredicate<JavaClass> areBehindTheCommandLine() {
    return DescribedPredicate.describe(
        "are neither oit.Launcher nor in oit.cli",
        c -> !c.getFullName().equals("oit.Launcher") && !roomOf(c).equals("cli"));
  }

  private static String roomOf(JavaClass type) {
    String[] names = type.getPackageName().split("\\.", 3);
    return names.length > 1 ? names[1] : "";
  }

  private static String packageOf(String room) {
    return "oit." + room + "..";
  }

  private static String[] packagesOf(Set<String> rooms) {
    return rooms.stream().map(RoomsTest::packageOf).toArray(String[]::new);
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
