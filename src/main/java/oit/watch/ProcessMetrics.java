package oit.watch;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.RuntimeMXBean;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToLongFunction;
import oit.watch.Metrics.Sample;

/** The numbers of this process, named as Prometheus' own Java client names them. */
public final class ProcessMetrics {

  private static final double MILLIS = 1e3;
  private static final double NANOS = 1e9;

  private ProcessMetrics() {}

  /** Adds them. */
  public static void to(Metrics metrics, String version) {
    metrics.gauge(
        "oit_build_info",
        "The version that runs.",
        List.of("version"),
        () -> List.of(Sample.of(1, version)));
    RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
    metrics.gauge(
        "process_start_time_seconds",
        "When the process began, in seconds since 1970.",
        () -> runtime.getStartTime() / MILLIS);
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
      metrics.counter(
          "process_cpu_seconds_total",
          "Time of processors that was used.",
          List.of(),
          () -> List.of(Sample.of(system.getProcessCpuTime() / NANOS)));
      metrics.gauge(
          "process_open_fds",
          "Files and sockets that are open.",
          system::getOpenFileDescriptorCount);
      metrics.gauge(
          "process_max_fds", "Files and sockets at most.", system::getMaxFileDescriptorCount);
    }
    memory(metrics, "used", "Memory in use.", MemoryUsage::getUsed);
    memory(metrics, "committed", "Memory given by the system.", MemoryUsage::getCommitted);
    memory(metrics, "max", "Memory at most; -1 without a limit.", MemoryUsage::getMax);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    metrics.gauge("jvm_threads_current", "Threads of the system.", threads::getThreadCount);
    metrics.gauge(
        "jvm_threads_peak", "Most threads of the system so far.", threads::getPeakThreadCount);
    List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    metrics.counter(
        "jvm_gc_collections_total",
        "Collections of garbage.",
        List.of("gc"),
        () ->
            collectors.stream().map(c -> Sample.of(c.getCollectionCount(), c.getName())).toList());
    metrics.counter(
        "jvm_gc_collection_seconds_total",
        "Time that collecting garbage took.",
        List.of("gc"),
        () ->
            collectors.stream()
                .map(c -> Sample.of(c.getCollectionTime() / MILLIS, c.getName()))
                .toList());
  }

  private static void memory(
      Metrics metrics, String what, String help, ToLongFunction<MemoryUsage> of) {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    metrics.gauge(
        "jvm_memory_" + what + "_bytes",
        help,
        List.of("area"),
        () ->
            List.of(
                Sample.of(of.applyAsLong(memory.getHeapMemoryUsage()), "heap"),
                Sample.of(of.applyAsLong(memory.getNonHeapMemoryUsage()), "nonheap")));
  }
}
