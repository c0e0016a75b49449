package oit.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tiny websites of many agencies on loopback addresses, three on each address. They see who asks
 * when: each worker says its name in the User-Agent header.
 */
final class TinySites implements AutoCloseable {

  private static final int ON_ONE_ADDRESS = 3;
  private static final Pattern WORKER = Pattern.compile("worker-\\d+");

  /** One answer, from when to when by {@link System#nanoTime}. */
  private record Answer(
      String address, String agency, String worker, boolean there, long from, long to) {}

  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final Duration thought;

  /**
   * @param thought how long each answer takes
   */
  TinySites(Duration thought) throws IOException {
    this.thought = thought;
    for (int i = 0; i < ON_ONE_ADDRESS; i++) {
      HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
      server.createContext("/", this::answer);
      server.setExecutor(threads);
      server.start();
      servers.add(server);
    }
  }

  /** The website of the agency of that number. */
  String url(int n) {
    int address = n / ON_ONE_ADDRESS;
    int port = servers.get(n % ON_ONE_ADDRESS).getAddress().getPort();
    return "http://127.7." + address / 200 + "." + (address % 200 + 1) + ":" + port + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    long from = System.nanoTime();
    LockSupport.parkNanos(thought.toNanos());
    String agency = exchange.getRequestHeaders().getFirst("Host");
    String path = exchange.getRequestURI().getPath();
    byte[] body = page(agency, path).getBytes(StandardCharsets.UTF_8);
    boolean there = path.matches("/|/people|/contact");
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    Matcher worker = WORKER.matcher(exchange.getRequestHeaders().getFirst("User-Agent"));
    answers.add(
        new Answer(
            URI.create("http://" + agency).getHost(),
            agency,
            worker.find() ? worker.group() : "nobody",
            there,
            from,
            System.nanoTime()));
    exchange.sendResponseHeaders(there ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String page(String agency, String path) {
    return "<!doctype html><html lang=th><title>อบต. "
        + agency
        + "</title><h1>อบต. "
        + agency
        + "</h1><p>"
        + path
        + switch (path) {
          case "/" -> "<a href=/people>ข้อมูลผู้บริหาร</a> <a href=/contact>ข้อมูลการติดต่อ</a>";
          case "/people" -> "<p>นายสมชาย ใจดี นายกองค์การบริหารส่วนตำบล โทร. 0 5555 0101";
          case "/contact" -> "<p>99 หมู่ 1 ถ.สุขใจ โทรศัพท์ 0 5555 0100";
          default -> "";
        };
  }

  /** How many agencies have been asked so far. */
  long asked() {
    return answers.stream().map(Answer::agency).distinct().count();
  }

  /** How many of them a worker has asked. */
  long asked(String worker) {
    return agencies(worker).size();
  }

  /** How many agencies both have asked. */
  long askedBy(String one, String other) {
    Set<String> both = agencies(one);
    both.retainAll(agencies(other));
    return both.size();
  }

  private Set<String> agencies(String worker) {
    return answers.stream()
        .filter(a -> a.worker().equals(worker))
        .map(Answer::agency)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether nobody has asked for that long. */
  boolean quiet(Duration time) {
    long last = answers.stream().mapToLong(Answer::to).max().orElseThrow();
    return System.nanoTime() - last > time.toNanos();
  }

  /** How many pages were sent so far. */
  long pages() {
    return answers.stream().filter(Answer::there).count();
  }

  /** Two agencies of one address that were asked at the same time, each pair as a sentence. */
  List<String> collisions() {
    Map<String, Map<String, Answer>> visits = new TreeMap<>();
    for (Answer a : answers) {
      visits
          .computeIfAbsent(a.address(), address -> new TreeMap<>())
          .merge(a.agency() + " by " + a.worker(), a, TinySites::together);
    }
    List<String> collisions = new ArrayList<>();
    visits.forEach((address, byVisitor) -> {
      List<Map.Entry<String, Answer>> inTurn = new ArrayList<>(byVisitor.entrySet());
      inTurn.sort(Comparator.comparingLong(visit -> visit.getValue().from()));
      for (int i = 1; i < inTurn.size(); i++) {
        for (int before = 0; before < i; before++) {
          if (inTurn.get(i).getValue().from() < inTurn.get(before).getValue().to()) {
            collisions.add(inTurn.get(i).getKey() + " during " + inTurn.get(before).getKey());
          }
        }
      }
    });
    return collisions;
  }

  private static Answer together(Answer a, Answer b) {
    return new Answer(
        a.address(),
        a.agency(),
        a.worker(),
        true,
        Math.min(a.from(), b.from()),
        Math.max(a.to(), b.to()));
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
