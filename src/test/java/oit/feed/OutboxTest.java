package oit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

  private static final String RUN = "20270101-010000-aaaa";

  @TempDir private Path folder;

  private static byte[] body(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aReportTakesThePlaceOfAnEarlierOneOfItsKeyAlsoOfAnEarlierProcess() throws IOException {
    new Outbox(folder, "engine").put(RUN, "a", body("first"));
    Outbox outbox = new Outbox(folder, "engine");

    outbox.put(RUN, "a", body("second"));
    outbox.put(RUN, "b", body("other"));
    outbox.put(RUN, "a", body("third"));
    outbox.put(RUN, "a", body("third"));

    assertThat(outbox.waiting()).hasSize(2);
    assertThat(outbox.waiting().stream().map(OutboxTest::read)).contains("third", "other");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWasDeliveredIsPutAgain() throws IOException {
    Outbox outbox = new Outbox(folder, "engine");
    outbox.put(RUN, "a", body("first"));
    outbox.delivered(outbox.waiting().getFirst());
    outbox.put(RUN, "b", body("first"));
    outbox.refuse(outbox.waiting().getFirst(), "no");

    outbox.put(RUN, "a", body("first"));

    assertThat(outbox.waiting()).hasSize(1);
  }

  @Test
  void theFolderIsListedOnceForAThousandReports() throws IOException {
    AtomicInteger looks = new AtomicInteger();
    Shelf shelf =
        new Shelf(() -> {
          looks.incrementAndGet();
          return List.of(Path.of("run.aaaa.bbbb.json"));
        });

    for (int i = 0; i < Shelf.LOOK_AGAIN; i++) {
      assertThat(shelf.size(Integer.MAX_VALUE)).isEqualTo(i + 1);
      assertThat(shelf.put("run.k" + i + ".cccc.json")).isEmpty();
    }

    assertThat(looks).hasValue(1);
  }

  @Test
  void aFullOutboxIsLookedAtBeforeAReportIsTurnedAway() throws IOException {
    List<Path> there = new ArrayList<>(List.of(Path.of("r.a.b.json"), Path.of("r.c.d.json")));
    Shelf shelf = new Shelf(() -> List.copyOf(there));
    assertThat(shelf.size(2)).isEqualTo(2);

    there.removeFirst();

    assertThat(shelf.size(2)).isEqualTo(1);
  }

  @Test
  void tooManyReportsAreTurnedAway() throws IOException {
    Path box = Files.createDirectories(new Outbox(folder, "engine").folder());
    for (int i = 0; i < Outbox.MOST_WAITING; i++) {
      Files.createFile(box.resolve("r.k" + i + ".h.json"));
    }

    assertThatThrownBy(() -> new Outbox(folder, "engine").put(RUN, "a", body("x")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(Integer.toString(Outbox.MOST_WAITING));
  }
}
