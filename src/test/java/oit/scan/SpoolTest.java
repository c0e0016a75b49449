package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir Path folder;

  private static byte[] bytes(int seed) {
    byte[] bytes = new byte[seed % 9 == 0 ? 400_000 : 20_000 + seed];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static List<Long> fill(Spool spool, int times) {
    List<Long> places = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      byte[] bytes = bytes(i);
      places.add(spool.put(bytes, bytes.length));
    }
    return places;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void givesBackWhatWasPutThere() throws IOException {
    try (Spool spool = new Spool(folder)) {
      List<Long> places = fill(spool, 100);
      for (int i = 99; i >= 0; i--) {
        assertThat(spool.take(places.get(i))).isEqualTo(bytes(i));
      }
      byte[] later = bytes(500);
      assertThat(spool.take(spool.put(later, later.length))).isEqualTo(later);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void withoutADiskTheHeapHasToDo() {
    try (Spool spool = new Spool(folder.resolve("nowhere"))) {
      List<Long> places = fill(spool, 60);
      for (int i = 0; i < 60; i++) {
        assertThat(spool.take(places.get(i))).isEqualTo(bytes(i));
      }
    }
  }
}
