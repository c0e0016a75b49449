package oit.cli;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oit.cli.Checkup.Finding;
import oit.fetch.FetchOptions;
import oit.fetch.Fetcher;
import oit.schedule.Schedules;
import oit.store.Home;
import oit.store.history.History;
import oit.store.history.StoreAddress;
import oit.store.history.StoreCheck;
import oit.store.history.StoreException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what surrounds the program: its clock, where results are kept, the way to the network,
 * and the schedules. It changes nothing, and sends nothing unless an address is named.
 *
 * @param opens whether a website can be opened
 */
record PlaceCheckup(
    Home home, InstantSource clock, Interfaces interfaces, Predicate<HttpUrl> opens) {

  /** The program was not made before. */
  private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /** One website may take as much. */
  private static final long LEAST_BYTES = 2L << 30;

  private static final double GIB = 1L << 30;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  /** Names of the ways to other machines. */
  @FunctionalInterface
  interface Interfaces {
    List<String> up() throws SocketException;
  }

  static PlaceCheckup ofThisMachine() {
    return new PlaceCheckup(
        Home.ofSystem(),
        InstantSource.system(),
        PlaceCheckup::interfacesUp,
        url -> {
          try (Fetcher fetcher = new Fetcher(FetchOptions.defaults())) {
            return ControlSites.openedBy(fetcher).test(url);
          }
        });
  }

  /**
   * @param store where results are kept; null for the usual place
   * @param schedules folder of schedules, whether it is there or not
   * @param website to be opened; null for none
   */
  List<Finding> findings(
      @Nullable StoreAddress store, Path schedules, @Nullable HttpUrl website, ScanFlags flags) {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding("clock", true, time()));
    findings.add(new Finding("home", true, writableHome()));
    findings.add(new Finding("space", false, space()));
    findings.add(new Finding("store", true, store(store)));
    findings.add(new Finding("network", false, network(website)));
    if (!Schedules.files(schedules).isEmpty()) {
      findings.add(new Finding("schedules", false, schedules(schedules, flags)));
    }
    return findings;
  }

  private Optional<String> time() {
    Instant now = clock.instant();
    return now.isBefore(EARLIEST) || now.isAfter(LATEST)
        ? Optional.empty()
        : Optional.of(TIME.format(now.atZone(ZoneId.of("Asia/Bangkok"))));
  }

  private Path existing() {
    Path there = home.path();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private Optional<String> writableHome() {
    Path there = existing();
    return Files.isDirectory(there) && Files.isWritable(there)
        ? Optional.of(home.path().toString())
        : Optional.empty();
  }

  private Optional<String> space() {
    try {
      long free = Files.getFileStore(existing()).getUsableSpace();
      return free < LEAST_BYTES
          ? Optional.empty()
          : Optional.of(String.format(Locale.ROOT, "%.1f GiB", free / GIB));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> store(@Nullable StoreAddress named) {
    StoreAddress address = named == null ? History.usual(home) : named;
    try {
      StoreCheck check = StoreCheck.of(address);
      String version = check.isThere() ? " (" + check.version() + "/" + check.newest() + ")" : "";
      return check.isFit() ? Optional.of(address.text() + version) : Optional.empty();
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  private Optional<String> network(@Nullable HttpUrl website) {
    try {
      List<String> up = interfaces.up();
      if (website != null) {
        return opens.test(website) ? Optional.of(website.toString()) : Optional.empty();
      }
      return up.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", up));
    } catch (SocketException e) {
      return Optional.empty();
    }
  }

  private Optional<String> schedules(Path folder, ScanFlags flags) {
    Schedules read = Schedules.of(Schedules.files(folder), flags, flags.language().name());
    ScheduleHealth health = new ScheduleHealth(() -> read, home.schedules(), clock);
    return health.health().isFine()
        ? Optional.of(folder + " (" + read.good().size() + ")")
        : Optional.empty();
  }

  private static List<String> interfacesUp() throws SocketException {
    List<String> up = new ArrayList<>();
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      Stream<?> addresses = each.inetAddresses().filter(a -> !a.isLinkLocalAddress());
      if (each.isUp() && !each.isLoopback() && addresses.findAny().isPresent()) {
        up.add(each.getName());
      }
    }
    return up;
  }
}
