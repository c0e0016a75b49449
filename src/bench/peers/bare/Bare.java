import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What crawling costs at the very least with the same libraries: fetch every page once, obey
 * robots.txt, parse, follow the links, look for phrases in the text. It keeps nothing, judges
 * nothing and survives nothing that the sites of this benchmark do not do.
 */
final class Bare {

  private static final int MANY_SITES = 2;
  private static final int ONE_SITE = 16;

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .protocols(List.of(Protocol.HTTP_1_1))
          .followRedirects(false)
          .connectionPool(new ConnectionPool(256, 1, TimeUnit.MINUTES))
          .build();
  private final ConcurrentMap<String, Site> sites = new ConcurrentHashMap<>();
  private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final AtomicInteger open = new AtomicInteger(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final LongAdder pages = new LongAdder();
  private final LongAdder hits = new LongAdder();
  private final PhraseFinder phrases;

  private Bare(List<String> phrases) {
    this.phrases = new PhraseFinder(phrases);
  }

  public static void main(String[] args) throws Exception {
    List<String> seeds = Files.readAllLines(Path.of(System.getenv("SEEDS")));
    Bare bare = new Bare(Files.readAllLines(Path.of(System.getenv("PHRASES"))));
    for (String seed : seeds) {
      String origin = seed.substring(0, seed.length() - 1);
      bare.sites.put(origin, bare.new Site(origin, seeds.size() == 1 ? ONE_SITE : MANY_SITES));
    }
    seeds.forEach(bare::add);
    bare.close();
    bare.end.await();
    System.out.println("pages " + bare.pages + ", phrases " + bare.hits);
    System.exit(0);
  }

  private void add(String url) {
    Site site = sites.get(url.substring(0, url.indexOf('/', "https://".length())));
    if (site != null) {
      site.add(url);
    }
  }

  private void close() {
    if (open.decrementAndGet() == 0) {
      end.countDown();
    }
  }

  private void visit(String url) throws IOException, InterruptedException {
    try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      String location = response.header("Location");
      if (location != null) {
        add(resolve(url, location));
      } else if (response.code() == 200
          && response.header("Content-Type", "").startsWith("text/html")) {
        byte[] body = response.body().bytes();
        processors.acquire();
        try {
          read(url, body);
        } finally {
          processors.release();
        }
      }
    }
  }

  private void read(String url, byte[] body) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(body), "UTF-8", url);
    for (Element link : page.getElementsByTag("a")) {
      String target = resolve(url, link.attr("href"));
      if (target != null) {
        add(target);
      }
    }
    hits.add(phrases.count(page.text()));
    pages.increment();
  }

  /** The address of a link in the few spellings that occur; null for what is no page. */
  private static String resolve(String base, String link) {
    int fragment = link.indexOf('#');
    String text = fragment < 0 ? link : link.substring(0, fragment);
    if (text.isEmpty() || text.startsWith("mailto:") || text.startsWith("javascript:")) {
      return null;
    }
    if (text.startsWith("http://")) {
      return text;
    }
    int path = base.indexOf('/', "http://".length());
    if (text.charAt(0) == '/') {
      return base.substring(0, path) + text;
    }
    int folder = base.lastIndexOf('/');
    while (text.startsWith("../")) {
      text = text.substring("../".length());
      folder = Math.max(path, base.lastIndexOf('/', folder - 1));
    }
    return base.substring(0, folder + 1) + text;
  }

  private final class Site {
    private final String origin;
    private final int most;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private int workers;
    private List<String> forbidden;

    Site(String origin, int most) {
      this.origin = origin;
      this.most = most;
    }

    synchronized void add(String url) {
      if (known.add(url)) {
        open.incrementAndGet();
        waiting.add(url);
        if (workers < most) {
          workers++;
          Thread.startVirtualThread(this::work);
        }
      }
    }

    private synchronized String next() {
      String url = waiting.poll();
      workers -= url == null ? 1 : 0;
      return url;
    }

    private void work() {
      for (String url = next(); url != null; url = next()) {
        try {
          if (robots().stream().noneMatch(url.substring(origin.length())::startsWith)) {
            visit(url);
          }
        } catch (IOException | InterruptedException e) {
          System.out.println(url + ": " + e);
        }
        close();
      }
    }

    private synchronized List<String> robots() throws IOException {
      if (forbidden == null) {
        Request request = new Request.Builder().url(origin + "/robots.txt").build();
        try (Response response = client.newCall(request).execute()) {
          forbidden =
              new String(response.body().bytes(), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> line.startsWith("Disallow: "))
                  .map(line -> line.substring("Disallow: ".length()))
                  .toList();
        }
      }
      return forbidden;
    }
  }
}
