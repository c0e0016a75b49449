package oit.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves only when somebody waits. */
final class FakeTime implements InstantSource, World.Pause {
  static final Instant START = Instant.parse("2026-11-20T03:00:00Z");

  final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void of(Duration duration) {
    waits.add(duration);
    pass(duration);
  }

  void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** With this clock, and every name on loopback. */
  World world() {
    return new World(host -> List.of(InetAddress.getLoopbackAddress()), this, this);
  }
}
