package oit.fetch;

import java.time.Duration;
import java.time.InstantSource;
import okhttp3.Dns;

/**
 * What fetching asks of the outside world, so that tests can stand in for it.
 *
 * @param dns from host names to addresses
 * @param clock the time of day
 * @param pause how to wait
 */
public record World(Dns dns, InstantSource clock, Pause pause) {

  /** The system's resolver, clock and sleep. */
  public static final World REAL = new World(Dns.SYSTEM, InstantSource.system(), Thread::sleep);

  /** Waits; ends early only by interruption. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration duration) throws InterruptedException;
  }

  public World withDns(Dns value) {
    return new World(value, clock, pause);
  }
}
