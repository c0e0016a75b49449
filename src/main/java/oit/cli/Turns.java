package oit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import oit.agency.Agency;
import okhttp3.HttpUrl;

/**
 * Whose turn it is: agencies in the order of their list, but never two of one host or of one
 * address at once. So no agency's time runs out while it waits for its neighbour, and a vendor's
 * host does not occupy every place. Thread-safe.
 */
final class Turns {

  private final List<Agency> waiting;
  private final UnaryOperator<String> addressOf;
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> laneOf = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  // not synchronized: a virtual thread that waits within would keep its carrier in older Javas
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /**
   * @param addressOf the address of a host; the host itself where it has none
   */
  Turns(List<Agency> agencies, UnaryOperator<String> addressOf) {
    waiting = new ArrayList<>(agencies);
    this.addressOf = addressOf;
  }

  /** The next agency, once its host is free; empty when all are done. */
  Optional<Agency> take() throws InterruptedException {
    while (true) {
      Optional<Agency> next = claim();
      if (next.isEmpty() || settle(next.get())) {
        return next;
      }
    }
  }

  private Optional<Agency> claim() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!waiting.isEmpty() || !busy.isEmpty()) {
        for (Iterator<Agency> all = waiting.iterator(); all.hasNext(); ) {
          Agency agency = all.next();
          String lane = addresses.getOrDefault(host(agency), host(agency));
          if (busy.add(lane)) {
            laneOf.put(agency.id(), lane);
            all.remove();
            return Optional.of(agency);
          }
        }
        changed.await();
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Whether the address of an agency's host is free too; if not, the agency waits on. */
  private boolean settle(Agency agency) {
    String host = host(agency);
    lock.lock();
    try {
      if (addresses.containsKey(host)) {
        return true;
      }
    } finally {
      lock.unlock();
    }
    String address = addressOf.apply(host);
    lock.lock();
    try {
      addresses.put(host, address);
      busy.remove(host);
      boolean free = busy.add(address);
      if (free) {
        laneOf.put(agency.id(), address);
      } else {
        laneOf.remove(agency.id());
        waiting.add(0, agency);
      }
      changed.signalAll();
      return free;
    } finally {
      lock.unlock();
    }
  }

  /** Gives back the turn of an agency. */
  void done(Agency agency) {
    lock.lock();
    try {
      String lane = laneOf.remove(agency.id());
      if (lane != null) {
        busy.remove(lane);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static String host(Agency agency) {
    HttpUrl url = HttpUrl.parse(agency.url());
    return url == null ? agency.url().toLowerCase(Locale.ROOT) : url.host();
  }
}
