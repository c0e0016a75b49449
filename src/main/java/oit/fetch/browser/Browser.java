package oit.fetch.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium, started with the first page and started again when it dies. Closing it, or
 * the end of the JVM, ends its processes and deletes its profile.
 *
 * <p>Thread-safe; calls block. An interrupted call ends as {@link Rendering.TimedOut} with the
 * thread's interrupt flag set.
 */
public final class Browser implements AutoCloseable {
  private final Path program;
  private final BrowserOptions options;
  private final Semaphore places;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Running running;
  private @Nullable Thread hook;
  private int starts;
  private boolean closed;

  private record Running(ChromiumProcess process, DevTools tools) {
    boolean isFine() {
      return process.isAlive() && !tools.isLost();
    }

    void end() {
      tools.close();
      process.close();
    }
  }

  /**
   * @param program as {@link Chromium#find} tells
   */
  public Browser(Path program, BrowserOptions options) {
    this.program = program;
    this.options = options;
    places = new Semaphore(options.pages(), true);
  }

  /** Shows a page and reads it when its scripts have come to rest. */
  public Rendering show(Visit visit) {
    long deadline = System.nanoTime() + visit.limit().toNanos();
    try {
      if (!places.tryAcquire(visit.limit().toNanos(), TimeUnit.NANOSECONDS)) {
        return new Rendering.TimedOut();
      }
      try {
        return show(visit, running().tools(), deadline);
      } finally {
        places.release();
      }
    } catch (IOException e) {
      return new Rendering.NoBrowser(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Rendering.TimedOut();
    }
  }

  private Rendering show(Visit visit, DevTools tools, long deadline) throws InterruptedException {
    try (Tab tab = new Tab(tools, visit, options, deadline)) {
      return tab.show();
    }
  }

  /**
   * Prints a page of our own on paper; it reaches no network.
   *
   * @param limit for each step
   */
  public Printing print(String html, Duration limit) {
    try (Window window = Window.open(running().tools())) {
      Sheets sheets = new Sheets(window, limit);
      sheets.lay(html);
      return new Printing.Printed(sheets.pdf());
    } catch (IOException e) {
      return new Printing.Failed(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Printing.Failed("interrupted");
    }
  }

  /** The id of the browser's first process; empty while none runs. */
  public Optional<Long> pid() {
    lock.lock();
    try {
      return running == null ? Optional.empty() : Optional.of(running.process().pid());
    } finally {
      lock.unlock();
    }
  }

  /** The folder of the running browser's profile; empty while none runs. */
  public Optional<Path> profile() {
    lock.lock();
    try {
      return running == null ? Optional.empty() : Optional.of(running.process().profile());
    } finally {
      lock.unlock();
    }
  }

  private Running running() throws IOException, InterruptedException {
    lock.lockInterruptibly();
    try {
      Running known = running;
      if (known != null && known.isFine()) {
        return known;
      }
      if (closed || starts >= options.starts()) {
        throw new IOException(closed ? "closed" : "died " + starts + " times");
      }
      if (known != null) {
        known.end();
        running = null;
      }
      starts++;
      Running fresh = start();
      running = fresh;
      if (hook == null) {
        hook = new Thread(this::endRunning, "browser-end");
        Runtime.getRuntime().addShutdownHook(hook);
      }
      return fresh;
    } finally {
      lock.unlock();
    }
  }

  private Running start() throws IOException, InterruptedException {
    ChromiumProcess process = ChromiumProcess.start(program);
    DevTools tools = new DevTools(process.endpoint());
    try {
      tools.call(null, "Browser.getVersion", Map.of(), Duration.ofSeconds(10));
    } catch (IOException | InterruptedException e) {
      tools.close();
      process.close();
      throw e;
    }
    return new Running(process, tools);
  }

  private void endRunning() {
    lock.lock();
    try {
      closed = true;
      if (running != null) {
        running.end();
        running = null;
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    endRunning();
    Thread registered = hook;
    hook = null;
    if (registered != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(registered);
      } catch (IllegalStateException e) {
        // the JVM is ending, and the hook runs anyway
      }
    }
  }
}
