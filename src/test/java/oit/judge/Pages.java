package oit.judge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.checklist.Loaded;
import oit.checklist.ShippedChecklists;
import oit.fetch.Fetched;
import oit.read.Block;
import oit.read.Image;
import oit.read.Kind;
import oit.read.Link;
import oit.read.ReadState;
import oit.read.Reader;
import oit.read.Resource;
import okhttp3.HttpUrl;

/** Pages and documents of one small invented agency, made by hand or read from markup. */
final class Pages {

  static final String HOME = "https://www.dontawan.go.th/";
  static final String AGENCY = "องค์การบริหารส่วนตำบลดอนตะวัน";

  /** Longer than any placeholder, and about nothing that a checklist asks for. */
  static final String PROSE =
      "ชาวบ้านปลูกข้าวและเลี้ยงวัวอยู่ริมลำน้ำสายเล็ก ในฤดูฝนถนนจะลื่น ผู้สัญจรโปรดใช้ความระมัดระวัง ";

  private static final Map<Integer, Checklist> LISTS =
      Map.of(2566, load("oit-2566"), 2568, load("oit-2568"));
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final Reader READER = new Reader();

  private Pages() {}

  private static Checklist load(String id) {
    if (new ShippedChecklists().find(id, "en").orElseThrow() instanceof Loaded.Good good) {
      return good.checklist();
    }
    throw new AssertionError(id + " does not load");
  }

  static Checklist list(int year) {
    return LISTS.get(year);
  }

  static Item item(int year, String key) {
    return list(year).items().stream()
        .filter(i -> i.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no item " + key + " in " + year));
  }

  static Subject subject() {
    return new Subject(AGENCY, "tao", HOME);
  }

  static OwnNames names() {
    return new OwnNames(subject(), "");
  }

  /** A web page as the reader sees it. */
  static Resource html(String path, String title, String body) {
    return framed(path, title, "<main>" + body + "</main>");
  }

  /** A web page with its menus and footer as the reader sees it. */
  static Resource framed(String path, String title, String body) {
    byte[] bytes =
        ("<!doctype html><html lang=th><head><meta charset=utf-8><title>"
                + title
                + "</title></head><body>"
                + body
                + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    HttpUrl url = HttpUrl.get(HOME).resolve(path);
    return READER.read(
        new Fetched(
            url,
            url,
            List.of(),
            200,
            "text/html; charset=utf-8",
            Map.of(),
            bytes,
            false,
            NOON,
            List.of()));
  }

  /** A text PDF with these lines. */
  static Resource pdf(String path, String... lines) {
    return document(path, Kind.PDF, new ReadState.Complete(), lines);
  }

  /** A PDF that holds only pictures of text. */
  static Resource scan(String path) {
    return document(path, Kind.PDF, new ReadState.ScanWithoutText(1, 1));
  }

  static Resource document(String path, Kind kind, ReadState state, String... lines) {
    List<Block> blocks =
        Arrays.stream(lines)
            .map(l -> Block.of(Block.Role.LINE, 0, l, Block.Region.MAIN, 1))
            .toList();
    return document(path, kind, state, blocks);
  }

  static Resource document(String path, Kind kind, ReadState state, List<Block> blocks) {
    return new Resource(
        HttpUrl.get(HOME).resolve(path).toString(),
        List.of(),
        kind,
        "",
        blocks,
        List.<Link>of(),
        List.<Image>of(),
        List.of(),
        1,
        state,
        List.of(),
        NOON,
        "",
        100);
  }

  /** A site of these resources; the first is the home page, each one click further. */
  static Site site(Resource... resources) {
    Census census = new Census();
    List<Page> pages = pages(resources);
    pages.forEach(p -> census.add(p.resource()));
    return new Site(pages, List.of(), Map.of(), census, subject());
  }

  static List<Page> pages(Resource... resources) {
    List<Page> pages = new ArrayList<>();
    for (Resource resource : resources) {
      pages.add(new Page(pages.size(), resource, Math.min(2, pages.size()), List.of()));
    }
    return pages;
  }

  /** The resources as one body of evidence. */
  static Cluster cluster(Resource... resources) {
    return cluster(site(resources));
  }

  /** All pages of a site as one body of evidence. */
  static Cluster cluster(Site site) {
    return new Cluster(
        site.pages().stream().map(p -> Piece.whole(site, p, "")).toList(), List.of());
  }

  /** A page with this body as evidence. */
  static Cluster body(String markup) {
    return cluster(html("page.html", "หน้า", markup));
  }

  static Piece piece(Resource resource) {
    return cluster(resource).pieces().getFirst();
  }

  static Facts facts(int year, Site site) {
    return new Facts(year, site, names(), list(year).items());
  }

  static Facts facts() {
    return facts(2566, site());
  }

  /** A candidate for an item whose label leads to the cluster. */
  static Candidate candidate(Item item, String words, Cluster cluster) {
    return new Candidate(
        item,
        new Label(item, false, words, 1, true, 0),
        words,
        List.of(words),
        Optional.of(cluster),
        cluster.pieces().isEmpty() ? "" : cluster.pieces().getFirst().page().url(),
        HOME,
        Candidate.Origin.LINK,
        Optional.empty());
  }
}
