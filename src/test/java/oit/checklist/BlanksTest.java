package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlanksTest {

  private static final Path GOOD = Path.of("src/test/resources/checklist/good.yaml");

  @TempDir Path folder;

  @Test
  void fillsInYearsAndCodes() throws IOException {
    Item item = item(null);
    assertThat(item.title().th()).isEqualTo("แผนการใช้จ่าย 2566 ต่อจาก 2565 ก่อน 2567 <FY-2>");
    assertThat(item.examples().getFirst().text()).isEqualTo("O12 แผนการใช้จ่าย 2566");
  }

  @Test
  void aRolledListSpeaksOfItsNewYear() throws IOException {
    Item item = item(2570);
    assertThat(item.title().th()).isEqualTo("แผนการใช้จ่าย 2570 ต่อจาก 2569 ก่อน 2571 <FY-2>");
    assertThat(item.examples().getFirst().text()).isEqualTo("O12 แผนการใช้จ่าย 2570");
  }

  @Test
  void aRolledListIsProvisionalAndSaysWhereItIsFrom() throws IOException {
    Checklist list = list(2570);
    assertThat(list.id()).isEqualTo("oit-2566");
    assertThat(list.fiscalYear()).isEqualTo(2570);
    assertThat(list.status()).isEqualTo(Checklist.Status.PROVISIONAL);
    assertThat(list.notes())
        .containsExactlyInAnyOrder(
            "หมายเหตุ",
            "Taken from oit-2566 (fiscal year 2566) to fiscal year 2570; not an official list");
  }

  @Test
  void aListRolledToItsOwnYearIsUnchanged() throws IOException {
    assertThat(list(2566)).isEqualTo(list(null));
  }

  @Test
  void periodsFollowTheYear() throws IOException {
    assertThat(list(2570).items().getLast().elements())
        .isEqualTo(list(null).items().getLast().elements());
  }

  private Item item(@Nullable Integer year) throws IOException {
    return list(year).itemByKey("budget_plan").orElseThrow();
  }

  private Checklist list(@Nullable Integer year) throws IOException {
    Path file = folder.resolve("oit-2566.yaml");
    Files.writeString(
        file,
        Files.readString(GOOD)
            .replace(
                "th: แผนการใช้จ่าย,", "th: แผนการใช้จ่าย <FY> ต่อจาก <FY-1> ก่อน <FY+1> <FY-2>,")
            .replace("match: แผนการใช้จ่ายงบประมาณ", "match: <code> แผนการใช้จ่าย <FY>"));
    return switch (new ChecklistLoader("en", year).load(file)) {
      case Loaded.Good(Checklist list) -> list;
      case Loaded.Bad bad -> throw new AssertionError(bad.problems());
    };
  }
}
