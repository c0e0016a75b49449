package oit.fetch.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running browser with a profile of its own. It can reach nothing: every name and every address
 * resolves to nowhere. Closing it ends all its processes and deletes the profile.
 */
final class ChromiumProcess implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile(
          "DevTools listening on (ws://(?:127\\.0\\.0\\.1|\\[::1]|localhost):\\d+/\\S+)");
  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration DEATH = Duration.ofSeconds(5);
  private static final int LINES = 500;
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--disable-gpu",
          "--remote-debugging-port=0",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--no-proxy-server",
          "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
          "--dns-prefetch-disable",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-sync",
          "--disable-quic",
          "--disable-extensions",
          "--disable-breakpad",
          "--disable-crash-reporter",
          "--disable-client-side-phishing-detection",
          "--disable-dev-shm-usage",
          "--disable-features=Translate,MediaRouter,OptimizationHints,InterestFeedContentSuggestions"
              + ",AutofillServerCommunication,CertificateTransparencyComponentUpdater",
          "--disable-notifications",
          "--js-flags=--max-old-space-size=512",
          "--metrics-recording-only",
          "--mute-audio",
          "--no-default-browser-check",
          "--no-first-run",
          "--no-pings",
          "--no-service-autorun",
          "--password-store=basic",
          "--use-mock-keychain",
          "--window-size=1280,1024");

  private final Process process;
  private final Path profile;
  private final String endpoint;

  private ChromiumProcess(Process process, Path profile, String endpoint) {
    this.process = process;
    this.profile = profile;
    this.endpoint = endpoint;
  }

  static ChromiumProcess start(Path program) throws IOException, InterruptedException {
    Path profile = Leftovers.profile();
    Leftovers.sweep(Objects.requireNonNull(profile.toAbsolutePath().getParent()));
    Process process;
    try {
      process = launch(program, profile);
    } catch (IOException e) {
      Folder.delete(profile);
      throw e;
    }
    try {
      return new ChromiumProcess(process, profile, endpoint(process));
    } catch (IOException | InterruptedException e) {
      end(process, profile);
      throw e;
    }
  }

  private static Process launch(Path program, Path profile) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox"); // its sandbox refuses to run for root
    }
    command.add("about:blank");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(profile.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    for (String home : List.of("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")) {
      environment.put(home, profile.toString());
    }
    environment.remove("DBUS_SESSION_BUS_ADDRESS");
    environment.put("LANG", "th_TH.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static String endpoint(Process process) throws IOException, InterruptedException {
    var found = new CompletableFuture<String>();
    Thread.ofPlatform().daemon().name("browser-log").start(() -> watch(process, found));
    try {
      return found.get(START.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("browser does not start", e);
    }
  }

  /** Reads to the end, because a process whose output nobody reads stops. */
  private static void watch(Process process, CompletableFuture<String> found) {
    try (var log =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < LINES && !found.isDone(); i++) {
        String line = log.readLine();
        if (line == null) {
          break;
        }
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          found.complete(listening.group(1));
        }
      }
      found.completeExceptionally(new IOException("no DevTools address"));
      log.transferTo(java.io.Writer.nullWriter());
    } catch (IOException e) {
      found.completeExceptionally(e);
    }
  }

  String endpoint() {
    return endpoint;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  Path profile() {
    return profile;
  }

  @Override
  public void close() {
    end(process, profile);
  }

  private static void end(Process process, Path profile) {
    // once the parent is gone, nobody knows its children any more
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle handle : all) {
      try {
        handle.onExit().get(DEATH.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException | TimeoutException e) {
        // nothing more can be done about it
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    Folder.delete(profile);
  }
}
