package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.checklist.ShippedChecklists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ChecklistCommandTest {

  private static final Path FOLDER = Path.of("src/test/resources/checklist");

  private record Said(int exit, String out, String err) {}

  @Test
  void listMarksListsThatAreNotConfirmed() throws Exception {
    assertThat(run("list"))
        .isEqualTo(
            new Said(
                0,
                """
                รหัส       ปีงบประมาณ  จำนวนข้อ  สถานะ            ชื่อ
                oit-2566  2566       2        ! เรียบเรียงขึ้นใหม่  รายการตรวจ
                oit-2568  2568       1        ยืนยันแล้ว          รายการตรวจที่ยืนยันแล้ว
                oit-2569  2569       1        ! ฉบับชั่วคราว      ร่างรายการตรวจ

                ! เรียบเรียงขึ้นใหม่: รวบรวมจากหลายแหล่ง เพราะไม่มีต้นฉบับครบถ้วน
                ! ฉบับชั่วคราว: ปรับจากรายการของปีอื่น ใช้จนกว่าจะมีฉบับทางการ
                """,
                ""));
  }

  @Test
  void listSpeaksEnglish() throws Exception {
    assertThat(run("list", "--lang", "en").out())
        .isEqualTo(
            """
            ID        FISCAL YEAR  ITEMS  STATUS           TITLE
            oit-2566  2566         2      ! reconstructed  A list
            oit-2568  2568         1      confirmed        A confirmed list
            oit-2569  2569         1      ! provisional    A draft

            ! reconstructed: put together from several sources; the original list was not available in full.
            ! provisional: made from another year's list until the official one is out.
            """);
  }

  @Test
  void showTellsItemsElementsPeriodsAndUnits() throws Exception {
    assertThat(run("show", "oit-2566"))
        .isEqualTo(
            new Said(
                0,
                """
                oit-2566  รายการตรวจ
                ปีงบประมาณ พ.ศ. 2566 จำนวน 2 ข้อ ! เรียบเรียงขึ้นใหม่
                ! เรียบเรียงขึ้นใหม่: รวบรวมจากหลายแหล่ง เพราะไม่มีต้นฉบับครบถ้วน
                - รายการนี้ใช้ในการทดสอบเท่านั้น

                9  การเปิดเผยข้อมูล

                  9.1  ข้อมูลพื้นฐาน

                    O1   โครงสร้าง  (สำนักปลัด; key: structure)
                       * แผนผัง

                10  การป้องกันการทุจริต

                  10.1  การดำเนินการ

                    O12  แผนการใช้จ่าย  (กองคลัง; key: budget_plan) [น่าจะใช่ มีแหล่งอ้างอิงเดียว]
                       - จำนวนเงิน [ตุลาคม 2565 ถึงมีนาคม 2566] [เฉพาะองค์กรปกครองส่วนท้องถิ่น, โรงเรียน]

                * ต้องมี   - ควรมี ไม่มีผลต่อคะแนน
                """,
                ""));
  }

  @Test
  void showGuessesWhichListWasMeant() throws Exception {
    assertThat(run("show", "oti-2566", "--lang=en"))
        .isEqualTo(
            new Said(2, "", "There is no checklist \"oti-2566\". Did you mean \"oit-2566\"?\n"));
    assertThat(run("show", "nothing", "--lang=en"))
        .isEqualTo(
            new Said(
                2,
                "",
                "There is no checklist \"nothing\", neither shipped nor as a file."
                    + " Shipped: oit-2566, oit-2568, oit-2569\n"));
  }

  @Test
  void lintTellsProblemsOfAllFilesAndExitsWithTwo() throws Exception {
    String broken = FOLDER.resolve("broken/unknown-status.yaml").toString();
    String advice = FOLDER.resolve("advice/short-weak-phrase.yaml").toString();
    assertThat(run("lint", "--lang", "en", broken, advice, "oit-2568"))
        .isEqualTo(
            new Said(
                2,
                broken
                    + ":5:9: unknown word \"confirm\"; did you mean \"confirmed\"?\n"
                    + advice
                    + ":22:22: advice: the weak phrase \"แผน\" has fewer than 4 letters\n"
                    + "oit-2568: no problems\n"
                    + "Errors: 1, advice: 1\n",
                ""));
  }

  @Test
  void lintIsContentWithAGoodList() throws Exception {
    assertThat(run("lint", "oit-2568")).isEqualTo(new Said(0, "oit-2568: ไม่พบปัญหา\n", ""));
  }

  @Test
  void lintOfAFileThatIsNotThereExitsWithTwo() throws Exception {
    assertThat(run("lint", "oit-2568", "missing.yaml").exit()).isEqualTo(2);
  }

  @Test
  void testTriesEveryExample() throws Exception {
    assertThat(run("test", "oit-2568"))
        .isEqualTo(new Said(0, "oit-2568: ลอง 2 ตัวอย่าง ไม่ผ่าน 0\n", ""));
  }

  @Test
  void testTellsTheExamplesThatAreNotMet(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("list.yaml");
    String list = Files.readString(FOLDER.resolve("shipped/oit-2568.yaml"));
    Files.writeString(
        file,
        list.replace("- match: โครงสร้างหน่วยงาน อบต.", "- match: แผนผังส่วนราชการ")
            .replace("โครงสร้างพื้นฐาน", "โครงสร้างหน่วยงานอื่น"));
    assertThat(run("test", "--lang", "en", file.toString()))
        .isEqualTo(
            new Said(
                1,
                """
                oit-2568 O1: should name this item but does not: แผนผังส่วนราชการ
                oit-2568 O1: should not name this item but does: โครงสร้างหน่วยงานอื่น
                oit-2568: 2 examples, 2 not met
                """,
                ""));
  }

  @Test
  void testOfABrokenListTriesNothing() throws Exception {
    Said said = run("test", "oit-2568", FOLDER.resolve("broken/unknown-status.yaml").toString());
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("unknown-status.yaml:5:9: ");
  }

  @Test
  void newWritesAListThatTakesEverythingFromAnOlderOne(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("oit-2570.yaml");
    Said said = real("new", "--from=oit-2569", "--fiscal-year=2570", "--out=" + file, "--lang=en");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("Written: " + file, "fiscal year 2570", "provisional");
    assertThat(Files.readString(file))
        .contains("extends: oit-2569", "status: provisional", "{code: O2, from: executives}");
    assertThat(real("lint", file.toString()).exit()).isZero();
    assertThat(real("test", file.toString()).exit()).isZero();
    assertThat(real("show", file.toString(), "--lang=en").out())
        .contains("Fiscal year 2570, 26 items, ! provisional", "October 2569 to March 2570");
    assertThat(real("diff", "oit-2569", file.toString(), "--lang=en").out())
        .contains("! provisional", "The same (26)");
    Said next = real("new", "--from", file.toString(), "--fiscal-year", "2571");
    assertThat(next.exit()).isZero();
    assertThat(folder.resolve("oit-2571.yaml")).exists();
  }

  @Test
  void newRefusesToOverwriteAndWhatCannotBe(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
    assertThat(real("new", "--from=oit-2569", "--fiscal-year=2570", "--out=" + file).exit())
        .isEqualTo(2);
    assertThat(file).hasContent("mine");
    assertThat(real("new", "--from=oit-2569", "--fiscal-year=2569").err()).contains("oit-2569");
    assertThat(real("new", "--from=oit-2569", "--fiscal-year=1999").exit()).isEqualTo(2);
    assertThat(real("new", "--from=nothing", "--fiscal-year=2570").exit()).isEqualTo(2);
    Path copy = Files.copy(Path.of("checklists/oit-2566.yaml"), folder.resolve("other.yaml"));
    Path out = Files.createDirectory(folder.resolve("sub")).resolve("a.yaml");
    Files.writeString(copy, Files.readString(copy).replace("id: oit-2566", "id: own-2566"));
    assertThat(real("new", "--from=" + copy, "--fiscal-year=2570", "--out=" + out).err())
        .contains("own-2566.yaml");
    assertThat(out).doesNotExist();
  }

  @Test
  void diffTellsWhatBecameOfItems() throws Exception {
    assertThat(real("diff", "oit-2566", "oit-2568").out())
        .contains(
            "oit-2566 (ปีงบประมาณ 2566 จำนวน 43 ข้อ) → oit-2568 (ปีงบประมาณ 2568 จำนวน 28 ข้อ)",
            "รวมเป็นข้อเดียว (4)",
            "O1 โครงสร้าง + O3 อำนาจหน้าที่ → O1 โครงสร้างและอำนาจหน้าที่",
            "ไม่มีแล้ว (13)",
            "O5 → O3 ข้อมูลการติดต่อ",
            "องค์ประกอบ: + ใหม่");
    Said english = real("diff", "oit-2566", "oit-2568", "--lang", "en");
    assertThat(english.exit()).isZero();
    assertThat(english.out())
        .contains("Merged (4)", "Gone (13)", "New (2)", "Renumbered (18)", "     + Shows a map")
        .doesNotContain("the title was", "{0}");
    assertThat(real("diff", "oit-2566", "oit-2566", "--lang=en").out()).contains("The same (43)");
    assertThat(real("diff", "oit-2566").exit()).isEqualTo(2);
    assertThat(real("diff", "oit-2566", "oit-1999").exit()).isEqualTo(2);
  }

  @Test
  void showTakesAListToAnotherYear() throws Exception {
    assertThat(real("show", "oit-2568", "--fiscal-year=2571", "--lang=en").out())
        .contains(
            "fiscal year 2571",
            "! provisional",
            "Taken from oit-2568 (fiscal year 2568) to fiscal year 2571");
    assertThat(real("show", "oit-2568", "--fiscal-year", "2700").exit()).isEqualTo(2);
  }

  @Test
  void wrongUsageExitsWithTwo() throws Exception {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("show").exit()).isEqualTo(2);
    assertThat(run("lint").exit()).isEqualTo(2);
    assertThat(run("lits").exit()).isEqualTo(2);
    assertThat(run("list", "--lang", "de").exit()).isEqualTo(2);
  }

  @Test
  void helpDescribesEachCommand() throws Exception {
    assertThat(run("--help").out()).contains("lint", "list", "show", "test").doesNotContain("${");
    assertThat(run("lint", "--help").out()).contains("--lang", "FILE").doesNotContain("${");
  }

  @Test
  void aListCannotSteerTheTerminal(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("list.yaml");
    String list = Files.readString(FOLDER.resolve("shipped/oit-2568.yaml"));
    Files.writeString(
        file,
        list.replace("th: แผนผัง,", "th: \"แผนผัง\\e[2J\",")
            .replace("status: confirmed", "status: confirmed\nnotes: [\"a\\e[2J\"]"));
    assertThat(run("show", file.toString()).out()).contains("[2J").doesNotContain("\u001b");
    Files.writeString(file, list.replace("status: confirmed", "status: \"\\e[2J\""));
    assertThat(run("lint", file.toString()).out()).contains("[2J").doesNotContain("\u001b");
  }

  /** Runs the command on the shipped lists, with the judge's own reading of labels. */
  private static Said real(String... arguments) {
    return run(new ChecklistCommand(new LabelExamples()), arguments);
  }

  /** Runs the command with a judge that looks for the labels of the item. */
  private static Said run(String... arguments) throws IOException {
    ExampleJudge judge =
        (list, item, text) -> item.find().labels().stream().anyMatch(text::contains);
    return run(new ChecklistCommand(judge, samples()), arguments);
  }

  private static Said run(ChecklistCommand command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(command)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    String newline = System.lineSeparator();
    return new Said(
        exit, out.toString().replace(newline, "\n"), err.toString().replace(newline, "\n"));
  }

  private static ShippedChecklists samples() throws MalformedURLException {
    return new ShippedChecklists(FOLDER.resolve("shipped/checklist.schema.json").toUri().toURL());
  }
}
