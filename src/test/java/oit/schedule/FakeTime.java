package oit.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quartz.simpl.RAMJobStore;
import org.quartz.spi.ClassLoadHelper;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.SchedulerSignaler;

/**
 * A clock that stands still until it is set, and a store by which Quartz itself keeps that clock:
 * it hands out no trigger before its time by this clock. The clock must stay behind that of the
 * machine, since Quartz waits for times to come by that one.
 */
final class FakeTime implements InstantSource {

  private volatile Instant now;

  FakeTime(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void set(Instant time) {
    now = time;
  }

  /** A store of one scheduler. */
  final class Store extends RAMJobStore {
    private volatile @Nullable SchedulerSignaler signaler;

    @Override
    public void initialize(ClassLoadHelper loader, SchedulerSignaler signaler) {
      this.signaler = signaler;
      super.initialize(loader, signaler);
    }

    @Override
    public List<OperableTrigger> acquireNextTriggers(long noLaterThan, int most, long window) {
      return super.acquireNextTriggers(Math.min(noLaterThan, now.toEpochMilli()), most, 0);
    }

    void moveTo(Instant time) {
      set(time);
      SchedulerSignaler quartz = signaler;
      if (quartz != null) {
        quartz.signalSchedulingChange(0);
      }
    }
  }
}
