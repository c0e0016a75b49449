import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import us.codecraft.webmagic.Page;
import us.codecraft.webmagic.Site;
import us.codecraft.webmagic.Spider;
import us.codecraft.webmagic.processor.PageProcessor;

/**
 * WebMagic as its users run it: fetch, parse, follow the links of the page; it judges nothing. It
 * knows no robots.txt, so what that forbids is left out here, and so are redirects, whose targets'
 * links it would resolve against the wrong address.
 */
final class Main implements PageProcessor {

  private static final int THREADS = 16;

  private final Set<String> hosts;

  private Main(List<String> seeds) {
    hosts = seeds.stream().map(seed -> URI.create(seed).getAuthority()).collect(Collectors.toSet());
  }

  public static void main(String[] args) throws Exception {
    List<String> seeds = Files.readAllLines(Path.of(System.getenv("SEEDS")));
    Spider spider = Spider.create(new Main(seeds)).thread(THREADS);
    spider.setPipelines(new ArrayList<>(List.of((items, task) -> {})));
    spider.setEmptySleepTime(50);
    spider.addUrl(seeds.toArray(String[]::new));
    spider.run();
    System.out.println("pages " + spider.getPageCount());
    System.exit(0);
  }

  @Override
  public void process(Page page) {
    List<String> targets = new ArrayList<>();
    for (String link : page.getHtml().links().all()) {
      int fragment = link.indexOf('#');
      String target = fragment < 0 ? link : link.substring(0, fragment);
      String[] parts = target.split("/", 5);
      boolean wanted = parts.length > 3 && hosts.contains(parts[2]);
      if (wanted && !parts[3].equals("internal") && !parts[3].equals("moved")) {
        targets.add(target);
      }
    }
    page.addTargetRequests(targets);
    page.setSkip(true);
  }

  @Override
  public Site getSite() {
    return Site.me()
        .setSleepTime(0)
        .setRetryTimes(0)
        .setCycleRetryTimes(0)
        .setTimeOut(20_000)
        .setDisableCookieManagement(true);
  }
}
