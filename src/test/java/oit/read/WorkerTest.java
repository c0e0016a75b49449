package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private final CountDownLatch end = new CountDownLatch(1);
  private final Draft draft = new Draft(Limits.DEFAULT);

  @AfterEach
  void letGo() {
    end.countDown();
  }

  private static Block line(String text) {
    return Block.of(Block.Role.LINE, 0, text, Block.Region.MAIN, 1);
  }

  private Resource finished() {
    return draft.finish(
        new Head("https://a.go.th/", java.util.List.of(), Instant.EPOCH, "", 0), Kind.PDF);
  }

  @Test
  void whatTakesTooLongIsUsedAsFarAsItCame() {
    Worker.run(
        draft,
        Duration.ofMillis(200),
        () -> {
          draft.add(line("ก"));
          boolean waiting = true;
          while (waiting) {
            try {
              end.await();
              waiting = false;
            } catch (InterruptedException e) {
              // a parser that does not listen
            }
          }
          draft.add(line("ข"));
        });

    assertThat(finished().state()).isEqualTo(new ReadState.Cut("time"));
    assertThat(finished().blocks()).containsExactly(line("ก"));
  }

  @Test
  void aStackOverflowCostsOneDocument() {
    Worker.run(draft, Duration.ofSeconds(20), () -> depth(0));

    assertThat(finished().state()).isEqualTo(new ReadState.Damaged("nested-too-deep"));
  }

  private static int depth(int n) {
    return 1 + depth(n + 1);
  }

  @Test
  void fullMemoryCostsOneDocument() {
    Worker.run(
        draft,
        Duration.ofSeconds(20),
        () -> {
          throw new OutOfMemoryError("for the test");
        });

    assertThat(finished().state()).isEqualTo(new ReadState.Damaged("too-large-to-read"));
  }

  @Test
  void whoRunsOutOfMemoryBesideOthersIsReadAgainAlone() {
    AtomicInteger attempts = new AtomicInteger();
    draft.find("type-mismatch", "known before");

    Worker.run(
        draft,
        Duration.ofSeconds(20),
        () -> {
          draft.add(line("ก"));
          draft.find("found", "while reading");
          if (attempts.incrementAndGet() == 1) {
            throw new OutOfMemoryError("for the test");
          }
        });

    assertThat(attempts).hasValue(2);
    assertThat(finished().state()).isEqualTo(new ReadState.Complete());
    assertThat(finished().blocks()).containsExactly(line("ก"));
    assertThat(finished().findings())
        .extracting(Resource.Finding::kind)
        .containsExactly("type-mismatch", "found");
  }

  @Test
  void aParsersExceptionAfterSomeTextOnlyCuts() {
    Worker.run(
        draft,
        Duration.ofSeconds(20),
        () -> {
          draft.add(line("ก"));
          throw new IOException("for the test");
        });

    assertThat(finished().state()).isEqualTo(new ReadState.Cut("broken"));
  }

  @Test
  void aThreadThatIsStoppedStaysStopped() {
    Thread.currentThread().interrupt();

    Worker.run(draft, Duration.ofSeconds(20), () -> {});

    assertThat(Thread.interrupted()).isTrue();
    assertThat(finished().state()).isEqualTo(new ReadState.Cut("interrupted"));
  }
}
