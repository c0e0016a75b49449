package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final FakeTime time = new FakeTime();
  private final Pace pace = new Pace(SECOND, time.world());

  @Test
  void firstRequestDoesNotWait() throws InterruptedException {
    request("a.go.th", "1");
    assertThat(time.waits).isEmpty();
  }

  @Test
  void pauseRunsFromTheEndOfTheRequestBefore() throws InterruptedException {
    try (var turn = take("a.go.th", "1", Instant.MAX).orElseThrow()) {
      time.pass(Duration.ofSeconds(5));
    }
    time.pass(Duration.ofMillis(300));
    request("a.go.th", "1");
    assertThat(time.waits).containsExactly(Duration.ofMillis(700));
  }

  @Test
  void otherHostOnAnotherAddressDoesNotWait() throws InterruptedException {
    request("a.go.th", "1");
    request("b.go.th", "2");
    assertThat(time.waits).isEmpty();
  }

  @Test
  void otherHostOnTheSameAddressWaits() throws InterruptedException {
    request("a.go.th", "1");
    request("b.go.th", "1");
    assertThat(time.waits).containsExactly(SECOND);
  }

  @Test
  void longerDelayOfTheHostCounts() throws InterruptedException {
    pace.take("a.go.th", "1", Duration.ofSeconds(10), Instant.MAX).orElseThrow().close();
    request("a.go.th", "1");
    assertThat(time.waits).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void zeroDelayNeverWaits() throws InterruptedException {
    var eager = new Pace(Duration.ZERO, time.world());
    for (int i = 0; i < 3; i++) {
      eager.take("a.go.th", "1", Duration.ZERO, Instant.MAX).orElseThrow().close();
    }
    assertThat(time.waits).isEmpty();
  }

  @Test
  void retryAfterIsHeeded() throws InterruptedException {
    try (var turn = take("a.go.th", "1", Instant.MAX).orElseThrow()) {
      pace.slowDown("a.go.th", Optional.of(Duration.ofSeconds(40)));
    }
    request("a.go.th", "1");
    assertThat(time.waits).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void pausesDoubleWhileTheHostIsOverloadedAndShrinkAfterwards() throws InterruptedException {
    for (int i = 0; i < 7; i++) {
      try (var turn = take("a.go.th", "1", Instant.MAX).orElseThrow()) {
        pace.slowDown("a.go.th", Optional.empty());
      }
    }
    for (int i = 0; i < 6; i++) {
      try (var turn = take("a.go.th", "1", Instant.MAX).orElseThrow()) {
        pace.recover("a.go.th");
      }
    }
    request("a.go.th", "1");
    assertThat(time.waits)
        .extracting(Duration::toMillis)
        .containsExactly(
            1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L, 15000L, 7500L, 3750L, 1875L, 1000L,
            1000L);
  }

  @Test
  void neverWaitsBeyondTheDeadline() throws InterruptedException {
    request("a.go.th", "1");
    assertThat(take("a.go.th", "1", time.instant().plusMillis(500))).isEmpty();
    assertThat(take("b.go.th", "1", time.instant().plusMillis(500))).isEmpty();
    assertThat(time.waits).isEmpty();
    // and gives the place back
    assertThat(take("a.go.th", "1", time.instant().plusSeconds(5))).isPresent();
  }

  @Test
  void onlyOneRequestAtATime() throws Exception {
    var entered = new CountDownLatch(1);
    Thread second;
    try (var turn = take("a.go.th", "1", Instant.MAX).orElseThrow()) {
      second =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  take("a.go.th", "1", Instant.MAX).orElseThrow().close();
                  entered.countDown();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      assertThat(entered.await(100, TimeUnit.MILLISECONDS)).isFalse();
    }
    assertThat(entered.await(2, TimeUnit.SECONDS)).isTrue();
    second.join();
  }

  private Optional<Pace.Turn> take(String host, String address, Instant deadline)
      throws InterruptedException {
    return pace.take(host, address, Duration.ZERO, deadline);
  }

  private void request(String host, String address) throws InterruptedException {
    take(host, address, Instant.MAX).orElseThrow().close();
  }
}
