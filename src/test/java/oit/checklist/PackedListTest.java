package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedListTest {

  @TempDir private Path folder;

  static List<String> shipped() {
    return new ShippedChecklists().ids();
  }

  private static Checklist good(Loaded loaded) {
    return ((Loaded.Good) loaded).checklist();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedListComesOutAsItWentIn(String id) throws IOException {
    assertThat(good(PackedList.of(id, null).open("th")))
        .isEqualTo(good(new ShippedChecklists().find(id, "th").orElseThrow()));
  }

  @Test
  void ownListNeedsNoneOfItsFilesAnyMore() throws IOException {
    Path base =
        Files.writeString(
            folder.resolve("ours.yaml"),
            "\uFEFF"
                + new NewList(good(PackedList.of("oit-2568", null).open("th")), 2569, "th")
                    .yaml()
                    .replaceFirst("id: .*", "id: ours"));
    Path list =
        Files.writeString(
            folder.resolve("own list.yaml"),
            "id: own\nextends: ours\nfiscalYear: 2570\nstatus: provisional\n"
                + "title: {th: เกณฑ์ของเรา}\n");
    Checklist before = good(new ChecklistLoader("th", 2571).load(list));

    PackedList packed = PackedList.of(list.toString(), 2571);
    Files.delete(list);
    Files.delete(base);

    assertThat(packed.older()).containsOnlyKeys("ours", "oit-2568");
    assertThat(good(packed.open("th"))).isEqualTo(before);
    assertThat(before.fiscalYear()).isEqualTo(2571);
  }

  @Test
  void listWithProblemsIsNotPacked() throws IOException {
    Path list = Files.writeString(folder.resolve("bad.yaml"), "id: bad\n");

    assertThatThrownBy(() -> PackedList.of(list.toString(), null)).hasMessageContaining("bad.yaml");
    assertThatThrownBy(() -> PackedList.of("nowhere", null)).hasMessageContaining("nowhere");
  }
}
