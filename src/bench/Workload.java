import java.util.ArrayList;
import java.util.List;

/**
 * A set of sites to crawl.
 *
 * @param net the second number of its loopback addresses
 * @param pages of each site
 */
enum Workload {
  W1(21, 1, 2_000),
  W2(22, 50, 60),
  W3(23, 50, 400),
  W20k(24, 1, 20_000);

  final int net;
  final int sites;
  final int pages;

  Workload(int net, int sites, int pages) {
    this.net = net;
    this.sites = sites;
    this.pages = pages;
  }

  String host(int site) {
    return "127." + net + ".0." + (site + 1);
  }

  List<String> hosts() {
    List<String> hosts = new ArrayList<>();
    for (int site = 0; site < sites; site++) {
      hosts.add(host(site));
    }
    return hosts;
  }

  /** Path of a page; page 0 is the home page. */
  static String path(int page) {
    return page == 0
        ? "/"
        : "/th/" + Sites.SECTIONS[page % Sites.SECTIONS.length] + "/" + page + ".html";
  }

  int total() {
    return sites * pages;
  }
}
